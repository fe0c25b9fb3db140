"""Which exhibits a case has: those declared under 证据, and those only mentioned by a fact."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from refundletters.case.finding import Location
from refundletters.case.models import Case, Exhibit
from refundletters.case.vocabulary import vocabulary
from refundletters.patterns import regex

__all__ = ["all_exhibits", "declared_names", "mentions", "nearly_named"]

_UNDECLARED = Exhibit()
_CLOSE = 0.75
_DIGITS = regex("[0-9一二三四五六七八九十]")


def mentions(case: Case) -> Iterator[tuple[Location, tuple[str, ...]]]:
    """Where facts name exhibits, in the order of the file: the way to the list, and its names."""
    yield ("order", "exhibits"), case.order.exhibits
    for number, payment in enumerate(case.payment):
        yield ("payment", number, "exhibits"), payment.exhibits
    yield ("problem", "exhibits"), case.problem.exhibits
    for part in ("rules", "events", "contacts"):
        for number, record in enumerate(getattr(case, part)):
            yield (part, number, "exhibits"), record.exhibits


def declared_names(case: Case) -> tuple[str, ...]:
    """What each declared exhibit is called: its id, else its title, its file, or its number."""
    return tuple(
        exhibit.id or exhibit.title or PurePath(exhibit.file or "").stem or f"证据{number}"
        for number, exhibit in enumerate(case.exhibits, 1)
    )


def nearly_named(name: str, declared: tuple[str, ...]) -> str | None:
    """The declared name of which `name` is probably a slip; numbered ones (聊天1, 聊天2) never are."""
    from difflib import get_close_matches  # here, for a mistake alone

    plain = [other for other in declared if _DIGITS.findall(other) == _DIGITS.findall(name)]
    return next(iter(get_close_matches(name, plain, n=1, cutoff=_CLOSE)), None)


def all_exhibits(case: Case) -> tuple[Exhibit, ...]:
    """The declared exhibits, then those only mentioned, in the order of their first mention; each
    has an `id`, by which facts name it, and a `title`, and a `kind` where its name tells it."""
    declared = dict(zip(declared_names(case), case.exhibits, strict=True))
    mentioned = dict.fromkeys(name for _place, names in mentions(case) for name in names)
    names = dict.fromkeys([*declared, *mentioned])
    return tuple(_complete(name, declared.get(name, _UNDECLARED)) for name in names)


def _complete(name: str, exhibit: Exhibit) -> Exhibit:
    kind = exhibit.kind or _kind(name) or _kind(exhibit.title or "")
    title = exhibit.title or name
    if (exhibit.id, exhibit.title, exhibit.kind) == (name, title, kind):
        return exhibit
    return exhibit.model_copy(update={"id": name, "title": title, "kind": kind})


def _kind(name: str) -> str | None:
    term = vocabulary("exhibit-kind").find(name)
    return term.code if term else None
