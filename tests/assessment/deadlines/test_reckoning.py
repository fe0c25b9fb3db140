"""Deadlines of a case: which there are, from when, until when, who must act, and how it is told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters import messages
from refundletters.assessment.deadlines import Deadline, deadlines, out_of_time
from refundletters.assessment.deadlines.rules import deadline_rules
from refundletters.assessment.deadlines.starts import STARTS
from refundletters.assessment.predicates import PREDICATES
from refundletters.law.catalogue import catalogue
from refundletters.law.working_days import Calendar
from tests.cases import EXAMPLES, TODAY, assessed, example
from tests.conftest import tries
from tests.each import for_each
from tests.law.places import provision

END_OF_2026 = Calendar(last=date(2026, 12, 31))
RULES = deadline_rules()


def found(changes: dict[str, Any] | None = None, today: date = TODAY) -> dict[str, Deadline]:
    """The deadlines of a small case, by code (the last of each)."""
    return {each.code: each for each in deadlines(assessed(changes, today), END_OF_2026)}


def contact(body: str, day: str, reply: str | None = None, **more: str) -> dict[str, Any]:
    """One exchange with a body."""
    return {"with": body, "at": day, "said": "投诉，要求退款", **({"reply": reply} if reply else {}), **more}


# ── the rules ─────────────────────────────────────────────────────────────────────────────────────


def test_rules_are_found() -> None:
    """Given the file of rules, it holds those of law, regulator, central bank and court."""
    codes = {rule.code for rule in RULES}
    assert {
        "limitation",
        "rescission",
        "return",
        "acceptance",
        "mediation",
        "pboc-reply",
        "court-filing",
    } <= codes


@for_each("rule", RULES)
def test_rules_name_what_there_is(rule: Any) -> None:
    """Given a rule, its start, predicates and related rules exist, and a provision or source stands by."""
    codes = {each.code for each in RULES}
    assert rule.start is None or rule.start in STARTS
    assert set(rule.requires) <= set(PREDICATES)
    assert {rule.after, rule.renews} - {None} <= codes
    assert bool(rule.provisions) != bool(rule.source)
    on = min(TODAY, rule.until - timedelta(days=1))
    assert all(provision(catalogue(), place, on).text for place in rule.provisions)


@for_each("rule", RULES)
def test_numbers_stand_in_their_provisions(rule: Any) -> None:
    """Given a rule of law, the number of its days, months or years stands in the text it names."""
    numerals = {1: "一", 2: "两", 3: "三", 5: "五", 7: "七", 15: "十五", 30: "三十", 60: "六十", 90: "九十"}
    units = {"day": ("日",), "working-day": ("个工作日",), "month": ("个月",), "year": ("年",)}[rule.unit]
    on = min(TODAY, rule.until - timedelta(days=1))
    texts = "".join(provision(catalogue(), place, on).text for place in rule.provisions)
    forms = [f"{count}{unit}" for unit in units for count in (numerals.get(rule.count), rule.count)]
    assert rule.source or any(form in texts for form in forms)


def test_every_start_is_used() -> None:
    """Given the starts in the code, each serves a rule."""
    assert {rule.start for rule in RULES} - {None} == set(STARTS)


# ── by law ────────────────────────────────────────────────────────────────────────────────────────


def test_limitation_and_its_renewal() -> None:
    """Given a loss found and a later demand, limitation runs three years from each."""
    by_code = found({"problem.found_at": "2023-11-22", "contacts.0.at": "2024-03-05 09:00"})
    first, renewed = by_code["limitation"], by_code["limitation-renewed"]
    assert (first.earliest, first.due, first.cautious) == (TODAY, date(2026, 11, 23), TODAY)
    assert first.who == "user"
    assert first.provisions == (
        "民法典 188(1)",
        "民法典 188(2)",
        "民法典 201(1)",
        "民法典 202",
        "民法典 203(1)",
    )
    assert (renewed.due, renewed.certainty) == (date(2027, 3, 5), "to-prove")


def test_what_is_out_of_time_is_told() -> None:
    """Given a case of years ago, it is told that the time to sue is over; given one of this week, nothing."""
    assert any("诉讼时效" in told for told in out_of_time(assessed(today=date(2031, 1, 1))))
    assert not list(out_of_time(assessed()))


def test_a_demand_after_limitation_renews_nothing() -> None:
    """Given a demand made when limitation was over, it does not begin anew."""
    by_code = found({"problem.found_at": "2020-01-06", "contacts.0.at": "2026-11-20 09:00"})
    assert by_code["limitation"].state == "passed"
    assert "limitation-renewed" not in by_code


def test_demands_follow_one_another() -> None:
    """Given demands each within the three years of the one before, the last one counts."""
    contacts = [contact("merchant", f"{year}-05-06") for year in (2018, 2020, 2023)]
    late = found({"problem.found_at": "2016-05-06", "contacts": contacts})["limitation-renewed"]
    assert late.start is not None
    assert (late.start.day, late.due) == (date(2023, 5, 6), date(2026, 5, 6))
    assert late.state == "passed"


def test_an_unknown_finding_is_assumed_early() -> None:
    """Given no day of finding, the payment stands in, and that is told."""
    assumed = found({"problem.found_at": None})["limitation"]
    assert (assumed.certainty, assumed.start and assumed.start.day) == ("assumed", date(2026, 11, 20))
    assert any("按付款之日起算" in line for line in assumed.explanation)


def test_seven_days_of_return() -> None:
    """Given goods that do not conform, they may be returned within seven days of receipt."""
    changes = {"problem.situation": "used-code", "order.shown_delivered_at": "2026-11-20 10:01"}
    seven = found(changes)["return"]
    assert (seven.due, seven.certainty, seven.days_left) == (date(2026, 11, 27), "certain", 5)
    assert seven.provisions[0] == "消费者权益保护法 24(1)"


@pytest.mark.parametrize(
    "changes",
    [
        {"problem.situation": "not-delivered"},
        {"merchant.is_business": "否", "problem.situation": "used-code"},
    ],
    ids=str,
)
def test_no_return_without_goods_or_business(changes: dict[str, Any]) -> None:
    """Given nothing received, or a seller who is no business, there are no seven days of consumer law."""
    assert "return" not in found(changes)


def test_rescission_and_avoidance() -> None:
    """Given fraud that can be shown, avoidance ends a year after it was known, as rescission does."""
    by_code = found({"problem.situation": "used-code", "problem.fraud_facts": ["商家承认重复出售"]})
    assert by_code["rescission"].cautious == by_code["avoidance-fraud"].cautious == date(2027, 11, 20)
    assert "avoidance-fraud" not in found()


def test_mistake_has_ninety_days() -> None:
    """Given goods not as described, a serious mistake may be pleaded for ninety days."""
    assert found({"problem.situation": "not-as-described"})["avoidance-mistake"].earliest == date(2027, 2, 18)


def test_wechat_refund() -> None:
    """Given a payment by WeChat, its own refund ends 365 days later, whatever the holidays."""
    limit = found({"payment.0.method": "wechat"})["wechat-refund"]
    assert limit.earliest == limit.due == limit.latest == date(2027, 11, 20)
    assert (limit.provisions, limit.certainty) == ((), "certain")
    assert any("2026-11-22" in line for line in limit.explanation)
    assert "wechat-refund" not in found()


# ── authorities ───────────────────────────────────────────────────────────────────────────────────


def test_acceptance_and_mediation() -> None:
    """Given a complaint to the regulator, it decides within seven working days; mediation ends sixty days
    after that at the latest."""
    by_code = found({"contacts": [contact("samr", "2026-11-23")]}, date(2026, 11, 24))
    acceptance, mediation = by_code["acceptance"], by_code["mediation"]
    assert (acceptance.who, acceptance.due, acceptance.certainty) == (
        "authority",
        date(2026, 12, 2),
        "certain",
    )
    assert acceptance.days_left == 8
    assert (mediation.start and mediation.start.day, mediation.certainty) == (date(2026, 12, 2), "assumed")
    assert mediation.due == date(2027, 1, 31)


def test_accepted_complaint() -> None:
    """Given a complaint that was accepted, only mediation is awaited, from the day of acceptance."""
    contacts = [contact("samr", "2026-07-20"), contact("samr", "2026-07-28", "已受理，组织调解")]
    by_code = found({"contacts": contacts})
    assert "acceptance" not in by_code
    mediation = by_code["mediation"]
    assert (mediation.earliest, mediation.due, mediation.cautious) == (
        date(2026, 9, 26),
        date(2026, 9, 26),
        date(2026, 9, 28),
    )
    assert (mediation.certainty, mediation.state) == ("two-readings", "passed")


def test_refused_complaint() -> None:
    """Given a complaint that was not accepted, nothing is awaited of the regulator any more."""
    contacts = [contact("samr", "2026-11-10"), contact("samr", "2026-11-17", "决定不予受理")]
    assert not {"acceptance", "mediation"} & set(found({"contacts": contacts}))


@pytest.mark.parametrize("reply", ["将在7个工作日内告知是否受理", "投诉已登记，等待受理", "没有回复"])
def test_an_open_complaint(reply: str) -> None:
    """Given an answer that does not say whether the complaint was taken, the decision is still awaited."""
    by_code = found({"contacts": [contact("samr", "2026-11-20", reply)]})
    assert by_code["acceptance"].due == date(2026, 12, 1)
    assert by_code["mediation"].certainty == "assumed"


def test_an_earlier_complaint_goes_by_the_earlier_rule() -> None:
    """Given a complaint before the new measures, the measures then in force are named."""
    acceptance = found({"contacts": [contact("samr", "2026-04-13")]})["acceptance"]
    assert acceptance.provisions[0] == "市场监督管理投诉举报处理暂行办法 14"


def test_central_bank() -> None:
    """Given a complaint to the central bank that was handed over, the institution has 15 days, at most 60."""
    contacts = [contact("pboc", "2026-11-02"), contact("pboc", "2026-11-09", "已转交支付机构办理")]
    by_code = found({"contacts": contacts})
    assert "pboc-transfer" not in by_code
    assert by_code["pboc-reply"].due == date(2026, 11, 24)
    assert by_code["pboc-reply-extended"].due == date(2027, 1, 8)
    assert by_code["pboc-reply"].who == "payment-provider"


def test_court_steps_are_general() -> None:
    """Given no step at court, its periods are told as general information without a day."""
    general = [each for each in found().values() if each.certainty == "general"]
    assert len(general) >= 4
    assert {(each.due, each.days_left, each.state) for each in general} == {(None, None, "general")}
    assert all(each.explanation and each.provisions for each in general)


# ── what the case itself sets ─────────────────────────────────────────────────────────────────────


def test_reply_periods() -> None:
    """Given a letter without an answer, its period is reckoned, or the day that was set is taken."""
    sent = {"contacts": [contact("merchant", "2026-11-20 11:30", letter="first-contact")]}
    by_hours = found(sent)["reply"]
    assert (by_hours.due, str(by_hours.clock), by_hours.who) == (date(2026, 11, 22), "11:30:00", "merchant")
    sent["contacts"][0]["reply_by"] = "2026-11-25"
    assert found(sent)["reply"].due == date(2026, 11, 25)
    assert any("2026-11-25" in line for line in found(sent)["reply"].explanation)


def test_answered_letters_await_nothing() -> None:
    """Given a letter that was answered, no reply is awaited."""
    assert "reply" not in found()


@pytest.mark.parametrize(
    ("text", "code", "who", "due"),
    [
        ("收货后7天内可申请售后", "window", "user", date(2026, 11, 27)),
        ("付款之日起15日内可以申请平台介入", "window", "user", date(2026, 12, 7)),
        ("发现问题后24小时内反馈", "window", "user", date(2026, 11, 21)),
        ("7天无理由退货", "window", "user", date(2026, 11, 27)),
        ("购买后3天内如有问题请联系客服", "window", "user", date(2026, 11, 23)),
        ("客服在3个工作日内处理退款", "handling", "platform", date(2026, 11, 25)),
    ],
)
def test_windows_of_rules(text: str, code: str, who: str, due: date) -> None:
    """Given a rule that names a period, it is a deadline for whom it binds."""
    changes = {
        "rules": [{"title": "售后规则", "issued_by": "platform", "text": text}],
        "contacts.0.said": "要求退款",
    }
    window = found(changes)[code]
    assert (window.who, window.due) == (who, due)
    assert any(text in line for line in window.explanation)


@pytest.mark.parametrize("text", ["虚拟商品一经售出概不退换", "有问题联系客服", "24小时未发货可以退款"])
def test_no_window_is_invented(text: str) -> None:
    """Given a rule without a period for a request, no deadline is made of it, and none of a usual number."""
    assert not {"window", "handling"} & set(found({"rules": [{"text": text}]}))


def test_promised_delivery() -> None:
    """Given a promise that sets a time of delivery in hours or days, it is the seller's deadline."""
    promised = found({"order.promise": "付款后24小时内发货"})["delivery"]
    assert (promised.who, promised.due, promised.state) == ("merchant", date(2026, 11, 21), "passed")
    assert "delivery" not in found({"order.promise": "付款后自动发货"})


