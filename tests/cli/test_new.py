from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from refundletters.case.reading import load_case
from tests.conftest import Outcome

Run = Callable[..., Outcome]


def test_new_blank_writes_a_skeleton(refundletters: Run, tmp_path: Path) -> None:
    """Given ``--blank``, `new` writes a skeleton that reads, and says on stderr what to do next."""
    path = tmp_path / "案件.yaml"
    done = refundletters("new", "--blank", path)
    assert (done.code, done.out) == (0, "")
    assert f"refundletters check {path}" in done.err
    assert load_case(path).problem.situation is None
    assert path.read_text(encoding="utf-8").startswith("# ")


def test_new_fills_in_the_situation(refundletters: Run, tmp_path: Path) -> None:
    """Given ``--situation`` in Chinese or by its code, `new` fills it in."""
    for number, word in enumerate(("卡密无效", "invalid-code", "无效卡密")):
        path = tmp_path / f"{number}.yaml"
        assert refundletters("new", "--blank", "--situation", word, path).code == 0
        assert load_case(path).problem.situation == "invalid-code"


def test_new_refuses_an_unknown_situation(refundletters: Run, tmp_path: Path) -> None:
    """Given an unknown situation, `new` exits with 2, a guess and the possible words."""
    done = refundletters("--lang", "en", "new", "--blank", "--situation", "卡密失效", tmp_path / "a.yaml")
    assert done.code == 2
    assert "卡密无效" in done.err
    assert "商家失联" in done.err
    assert not list(tmp_path.iterdir())


def test_new_never_overwrites_a_case(refundletters: Run, tmp_path: Path) -> None:
    """Given an existing file, `new` exits with 3 and leaves it; with ``--force`` it is replaced."""
    path = tmp_path / "a.yaml"
    path.write_text("订单: {}\n", encoding="utf-8")
    assert refundletters("new", "--blank", path).code == 3
    assert path.read_text(encoding="utf-8") == "订单: {}\n"
    assert refundletters("new", "--blank", path, "--force").code == 0
    assert "消费者:" in path.read_text(encoding="utf-8")


def test_new_without_blank_names_it(refundletters: Run, tmp_path: Path) -> None:
    """Given no ``--blank``, `new` exits with 2 and names the option that works."""
    done = refundletters("new", tmp_path / "a.yaml")
    assert done.code == 2
    assert "--blank" in done.err
