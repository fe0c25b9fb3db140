"""Writes the prepared text of each layout beside it, and its code: ``python prepare.py``, after a layout (or
Jinja) has changed.

A letter in one of these layouts then needs neither docxtpl nor lxml.
"""

from __future__ import annotations

import sys
from pathlib import Path

from refundletters.render.engine.environment import environment
from refundletters.render.engine.prepared import beside, dump, prepare
from refundletters.render.engine.readymade import folder, module_of


def main() -> None:
    """Prepares all layouts of this folder, and removes the code of those that are no more."""
    modules: dict[str, str] = {}
    for layout in sorted(Path(__file__).parent.glob("*.docx")):
        target = beside(layout)
        prepared = prepare(layout.read_bytes())
        target.write_text(dump(prepared), encoding="utf-8", newline="\n")
        sys.stdout.write(f"{target}\n")
        modules |= dict(module_of(environment(), text) for text in prepared.parts.values())
    folder().mkdir(exist_ok=True)
    for path in folder().glob("*.py"):
        path.unlink()
    for name, text in modules.items():
        (folder() / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
