"""共同投诉: several cases against one merchant as one complaint with two representatives.

投诉举报处理办法第十二条: two or more complainants in the same dispute with the same business may complain
jointly, through two representatives whom they choose in writing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import competent_office
from refundletters.assessment.records import GroundRule
from refundletters.case.models import Exhibit
from refundletters.exhibits import Numbering, numbering
from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer, Place
from refundletters.law.numerals import parse_place
from refundletters.letters.catalogue import LetterKind, joint_kind
from refundletters.letters.complainants import complainants, joint_notices, require_joint
from refundletters.letters.composition import NO_TEXT, in_force, law_functions, say, without_law
from refundletters.letters.context import context
from refundletters.letters.letter import ExhibitRow, ExhibitTable, Letter
from refundletters.letters.writer import BlockWriter

__all__ = ["compose_joint", "owned"]


def compose_joint(
    assessments: Sequence[Assessment],
    representatives: Sequence[str] = (),
    *,
    templates: tuple[Path, ...] = (),
) -> Letter:
    """Write one complaint of all `assessments`, which share their day and their respondent.

    `representatives` are two of the complainants by name, the first two where none are given. Raises
    `Withheld` where the cases cannot be joined or one of them lacks something, and `UnknownRepresentative`.
    """
    kind, cases = joint_kind(), tuple(assessments)
    chosen = require_joint(cases, kind, tuple(representatives))
    writer = _JointWriter(cases)
    persons = _Persons(cases, kind, writer, templates)
    words = persons.words(0) | {
        "people": complainants(cases, chosen),
        "office": next((office for each in cases if (office := competent_office(each.case))), ""),
        "exhibit_count": writer.count,
        "each_person": persons.say,
    }
    persons.render(f"letters/{kind.template}.txt.j2", words)
    return Letter(
        letter=kind.code,
        title=kind.title,
        form="letter",
        blocks=tuple(writer.blocks),
        dated=cases[0].today,
        author=f"{cases[0].case.consumer.name}等{len(cases)}人",
        subject=cases[0].case.merchant.registered_name or "",
        citations=persons.citations,
        exhibits=tuple(dict.fromkeys(writer.cited)),
        notices=tuple(joint_notices(cases)),
    )


def owned(exhibit: Exhibit, owner: str) -> str:
    """The title of an exhibit with whose it is: several complainants may give theirs the same."""
    return f"{exhibit.title or exhibit.id}（{owner}）"


class _JointWriter(BlockWriter):
    """Writes for one case after the other; the numbers of the exhibits run on."""

    def __init__(self, assessments: Sequence[Assessment]) -> None:
        self.numberings: list[Numbering] = []
        first = 1
        for assessment in assessments:
            self.numberings.append(replace(numbering(assessment.case), first=first))
            first += len(self.numberings[-1].exhibits)
        self.count = first - 1
        self._owner = ""
        self._rows: list[ExhibitRow] = []
        self._told: set[str] = set()
        super().__init__(self.numberings[0])

    def functions(self) -> dict[str, Callable[..., object]]:
        own = (self.collect_exhibits, self.joint_exhibits, self.first)
        return super().functions() | {each.__name__: each for each in own}

    def turn_to(self, index: int, owner: str) -> None:
        """From now on the exhibits named are those of the complainant `owner`."""
        self._numbering, self._owner, self._said = self.numberings[index], owner, set()

    def first(self, text: str) -> bool:
        """Whether nobody's part has said `text` yet: what is the same for all is told once."""
        new = text not in self._told
        self._told.add(text)
        return new

    def collect_exhibits(self, proves: Callable[[Exhibit], str]) -> str:
        """Keep the exhibits of this complainant for the common list; `proves` says what one proves."""
        self._rows += [
            ExhibitRow(
                number,
                owned(exhibit, self._owner),
                self._numbering.form(number),
                proves(exhibit).strip(),
            )
            for number, exhibit in self._numbering.numbered()
        ]
        return ""

    def joint_exhibits(self) -> str:
        """All that was kept, as one list."""
        self.cited += [row.number for row in self._rows]
        return self._add(ExhibitTable(tuple(self._rows))) if self._rows else ""


class _Persons:
    """The parts of the complaint that stand once for each complainant."""

    def __init__(
        self, cases: Sequence[Assessment], kind: LetterKind, writer: _JointWriter, folders: tuple[Path, ...]
    ) -> None:
        self._cases, self._kind, self._writer, self._folders = cases, kind, writer, folders
        self._citers = [Citer(catalogue(), act_on=each.facts.act_on, today=each.today) for each in cases]
        self._argued: dict[str, int] = {}

    @property
    def citations(self) -> tuple[Any, ...]:
        """What all parts cite, each once."""
        return tuple(dict.fromkeys(cited for citer in self._citers for cited in citer.citations))

    def words(self, index: int) -> dict[str, Any]:
        """What a template may name, for the case at `index`."""
        found = context(self._cases[index], self._kind, "letter", self._writer.numberings[index])
        return found | law_functions(self._citers[index]) | self._writer.functions()

    def render(self, name: str, words: dict[str, Any]) -> None:
        """Say the template called `name`; `Withheld` where the law of the day is not among the data."""
        try:
            say(name, words, self._folders)
        except NO_TEXT as reason:
            raise without_law(self._kind, reason) from reason

    def say(self, part: str) -> str:
        """The `part` (request, facts) of every complainant, one after the other."""
        for index, assessment in enumerate(self._cases):
            name = assessment.case.consumer.name or ""
            self._writer.turn_to(index, name)
            words = self.words(index)
            own = {
                "part": part,
                "me": name,
                "buyer": words["buyer"].replace("投诉人", name),
            }
            arguments = self._arguments(index, name) if part == "facts" else {}
            self.render("complaint/person.txt.j2", words | own | arguments)
        return ""

    def _arguments(self, index: int, name: str) -> dict[str, Any]:
        """The grounds that nobody argued before, and the provisions of those that somebody did."""
        citer = self._citers[index]
        grounds = in_force(self._cases[index].grounds, citer)
        again = [each for each in grounds if each.id in self._argued]
        new = tuple(each for each in grounds if each.id not in self._argued)
        places = self._places(again)
        self._argued |= {each.id: index for each in new}
        # Cited where it is said: a statute has its full title the first time only.
        return {
            "grounds": new,
            "argued_before": lambda: "、".join(citer.cite(statute, places[statute]) for statute in places),
        }

    def _places(self, grounds: Iterable[GroundRule]) -> dict[str, list[Place]]:
        """The provisions of `grounds` that whoever argued them cited, by statute."""
        found: dict[str, list[Place]] = {}
        for ground in grounds:
            argued = self._citers[self._argued[ground.id]]
            articles = {(citation.id.statute, citation.id.article) for citation in argued.citations}
            for provision in ground.provisions:
                statute, place = provision.split()
                where = parse_place(place)
                known = (catalogue().edition(statute, self._cases[0].today).slug, where[0]) in articles
                if known and where not in found.setdefault(statute, []):
                    found[statute].append(where)
        return {statute: places for statute, places in found.items() if places}
