"""``python -m refundletters`` and the ``refundletters`` command: a process that runs one command and ends."""

from __future__ import annotations

import gc
import os
import sys
from types import ModuleType
from typing import NoReturn

__all__ = ["main", "run"]

_INTERRUPTED = 130
"""The exit code after Ctrl-C."""

_OBJECTS = 100_000
"""How many new objects Python lets come before it looks for cycles among them; its own 700 makes it search a
starting process a hundred times, and find nothing."""


def main() -> NoReturn:
    """Run the command that the process was started for, and end the process with its exit code.

    The process ends at once when all is written. Otherwise Python would take its two hundred modules apart
    object by object, which lasts longer than writing a message. Raises `SystemExit` where the last words
    cannot be written, as to a closed pipe.
    """
    code = run()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        sys.exit(code)
    os._exit(code)


def run() -> int:
    """Run the command that the process was started for, and return its exit code."""
    gc.set_threshold(_OBJECTS)
    _without_plugins()
    try:
        from refundletters.cli._shell import main as command

        return command()
    except KeyboardInterrupt:  # while the program is still starting, or pressed again while it ends
        return _INTERRUPTED


def _without_plugins() -> None:
    """Our models have none. Pydantic's search for plugins reads the metadata of every installed package, and
    imports importlib.metadata even where it is told not to search."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    loader = ModuleType("pydantic.plugin._loader")
    vars(loader)["get_plugins"] = tuple
    sys.modules.setdefault(loader.__name__, loader)


if __name__ == "__main__":
    main()
