"""An edition of a statute: its text in force between two days, read from one file of ``statutes/``.

The head of the file (what it is, since when, from where) is read apart from the articles, which are
parsed when the first of them is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, cast

from msgspec import Struct

from refundletters.patterns import regex

__all__ = ["Article", "DatedBy", "Edition", "Paragraph", "Source", "load_yaml"]

DatedBy = Literal["act", "today"]
"""Which day picks the edition: that of the act judged (实体) or the day of writing (程序、司法解释)."""

_ARTICLES = "\narticles:\n"
_ITEM = regex("（[一二三四五六七八九十]+）")
_SUBITEM = regex(r"\d+\.")


def load_yaml(text: str) -> Any:
    """`text` as mappings, lists and strings: every scalar stays the text it is."""
    import yaml  # here, since a letter without law needs none of it

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(text, Loader=loader)  # noqa: S506  makes nothing but text


class Paragraph(Struct, frozen=True):
    """款: its opening words and, if it lists any, its items (项, each beginning ``（一）``)."""

    lead: str
    items: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Opening words and items, a line each."""
        return "\n".join((self.lead, *self.items))


class Article(Struct, frozen=True):
    """条: a number and its paragraphs, in order."""

    number: int
    paragraphs: tuple[Paragraph, ...]

    @classmethod
    def parse(cls, number: int, text: str) -> Article:
        """From the text, a line each paragraph or item; ``1.`` begins a 目, part of the item above."""
        groups: list[list[str]] = []
        for line in text.split("\n"):
            if groups and _ITEM.match(line):
                groups[-1].append(line)
            elif groups and len(groups[-1]) > 1 and _SUBITEM.match(line):
                groups[-1][-1] += "\n" + line
            else:
                groups.append([line])
        return cls(number, tuple(Paragraph(lead, tuple(items)) for lead, *items in groups))

    def locate(self, paragraph: int | None = None, item: int | None = None) -> tuple[int | None, int | None]:
        """Paragraph and item as they are cited: no paragraph where the article has only one, and the
        one that has items where an item is named without it.

        Raises `LookupError` if they do not exist, or if an item could belong to several paragraphs.
        """
        if item is not None and paragraph is None:
            listing = [n for n, each in enumerate(self.paragraphs, 1) if each.items]
            if len(listing) > 1:
                raise LookupError(f"article {self.number} has items in several paragraphs: {listing}")
            paragraph = listing[0] if listing else 1
        if paragraph is not None:
            count = len(self.paragraphs)
            if not 1 <= paragraph <= count:
                raise LookupError(f"article {self.number} has {count} paragraph(s), not {paragraph}")
            items = len(self.paragraphs[paragraph - 1].items)
            if item is not None and not 1 <= item <= items:
                raise LookupError(f"{self.number}({paragraph}) has {items} item(s), not {item}")
        return (None if len(self.paragraphs) == 1 else paragraph), item

    def text(self, paragraph: int | None = None, item: int | None = None) -> str:
        """The article, one paragraph of it or one item, verbatim (an item without its lead).

        Raises `LookupError` as :meth:`locate` does.
        """
        paragraph, item = self.locate(paragraph, item)
        if item is not None:
            return self.paragraphs[(paragraph or 1) - 1].items[item - 1]
        if paragraph is not None:
            return self.paragraphs[paragraph - 1].text
        return "\n".join(each.text for each in self.paragraphs)

    def passages(self, paragraph: int | None = None, item: int | None = None) -> tuple[str, ...]:
        """The stretches of running text that may be quoted as that provision: each paragraph with its
        items set on; for an item its lead and the item, which do not adjoin."""
        paragraph, item = self.locate(paragraph, item)
        if item is not None:
            inside = self.paragraphs[(paragraph or 1) - 1]
            return inside.lead, inside.items[item - 1].replace("\n", "")
        chosen = self.paragraphs if paragraph is None else (self.paragraphs[paragraph - 1],)
        return tuple(each.text.replace("\n", "") for each in chosen)


class Source(Struct, frozen=True):
    """Where the text comes from, or what it was compared with."""

    publisher: str
    path: str = ""
    commit: str = ""
    url: str = ""
    note: str = ""

    @classmethod
    def read(cls, raw: Mapping[str, str]) -> Source:
        """From one entry of ``sources``: a public `repository` on GitHub or a `publisher`."""
        publisher = raw.get("publisher") or "github.com/" + raw["repository"]
        return cls(publisher, *(raw.get(key, "") for key in ("path", "commit", "url", "note")))


class Edition(Struct, frozen=True, dict=True):
    """版本: what one file of ``statutes/`` says of itself; `expires` is the first day no longer in force.

    `earlier_text` and `later_text` say that a text before or after this one exists and is not
    collected; `caution` is what to check before relying on it; `checked` is the day up to which it
    was confirmed. `cite_to` is ``item`` where paragraphs are inferred and not cited; `unit` is 条
    but for documents in 点.
    """

    slug: str
    path: Path
    title: str
    short_title: str
    also: tuple[str, ...]
    document_number: str
    issuer: str
    level: str
    promulgated: date
    effective: date
    expires: date | None
    supersedes: str
    complete: bool
    dated_by: DatedBy
    checked: date
    cite_to: str
    unit: str
    earlier_text: str
    later_text: str
    caution: str
    sources: tuple[Source, ...]

    @classmethod
    def read(cls, path: Path) -> Edition:
        """From a file ``<slug>@<effective>.yaml``, without parsing its articles."""
        head = load_yaml(path.read_text(encoding="utf-8").partition(_ARTICLES)[0])
        return cls(
            slug=path.stem.partition("@")[0],
            path=path,
            title=head["title"],
            short_title=head["short_title"],
            also=tuple(head.get("also", ())),
            document_number=head.get("document_number", ""),
            issuer=head["issuer"],
            level=head["level"],
            promulgated=date.fromisoformat(head["promulgated"]),
            effective=date.fromisoformat(head["effective"]),
            expires=date.fromisoformat(head["expires"]) if "expires" in head else None,
            supersedes=head.get("supersedes", ""),
            complete=head["complete"] == "true",
            dated_by=cast(DatedBy, head["dated_by"]),
            checked=date.fromisoformat(head["checked"]),
            cite_to=head.get("cite_to", "paragraph"),
            unit=head.get("unit", "条"),
            earlier_text=head.get("earlier_text", ""),
            later_text=head.get("later_text", ""),
            caution=head.get("caution", ""),
            sources=tuple(Source.read(source) for source in head["sources"]),
        )

    @property
    def id(self) -> str:
        """``slug@effective``, as later editions name it in `supersedes`."""
        return f"{self.slug}@{self.effective}"

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it is found by, apart from the slug."""
        return (self.title, self.short_title, *self.also)

    def in_force(self, on: date) -> bool:
        """Whether `on` is one of its days."""
        return self.effective <= on and (self.expires is None or on < self.expires)

    @cached_property
    def articles(self) -> dict[int, Article]:
        """All collected articles by number, in order."""
        raw = load_yaml("articles:\n" + self.path.read_text(encoding="utf-8").partition(_ARTICLES)[2])
        return {int(number): Article.parse(int(number), text) for number, text in raw["articles"].items()}
