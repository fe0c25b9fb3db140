"""The cases: the example with the two-page complaint, each time with names and numbers of its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from refundletters import assess, compose, load_case, resources
from refundletters.letters.letter import Letter

__all__ = ["COUNT", "EXAMPLE", "LETTER", "TODAY", "case_files", "letters"]

EXAMPLE = "01-used-code.yaml"
LETTER = "regulator-complaint"
TODAY = date(2026, 11, 22)
COUNT = 40


def case_files(folder: Path, count: int = COUNT) -> list[Path]:
    """`count` case files written into `folder`."""
    example = (resources.examples() / EXAMPLE).read_text(encoding="utf-8")
    assert all(old in example for old in _changes(0)), "the example has changed"
    paths = []
    for number in range(count):
        text = example
        for old, new in _changes(number).items():
            text = text.replace(old, new)
        path = folder / f"{number:03}.yaml"
        path.write_text(text, encoding="utf-8", newline="\n")
        paths.append(path)
    return paths


def _changes(number: int) -> dict[str, str]:
    return {
        "李明": f"李明{'一二三四五六七八九'[number % 9]}",
        "202405150001": f"2024051{number:05}",
        "首次激活，页面提示": f"首次激活（第{number + 1}次登录后），页面 <提示 {number}> 显示",
        "示例网络科技有限公司": f"示例A&B{number % 7}网络科技有限公司",
    }


def letters(folder: Path, count: int = COUNT) -> list[Letter]:
    """The finished complaints of `count` cases."""
    return [compose(assess(load_case(path), TODAY), letter=LETTER) for path in case_files(folder, count)]
