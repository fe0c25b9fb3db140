"""Templates of the user's own, on their way to another machine."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

import pytest

from refundletters.batch import carrying
from refundletters.batch.work import Chunk, Item, Order, Settings, work
from refundletters.errors import InputFailed
from tests.conftest import ROOT


def test_what_is_carried_is_used_where_its_folder_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given carried wording whose folder is gone, the letter has it, and the fault of another template is
    placed in the folder that its owner knows."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    own = tmp_path / "own"
    (own / "letters").mkdir(parents=True)
    (own / ".git").mkdir()
    (own / ".git" / "x").touch()
    text = "{% call paragraph() %}示例：{{ order.item }}，订单{{ order.number }}，请退款。{% endcall %}"
    (own / "letters" / "first-contact.txt.j2").write_text(text, encoding="utf-8")
    (own / "letters" / "demand.txt.j2").write_text("{% call %}", encoding="utf-8")
    (carried,) = carrying.carried((own,))
    assert [name for name, _data in carried.files] == [
        "letters/demand.txt.j2",
        "letters/first-contact.txt.j2",
    ]
    shutil.rmtree(own)
    item = Item("a", "a", "a.yaml", (ROOT / "examples" / "01-used-code.yaml").read_bytes())
    settings = Settings(date(2026, 11, 22), "txt", "zh", carried=(carried,))
    written, failed = work(Chunk(settings, ((item, (Order("first-contact"), Order("demand"))),)))
    assert "请退款。" in written.data.decode("utf-8")
    assert str(own / "letters" / "demand.txt.j2") in failed.told


def test_a_folder_of_much_else_is_refused(tmp_path: Path) -> None:
    """Given a folder with megabytes, which would go out with every chunk, it is refused with its name."""
    (tmp_path / "film").write_bytes(bytes(6_000_000))
    with pytest.raises(InputFailed, match=str(tmp_path)):
        carrying.carried((tmp_path,))
