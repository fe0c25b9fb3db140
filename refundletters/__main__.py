"""``python -m refundletters`` and the ``refundletters`` command: a process that runs one command and ends."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from types import ModuleType

__all__ = ["main"]

_OBJECTS = 100_000
"""How many new objects Python lets come before it looks for cycles among them; its own 700 makes it search a
starting process a hundred times, and find nothing."""


def main() -> int:
    """Run the command that the process was started for, and return its exit code."""
    gc.set_threshold(_OBJECTS)
    atexit.register(gc.freeze)  # whatever is left at the end goes with the process: no last search through it
    _without_plugins()
    from refundletters.cli._shell import main as run

    return run()


def _without_plugins() -> None:
    """Our models have none. Pydantic's search for plugins reads the metadata of every installed package, and
    imports importlib.metadata even where it is told not to search."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    loader = ModuleType("pydantic.plugin._loader")
    vars(loader)["get_plugins"] = tuple
    sys.modules.setdefault(loader.__name__, loader)


if __name__ == "__main__":
    sys.exit(main())
