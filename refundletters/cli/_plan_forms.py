"""The plan in each of its forms: text, Markdown, JSON, and the line of time as HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from refundletters.assessment import Assessment
from refundletters.assessment.channels.advice import Advice, channels
from refundletters.assessment.deadlines import deadlines
from refundletters.assessment.evidence import evidence
from refundletters.cli._plan import sections
from refundletters.messages import _, language

__all__ = ["FORMS", "as_html", "as_json", "as_markdown", "as_text"]

_COMMAND = re.compile(r"^(\s*)\$ (.*)$")
_UNDER = re.compile(r"^( +)(?=\S)")


def as_text(a: Assessment, file: str) -> str:
    """For a terminal."""
    return "\n\n".join("\n".join([*_title(title), *lines]) for title, lines in sections(a, file))


def _title(title: str) -> list[str]:
    marked = f"【{title}】" if language() == "zh" else f"{title}:"
    return [marked] if title else []


def as_markdown(a: Assessment, file: str) -> str:
    """Headings and lists."""
    return "\n\n".join("\n".join(_marked(title, lines)) for title, lines in sections(a, file))


def _marked(title: str, lines: list[str]) -> Iterator[str]:
    if title:
        yield f"## {title}\n"
    for line in lines:
        point = re.sub("^· ", "- ", line)
        point = _UNDER.sub(r"\1- ", _COMMAND.sub(r"\1`\2`", point))
        yield point if title else f"{point}  "


def as_json(a: Assessment, file: str) -> str:
    """For programs: the steps and deadlines as values, and every section as the reader sees it. `letter` is a
    kind of letter, `missing` key paths (alternatives together), days are ISO dates."""
    found = evidence(a)
    told = {
        "today": a.today.isoformat(),
        "situation": a.situation.code if a.situation else None,
        "claim": a.claim,
        "channels": [_channel(advice) for advice in channels(a)],
        "deadlines": [
            {
                "code": each.code,
                "title": str(each.title),
                "day": each.cautious.isoformat(),
                "state": each.state,
            }
            for each in deadlines(a)
            if each.cautious
        ],
        "evidence": {
            "complete": found.complete,
            "missing": [
                {"tier": rule.tier, "kinds": rule.kinds, "shows": str(rule.shows)} for rule in found.missing
            ],
            "unused": found.unused,
        },
        "sections": [{"title": title, "lines": lines} for title, lines in sections(a, file)],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _channel(advice: Advice) -> dict[str, object]:
    return {
        "code": advice.channel.code,
        "name": str(advice.channel.name),
        "state": advice.state,
        "why": advice.why,
        "letter": advice.letter,
        "until": advice.until.isoformat() if advice.until else None,
        "missing": advice.missing,
        "cautions": advice.cautions,
        "checked": advice.channel.checked.isoformat(),
    }


def as_html(a: Assessment, file: str) -> str:
    """The case as a line of time: what happened, what was said, the days that matter."""
    from refundletters.assessment.timeline import timeline
    from refundletters.render.timeline import page

    title = _("The case on a line of time: {item}").format(item=a.case.order.item or file)
    return page(timeline(a), title)


FORMS = {"text": as_text, "md": as_markdown, "json": as_json, "html": as_html}
"""What ``--format`` takes."""
