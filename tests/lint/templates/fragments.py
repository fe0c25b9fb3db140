"""Pieces of templates, for tests that put them together in any order."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["fragments"]

PIECES = (
    "{{", "}}", "{%", "%}", "{#", "#}", "{%- ", " -%}", "{%p ", "{%tr ", "｛｛", "｝｝", "%}{{ ",
    "\n", "\u2028", " order", " ordr", "payment", ".", " number", " nubmer", " case", "[0]",
    "['a']", "__class__", " loop", " self", "“", "”", "，", "甲", "'", '"', "《民法典》第五条", "1",
    " + ", " ~ ", " = ", "(", ")", "|", " yuan", " is", " none", " if", " endif", " else", " for",
    " in", " endfor", " set", " macro", " endmacro", " call", " endcall", " raw", " endraw",
    " block", " endblock", " paragraph()", " import", " include", " extends", " from",
    " 'parts.txt.j2'", " as", " x", " with context", " cite(", "{% call paragraph() %}",
    "{% endcall %}", "{{ order.item }}",
)  # fmt: skip

fragments = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
"""Texts that are nearly templates."""
