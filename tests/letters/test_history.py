"""Letters know what was said before: what a reader had already is named, not told again."""

from __future__ import annotations

import re
from typing import Any

import pytest

from refundletters.letters import Letter
from refundletters.letters.catalogue import letter_kind, letter_kinds
from refundletters.letters.history import History, named_letter, reader, unknown_letters
from refundletters.render import text
from tests.cases import a_case, assessed, attempt, example, outcome

ASKED = {"at": "2026-11-20 11:30", "with": "merchant", "via": "在线客服", "said": "要求退款"}
FIRST = ASKED | {"letter": "first-contact", "exhibits": ["首次聊天"]}
AGAIN = {
    "at": "2026-11-21 09:00", "with": "merchant", "via": "工单", "letter": "升级处理",
    "said": "请求复核", "reply": "已超时，不予退款", "exhibits": ["工单页"],
}  # fmt: skip
LATER = {
    "at": "2026-11-21 15:00",
    "by": "consumer",
    "what": "在营业厅打印了充值明细",
    "exhibits": ["充值明细"],
}
FAULT = "订单显示异常，没有收到点卡"


def history(contacts: list[dict[str, Any]], events: list[dict[str, Any]] | None = None) -> History:
    """The history of the complete case with the seller."""
    return History(assessed({"contacts": contacts, "events": events or []}), "merchant")


def said(kind: str, changes: dict[str, Any], form: Any = None) -> str:
    """A letter of a kind as text."""
    found = attempt(assessed(changes), kind, form=form)
    assert isinstance(found, Letter), str(found)
    return text.render(found)


# ── the names of letters ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", [kind.code for kind in letter_kinds()])
def test_every_name_of_a_letter_is_recognised(kind: str) -> None:
    """Given a kind, its code, its Chinese names and its title each mean it."""
    names = letter_kind(kind).names
    assert len(names) >= 3
    for name in names:
        found = named_letter(name)
        assert found is not None
        assert found.code == kind, name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("《催告函》", "demand"), ("催告函（EMS寄出）", "demand"), ("Escalation", "escalation"),
        ("投诉书 ", "regulator-complaint"), ("退款申请", "first-contact"), ("情书", None), ("信", None),
    ],
)  # fmt: skip
def test_a_name_as_people_write_it(name: str, kind: str | None) -> None:
    """Given a name with marks or a remark, it is recognised; given another word, nothing is guessed."""
    found = named_letter(name)
    assert (found.code if found else None) == kind


def test_an_unknown_name_is_told_with_a_guess() -> None:
    """Given a name under 文书 that no kind has, it is told at its place, with the nearest as a guess."""
    (near,) = unknown_letters(a_case({"contacts": [FIRST, ASKED | {"letter": "催告信函件"}]}))
    assert near.place.path == "沟通记录[2].文书"
    (typed,) = unknown_letters(a_case({"contacts": [ASKED | {"letter": "escalatoin"}]}))
    assert "escalation" in typed.remedy
    assert not list(unknown_letters(a_case({"contacts": [FIRST, AGAIN]})))


# ── what was said ────────────────────────────────────────────────────────────────────────────────


def test_without_a_letter_the_whole_story_is_told() -> None:
    """Given contacts in which no letter was sent, nothing counts as known to the reader."""
    found = history([ASKED])
    assert not found.letters
    assert {fact.kind for fact in found.story} >= {"purchase", "found", "contact"}


def test_what_a_letter_told_is_left_out() -> None:
    """Given a letter, the facts before it are left out but for the purchase; what came since stays."""
    found = history([FIRST], [LATER])
    assert [fact.kind for fact in found.story] == ["purchase", "contact", "event"]
    assert found.since[0].exhibits == ("充值明细",)
    assert found.new_exhibits == ("充值明细",)


def test_an_exhibit_used_before_is_not_new() -> None:
    """Given an exhibit that an earlier fact already named, it is no new evidence."""
    found = history([FIRST], [LATER | {"exhibits": ["首次聊天"]}])
    assert found.new_exhibits == ()


def test_a_refusal_argued_before_is_remembered() -> None:
    """Given a letter that answered a refusal, and the same refusal again, that letter is pointed at."""
    refused = FIRST | {"reply": "已超时，不予退款"}
    argued = history([refused, AGAIN]).argued
    assert argued is not None
    assert argued.letter == "升级处理"
    assert history([refused]).argued is None
    assert history([refused, AGAIN | {"reply": None}]).argued is not None
    assert history([refused, AGAIN | {"reply": "虚拟商品不退"}]).argued is None


def test_a_contact_that_tells_nothing_is_no_letter() -> None:
    """Given a contact with a name of a letter and nothing else, no history is made of it."""
    found = history([{"letter": "first-contact", "with": "merchant"}, ASKED])
    assert found.letters == ()


