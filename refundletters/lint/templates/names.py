"""The names of templates: those that letters use, what each is for, and which others it needs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from jinja2 import nodes

from refundletters import resources
from refundletters.assessment.records import ground_rule, rule_codes
from refundletters.case.vocabulary import vocabulary
from refundletters.letters.catalogue import letter_kinds
from refundletters.messages import N_, _
from refundletters.wording.environment import environment

__all__ = ["about", "is_used", "layouts", "needed_by", "of_kind", "used"]

_SHARED = {
    "parts.txt.j2": N_("sentences and phrases that several letters share"),
    "story.txt.j2": N_("how the facts are told"),
    "demand.txt.j2": N_("what is asked for, for Word layouts of your own"),
}
_PART = N_("a part that letters share")
_PARTS = {"clues": N_("a clue of a report")}
_FORMS = {
    "chat": N_("chat message"),
    "letter": N_("letter"),
    "form": N_("form field"),
    "public": N_("public text"),
}


@cache
def used() -> tuple[str, ...]:
    """The built-in wording by name (``letters/escalation.txt.j2``), letters first."""
    root = resources.templates()
    held = [path.relative_to(root).as_posix() for path in root.rglob("*.txt.j2")]
    return tuple(sorted(held, key=lambda name: (not name.startswith("letters/"), name)))


@cache
def layouts() -> tuple[str, ...]:
    """The Word layouts that a folder may hold: ``word/letter.docx`` for all kinds, or one for each."""
    return ("word/letter.docx", *(f"word/{kind.code}.docx" for kind in letter_kinds()))


def is_used(name: str) -> bool:
    """Whether a letter looks for a template of that name, or another template may include it."""
    return name in used() or name in layouts() or (name.endswith(".txt.j2") and "/" not in name)


def about(name: str) -> str:
    """What the template called `name` is for, in the language in use."""
    folder, _slash, file = name.rpartition("/")
    code, *rest = file.removesuffix(".txt.j2").removesuffix(".docx").split(".")
    if name in _SHARED:
        return _(_SHARED[name])
    if folder == "letters":
        return _letter(code, rest)
    if folder in ("situations", "refusals"):
        return vocabulary(folder.removesuffix("s"))[code].short
    if name == "word/letter.docx":
        return _("Word layout of all letters that have none of their own")
    if folder == "word":
        return _("Word layout: {name}").format(name=_name(code))
    if folder == "grounds" and code in rule_codes("grounds"):
        provisions = _("; ").join(ground_rule(code).provisions)
        return _("a ground of the claim: {provisions}").format(provisions=provisions)
    part = _PARTS.get(folder, _PART)
    return _(part)


def _letter(code: str, rest: list[str]) -> str:
    """``投诉书（form field, pboc）``."""
    details = [_(_FORMS[part]) if part in _FORMS else part for part in rest]
    return _name(code) + (f"（{'，'.join(details)}）" if details else "")


def _name(code: str) -> str:
    """The Chinese name of a kind of letter; its code where only other letters include it."""
    return next((kind.name for kind in letter_kinds() if kind.code == code), code)


def of_kind(code: str) -> tuple[str, ...]:
    """The wording of the letters of one kind, in all its forms and for all its receivers."""
    return tuple(name for name in used() if name.startswith(f"letters/{code}."))


def needed_by(names: tuple[str, ...]) -> tuple[str, ...]:
    """`names` and all templates that they include or import, directly or through others."""
    found = dict.fromkeys(names)
    waiting = list(names)
    while waiting:
        for name in _references(waiting.pop()):
            if name not in found:
                found[name] = None
                waiting.append(name)
    return tuple(found)


@cache
def _references(name: str) -> tuple[str, ...]:
    """The templates that `name` names."""
    return tuple(_named((resources.templates() / name).read_text(encoding="utf-8")))


def _named(text: str) -> Iterator[str]:
    """The templates that wording names; all of a folder where only the folder is known."""
    tree = environment().parse(text)
    for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
        target = node.template  # type: ignore[attr-defined]  # all four kinds have one
        if isinstance(target, nodes.Const):
            yield str(target.value)
        else:
            first = next(target.find_all(nodes.Const), None)
            yield from (other for other in used() if first and other.startswith(str(first.value)))
