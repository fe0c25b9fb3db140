"""All statutes that are known, by name and day: 法律、法规、规章、司法解释."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from refundletters.law.citation import ProvisionId, book_title
from refundletters.law.errors import NoSuchProvision, NotCollected, NotYetInForce, Repealed, UnknownStatute
from refundletters.messages import _

if TYPE_CHECKING:  # a message cites nothing and reads none
    from refundletters.law.edition import Article, DatedBy, Edition

__all__ = ["Catalogue", "Provision", "Uncollected", "catalogue"]

_HERE = Path(__file__).parent


class Provision(Struct, frozen=True):
    """条文: a place in one edition, with its text (an item without its lead), verbatim."""

    edition: Edition
    id: ProvisionId
    text: str

    @property
    def article(self) -> Article:
        """The whole article it is, or is part of."""
        return self.edition.articles[self.id.article]

    @property
    def passages(self) -> tuple[str, ...]:
        """The stretches of running text that may be quoted as this provision."""
        return self.article.passages(self.id.paragraph, self.id.item)

    @property
    def cited(self) -> ProvisionId:
        """Its place as it may be cited: without the paragraph where paragraphs are inferred."""
        return replace(self.id, paragraph=None) if self.edition.cite_to == "item" else self.id

    @property
    def chinese(self) -> str:
        """Its place in words, as cited: ``第四十八条第一款第八项``."""
        return self.cited.chinese(self.edition.unit)


class Uncollected(Struct, frozen=True):
    """A document whose text is not collected: its title, other names and a note.

    With `repealed` it is also out of force since then, and `by` is the title of what applies instead.
    """

    title: str
    also: tuple[str, ...] = ()
    note: str = ""
    repealed: date | None = None
    by: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it is found by."""
        return (self.title, *self.also)

    def refuse(self, on: date) -> NotCollected | Repealed:
        """The error for whoever asks for it as of `on`."""
        if self.repealed and on >= self.repealed:
            return Repealed(book_title(self.title), self.repealed, book_title(self.by))
        return NotCollected(book_title(self.title), self.note)


