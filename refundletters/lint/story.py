"""What the case tells against itself: contradictions (E24), one's own mistake (E25), signs of a purchase for
resale (E19), the same body turned to again (E20), a respondent nobody can find (E29), minors (E30)."""

from __future__ import annotations

from collections.abc import Iterator

from refundletters.assessment.assessment import Assessment
from refundletters.case.checks import NOTHING_CAME, key_path
from refundletters.case.finding import Location
from refundletters.case.models import Case
from refundletters.errors import Place
from refundletters.letters.letter import Letter
from refundletters.lint.finding import Finding
from refundletters.lint.passages import unquoted
from refundletters.lint.rules import finding
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["check", "check_letter", "own_words"]

_OWN_CHOICE = (
    "own-mistake", "wrong-account", "cancel-undelivered", "cancel-unused", "service-not-started",
    "minor-top-up", "auto-renewal", "unauthorised-payment",
)  # fmt: skip
_CODE = "(?:卡密|激活码|兑换码|点卡|充值卡|CDK)"
_CAME = regex(
    rf"(?:^|[，。；\s])[^，。；没未无不能否说称何等才如若望求显]{{0,8}}(?:收到|拿到|发来|发给我)(?:了)?{_CODE}"
    r"(?![^。；]{0,12}(?:撤回|打不开|看不到|空白|乱码))"
)
_MISTAKE = regex(
    "(?<![说称以怪为是非让指])(?:我|本人|自己)[^，。；没未不]{0,6}(?:输错|填错|充错|选错|误填|拍错|买错)"
    "|(?<![不说称以为因])(?<!不是)不想要了"
)
_BLAME = regex(
    "(?<!不是)(?<!不属于)(?<!并非)(?<!不怪)(?:平台|商家|贵站|贵店|卖家|对方|被投诉人)(?:的|方)?(?:责任|过错|原因(?:导致|造成))"
)
_NOBODY = regex("某|^(?:客服|店家|商家|网站|卡盟)$|不详|不知道|未知")
_MANY = 10
"""Pieces of one thing from which a purchase looks like resale: our threshold, no law's."""

_PAYMENTS = 3
_ADDRESSED = {"payment-dispute": "payment-provider", "joint-complaint": "samr"}


def own_words(case: Case) -> Iterator[tuple[Location, str]]:
    """The sentences of the user's own that letters repeat, each with where it stands."""
    if case.problem.description:
        yield ("problem", "description"), case.problem.description
    yield from ((("problem", "fraud_facts", n), fact) for n, fact in enumerate(case.problem.fraud_facts))
    for number, event in enumerate(case.events):
        if event.what and event.by in (None, "consumer"):
            yield ("events", number, "what"), event.what
    for number, contact in enumerate(case.contacts):
        if contact.said:
            yield ("contacts", number, "said"), contact.said


def _at(*way: str | int) -> Place:
    return Place(path=key_path(way))


def check(assessment: Assessment) -> Iterator[Finding]:
    """What the case itself shows."""
    case = assessment.case
    yield from contradictions(case)
    yield from _resale(case)
    name = case.merchant.registered_name
    if name and _NOBODY.search(name):
        yield finding("E29", _at("merchant", "registered_name"), name, severity="warning")
    if case.problem.situation == "minor-top-up":
        yield finding("E30", _at("problem", "situation"), "未成年人充值")
    elif case.order.category == "account-service":
        yield finding("E30", _at("order", "category"), "代练租号")


def contradictions(case: Case) -> Iterator[Finding]:
    """E24 and E25: sentences that do not fit the situation."""
    situation = case.problem.situation
    for at, words in own_words(case):
        text = unquoted(words)
        came = _CAME.search(text) if situation in NOTHING_CAME else None
        if came:
            yield finding(
                "E24", _at(*at), came[0].strip("，。； "), fact=_("the situation is that nothing came")
            )
        mistake = _MISTAKE.search(text) if situation and situation not in _OWN_CHOICE else None
        if mistake:
            yield finding("E25", _at(*at), mistake[0])
    if situation in NOTHING_CAME and case.order.code:
        fact = _("a code is at hand, but the situation is that nothing came")
        yield finding("E24", _at("order", "code"), f"…{case.order.code[-4:]}", severity="warning", fact=fact)


_PAID_OFTEN = ("duplicate-charge", "minor-top-up", "auto-renewal", "unauthorised-payment")
"""Situations in which many payments are the problem itself and no sign of buying for resale."""


def _resale(case: Case) -> Iterator[Finding]:
    quantity = case.order.quantity
    if quantity is not None and quantity >= _MANY:
        yield finding("E19", _at("order", "quantity"), str(quantity))
    if len(case.payment) >= _PAYMENTS and case.problem.situation not in _PAID_OFTEN:
        yield finding("E19", Place(path=key_path(("payment",))), str(len(case.payment)))


def check_letter(letter: Letter, assessment: Assessment, text: str) -> Iterator[Finding]:
    """What the letter says against the case: E20, and E25 where only an agreement is asked for."""
    case, receiver = assessment.case, _ADDRESSED.get(letter.letter)
    receiver = letter.receiver if letter.letter == "regulator-complaint" else receiver
    for number, contact in enumerate(case.contacts):
        if receiver and contact.party == receiver:
            yield finding("E20", _at("contacts", number, "with"), contact.said or contact.letter or receiver)
    blame = _BLAME.search(unquoted(text)) if case.problem.situation == "own-mistake" else None
    if blame:
        yield finding("E25", Place(path=letter.title), blame[0])
