"""Writes the prepared text of each layout beside it: ``python prepare.py``, after a layout has changed.

A letter in one of these layouts then needs neither docxtpl nor lxml.
"""

from __future__ import annotations

import sys
from pathlib import Path

from refundletters.render.engine.prepared import beside, dump, prepare


def main() -> None:
    """Prepares all layouts of this folder."""
    for layout in sorted(Path(__file__).parent.glob("*.docx")):
        target = beside(layout)
        target.write_text(dump(prepare(layout.read_bytes())), encoding="utf-8", newline="\n")
        sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
