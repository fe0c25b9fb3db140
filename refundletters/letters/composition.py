"""From an assessment to a finished Letter: the template says it, the writer collects the blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.obstacles.seller import ENDING
from refundletters.assessment.records import GroundRule
from refundletters.errors import Problem, Withheld
from refundletters.exhibits import Numbering, numbering
from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer
from refundletters.law.errors import LawError, NotCollected, NotYetInForce, Repealed
from refundletters.law.numerals import parse_place
from refundletters.letters.catalogue import SHAPES, FormName, LetterKind, letter_kind
from refundletters.letters.context import context
from refundletters.letters.history import addressed
from refundletters.letters.letter import Letter, Title
from refundletters.letters.notices import notices
from refundletters.letters.own_wording import mistakes_told, stray_text
from refundletters.letters.readiness import require_ready
from refundletters.letters.writer import BlockWriter
from refundletters.messages import _
from refundletters.wording.environment import environment, rendered

__all__ = ["NO_TEXT", "compose", "in_force", "law_functions", "say", "without_law"]

NO_TEXT = (NotCollected, NotYetInForce, Repealed)
"""The law of the day of the act is not among the data."""

_MOST_GROUNDS = 3
"""A formal complaint cites two to four grounds: the three strongest, and the ones that add damages where
they are asked for, or say why a seller on a second-hand platform is a business."""


def compose(
    assessment: Assessment,
    letter: str,
    *,
    to: str | None = None,
    form: FormName | None = None,
    cite: bool = False,
    templates: tuple[Path, ...] = (),
) -> Letter:
    """Write the letter of kind `letter` (a code of the catalogue) for this case.

    `to` is one of the receivers of the kind and `form` one of its forms, the first where None is given.
    `cite` asks a first contact
    for one short reference to the law; `templates` are folders with the user's own wording, looked at
    before the built-in one. Raises `Withheld` when the letter cannot be sent, something it needs is
    missing, or the law of its day is not among the data.
    """
    kind = letter_kind(letter, to)
    shown: FormName = form or kind.form
    require_ready(assessment, kind, shown)
    assessment = addressed(assessment, kind)
    numbers = numbering(assessment.case)
    writer = BlockWriter(numbers, SHAPES[shown])
    citer = Citer(catalogue(), act_on=assessment.facts.act_on, today=assessment.today)
    words = context(assessment, kind, shown, numbers) | law_functions(citer) | {"brief_reference": cite}
    if cite or shown != "chat":
        words["grounds"] = in_force(_against(assessment, kind), citer)
    if "no-clue" in kind.obstacles:
        from refundletters.letters.report import clues_in_force

        words["clues"] = clues_in_force(assessment, kind, citer)
    try:
        say(_template(kind, shown), words | writer.functions(), templates)
    except NO_TEXT as reason:
        raise without_law(kind, reason) from reason
    finished = _finished(assessment, kind, shown, numbers, writer, citer)
    if shown != "public":
        return finished
    from refundletters.letters.private import for_everybody

    return for_everybody(finished, assessment.case)


def without_law(kind: LetterKind, reason: LawError) -> Withheld:
    """The letter cannot be written because the law of its day is not among the data."""
    fact = _("{letter} is not written: {reason}").format(letter=kind.code, reason=reason.fact)
    return Withheld(Problem(fact, reason.remedy))


def say(name: str, words: Mapping[str, object], folders: tuple[Path, ...]) -> None:
    """Render the template called `name`; what it says goes to the writer whose functions are in `words`."""
    with mistakes_told(folders, NO_TEXT):
        template = environment(*folders).get_template(name)
        stray = rendered(template, words).strip()
    if stray:
        raise stray_text(stray, template.filename, folders)


def _template(kind: LetterKind, form: FormName) -> str:
    """The usual form is said by ``escalation.txt.j2``, another by ``escalation.chat.txt.j2``."""
    other = "" if form == kind.form else f".{form}"
    return f"letters/{kind.template}{other}.txt.j2"


def _against(assessment: Assessment, kind: LetterKind) -> tuple[GroundRule, ...]:
    """The grounds that a letter of `kind` rests on, strongest first; a notice that ends the contract begins
    with the right to do so."""
    if kind.voice == "institution":
        return assessment.institution_grounds
    if kind.code == "cancellation-notice":
        return tuple(sorted(assessment.grounds, key=lambda ground: ground.id not in ENDING))
    return assessment.grounds


def in_force(grounds: tuple[GroundRule, ...], citer: Citer) -> tuple[GroundRule, ...]:
    """The strongest of `grounds` whose statutes cover the day by which they are judged. The statutes are
    looked up only for letters that may cite: a message is written without reading them."""
    covered = (
        ground
        for ground in grounds
        if all(citer.in_force(provision.split()[0]) for provision in ground.provisions)
    )
    strongest = tuple(islice(covered, _MOST_GROUNDS))
    return strongest + tuple(ground for ground in covered if ground.multiple or ground.beside)


def law_functions(citer: Citer) -> dict[str, Callable[..., object]]:
    """The functions of templates that name provisions."""

    def cite_place(provision: str) -> str:
        """A provision as the rules write it: ``消费者权益保护法 24(1)``."""
        statute, place = provision.split()
        return citer.cite(statute, *parse_place(place))

    return {"cite": citer.cite, "quote": citer.quote, "cite_place": cite_place, "in_force": citer.in_force}


def _finished(
    assessment: Assessment,
    kind: LetterKind,
    form: FormName,
    numbers: Numbering,
    writer: BlockWriter,
    citer: Citer,
) -> Letter:
    title = next((block.text for block in writer.blocks if isinstance(block, Title)), kind.title)
    consumer = assessment.case.consumer
    return Letter(
        letter=kind.code,
        title=title,
        form=SHAPES[form],
        blocks=tuple(writer.blocks),
        dated=assessment.today,
        # A message is sent under an account: the properties of its file do not tell the name.
        author=(consumer.name or consumer.account or "") if SHAPES[form] == "letter" else "",
        subject=assessment.case.order.item or "",
        receiver=kind.to,
        citations=citer.citations,
        exhibits=tuple(dict.fromkeys(writer.cited)),
        notices=tuple(notices(assessment, kind, form, numbers)),
    )