class Catalogue:
    """The editions of a folder of statutes, and the documents beside it that are known but not held."""

    def __init__(self, statutes: Path = _HERE / "statutes", others: Path = _HERE / "others.yaml") -> None:
        self._statutes = statutes
        self._others = others
        self._read: dict[str, tuple[Edition, ...]] = {}

    @cached_property
    def _files(self) -> dict[str, list[Path]]:
        files: dict[str, list[Path]] = {}
        for path in sorted(self._statutes.glob("*@*.yaml")):  # by slug, then by day
            files.setdefault(path.stem.partition("@")[0], []).append(path)
        return files

    @property
    def slugs(self) -> tuple[str, ...]:
        """The statutes' own short identifiers, in alphabetical order."""
        return tuple(self._files)

    def editions(self, slug: str) -> tuple[Edition, ...]:
        """All collected editions of a statute, the oldest first; `KeyError` if there is none."""
        if slug not in self._read:
            from refundletters.law.edition import Edition

            self._read[slug] = tuple(Edition.read(path) for path in self._files[slug])
        return self._read[slug]

    @cached_property
    def others(self) -> tuple[Uncollected, ...]:
        """The documents that are known but not held, repealed ones last."""
        from refundletters.law.edition import load_yaml

        raw = load_yaml(self._others.read_text(encoding="utf-8"))
        missing = [
            Uncollected(entry["title"], tuple(entry.get("also", ())), entry["note"])
            for entry in raw["not_collected"]
        ]
        return (*missing, *(other for group in raw["repealed"] for other in self._repealed(group)))

    def _repealed(self, group: dict[str, Any]) -> Iterator[Uncollected]:
        since = date.fromisoformat(group["on"])
        by = self.editions(group["by"])[-1].title
        for title, also in group["names"].items():
            yield Uncollected(title, tuple(also), repealed=since, by=by)

    @cached_property
    def _by_name(self) -> dict[str, tuple[Edition, ...]]:
        found: dict[str, tuple[Edition, ...]] = {}
        for slug in self.slugs:
            for edition in self.editions(slug):
                for name in dict.fromkeys(map(_fold, edition.names)):
                    found[name] = (*found.get(name, ()), edition)
        return found

    def _bearing(self, name: str, on: date | None) -> tuple[Edition, ...]:
        """The editions called `name`, the oldest first; raises if there are none."""
        if name in self._files:
            return self.editions(name)
        folded = _fold(name)
        if folded in self._by_name:
            return self._by_name[folded]
        for other in self.others:
            if folded in map(_fold, other.names):
                raise other.refuse(on or date.max)
        raise UnknownStatute(name, self._guesses(folded))

    def _guesses(self, folded: str) -> list[str]:
        from difflib import get_close_matches

        titles = {name: editions[-1].title for name, editions in self._by_name.items()}
        titles |= {slug: self.editions(slug)[-1].title for slug in self.slugs}
        titles |= {_fold(name): other.title for other in self.others for name in other.names}
        close = get_close_matches(folded, titles, n=3)
        return [book_title(title) for title in dict.fromkeys(titles[name] for name in close)]

    def dated_by(self, name: str) -> DatedBy:
        """Which day picks the edition of the statute called `name`; raises as :meth:`edition` does."""
        return self._bearing(name, None)[-1].dated_by

    def edition(self, name: str, on: date) -> Edition:
        """The edition of the statute called `name` (slug, title, short title or another name, with or
        without 《》) in force on the day `on`.

        Raises `UnknownStatute`, `NotCollected`, `Repealed` or `NotYetInForce`.
        """
        bearing = self._bearing(name, on)
        for edition in bearing:
            if edition.in_force(on):
                return edition
        if on < bearing[0].effective:
            raise self._too_early(bearing[0], on)
        raise self._too_late(bearing[-1])

    def _too_early(self, first: Edition, on: date) -> NotCollected | NotYetInForce:
        title = book_title(first.title)
        if first.earlier_text:
            return NotCollected(_("{title} as of {day}").format(title=title, day=on), first.earlier_text)
        before = [book_title(each.title) for each in self.editions(first.slug) if each.id == first.supersedes]
        return NotYetInForce(title, first.effective, "".join(before))

    def _too_late(self, last: Edition) -> NotCollected | Repealed:
        title = book_title(last.title)
        assert last.expires is not None, f"{last.id} ends without a day"
        if last.later_text:
            what = _("{title} since {day}").format(title=title, day=last.expires)
            return NotCollected(what, last.later_text)
        newest = self.editions(last.slug)[-1]
        return Repealed(title, last.expires, "" if newest is last else book_title(newest.title))

    def provision(
        self, name: str, article: int, paragraph: int | None = None, item: int | None = None, *, on: date
    ) -> Provision:
        """That place in the statute called `name`, in the text in force on the day `on`.

        Raises as :meth:`edition`; `NoSuchProvision` if a complete edition has no such place,
        `NotCollected` if an incomplete one lacks the article.
        """
        edition = self.edition(name, on)
        found = edition.articles.get(article)
        if found is None:
            raise _missing(edition, article)
        try:
            place = ProvisionId(edition.slug, article, *found.locate(paragraph, item))
        except LookupError as reason:
            raise _no_such_place(edition, found) from reason
        return Provision(edition, place, found.text(place.paragraph, place.item))

    def search(self, text: str, on: date) -> tuple[Provision, ...]:
        """The paragraphs and items in force on `on` that contain every word of `text` (by spaces).

        A paragraph with items stands here with its lead alone: the items are found by themselves.
        """
        words = text.split()
        editions = (each for slug in self.slugs for each in self.editions(slug) if each.in_force(on))
        return tuple(
            line
            for edition in editions
            for article in edition.articles.values()
            for line in _lines(edition, article)
            if words and all(word in line.text for word in words)
        )


@lru_cache(maxsize=1024)
def _fold(name: str) -> str:
    import unicodedata

    return re.sub(r"[\s《》〈〉]", "", unicodedata.normalize("NFKC", name)).casefold()


def _missing(edition: Edition, article: int) -> NoSuchProvision | NotCollected:
    place = f"{book_title(edition.title)}第{article}{edition.unit}"
    if edition.complete:
        remedy = _("It has {last} articles.").format(last=max(edition.articles))
        return NoSuchProvision(_("{place} does not exist.").format(place=place), remedy)
    return NotCollected(place, _("Only some articles of this statute are collected."))


def _no_such_place(edition: Edition, article: Article) -> NoSuchProvision:
    place = book_title(edition.title) + ProvisionId(edition.slug, article.number).chinese(edition.unit)
    shape = ", ".join(f"{number} ({len(each.items)})" for number, each in enumerate(article.paragraphs, 1))
    return NoSuchProvision(
        _("{place} has no such paragraph or item.").format(place=place),
        _("Its paragraphs (and how many items each has): {shape}").format(shape=shape),
    )


def _lines(edition: Edition, article: Article) -> Iterator[Provision]:
    for number, paragraph in enumerate(article.paragraphs, 1):
        where, _item = article.locate(number)
        yield Provision(edition, ProvisionId(edition.slug, article.number, where), paragraph.lead)
        for item, text in enumerate(paragraph.items, 1):
            yield Provision(edition, ProvisionId(edition.slug, article.number, where, item), text)


@cache
def catalogue() -> Catalogue:
    """The statutes that come with the package."""
    return Catalogue()
