"""A finished Letter as a Word file, laid out by a docxtpl layout that walks its blocks.

The seam: :func:`_fill` takes a layout and the context of :func:`refundletters.render.layout.context`
and gives a package; nothing else here knows which engine fills it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from refundletters.errors import InputFailed, UserError
from refundletters.letters.letter import Letter
from refundletters.messages import _
from refundletters.render import drawing, layouts
from refundletters.render.characters import refuse
from refundletters.render.layout import context

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    from markupsafe import Markup

__all__ = ["render"]

CORE_PROPERTIES = "docProps/core.xml"
FIRST_MEMBER = "[Content_Types].xml"
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can hold: the clock of the machine stays out of the file."""

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (production 2, `Char`)."""

NO_FIELDS: Mapping[str, Any] = MappingProxyType({})

BREAKS = re.compile("\r\n?|\n")
IN_RUN = '</w:t>{}<w:t xml:space="preserve">'


def render(letter: Letter, layout: Path | None = None, fields: Mapping[str, Any] = NO_FIELDS) -> bytes:
    """The Word file (.docx) of `letter`; the same letter, layout and fields give the same bytes.

    `layout` is the user's own docxtpl file, used instead of the built-in one; it may name `fields` beside
    the parts of the letter (:func:`refundletters.letters.fields.plain_fields`). Raises `UserError` that
    names the place of a character which Word cannot hold, and for a layout that cannot be used.
    """
    refuse(letter, FORBIDDEN, "Word")
    values = {**fields, **_drawn(context(letter))}
    filled = _fill_own(layout, values) if layout else _fill(layouts.find(letter.letter), values)
    return _package(filled, _core_properties(letter))


def _drawn(values: dict[str, Any]) -> dict[str, Any]:
    """The context with the markup of the blocks that no layout can hold beforehand."""
    from markupsafe import Markup

    blocks = [
        replace(block, markup=Markup(drawing.table(block, _printed)))  # noqa: S704  its texts are escaped
        if block.kind == "table"
        else block
        for block in values["blocks"]
    ]
    return {**values, "blocks": blocks}


def _fill_own(layout: Path, values: Mapping[str, Any]) -> bytes:
    """As :func:`_fill`, for a file that a user made: whatever goes wrong in it is the user's to mend."""
    try:
        return _fill(layout, values)
    except UserError:
        raise
    except Exception as error:
        raise unusable(layout, error) from error


def unusable(layout: Path, error: Exception) -> InputFailed:
    """What is told of a layout that the engine could not fill."""
    return InputFailed(
        _("the Word layout cannot be used: {reason}").format(reason=str(error) or type(error).__name__),
        _("see what is wrong in it: refundletters templates check {file}").format(file=layout),
        layout,
    )


def _fill(layout: Path, values: Mapping[str, Any]) -> bytes:
    """The package that `layout` makes of `values`, through docxtpl."""
    from docx.opc.exceptions import PackageNotFoundError
    from docxtpl import DocxTemplate
    from jinja2 import TemplateError

    filled = io.BytesIO()
    try:
        template = DocxTemplate(layout)
        template.render(dict(values), _environment(), autoescape=True)
        template.save(filled)
    except (OSError, PackageNotFoundError, zipfile.BadZipFile, TemplateError) as error:
        raise unusable(layout, error) from error
    return filled.getvalue()


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    """That of Word layouts: strict, sandboxed and, unlike that of the wording, for markup."""
    from jinja2 import StrictUndefined

    from refundletters.render.sandbox import LayoutSandbox

    return LayoutSandbox(autoescape=True, undefined=StrictUndefined, finalize=_printed)


def _printed(value: object) -> Markup:
    """What a tag prints, as the content of a ``w:t``: every character as it is.

    Braces become references because docxtpl rewrites ``{_{`` and its like in the finished text,
    line ends and tabs become elements because Word takes them for spaces.
    """
    from jinja2 import UndefinedError
    from markupsafe import Markup

    if value is None:
        raise UndefinedError("a tag prints None")
    if isinstance(value, Markup):
        return value
    text = escape(str(value), {"{": "&#123;", "}": "&#125;", '"': "&quot;", "\t": IN_RUN.format("<w:tab/>")})
    return Markup(BREAKS.sub(IN_RUN.format("<w:br/>"), text))  # noqa: S704  escaped in the line above


def _core_properties(letter: Letter) -> bytes:
    """Title, author and date of the letter as the document's properties; none is the machine's."""
    title = letter.title or letter.subject
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


def _package(filled: bytes, core_properties: bytes) -> bytes:
    """`filled` with its own properties, in one order of members and without times."""
    with zipfile.ZipFile(io.BytesIO(filled)) as source:
        members = {name: source.read(name) for name in source.namelist()}
    members[CORE_PROPERTIES] = core_properties
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as target:
        for name in sorted(members, key=lambda name: (name != FIRST_MEMBER, name)):
            member = zipfile.ZipInfo(name, EARLIEST)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            target.writestr(member, members[name])
    return packed.getvalue()
