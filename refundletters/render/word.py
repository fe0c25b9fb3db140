"""A finished Letter as a Word file, laid out by a docxtpl layout that walks its blocks.

The seam: :func:`refundletters.render.filling.fill` takes a layout and the context of
:func:`refundletters.render.layout.context` and gives the file; nothing here knows how it is filled.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from refundletters.errors import InputFailed, Problem, UserError
from refundletters.letters.letter import Annex, Letter
from refundletters.limits import limited
from refundletters.messages import _
from refundletters.render import drawing, layouts, media
from refundletters.render.characters import refuse
from refundletters.render.engine import Forbidden, LayoutFailed
from refundletters.render.engine.environment import FORBIDDEN, checked, in_markup
from refundletters.render.figures import Shown
from refundletters.render.filling import fill
from refundletters.render.layout import Laid, context
from refundletters.render.measures import fits_if_close
from refundletters.render.media import Medium

__all__ = ["render"]

FIRST_DRAWING = 1001
"""Drawings are numbered through, as docxtpl would."""

WITH_MARKUP = ("table", "annex")

NO_FIELDS: Mapping[str, Any] = MappingProxyType({})


def render(letter: Letter, layout: Path | None = None, fields: Mapping[str, Any] = NO_FIELDS) -> bytes:
    """The Word file (.docx) of `letter`; the same letter, layout and fields give the same bytes.

    `layout` is the user's own docxtpl file, used instead of the built-in one; it may name `fields` beside
    the parts of the letter (:func:`refundletters.letters.plain.plain_fields`). Raises `UserError` that
    names the place of a character which Word cannot hold, and for a layout that cannot be used.
    """
    try:
        values = {**fields, **_drawn(context(letter))}
        properties = _core_properties(letter)
        fill_it, path = (_filled_own, layout) if layout else (_filled, _built_in(letter, values))
        return media.embedded(fill_it(path, values, properties), _media(letter))
    except Forbidden as error:
        raise _refused(letter, error) from error
    except media.NotShown as error:
        raise InputFailed(
            _("the Word layout has no place for pictures"),
            _("leave out --annex, or copy the built-in layout again: refundletters templates copy"),
            path,
        ) from error


def _built_in(letter: Letter, values: Mapping[str, Any]) -> Path:
    return layouts.find(letter.letter, close=fits_if_close(values["blocks"]))


def _refused(letter: Letter, error: Forbidden) -> UserError:
    """Where the characters stand that the engine came across: looked for only when there are some."""
    refuse(letter, FORBIDDEN, "Word")
    fact = _("Word cannot hold the character U+{code:04X}").format(code=ord(error.character))
    return UserError(Problem(fact, _("delete the invisible character in the case file")))


def _drawn(values: Mapping[str, Any]) -> dict[str, Any]:
    """The context with the markup that no layout can hold beforehand."""
    numbers = count(FIRST_DRAWING)
    blocks = [
        _with_markup(block, numbers) if block.kind in WITH_MARKUP else block for block in values["blocks"]
    ]
    return {**values, "blocks": blocks}


def _with_markup(block: Laid, numbers: Iterator[int]) -> Laid:
    from markupsafe import Markup

    def picture(shown: Shown) -> Shown:
        run = drawing.picture(shown, next(numbers), media.relation(shown.figure), in_markup)
        return replace(shown, drawing=Markup(run))  # noqa: S704  its texts are escaped

    if block.kind == "table":
        return replace(block, markup=Markup(drawing.table(block, in_markup)))  # noqa: S704  likewise
    if block.kind == "annex":
        return replace(block, figures=tuple(row.map(picture) for row in block.figures))
    return block


def _media(letter: Letter) -> dict[str, Medium]:
    """The pictures of the letter by the relation that names them."""
    figures = (figure for block in letter.blocks if isinstance(block, Annex) for figure in block.figures)
    return {media.relation(figure): media.medium(figure) for figure in figures}


def _filled(layout: Path, values: Mapping[str, Any], properties: bytes) -> bytes:
    """The file that the built-in `layout` makes of `values`."""
    from jinja2 import TemplateError

    try:
        return fill(layout, values, properties)
    except (OSError, LayoutFailed, TemplateError) as error:
        raise unusable(layout, error) from error


def _filled_own(layout: Path, values: Mapping[str, Any], properties: bytes) -> bytes:
    """As :func:`_filled`, for a file that a user made: whatever goes wrong in it is the user's to mend."""
    try:
        with limited():
            return _filled(layout, values, properties)
    except (InputFailed, Forbidden):
        raise
    except UserError as error:
        raise type(error)(*(_in_layout(problem, layout) for problem in error.problems)) from error
    except Exception as error:
        raise unusable(layout, error) from error


def _in_layout(problem: Problem, layout: Path) -> Problem:
    """`problem` with the layout as its place, where it has none."""
    place = problem.place
    return problem if place.file else replace(problem, place=replace(place, file=str(layout)))


def unusable(layout: Path, error: Exception) -> InputFailed:
    """What is told of a layout that the engine could not fill."""
    return InputFailed(
        _("the Word layout cannot be used: {reason}").format(reason=str(error) or type(error).__name__),
        _("see what is wrong in it: refundletters templates check {file}").format(file=layout),
        layout,
    )


def _core_properties(letter: Letter) -> bytes:
    """Title, author and date of the letter as the document's properties; none is the machine's."""
    title = letter.title or letter.subject
    checked(f"{title}{letter.subject}{letter.author}")
    day = f'xsi:type="dcterms:W3CDTF">{letter.dated.isoformat()}T00:00:00Z'
    parts = [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties'
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
        f"<dc:title>{escape(title)}</dc:title>",
        f"<dc:subject>{escape(letter.subject)}</dc:subject>",
        f"<dc:creator>{escape(letter.author)}</dc:creator>",
        f"<cp:lastModifiedBy>{escape(letter.author)}</cp:lastModifiedBy>",
        f"<dcterms:created {day}</dcterms:created>",
        f"<dcterms:modified {day}</dcterms:modified>",
        "<dc:language>zh-CN</dc:language></cp:coreProperties>",
    ]
    return "".join(parts).encode("utf-8")
