"""The tool's own words: one English source text each, translated by the catalogues in ``locales/``.

``_`` is the translation function. The language is set once, before any message is made, by the
command line or the page (:func:`use`); a library user gets Chinese. Letters do not pass through
here: their wording is Chinese and lives in ``templates/``.
"""

from __future__ import annotations

import gettext as _gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from refundletters import resources

__all__ = ["LANGUAGES", "N_", "_", "language", "speaking", "use"]

LANGUAGES = {"zh": "zh_CN", "en": "en"}
_language: ContextVar[str] = ContextVar("language", default="zh")


@cache
def _catalogue(language: str) -> _gettext.NullTranslations:
    folder = resources.locales()
    return _gettext.translation("refundletters", folder, [LANGUAGES[language]], fallback=True)


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
    return _catalogue(_language.get()).gettext(text)


def N_(text: str) -> str:
    """Mark `text` for the catalogues without translating it yet (for class-level constants)."""
    return text
