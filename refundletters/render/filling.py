"""Fills a Word layout: compiled, or through docxtpl where a layout of the user's own needs that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refundletters.messages import _
from refundletters.render.engine import Compiled, LayoutFailed, NotCompilable
from refundletters.render.engine.environment import plainly
from refundletters.render.engine.package import FIRST_MEMBER, deflated, pack, read
from refundletters.render.engine.relations import core_properties
from refundletters.wording.sandbox import Bounded

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from markupsafe import Markup

__all__ = ["fill", "fill_plainly"]


def fill(layout: Path, values: Mapping[str, Any], properties: bytes) -> bytes:
    """The package that `layout` makes of `values`, with `properties` as its core properties.

    A layout that only docxtpl can fill is named on the log. Raises `OSError`, `LayoutFailed`, Jinja's
    `TemplateError`, and `Forbidden` for a character that Word cannot hold.
    """
    state = layout.stat()
    compiled = _compiled(layout, state.st_mtime_ns, state.st_size)
    if compiled:
        try:
            return compiled.render(values, {compiled.core_properties: properties}, strict=True)
        except NotCompilable as error:
            _tell(layout, error)
    return fill_plainly(layout, values, properties)


@lru_cache(maxsize=32)
def _compiled(layout: Path, _changed: int, _size: int) -> Compiled | None:
    """The compiled layout; None for one that is for docxtpl."""
    try:
        return Compiled.from_file(layout)
    except NotCompilable as error:
        _tell(layout, error)
        return None


def _tell(layout: Path, error: NotCompilable) -> None:
    fact = _("{layout} is filled by docxtpl, which is slower: {reasons}")
    _warn(fact.format(layout=layout, reasons="; ".join(_(reason) for reason in error.reasons)))


def _warn(fact: str) -> None:
    import logging

    logging.getLogger(__name__).warning(fact)


# ---- through docxtpl ----


def fill_plainly(layout: Path, values: Mapping[str, Any], properties: bytes) -> bytes:
    """As :func:`fill`, through docxtpl whatever the layout."""
    from docx.opc.exceptions import PackageNotFoundError
    from docxtpl import DocxTemplate

    filled = BytesIO()
    template = DocxTemplate(BytesIO(layout.read_bytes()))
    template.fix_tables = _watched(template.fix_tables, layout)
    try:
        template.render(dict(values), _environment(template), autoescape=True)
        template.save(filled)
    except (PackageNotFoundError, KeyError) as error:
        raise LayoutFailed(str(error)) from error
    return _repacked(filled.getvalue(), properties)


def _watched(fix_tables: Callable[[str], Any], layout: Path) -> Callable[[str], Any]:
    """docxtpl's reader of the body it has filled, which mends what is broken, and may lose text, without
    a word: the log says so."""
    from pyexpat import ExpatError, ParserCreate

    def read_body(body: str) -> Any:
        try:
            ParserCreate().Parse(body, True)
        except ExpatError:
            fact = _("{layout} comes out broken; docxtpl mends it, and text may be lost: read the letter")
            _warn(fact.format(layout=layout))
        return fix_tables(body)

    return read_body


def _environment(template: DocxTemplate) -> Bounded:
    from jinja2 import StrictUndefined

    def printed(value: object) -> Markup:
        return plainly(_shown_in(template, value))

    return Bounded(autoescape=True, undefined=StrictUndefined, finalize=printed)


def _shown_in(template: DocxTemplate, value: object) -> object:
    """A picture of docxtpl as markup; it is put into the file that is being written, whichever template it
    was made for."""
    from docxtpl import InlineImage
    from markupsafe import Markup

    if not isinstance(value, InlineImage):
        return value
    image = InlineImage(template, value.image_descriptor, value.width, value.height, value.anchor)
    return Markup(image)  # noqa: S704  made by docxtpl


def _repacked(filled: bytes, properties: bytes) -> bytes:
    """`filled` with `properties`, in one order of members and without times."""
    contents = {name: content for name, (_member, content) in read(filled).items()}
    name, added = core_properties(contents)
    contents |= {**added, name: properties}
    order = sorted(contents, key=lambda name: (name != FIRST_MEMBER, name))
    return pack(deflated(name, contents[name]) for name in order)
