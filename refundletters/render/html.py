"""A finished Letter as one HTML page that needs nothing else: no script, no request, made to be printed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from refundletters import resources
from refundletters.letters.letter import Figure, Letter
from refundletters.patterns import regex
from refundletters.render import media, text
from refundletters.render.characters import refuse
from refundletters.render.layout import context

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

__all__ = ["blocks", "render"]

FORBIDDEN = regex(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane | last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""What HTML must not hold: controls, surrogates and noncharacters (HTML Living Standard, 13.1.4)."""

BREAKS = regex("\r\n?|\n")


def render(letter: Letter) -> str:
    """The page (.html, in UTF-8) of `letter`; the same letter gives the same text.

    A letter is set as it would be in Word; a message or the field of a form stands in a block of
    its own, as it is to be pasted. Raises `UserError` that names the place of a character which HTML
    cannot hold.
    """
    refuse(letter, FORBIDDEN, "HTML")
    message = "" if letter.form == "letter" else text.render(letter).removesuffix("\n")
    return _environment().get_template("letter.html.j2").render(context(letter), message=message)


def blocks(letter: Letter) -> Markup:
    """The blocks of `letter` alone, for a page around them. Raises as :func:`render` does."""
    from markupsafe import Markup

    refuse(letter, FORBIDDEN, "HTML")
    laid = _environment().get_template("blocks.html.j2").render(context(letter), name=letter.title)
    return Markup(laid)  # noqa: S704  everything printed was escaped


@cache
def _environment() -> Environment:
    """That of the pages: strict, and everything printed is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    env = Environment(
        loader=FileSystemLoader(resources.templates() / "html", encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters["on_one_line"] = _on_one_line
    env.filters["data_address"] = _data_address
    return env


def _printed(value: object) -> Markup:
    """What a tag prints: every character as it is, line ends as breaks."""
    from jinja2 import UndefinedError
    from markupsafe import Markup, escape

    if value is None:
        raise UndefinedError("a tag prints None")
    if isinstance(value, Markup):
        return value
    return Markup(BREAKS.sub("<br>", escape(str(value))))  # noqa: S704  escaped here


def _on_one_line(value: str) -> Markup:
    """`value` for where no break can stand: an attribute, the title of the page."""
    from markupsafe import escape

    return escape(" ".join(value.split()))


def _data_address(figure: Figure) -> Markup:
    """The picture itself as an address, so that the page needs no other file."""
    from base64 import b64encode

    from markupsafe import Markup

    medium = media.medium(figure)
    return Markup(f"data:image/{medium.type};base64,{b64encode(medium.content).decode('ascii')}")  # noqa: S704  base64
