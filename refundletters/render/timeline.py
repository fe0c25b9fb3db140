"""The line of time of a case as HTML: a list that reads well aloud, drawn as a line by its style alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from refundletters import resources
from refundletters.messages import _, language

if TYPE_CHECKING:
    from markupsafe import Markup

    from refundletters.assessment.timeline import Mark

__all__ = ["SIGNS", "fragment", "page", "style"]

SIGNS = {"fact": "●", "contact": "◆", "today": "▶", "deadline": "▲", "passed": "△"}
"""The kinds of points differ by sign and word, not by colour alone."""

_LONG_GAP = 30
"""Days between two points from which on the line says how many."""


def page(marks: Iterable[Mark], title: str) -> str:
    """One HTML page that needs nothing else: no script, no request, made to be printed."""
    from markupsafe import escape

    speech = "zh-CN" if language() == "zh" else "en"
    return (
        f'<!DOCTYPE html>\n<html lang="{speech}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src '
        "'unsafe-inline'\">\n"
        f'<meta name="referrer" content="no-referrer">\n<title>{escape(title)}</title>\n'
        f'<style>\n{style()}</style>\n</head>\n<body class="timeline-page">\n<main>\n'
        f"<h1>{escape(title)}</h1>\n{fragment(marks)}</main>\n</body>\n</html>\n"
    )


def style() -> str:
    """The style of the line, alone or within another page."""
    return (resources.templates() / "html" / "timeline.css").read_text(encoding="utf-8")


def fragment(marks: Iterable[Mark]) -> Markup:
    """The list alone, for a page that has the style."""
    from markupsafe import Markup

    items = Markup("").join(_items(tuple(marks)))
    return Markup('<ol class="timeline">\n{}</ol>\n').format(items)


def _items(marks: tuple[Mark, ...]) -> Iterator[Markup]:
    before: date | None = None
    for mark in marks:
        yield _item(mark, (mark.day - before).days if before else 0)
        before = mark.day


def _item(mark: Mark, gap: int) -> Markup:
    from markupsafe import Markup

    lines = Markup("").join(Markup('<p class="line">{}</p>').format(line) for line in mark.lines)
    left = Markup('<span class="left">{}</span>').format(_left(mark.left)) if mark.left is not None else ""
    apart = _("{days} days later").format(days=gap) if gap >= _LONG_GAP else ""
    between = Markup('<p class="gap">{}</p>').format(apart) if apart else ""
    return Markup(
        '<li class="{kind}">{between}<span class="sign" aria-hidden="true">{sign}</span>'
        '<p class="what"><time datetime="{day}">{when}</time> <span class="kind">{named}</span> '
        "<strong>{title}</strong> {left}</p>{lines}</li>\n"
    ).format(
        kind=mark.kind, between=between, sign=SIGNS[mark.kind], day=mark.day, when=mark.when,
        named=_named(mark), title=mark.title, left=left, lines=lines,
    )  # fmt: skip


def _named(mark: Mark) -> str:
    return {
        "fact": _("happened"),
        "contact": _("exchange"),
        "today": "",
        "deadline": _("deadline"),
        "passed": _("deadline, over"),
    }[mark.kind]


def _left(days: int) -> str:
    if days < 0:
        return _("{count} days ago").format(count=-days)
    return _("{count} days left").format(count=days) if days else _("today")
