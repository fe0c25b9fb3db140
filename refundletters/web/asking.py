"""The questions as the page shows them: step by step, each with what is to be said about its answer."""

from __future__ import annotations

from typing import Any

from flask import render_template

from refundletters.interview.question import Question
from refundletters.interview.rules import steps
from refundletters.letters.catalogue import LetterKind
from refundletters.messages import _
from refundletters.web.filled import Filled
from refundletters.web.words import words

__all__ = ["form", "gaps"]


def form(found: Filled, kind: LetterKind) -> list[dict[str, Any]]:
    """The steps with their questions; a step is done when each of its questions is answered."""
    made, needed = [], {need["question"] for need in gaps(found, kind)}
    for step in steps():
        questions = [each for each in found.questions if each.step == step.id]
        answered = [each for each in questions if each.answer is not None]
        state = "done" if len(answered) == len(questions) else "part" if answered else "todo"
        made.append(
            {
                "id": step.id,
                "state": state,
                "questions": [_question(each, found) | {"needed": each.id in needed} for each in questions],
            }
        )
    return made


def gaps(found: Filled, kind: LetterKind) -> list[dict[str, str]]:
    """What a letter that may be sent still needs."""
    from refundletters.letters.readiness import readiness

    state, needs = readiness(found.assessment, kind), []
    for gap in () if state.obstacle else state.missing:
        ways = (".".join(name.key for name in way) for way in gap.fields)
        asked = next(filter(None, map(found.question_of, ways)), None)
        problem = gap.problem()
        fact, remedy = (asked.text, "") if asked else (problem.fact, problem.remedy)
        needs.append({"fact": fact, "remedy": remedy, "question": asked.id if asked else ""})
    return needs


def _question(question: Question, found: Filled) -> dict[str, str]:
    html = render_template(
        "question.html",
        question=question,
        without=_without(question),
        id="q-" + question.id.replace(".", "-"),
        words=words(),
    )
    problem = found.refused.get(question.id, "")
    return {
        "id": question.id,
        "html": html.strip(),
        "problem": problem,
        "note": found.heard.get(question.id) or _recognised(question),
    }


def _recognised(question: Question) -> str:
    """The refusal that a pasted reply is taken for: what the next letter answers."""
    from refundletters.assessment.facts.phrases import recognise_refusal
    from refundletters.case.vocabulary import vocabulary

    code = recognise_refusal(question.answer) if question.answer and _is_reply(question) else None
    if not code:
        return ""
    name = vocabulary("refusal")[code].told
    return _("taken for the refusal “{refusal}”: the next letters answer it").format(refusal=name)


def _is_reply(question: Question) -> bool:
    return question.rule.fills == "contacts.*.reply"


def _without(question: Question) -> str:
    """What to do where there is no answer; the ? of the terminal is a box to tick here."""
    box = "“{}”".format(words()["unknown"])
    return question.without.replace("输入 ?", "选" + box).replace("? ", box + " ")
