"""Line signs in what was printed, as docxtpl has them: a line end breaks the line, ``\\t`` is a tab, ``\\a``
begins a paragraph and ``\\f`` a page, each with the looks of the text it stands in.

Word takes the characters themselves for spaces, or for damage.
"""

from __future__ import annotations

import re

from refundletters.patterns import regex

__all__ = ["BREAK", "SIGNS", "resolved"]

SIGNS = regex("[\t\n\a\f]")
BREAK = '</w:t><w:br/><w:t xml:space="preserve">'

_PARAGRAPH, _RUN, _TEXT = (
    regex(f"<w:{name}(?: [^>]*)?>.*?</w:{name}>", re.DOTALL) for name in ("p", "r", "t")
)
_OF_PARAGRAPH, _OF_RUN = (regex(f"<w:{name}>.*?</w:{name}>") for name in ("pPr", "rPr"))
_NEW_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def resolved(part: str) -> str:
    """`part` with markup for the line signs in its texts; elsewhere they stay."""
    return _PARAGRAPH.sub(_paragraph, part)


def _paragraph(found: re.Match[str]) -> str:
    if not SIGNS.search(found[0]):
        return found[0]
    own = _first(_OF_PARAGRAPH, found[0])
    return _RUN.sub(lambda run: _run(own, run[0]), found[0])


def _run(of_paragraph: str, run: str) -> str:
    own = _first(_OF_RUN, run)
    text = f'<w:r>{own}<w:t xml:space="preserve">'
    end = "</w:t></w:r></w:p>"
    markup = {
        "\n": BREAK,
        "\t": f"</w:t></w:r><w:r>{own}<w:tab/></w:r>{text}",
        "\a": f"{end}<w:p>{of_paragraph}{text}",
        "\f": f"{end}{_NEW_PAGE}<w:p>{of_paragraph}{text}",
    }
    return _TEXT.sub(lambda found: SIGNS.sub(lambda sign: markup[sign[0]], found[0]), run)


def _first(pattern: re.Pattern[str], markup: str) -> str:
    found = pattern.search(markup)
    return found[0] if found else ""
