"""Finds ``templates/``, ``locales/`` and ``examples/``: in an installed wheel they are packaged
under ``refundletters/_data``, in a checkout or an editable install they stand beside the package."""

from __future__ import annotations

from pathlib import Path

__all__ = ["examples", "locales", "templates"]

_PACKAGE = Path(__file__).parent


def _folder(name: str) -> Path:
    packaged = _PACKAGE / "_data" / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


def templates() -> Path:
    """The folder of the wording (``*.txt.j2``) and the looks (``*.docx``)."""
    return _folder("templates")


def locales() -> Path:
    """The folder of the message catalogues."""
    return _folder("locales")


def examples() -> Path:
    """The folder of the example case files."""
    return _folder("examples")