@pytest.mark.parametrize(
    ("kind", "party", "expected"),
    [
        ("first-contact", "merchant", "merchant"), ("appeal", "platform", "platform"),
        ("appeal", "merchant", "merchant"), ("platform-intervention", "merchant", "platform"),
        ("payment-dispute", "merchant", "payment-provider"), ("regulator-complaint", "merchant", "samr"),
    ],
)  # fmt: skip
def test_who_reads_a_letter(kind: str, party: str, expected: str) -> None:
    """Given a kind, its reader is a party of the log; an appeal goes to whoever refused last."""
    contacts = [ASKED | {"with": party, "reply": "已超时，不予退款"}]
    assert reader(assessed({"contacts": contacts}), letter_kind(kind)) == expected


# ── what a second letter says ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("form", ["letter", "chat"])
def test_a_second_letter_names_the_first(form: str) -> None:
    """Given a first letter without an answer, the escalation names it by its day and what it said, once, and
    still gives the numbers by which the order is found."""
    letter = said("escalation", {"contacts": [FIRST]}, form)
    assert re.search(r"11:30，我通过在线客服发送退款申请，说明.*没有收到点卡，要求退款", letter)
    assert letter.count(FAULT) == 1
    assert "202405150001" in letter
    assert "付款后5分钟内自动发货" not in letter


@pytest.mark.parametrize("kind", ["demand", "cancellation-notice"])
def test_a_paper_that_a_court_may_read_dates_the_fault(kind: str) -> None:
    """Given a first letter, a demand or notice still tells when the fault was found, once."""
    letter = said(kind, {"contacts": [FIRST | {"reply": "无货，发不了货"}]})
    assert f"11:00，{FAULT}（" in letter
    assert letter.count(FAULT) == 1


def test_a_third_letter_does_not_argue_again() -> None:
    """Given a reply that repeats what an escalation answered, the appeal says so, names the new evidence and
    recites no provision again."""
    letter = said("appeal", {"contacts": [FIRST | {"reply": "已超时，不予退款"}, AGAIN], "events": [LATER]})
    assert "已在2026年11月21日的复核请求中提出意见" in letter
    assert "没有回应这些意见" in letter
    assert "新的证据" in letter
    assert "民法典" not in letter
    assert "相隔" not in letter


def test_an_argument_that_was_not_answered_is_not_repeated() -> None:
    """Given an escalation without an answer, the next letter says so in the place of arguing again."""
    contacts = [FIRST | {"reply": "已超时，不予退款"}, AGAIN | {"reply": None}]
    letter = said("appeal", {"contacts": contacts})
    assert "已在2026年11月21日的复核请求中提出意见，至今没有收到答复" in letter
    assert "相隔" not in letter


def test_what_was_asked_is_not_said_twice() -> None:
    """Given a log that says of a letter only what its name says, it is said once."""
    letter = said("follow-up", {"contacts": [FIRST, AGAIN | {"reply": None}]})
    assert "发送复核请求，没有收到答复" in letter


def test_a_first_message_is_called_by_what_it_asked() -> None:
    """Given a first message that asked for delivery, a later letter does not call it 退款申请."""
    asked = FIRST | {"said": "要求补发"}
    assert "发送书面请求，说明" in said("escalation", {"contacts": [asked]})


def test_the_formal_demand_counts_as_the_demand() -> None:
    """Given a message and then a formal demand that asked for delivery, the notice names the formal one."""
    log = [
        ASKED | {"at": "2026-11-12 09:00", "said": "要求发货"},
        ASKED | {"at": "2026-11-13 09:00", "said": "要求发货", "letter": "催告函", "via": "EMS"},
    ]
    bought = {
        "payment.0.paid_at": "2026-11-10",
        "order.placed_at": "2026-11-10",
        "problem.found_at": "2026-11-11",
    }
    letter = said("cancellation-notice", bought | {"contacts": log})
    assert "已于2026年11月13日催告" in letter
    assert "通过EMS发送。" not in letter


def test_evidence_is_called_new_only_where_it_is() -> None:
    """Given nothing new since the refusal, the appeal has no heading for new evidence."""
    assert "新的证据" not in said("appeal", {"contacts": [FIRST | {"reply": "已超时，不予退款"}]})


def test_a_letter_to_another_reader_tells_all() -> None:
    """Given letters to the seller only, the institution, which had none, is told what went wrong."""
    letter = said("payment-dispute", {"contacts": [FIRST]})
    assert FAULT in letter
    assert "说明订单显示异常" not in letter


def test_a_second_dispute_names_the_first() -> None:
    """Given a dispute already filed with the institution, the next one names it and does not tell the fault
    anew."""
    filed = FIRST | {
        "with": "payment-provider",
        "letter": "支付争议",
        "via": "账单投诉入口",
        "reply": "请补充材料",
    }
    letter = said("payment-dispute", {"contacts": [ASKED, filed | {"at": "2026-11-20 15:00"}]})
    assert "提交支付争议申请，说明订单显示异常，没有收到点卡" in letter
    assert letter.count(FAULT) == 1


def test_a_reminder_names_the_time_that_passed() -> None:
    """Given a time set for the answer that has passed, the reminder says so."""
    letter = said("follow-up", {"contacts": [FIRST | {"reply_by": "2026-11-21"}]})
    assert "答复的期限11月21日已过" in letter


