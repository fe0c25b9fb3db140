"""The tool's own words: one English source text each, translated by the catalogues in ``locales/``.

``_`` is the translation function. The language is set once, before any message is made, by the
command line or the page (:func:`use`); a library user gets Chinese. Letters do not pass through
here: their wording is Chinese and lives in ``templates/``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from struct import unpack_from

from refundletters import resources

__all__ = ["LANGUAGES", "N_", "_", "language", "speaking", "use"]

LANGUAGES = {"zh": "zh_CN", "en": "en"}
_language: ContextVar[str] = ContextVar("language", default="zh")


class _Catalogue:
    """A compiled catalogue (``.mo``). Its messages stand in order, so the few that a command says are found
    among the twelve hundred without reading the others, as the standard ``gettext`` would."""

    def __init__(self, held: bytes) -> None:
        self._held = held
        self._order = "<" if held.startswith(b"\xde\x12\x04\x95") else ">"
        head = held[8:20] or bytes(12)  # of no catalogue: nothing is translated
        self._count, self._sources, self._texts = unpack_from(self._order + "3I", head)

    def _entry(self, table: int, number: int) -> bytes:
        length, start = unpack_from(self._order + "2I", self._held, table + 8 * number)
        return self._held[start : start + length]

    def __getitem__(self, source: str) -> str:
        """The translation of `source`; itself if there is none."""
        key = source.encode()
        number = bisect_left(range(self._count), key, key=lambda each: self._entry(self._sources, each))
        if number == self._count or self._entry(self._sources, number) != key:
            return source
        return self._entry(self._texts, number).decode()


@cache
def _catalogue(language: str) -> _Catalogue:
    file = resources.locales() / LANGUAGES[language] / "LC_MESSAGES" / "refundletters.mo"
    return _Catalogue(file.read_bytes() if file.is_file() else b"")


@cache
def _translated(text: str, language: str) -> str:
    return _catalogue(language)[text]


def use(language: str) -> None:
    """Choose the language of messages from here on: ``zh`` or ``en`` (`KeyError` otherwise)."""
    LANGUAGES[language]
    _language.set(language)


def language() -> str:
    """The language in use, ``zh`` or ``en``."""
    return _language.get()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Use `language` for a while, then the one before again."""
    spoken = _language.get()
    use(language)
    try:
        yield
    finally:
        _language.set(spoken)


def _(text: str) -> str:
    """`text` in the language in use; the English source where the catalogue has no entry."""
    return _translated(text, _language.get())


def N_(text: str) -> str:
    """Mark `text` for the catalogues without translating it yet (for class-level constants)."""
    return text
