"""How a letter cites: 《中华人民共和国消费者权益保护法》第五十五条第一款, full name at first use.

Light to import: the catalogue is handed in, and nothing is read before something is cited.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from refundletters.law.errors import LawError, NotInText, ParagraphInferred
from refundletters.law.numerals import to_chinese

if TYPE_CHECKING:
    from refundletters.law.catalogue import Catalogue, Provision

__all__ = ["Citation", "Citer", "Place", "ProvisionId", "book_title"]

Place = int | tuple[int, int | None] | tuple[int, int | None, int | None]
"""An article, or (article, paragraph), or (article, paragraph, item); `None` for a part not named."""

_LEFT_OUT = "……"
_NESTED = str.maketrans("“”", "‘’")
_NESTED_TITLE = str.maketrans("《》", "〈〉")


class ProvisionId(Struct, frozen=True, order=True):
    """条款项: a place in a statute (by slug), whatever the edition."""

    statute: str
    article: int
    paragraph: int | None = None
    item: int | None = None

    def chinese(self, unit: str = "条", after: ProvisionId | None = None) -> str:
        """``第四十八条第一款第八项``; what it shares with the place `after` which it stands is not
        repeated (``第四十八条第一款第八项、第二款`` : the second is ``第二款``)."""
        parts = [f"第{to_chinese(self.article)}{unit}"]
        parts += [f"第{to_chinese(self.paragraph)}款"] if self.paragraph else []
        parts += [f"第{to_chinese(self.item)}项"] if self.item else []
        return "".join(parts[self._shared(after) :])

    def _shared(self, other: ProvisionId | None) -> int:
        """How many leading parts go without saying after `other`: those of a list of like places."""
        if other is None or (self.statute, self.article) != (other.statute, other.article):
            return 0
        if self.paragraph != other.paragraph:
            return 1 if self.paragraph and other.paragraph else 0
        if self.item and other.item:
            return 2 if self.paragraph else 1
        return 0


class Citation(Struct, frozen=True):
    """引用: one provision as one letter uses it; `edition` is ``slug@effective``, `text` verbatim."""

    id: ProvisionId
    edition: str
    title: str
    short_title: str
    text: str


def book_title(title: str) -> str:
    """`title` in 《》, titles inside it in 〈〉 (GB/T 15834)."""
    return f"《{title.translate(_NESTED_TITLE)}》"


class Citer:
    """Cites for one letter: remembers which statutes were named and which provisions were cited.

    `act_on` is the day of the act judged and `today` the day of writing: each statute says in its
    data which of them picks its edition. All methods raise :class:`~refundletters.law.errors.LawError`
    for what is unknown, not collected, not in force on that day, or not in the text.
    """

    def __init__(self, catalogue: Catalogue, act_on: date, today: date) -> None:
        self._catalogue = catalogue
        self._days = {"act": act_on, "today": today}
        self._named: set[str] = set()
        self._cited: dict[Citation, None] = {}

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What was cited, in order of first use, each once."""
        return tuple(self._cited)

    def title(self, statute: str) -> str:
        """The statute's name in 《》: in full the first time, short from then on.

        A short name that is not simply the end of the full one is announced: （以下简称《…》）.
        """
        edition = self._catalogue.edition(statute, self._day(statute))
        short, full = book_title(edition.short_title), book_title(edition.title)
        if edition.id in self._named:
            return short
        self._named.add(edition.id)
        return full if edition.title.endswith(edition.short_title) else f"{full}（以下简称{short}）"

    def cite(
        self,
        statute: str,
        article: int | Sequence[Place],
        paragraph: int | None = None,
        item: int | None = None,
    ) -> str:
        """``《…》第四十八条第一款第八项``; for several places ``《…》第六百一十五条、第六百一十七条``."""
        places = [(article, paragraph, item)] if isinstance(article, int) else article
        provisions = [self._provision(statute, *_parts(place)) for place in places]
        for provision in provisions:
            self._record(provision)
        return self.title(statute) + _enumeration(provisions)

    def quote(
        self, statute: str, article: int, words: str, paragraph: int | None = None, item: int | None = None
    ) -> str:
        """The citation and the words it says: ``《…》第二十四条第一款规定：“……”``.

        `words` must stand in the provision exactly; ``……`` joins exact pieces in their order.
        """
        provision = self._provision(statute, article, paragraph, item)
        if not _says("\n".join(provision.passages), words):
            raise NotInText(words, book_title(provision.edition.title) + provision.chinese)
        return f"{self.cite(statute, article, paragraph, item)}规定：“{words.translate(_NESTED)}”"

    def in_force(self, statute: str) -> bool:
        """Whether an edition of `statute` covers the day by which it is judged."""
        try:
            self._catalogue.edition(statute, self._day(statute))
        except LawError:
            return False
        return True

    def _day(self, statute: str) -> date:
        return self._days[self._catalogue.dated_by(statute)]

    def _provision(self, statute: str, article: int, paragraph: int | None, item: int | None) -> Provision:
        provision = self._catalogue.provision(statute, article, paragraph, item, on=self._day(statute))
        if paragraph is not None and provision.cited.paragraph is None and provision.id.paragraph is not None:
            raise ParagraphInferred(book_title(provision.edition.title))
        return provision

    def _record(self, provision: Provision) -> None:
        edition = provision.edition
        citation = Citation(provision.cited, edition.id, edition.title, edition.short_title, provision.text)
        self._cited.setdefault(citation)


def _parts(place: Place | tuple[int, int | None, int | None]) -> tuple[int, int | None, int | None]:
    article, paragraph, item = (*((place,) if isinstance(place, int) else place), None, None)[:3]
    assert article is not None
    return article, paragraph, item


def _enumeration(provisions: Iterable[Provision]) -> str:
    places: list[str] = []
    before: ProvisionId | None = None
    for provision in provisions:
        places.append(provision.cited.chinese(provision.edition.unit, before))
        before = provision.cited
    return "、".join(places)


def _says(text: str, words: str) -> bool:
    """Whether the pieces of `words` stand in `text` exactly and in order."""
    pieces = [piece for piece in words.split(_LEFT_OUT) if piece]
    position = 0
    for piece in pieces:
        found = text.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    return bool(pieces)