# ── what is told ──────────────────────────────────────────────────────────────────────────────────


def test_beyond_the_schedules_it_is_said() -> None:
    """Given an end in a year without a schedule, the deadline says so and is bounded."""
    limit = found()["rescission"]
    assert limit.certainty == "bounded"
    assert "2027年放假调休安排未载入" in limit.explanation


def test_basis_in_words() -> None:
    """Given a deadline of the law, its basis names statute and place as a person reads them."""
    by_code = found()
    assert by_code["rescission"].basis == "《民法典》第五百六十四条第二款"
    assert by_code["limitation"].basis == "《民法典》第一百八十八条第一款、第二款"


def test_explanations_speak_both_languages() -> None:
    """Given each deadline of each example, its lines are Chinese, and English where English is spoken."""
    for stem in EXAMPLES:
        for each in deadlines(example(stem), END_OF_2026):
            assert all(
                any("一" <= sign <= "鿿" for sign in line) for line in each.explanation if "http" not in line
            )
            with messages.speaking("en"):
                assert str(each.title).isascii()
                assert each.explanation


@pytest.mark.parametrize("stem", EXAMPLES)
def test_examples_have_their_deadlines(stem: str) -> None:
    """Given an example, limitation is among its deadlines, the nearest stand first, general ones last."""
    all_of_it = deadlines(example(stem))
    days = [each.cautious for each in all_of_it if each.cautious]
    assert "limitation" in {each.code for each in all_of_it}
    assert days == sorted(days)
    assert all(each.cautious is None for each in all_of_it[len(days) :])