def test_a_second_complaint_stands_by_itself_and_names_what_is_new() -> None:
    """Given a complaint that the office declined, and new evidence since, the next complaint tells the whole
    case once, names the first one, and says which evidence is new."""
    declined = ASKED | {"with": "samr", "at": "2026-11-20 15:00", "letter": "投诉书", "reply": "不予受理"}
    letter = said("regulator-complaint", {"contacts": [FIRST, declined], "events": [LATER]})
    facts = letter[letter.index("事实与理由") : letter.index("证据清单")]
    assert facts.count(FAULT) == 1
    assert "提交投诉书" in facts
    assert "上次提交投诉书以后新取得的材料：充值明细" in facts


# ── the platform ─────────────────────────────────────────────────────────────────────────────────

PLATFORM = {"venue": "marketplace", "platform.name": "示例商城"}
BY_MACHINE = "系统智能审核，判定为恶意退款，不予支持"


@pytest.mark.parametrize(
    ("reply", "agent", "asked"),
    [
        (BY_MACHINE, None, True),
        (BY_MACHINE, "P77", False),
        ("经人工审核，判定为恶意退款，不予支持", None, False),
        ("已超时，不予退款", None, False),
    ],
)
def test_a_person_is_asked_for_only_where_a_machine_decided(
    reply: str, agent: str | None, asked: bool
) -> None:
    """Given a measure of the platform that a machine alone took, the appeal asks for a person (Order 116,
    Article 19); where a person decided, or the platform only left a dispute unsolved, it does not."""
    contact = ASKED | {"with": "platform", "reply": reply, "agent": agent}
    for form in ("letter", "chat"):
        assert ("人工判定" in said("appeal", PLATFORM | {"contacts": [contact]}, form)) is asked


def test_the_platform_is_told_of_the_shop_in_the_third_person() -> None:
    """Given a letter to the platform, the platform is 贵平台 and the seller 店铺, never 贵店 or 商家."""
    for form in ("form", "letter"):
        letter = said("platform-intervention", PLATFORM, form)
        assert "在贵平台的店铺“星点卡盟”" in letter
        assert "店铺客服（工号1001）答复" in letter
        assert not re.search("贵店|贵站|商家", letter)


def test_the_platform_is_asked_who_sells_where_the_shop_is_gone() -> None:
    """Given a shop that cannot be reached, the platform is asked for its name, address and contact
    (消费者权益保护法第四十四条第一款); else that provision is not cited."""
    gone = PLATFORM | {"problem.situation": "merchant-unreachable"}
    assert "请提供其真实名称、地址和有效联系方式；不能提供的，依照" in said("platform-intervention", gone)
    asked = ASKED | {"with": "platform", "at": "2026-11-17 10:00", "said": "要求提供店铺的真实名称和地址"}
    assert "请贵平台赔偿98.00元" in said("platform-intervention", gone | {"contacts": [asked]})
    assert "第四十四条" not in said("platform-intervention", PLATFORM)


# ── the end of the contract ──────────────────────────────────────────────────────────────────────


def test_a_demand_ends_the_contract_only_where_delivery_is_still_due() -> None:
    """Given an overdue delivery and a refund asked for, the demand lets the seller choose and says that the
    contract ends by itself (民法典 563(1)(3), 565(1)); given a faulty code it does not."""
    letter = said("demand", {})
    assert "补发，或者退还价款98.00元" in letter
    assert "第五百六十五条第一款，这份合同自期限届满时解除" in letter
    assert "期限届满时解除" not in said("demand", {"problem.situation": "used-code"})
    assert "期限届满时解除" not in said("demand", {"contacts.0.reply": "无货，发不了货"})


def test_a_demand_gives_seven_days() -> None:
    """Given no time of the user's own, a demand gives seven days, a reminder three."""
    assert "收到本函后7日内" in said("demand", {"request.reply_within": None})
    assert "在3天内答复" in said("follow-up", {"request.reply_within": None, "contacts": [FIRST]})


def test_a_notice_ends_the_contract_on_arrival() -> None:
    """Given a right to end the contract, the notice rests on it first, takes effect on arrival and asks for
    nothing that the contract still owes."""
    letter = said(
        "cancellation-notice", {"contacts.0.reply": "无货，发不了货", "request.alternative": "reissue"}
    )
    assert "合同自本通知到达贵站时解除" in letter
    assert letter.index("第五百六十三条") < letter.index("通知事项")
    assert "补发" not in letter
    assert "特此通知" in letter
    assert "敬礼" not in letter


@pytest.mark.parametrize("stem", ["08-asked-three-times", "09-platform-refused"])
def test_the_examples_show_a_second_and_a_third_letter(stem: str) -> None:
    """Given an example with several letters in its log, an appeal is written that names the earlier ones."""
    found = outcome(stem, "appeal")
    assert isinstance(found, Letter)
    assert re.search("(发送|提交)(书面请求|退款申请|平台介入申请)，", text.render(found))
    assert History(example(stem), reader(example(stem), letter_kind("appeal"))).new_exhibits
