"""A layout made ready once; each letter then costs the rendering and deflating of its own parts."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from refundletters.files import put
from refundletters.messages import N_
from refundletters.patterns import regex
from refundletters.render.engine.environment import SHEET, Sheet, checked, environment
from refundletters.render.engine.errors import LayoutFailed, NotCompilable
from refundletters.render.engine.package import FIRST_MEMBER, deflated, pack, read
from refundletters.render.engine.prepared import Prepared, beside, load, prepare
from refundletters.render.engine.readymade import template_of
from refundletters.render.engine.relations import core_properties
from refundletters.render.engine.signs import resolved

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["Compiled"]

NOTHING: Mapping[str, bytes] = MappingProxyType({})

_DRAWN = regex(r'(<wp:docPr\b[^>]*?\sid=")[^"]*')
_FIRST_DRAWN = 1001  # as docxtpl numbers them
_BARE_GRID = b"</w:tblGrid></w:tbl>"


class Compiled:
    """A layout (.docx with docxtpl's tags), ready to be filled; it may be shared between threads.

    `core_properties` is the name of the member that holds title, author and dates.
    """

    def __init__(self, layout: bytes, prepared: Prepared | None = None) -> None:
        """`prepared` is the layout's prepared text if it is at hand; otherwise docxtpl makes it.

        Raises `LayoutFailed`, `NotCompilable`, and Jinja's `TemplateSyntaxError`.
        """
        prepared = prepared or prepare(layout)
        members = read(layout)
        if FIRST_MEMBER not in members or prepared.body not in members:
            raise LayoutFailed("a zip file, but not of Word")
        contents = {name: content for name, (_member, content) in members.items()}
        self._members = {name: member for name, (member, _content) in members.items()}
        self.core_properties, added = core_properties(contents)
        added |= {name: text.encode("utf-8") for name, text in prepared.fixed.items()}
        self._members |= {name: deflated(name, content) for name, content in added.items()}
        self._members = {FIRST_MEMBER: self._members[FIRST_MEMBER], **self._members}
        self._body, self._loose = prepared.body, prepared.loose
        self._templates = {name: template_of(environment(), text) for name, text in prepared.parts.items()}
        self._drawn = b"<wp:docPr" in contents[prepared.body]

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """The layout in `path`, with the prepared text that is kept beside it, if it is of this file.
        Raises `OSError` too."""
        layout = path.read_bytes()
        return cls(layout, load(beside(path), layout))

    def render(
        self, values: Mapping[str, Any], replaced: Mapping[str, bytes] = NOTHING, *, strict: bool = False
    ) -> bytes:
        """The package with `values`; members in `replaced` (name → content) stand in for the layout's.

        What is printed is what docxtpl prints. `strict`: each line end in a value is one, however it is
        written, and ``\\a`` and ``\\f``, by which docxtpl begins a paragraph or a page, are refused like
        other control characters.

        The same values give the same bytes. Raises `Forbidden` for a character that XML cannot hold,
        `NotCompilable` where only docxtpl can print these values, `LayoutFailed`, and Jinja's errors.
        """
        members = self._members.copy()
        for name, template in self._templates.items():
            if name not in replaced:
                members[name] = deflated(name, self._rendered(name, template, values, strict))
        for name, content in replaced.items():
            members[name] = deflated(name, content)
        return pack(members.values())

    def write(
        self, path: str | Path, values: Mapping[str, Any], replaced: Mapping[str, bytes] = NOTHING
    ) -> None:
        """As :meth:`render`, into the new file `path`; raises `OSError` too."""
        put(path, self.render(values, replaced))

    def _rendered(self, name: str, template: Template, values: Mapping[str, Any], strict: bool) -> bytes:
        """A part as docxtpl leaves it: drawings of the body numbered through."""
        sheet = Sheet(name in self._loose, strict)
        token = SHEET.set(sheet)
        try:
            text = template.render(values)
        finally:
            SHEET.reset(token)
        if sheet.signs:
            text = checked(resolved(text))
        if name == self._body and (self._drawn or sheet.doubtful):
            numbers = count(_FIRST_DRAWN)
            text = _DRAWN.sub(lambda drawn: f"{drawn[1]}{next(numbers)}", text)
        content = text.encode("utf-8")
        if _BARE_GRID in content:
            raise NotCompilable(N_("a table without rows"))
        if sheet.doubtful or sheet.signs:
            _prove(name, content)
        return content


def _prove(name: str, content: bytes) -> None:
    from pyexpat import ExpatError, ParserCreate

    try:
        ParserCreate().Parse(content, True)
    except ExpatError as error:
        raise LayoutFailed(f"{name} comes out broken: {error}") from error
