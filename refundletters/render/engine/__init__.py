"""Fills docxtpl layouts fast: prepared once, then each letter renders only the parts that hold tags.

A letter's package is written from the layout's own: members without tags are copied as the compressed
bytes they are, the others are rendered and deflated anew. What comes out is, canonically, the XML that
docxtpl gives. It is well formed by construction: a layout is compiled only if each of its tags stands
where any value and any branch leaves it so (:mod:`.structure`), values are always escaped, and what
XML cannot hold is refused. A layout that needs more of docxtpl is not compiled but named
(:class:`NotCompilable`), so that the caller can turn to docxtpl and say so.

This package knows nothing of letters.
"""

from __future__ import annotations

from refundletters.render.engine.compiled import Compiled
from refundletters.render.engine.errors import Forbidden, LayoutFailed, NotCompilable

__all__ = ["Compiled", "Forbidden", "LayoutFailed", "NotCompilable"]
