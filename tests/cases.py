"""Cases for tests: the shipped examples with the letters they give, and small ones built field by field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from refundletters import messages
from refundletters.assessment import Assessment, assess
from refundletters.case.models import Case
from refundletters.case.reading import load_case
from refundletters.errors import Withheld
from refundletters.letters import Letter, compose
from refundletters.letters.catalogue import FormName, letter_kinds, letter_variants
from refundletters.render import as_text
from tests.conftest import ROOT

TODAY = date(2026, 11, 22)
DAY = ("--today", TODAY.isoformat())
"""That day as a command is told it."""

EXAMPLES = tuple(sorted(path.stem for path in (ROOT / "examples").glob("*.yaml")))
KINDS = tuple(kind.code for kind in letter_kinds())
VARIANTS = tuple(kind.command for kind in letter_variants())
"""The kinds, and the kinds for each of their receivers, by what is typed for them."""

SHOP: dict[str, Any] = {
    "consumer": {
        "name": "李明",
        "account": "liming88",
        "phone": "13800138000",
        "email": "liming@example.com",
        "address": "北京市海淀区示例路1号",
        "id_number": "110101199003077758",
    },
    "merchant": {
        "name": "星点卡盟",
        "registered_name": "示例网络科技有限公司",
        "credit_code": "91510107MA6CXXXX01",
        "address": "四川省成都市武侯区示例大道2号",
        "contact": "028-00000000",
        "website": "xingdian.example.com",
    },
    "venue": "independent-site",
    "order": {
        "number": "202405150001",
        "item": "示例游戏点卡",
        "category": "game-card",
        "quantity": "1",
        "face_value": "100",
        "price": "98.00",
        "placed_at": "2026-11-20 10:00",
        "promise": "付款后5分钟内自动发货",
        "code": "ABCD-1234-EFGH-5678",
        "exhibits": ["订单页"],
    },
    "payment": [
        {
            "method": "alipay",
            "amount": "98.00",
            "paid_at": "2026-11-20 10:00",
            "transaction_number": "2026112022001400001234567890",
            "merchant_order_number": "202405150001",
            "exhibits": ["付款详情"],
        }
    ],
    "problem": {
        "situation": "not-delivered",
        "found_at": "2026-11-20 11:00",
        "description": "订单显示异常，没有收到点卡",
        "exhibits": ["订单页"],
    },
    "contacts": [
        {
            "at": "2026-11-20 11:30",
            "with": "merchant",
            "via": "在线客服",
            "agent": "1001",
            "said": "要求发货或者退款",
            "reply": "已超时，不予退款",
            "exhibits": ["客服聊天"],
        }
    ],
    "declarations": {"daily_use": "是", "handled_elsewhere": []},
    "request": {"remedy": "full-refund", "reply_within": "48小时"},
}
"""A complete case: a letter of most kinds can be written for it, of the others with :data:`FITTING`."""

FITTING: dict[str, dict[str, Any]] = {
    "follow-up": {"contacts.0.reply": None},
    "cancellation-notice": {"contacts.0.reply": "无货，发不了货"},
    "payment-order": {
        "problem.situation": "refund-not-received",
        "contacts.0.reply": "同意退款98元",
        "contacts.0.reply_by": "2026-11-21",
        "declarations.plain_debt": "是",
    },
    "platform-intervention": {"venue": "marketplace", "platform.name": "示例商城"},
    "regulator-complaint --to pboc": {
        "problem.situation": "unauthorised-payment",
        "problem.description": "收到扣款通知，不是本人操作",
        "order.promise": None,
        "payment.0.institution": "示例支付科技有限公司",
        "payment.0.institution_address": "上海市浦东新区示例路9号",
        "contacts.0.with": "payment-provider",
        "contacts.0.said": "要求止付并赔偿",
        "contacts.0.reply": "经核实验证通过，不予赔付",
    },
    "violation-report": {"rules": [{"title": "购买须知", "text": "虚拟商品一经售出，概不退换"}]},
    "violation-report --to cac": {"problem.fraud_facts": ["客服承认付款时已经没有货"]},
    "violation-report --to police": {"problem.fraud_facts": ["客服承认付款时已经没有货"]},
}
"""What has to be otherwise in the complete case for a letter to be written, by its command."""


def a_case(changes: Mapping[str, Any] | None = None, base: Mapping[str, Any] = SHOP) -> Case:
    """The case of :func:`case_data`."""
    return Case.model_validate(case_data(changes, base))


def case_data(changes: Mapping[str, Any] | None = None, base: Mapping[str, Any] = SHOP) -> dict[str, Any]:
    """`base` with `changes` by dotted path (``order.number``, ``payment.0.method``); None takes a value
    out."""
    data: dict[str, Any] = _copied(base)
    for path, value in (changes or {}).items():
        *way, last = path.split(".")
        place: Any = data
        for step in way:
            place = place[int(step)] if step.isdecimal() else place.setdefault(step, {})
        key: Any = int(last) if last.isdecimal() else last
        if value is not None:
            place[key] = _copied(value)
        elif isinstance(place, list) or key in place:
            del place[key]
    return data


def assessed(changes: Mapping[str, Any] | None = None, today: date = TODAY) -> Assessment:
    """The assessment of :func:`a_case`."""
    return assess(a_case(changes), today)


def fitting(kind: str, changes: Mapping[str, Any] | None = None, today: date = TODAY) -> Assessment:
    """The assessment of the complete case as the letter that `kind` names by its command needs it, with
    `changes`."""
    return assessed(FITTING.get(kind, {}) | dict(changes or {}), today)


def _copied(data: Any) -> Any:
    if isinstance(data, Mapping):
        return {key: _copied(value) for key, value in data.items()}
    return [_copied(value) for value in data] if isinstance(data, list) else data


@cache
def example(stem: str) -> Assessment:
    """The assessment of a shipped example."""
    return assess(load_case(ROOT / "examples" / f"{stem}.yaml"), TODAY)


def attempt(
    assessment: Assessment, kind: str, cite: bool = False, form: FormName | None = None
) -> Letter | Withheld:
    """The letter that a case gives, or why it gives none; `kind` may name a receiver (``… --to pboc``)."""
    code, _, to = kind.partition(" --to ")
    try:
        return compose(assessment, code, to=to or None, cite=cite, form=form)
    except Withheld as reason:
        return reason


def written(kind: str, changes: Mapping[str, Any], form: FormName | None = None) -> str:
    """The text of the letter of `kind` for the complete case with `changes`."""
    letter = attempt(assessed(changes), kind, form=form)
    assert isinstance(letter, Letter), letter
    return as_text(letter)


@cache
def outcome(stem: str, kind: str, form: FormName | None = None, *, cite: bool = False) -> Letter | Withheld:
    """The letter that an example gives, or why it gives none, told in Chinese."""
    spoken = messages.language()
    messages.use("zh")
    try:
        return attempt(example(stem), kind, cite, form)
    finally:
        messages.use(spoken)


@cache
def example_letters() -> Mapping[str, Letter]:
    """Every letter of every example in every form, the first contact also with its reference to the law, by
    name."""
    tries = [(kind.command, form, False) for kind in letter_variants() for form in kind.forms]
    letters = {}
    for stem in EXAMPLES:
        for kind, form, cite in [*tries, ("first-contact", None, True)]:
            found = outcome(stem, kind, form, cite=cite)
            if isinstance(found, Letter):
                name = " ".join(part for part in (stem, kind, form, "--cite" if cite else "") if part)
                letters[name] = found
    return letters


def path_of_example(stem: str) -> Path:
    """The file of a shipped example."""
    return ROOT / "examples" / f"{stem}.yaml"