def test_without_any_day_only_general_ones_remain() -> None:
    """Given a case without a single date, nothing fails and nothing is dated."""
    changes: dict[str, Any] = {
        "payment": [],
        "order.placed_at": None,
        "problem.found_at": None,
        "contacts": [],
    }
    assert {each.certainty for each in found(changes).values()} == {"general"}


@settings(max_examples=tries(60))
@given(st.dates(date(2015, 1, 1), date(2030, 12, 31)), st.integers(-40, 1500))
def test_bounds_are_in_order(day: date, later: int) -> None:
    """Given any day of finding and of assessment, bounds are in order and the cautious day is one of them."""
    changes: dict[str, Any] = {
        "problem.found_at": str(day),
        "payment.0.paid_at": str(day),
        "contacts.0.at": str(day),
    }
    for each in found(changes, day + timedelta(days=later)).values():
        if each.earliest and each.due and each.latest:
            assert each.earliest <= each.due <= each.latest
            assert each.cautious == (each.earliest if each.who == "user" else each.latest)
            assert (each.state == "passed") == (each.latest < each.today)


@pytest.mark.parametrize(("reply", "runs"), [("已受理", True), ("商家不同意调解，终止调解", False)])
def test_a_mediation_that_ended_runs_no_more(reply: str, runs: bool) -> None:
    """Given a complaint to the regulator, its periods run until it comes to an end."""
    told = {"contacts": [{"at": "2026-11-20 12:00", "with": "samr", "said": "投诉", "reply": reply}]}
    codes = {each.code for each in deadlines(assessed(told)) if each.days_left is not None}
    assert bool(codes & {"acceptance", "mediation"}) is runs


def test_no_refund_by_wechat_is_awaited_of_the_institution() -> None:
    """Given a frozen account or a payment without leave, the time for a merchant's refund is not told."""
    for situation, told in [("not-delivered", True), ("unauthorised-payment", False)]:
        a = assessed({"payment.0.method": "wechat", "problem.situation": situation})
        assert any(each.code == "wechat-refund" for each in deadlines(a) if each.days_left) is told
