"""What the page asks and is told: one function each, all from the state that the page brings along."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import quote

from flask import Response, current_app, jsonify, render_template, request
from msgspec import Struct
from pydantic import ValidationError
from werkzeug.exceptions import BadRequest

from refundletters.errors import Withheld
from refundletters.letters.catalogue import FormName, LetterKind, letter_kind
from refundletters.messages import _
from refundletters.web import asking, beside
from refundletters.web.filled import Filled, filled
from refundletters.web.letter_view import Chosen, LetterView, view
from refundletters.web.words import words

__all__ = ["ANSWERS"]


class _State(Struct, frozen=True):
    """The state of the page: what was typed, the rest of the case, and the letter that was chosen (empty: the
    one that is suggested)."""

    typed: dict[str, str | None]
    rest: dict[str, Any]
    chosen: str

    @classmethod
    def of(cls, sent: Any) -> _State:
        """From JSON; `BadRequest` for what the page did not make."""
        match sent:
            case {"answers": dict(typed), "rest": dict(rest), "chosen": str(chosen)}:
                if all(value is None or isinstance(value, str) for value in typed.values()):
                    return cls(typed, rest, chosen)
        raise BadRequest

    def filled(self) -> tuple[Filled, LetterKind, FormName]:
        """The case, and the letter to be shown with its form."""
        today = current_app.config["TODAY"]()
        goal = self.chosen or self.typed.get("goal") or ""
        try:
            found = filled(self.typed, self.rest, today, goal.partition("@")[0])
        except (ValidationError, LookupError, TypeError, AttributeError) as error:
            raise BadRequest from error  # a rest that no case file leaves
        kind, form = beside.kind_of(goal)
        if kind is None:
            kind = letter_kind(beside.FIRST) if goal else beside.suggested(found.assessment)
        return found, kind, form or kind.form


def _work() -> Response:
    """The questions as they stand, and everything beside them."""
    found, kind, form = _State.of(request.get_json()).filled()
    seen = view(found.assessment, Chosen(kind.code, kind.to or None, form))
    return jsonify(
        form=asking.form(found, kind),
        general=found.refused.get("", ""),
        chosen=beside.named(kind, form),
        options=_options(found, kind, form),
        ready=seen.letter is not None,
        summary=_summary(seen),
        yaml=_case_file(found),
        exhibits=list(beside.exhibits(found.assessment)),
        parts=_beside(found, kind, seen),
    )


def _options(found: Filled, kind: LetterKind, form: FormName) -> list[dict[str, str]]:
    """The letters to choose from, and the one that is shown even where something stands against it."""
    made = [{"value": value, "label": label} for value, label in beside.choices(found.assessment)]
    shown = beside.named(kind, form)
    if all(each["value"] != shown for each in made):
        made.append({"value": shown, "label": beside.called(kind, form, ready=False)})
    return made


def _summary(seen: LetterView) -> str:
    if seen.letter is None:
        return _("This letter still needs something: see below.")
    if any(finding.severity == "error" for finding in seen.findings):
        return _("The check found errors: the letter is marked as a draft.")
    return _("The letter is ready. Read it before you send it.")


def _case_file(found: Filled) -> str:
    from refundletters.case.writing import to_yaml

    return to_yaml(found.case, "zh")


def _beside(found: Filled, kind: LetterKind, seen: LetterView) -> dict[str, str]:
    from refundletters.assessment.timeline import timeline
    from refundletters.render.timeline import fragment

    a, said = found.assessment, words()
    return {
        "letter": render_template(
            "letter.html",
            seen=seen,
            words=said,
            problems=[] if seen.letter else _needs(found, kind, seen),
            about=[_edition(each) for each in seen.cited],
            severities={"error": _("error"), "warning": _("warning"), "info": _("advice")},
        ),
        "plan": render_template(
            "plan.html", road=list(beside.steps(a)), doubts=list(beside.doubts(a)), words=said
        ),
        "time": str(fragment(timeline(a))),
        "evidence": render_template(
            "evidence.html",
            slots=list(beside.slots(a)),
            lines=list(beside.evidence_lines(a)),
            exhibits=list(beside.exhibits(a)),
            words=said,
        ),
    }


def _needs(found: Filled, kind: LetterKind, seen: LetterView) -> list[dict[str, str]]:
    """What a letter still needs, by the questions that ask for it; or why it is not written at all."""
    told = [{"fact": each.fact, "remedy": each.remedy, "question": ""} for each in seen.problems]
    return asking.gaps(found, kind) or told


def _edition(cited: Any) -> str:
    """Which text of the law it is, and until when it was looked after."""
    edition = cited.edition
    facts = [_("in force from {day}").format(day=edition.effective)]
    if edition.expires:
        facts.append(_("until {day}").format(day=edition.expires))
    facts.append(_("confirmed up to {day}").format(day=edition.checked))
    return " · ".join([*facts, *filter(None, (edition.caution,))])


# ── files ────────────────────────────────────────────────────────────────────────────────────────


def _file() -> Response:
    """The letter as a file, all that its receiver needs, or the deadlines as a calendar."""
    found, kind, form = _sent_along().filled()
    ending = request.form.get("ending", "")
    pictures = [(_plain(each.filename), each.read()) for each in request.files.getlist("picture")]
    if ending == ".ics":
        from refundletters.assessment.deadlines import deadlines
        from refundletters.render.ics import ics

        title = found.case.merchant.name or ""
        return _sent(ics(deadlines(found.assessment), title, found.today), name=_("deadlines") + ending)
    if ending == ".zip":
        from refundletters.web.pictures import bundle

        return _sent(*bundle(found.assessment, kind, pictures), name=kind.name + ending)
    if ending not in (".docx", ".pdf", ".txt"):
        raise BadRequest
    return _sent(
        _written(found, Chosen(kind.code, kind.to or None, form), ending, pictures),
        name=(kind.title or kind.name) + ending,
    )


def _written(found: Filled, chosen: Chosen, ending: str, pictures: list[tuple[str, bytes]]) -> bytes:
    from pathlib import PurePath

    from refundletters.render import as_bytes
    from refundletters.web.pictures import annexed

    seen = view(found.assessment, chosen)
    if seen.letter is None:
        raise Withheld(*seen.problems)
    if pictures and ending != ".txt" and seen.letter.form == "letter":
        return annexed(seen.letter, found.case, pictures, ending)
    return as_bytes(seen.letter, PurePath("letter" + ending))


def _sent(data: bytes, told: Iterable[str] = (), *, name: str) -> Response:
    """What is `told` about a file, and after it the file itself; headers say where it begins and its name."""
    head = json.dumps(list(told)).encode()
    response = Response(head + data, mimetype="application/octet-stream")
    response.headers["X-File-At"] = str(len(head))
    response.headers["X-File-Name"] = quote(name)
    return response


def _open() -> Response:
    """The answers and the rest of a case file."""
    from refundletters.case.reading import parse_case
    from refundletters.case.source import decode
    from refundletters.interview.merging import opened

    name, data = _upload()
    typed, rest = opened(parse_case(decode(data, name), name), current_app.config["TODAY"]())
    return jsonify(answers=typed, rest=rest)


def _upload() -> tuple[str, bytes]:
    """Name and bytes of the file that came along."""
    file = request.files.get("file")
    if file is None:
        raise BadRequest
    return _plain(file.filename), file.read()


def _plain(name: str | None) -> str:
    """The name of a file without the folders before it."""
    return (name or "file").replace("\\", "/").rpartition("/")[2]


def _sent_along() -> _State:
    """The state that came along with files."""
    try:
        return _State.of(json.loads(request.form.get("state", "")))
    except ValueError:
        raise BadRequest from None


def _statement() -> Any:
    """The payments of a statement that may be the one, and nothing else of it; or its columns, where it must
    be asked which is which."""
    from refundletters.statements.reading import UnknownColumns
    from refundletters.web.statement import candidates

    found, _kind, _form = _sent_along().filled()
    name, data = _upload()
    asked = [each.id for each in found.questions]
    try:
        payments = candidates(found.case, asked, name, data, request.form.get("password", ""), _columns())
    except UnknownColumns as error:
        told = {"fact": _("this is no statement known here; say which column is which"), "path": "columns"}
        return jsonify(problems=[told], html=_which(error.names)), 422
    return render_template("statement.html", found=payments, words=words())


def _which(names: Sequence[str]) -> str:
    """The question which of the columns `names` is which."""
    from refundletters.statements.columns import NAMES, guessed

    return render_template("columns.html", names=NAMES, columns=names, guessed=guessed(names), words=words())


def _columns() -> dict[str, str]:
    """Which column is which, if it was said."""
    try:
        match json.loads(request.form.get("columns", "{}")):
            case dict(said) if all(isinstance(column, str) for column in said.values()):
                return {name: column for name, column in said.items() if column}
    except ValueError:
        pass
    raise BadRequest


ANSWERS: dict[str, Callable[[], Any]] = {
    "work": _work,
    "file": _file,
    "open": _open,
    "statement": _statement,
}
"""What the page may ask, by the path."""
