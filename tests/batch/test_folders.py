"""The case files in a folder."""

from __future__ import annotations

import os
import sys
import tracemalloc
import unicodedata
from pathlib import Path

import pytest

from refundletters.batch.folders import case_files
from refundletters.batch.sources import sources

LINKS = pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")


@LINKS
def test_links_in_a_circle_end(tmp_path: Path) -> None:
    """Given a link to the folder itself and one between two links, the case is found once; a link to a case
    is a case, one to nothing is told where the case would be."""
    (tmp_path / "子").mkdir()
    (tmp_path / "子" / "a.yaml").write_text("{}", encoding="utf-8")
    (tmp_path / "子" / "上").symlink_to(tmp_path)
    (tmp_path / "上.yaml").symlink_to(tmp_path)
    (tmp_path / "b.yaml").symlink_to(tmp_path / "子" / "a.yaml")
    (tmp_path / "c.yaml").symlink_to("d.yaml")
    (tmp_path / "d.yaml").symlink_to("c.yaml")
    assert list(case_files(tmp_path)) == ["b.yaml", "c.yaml", "d.yaml", "子/a.yaml"]
    (source,) = sources([str(tmp_path)], {})
    assert [bool(item.unread) for item in source.items()] == [False, True, True, False]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names there are always text")
def test_a_name_that_is_no_text_is_a_case_all_the_same(tmp_path: Path) -> None:
    """Given names in both normal forms and one in bytes that are no text, all cases come, each by itself."""
    names = [unicodedata.normalize(form, "Ünïcödé.yaml").encode() for form in ("NFC", "NFD")]
    for name in (*names, b"\xff\xfe.yaml"):
        Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))).write_bytes(b"{}")  # noqa: PTH118  bytes
    (source,) = sources([str(tmp_path)], {})
    items = list(source.items())
    assert len({item.identity for item in items}) == 3
    assert [item.data for item in items] == [b"{}"] * 3
    assert "\\xff" in items[-1].identity.encode("utf-8").decode("utf-8")


def test_many_files_take_no_more_memory_than_few(tmp_path: Path) -> None:
    """Given forty times as many files, listing them takes no more memory."""
    peaks = []
    for count in (50, 2000):
        folder = tmp_path / str(count)
        folder.mkdir()
        for number in range(count):
            (folder / f"{number:0100}.yaml").touch()
        tracemalloc.start()
        assert sum(1 for _name in case_files(folder)) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 20_000
