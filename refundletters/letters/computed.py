"""What a Word layout of the user's own may print beside the fields of the case: what follows from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import competent_office
from refundletters.case.values import Money
from refundletters.exhibits import numbering
from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer, book_title
from refundletters.letters.catalogue import FormName, letter_kind
from refundletters.letters.context import context
from refundletters.letters.letter import Heading, Letter, Paragraph, Salutation, Signature
from refundletters.letters.writer import BlockWriter
from refundletters.messages import N_
from refundletters.wording.amounts import in_words
from refundletters.wording.environment import environment
from refundletters.wording.filters import day, listed, yuan

__all__ = ["COMPUTED", "Computed"]

Value = str | list[str] | None
Source = Callable[[Assessment, Letter, tuple[Path, ...]], Value]


class Computed(Struct, frozen=True):
    """One computed field: its names, what it is (an English message source), the field of the case that is
    missing where it has no value, and how it is made."""

    name: str
    zh: str
    about: str
    needs: str
    value: Source


def _money(amount: Callable[[Assessment], Money | None], form: Callable[[Money], str]) -> Source:
    def value(assessment: Assessment, _letter: Letter, _templates: tuple[Path, ...]) -> str | None:
        money = amount(assessment)
        return form(money) if money else None

    return value


def _paid(assessment: Assessment) -> Money | None:
    return assessment.facts.paid


def _asked(assessment: Assessment) -> Money | None:
    return assessment.remedy.amount if assessment.remedy else None


def _demand(assessment: Assessment, letter: Letter, templates: tuple[Path, ...]) -> str | None:
    """The request by the wording of the letters (templates/demand.txt.j2)."""
    if assessment.remedy is None:
        return None
    kind = letter_kind(letter.letter, letter.receiver or None)
    form: FormName = "public" if letter.public else letter.form
    numbers = numbering(assessment.case)
    citer = Citer(catalogue(), act_on=assessment.facts.act_on, today=assessment.today)
    words = context(assessment, kind, form, numbers) | BlockWriter(numbers).functions()
    return environment(*templates).get_template("demand.txt.j2").render(words, cite=citer.cite).strip()


def _paragraphs(_assessment: Assessment, letter: Letter, _templates: tuple[Path, ...]) -> list[str]:
    """The headings and paragraphs of the letter, in their order."""
    return [
        block.number + block.text if isinstance(block, Heading) else block.text
        for block in letter.blocks
        if isinstance(block, Heading | Paragraph)
    ]


def _body(assessment: Assessment, letter: Letter, templates: tuple[Path, ...]) -> str:
    return "\n".join(_paragraphs(assessment, letter, templates))


def _salutation(_assessment: Assessment, letter: Letter, _templates: tuple[Path, ...]) -> str:
    return next((block.text for block in letter.blocks if isinstance(block, Salutation)), "")


def _signature(_assessment: Assessment, letter: Letter, _templates: tuple[Path, ...]) -> str:
    lines = [line for block in letter.blocks if isinstance(block, Signature) for line in block.lines]
    return "\n".join(lines)


def _exhibit_list(assessment: Assessment, _letter: Letter, _templates: tuple[Path, ...]) -> list[str]:
    numbered = numbering(assessment.case).numbered()
    return [f"{number}. {exhibit.title or exhibit.id}" for number, exhibit in numbered]


def _provisions(_assessment: Assessment, letter: Letter, _templates: tuple[Path, ...]) -> str:
    names = (book_title(each.title) + each.id.chinese() for each in letter.citations)
    return listed(dict.fromkeys(names))


COMPUTED = (
    Computed("today", "今天", N_("the day of the letter"), "", lambda _case, letter, _own: day(letter.dated)),
    Computed(
        "letter_name",
        "文书名称",
        N_("what kind of letter it is"),
        "",
        lambda _case, letter, _own: letter_kind(letter.letter).name,
    ),
    Computed("heading", "标题", N_("the title of the letter"), "", lambda _case, letter, _own: letter.title),
    Computed("salutation", "称谓", N_("whom the letter speaks to; empty in a form"), "", _salutation),
    Computed("body", "正文", N_("the whole letter between salutation and signature"), "", _body),
    Computed("paragraphs", "段落", N_("the same, paragraph by paragraph, to loop over"), "", _paragraphs),
    Computed("demand", "请求事项", N_("what is asked for, as one sentence"), "problem.situation", _demand),
    Computed("amount_paid", "实付金额", N_("all payments together"), "payment.amount", _money(_paid, yuan)),
    Computed(
        "amount_paid_in_words",
        "实付金额大写",
        N_("the same in words"),
        "payment.amount",
        _money(_paid, in_words),
    ),
    Computed("amount_asked", "请求金额", N_("the money asked for"), "request.amount", _money(_asked, yuan)),
    Computed(
        "amount_asked_in_words",
        "请求金额大写",
        N_("the same in words"),
        "request.amount",
        _money(_asked, in_words),
    ),
    Computed("provisions", "引用条文", N_("the provisions that the letter cites"), "", _provisions),
    Computed(
        "exhibit_list", "证据目录", N_("the exhibits with their numbers, to loop over"), "", _exhibit_list
    ),
    Computed("signature", "落款", N_("the lines of the signature"), "", _signature),
    Computed(
        "office",
        "受理机关",
        N_("the market regulator at the seller's address, to be checked"),
        "merchant.address",
        lambda assessment, _letter, _own: competent_office(assessment.case),
    ),
)
