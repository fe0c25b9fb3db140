"""Who is turned to, in which order, and what must not run in parallel."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from refundletters.assessment import Assessment
from refundletters.assessment.channels.advice import Advice, channels, conflicts
from refundletters.assessment.channels.rules import ChannelRule, Limit, channel_rules
from refundletters.assessment.channels.standing import condition, due, stage
from refundletters.assessment.obstacles.table import OBSTACLES
from refundletters.assessment.records import Told
from refundletters.case.models import Case
from refundletters.case.paths import names_at
from refundletters.case.vocabulary import vocabulary
from refundletters.law.catalogue import catalogue
from refundletters.letters.catalogue import letter_kind
from refundletters.letters.readiness import readiness
from tests.cases import EXAMPLES, assessed, example
from tests.each import for_each

RULES = channel_rules()
each_channel = for_each("rule", RULES)


def states(a: Assessment) -> dict[str, str]:
    """The state of every channel that serves the case."""
    return {advice.channel.code: advice.state for advice in channels(a)}


def first(a: Assessment) -> Advice:
    """The first piece of advice."""
    return channels(a)[0]


def road(a: Assessment) -> list[str]:
    """What to do now and later, in order."""
    return [advice.channel.code for advice in channels(a) if advice.state in ("wait", "next", "then")]


# ── the records ──────────────────────────────────────────────────────────────────────────────────


def test_there_is_a_channel_for_every_party() -> None:
    """Given the parties that a contact may name, each authority has a channel, and the codes are unique."""
    assert len({rule.code for rule in RULES}) == len(RULES) > 12
    assert {rule.party for rule in RULES} == set(vocabulary("party").terms)


@each_channel
def test_conditions_of_a_channel_exist(rule: ChannelRule) -> None:
    """Given a channel, its obstacles, conditions and fields exist, and its bodies are parties."""
    a = assessed()
    assert set(rule.obstacles) <= set(OBSTACLES)
    names = [name for unless in rule.unless for name in unless.when]
    for name in names + [name for sooner in rule.sooner for name in sooner.when]:
        assert condition(name, a) in (True, False)
    assert all(names_at(path) for need in rule.needs for path in need)
    assert {party for each in rule.not_with for party in each.bodies} <= set(vocabulary("party").terms)


@each_channel
def test_provisions_of_a_channel_are_collected(rule: ChannelRule) -> None:
    """Given a channel, every provision it rests on is in force and has a text; it has sources and a date."""
    named = [*rule.provisions, *(each.provision for each in rule.limits if each.provision)]
    named += [each.provision for each in rule.not_with] + ([rule.after.provision] if rule.after else [])
    for provision in named:
        slug, number = provision.split()
        edition = next(each for each in catalogue().editions(slug) if each.in_force(date(2026, 11, 22)))
        assert edition.articles[int(number)].text()
    assert rule.sources
    assert rule.checked <= date(2026, 11, 22)


def test_an_unverified_limit_has_no_value() -> None:
    """Given a limit that is not verified, a value is refused; given a verified one, its absence is."""
    words = Told(zh="十五日", en="15 days")
    for certainty, limit in (("U", words), ("H", None)):
        with pytest.raises(ValueError, match="exactly if it is verified"):
            Limit(what=words, limit=limit, certainty=certainty)  # type: ignore[arg-type]  # a letter
    assert any(each.certainty == "U" for rule in RULES for each in rule.limits)


# ── where a consumer lawyer would send the person ────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("stem", "letter", "expected"),
    [
        ("01-used-code", "escalation", ["merchant", "alipay", "samr", "court-small-claim"]),
        ("02-not-delivered", "escalation", ["merchant", "wechat", "samr", "court-small-claim"]),
        ("03-no-order-number", "first-contact", ["merchant", "wechat", "court-small-claim"]),
        ("04-partial-delivery", "escalation", ["merchant", "alipay", "samr", "court-small-claim"]),
        ("05-not-as-described", "platform-intervention", ["platform", "bank", "samr", "court-small-claim"]),
        ("06-private-transfer", "payment-dispute", ["wechat", "court-small-claim"]),
        ("07-site-vanished", "payment-dispute", ["alipay", "police"]),
        ("08-asked-three-times", "payment-dispute", ["alipay", "merchant", "samr", "court-small-claim"]),
        ("09-platform-refused", "appeal", ["platform", "wechat", "samr", "court-small-claim"]),
    ],
)
def test_the_road_of_each_example(stem: str, letter: str, expected: list[str]) -> None:
    """Given a shipped example, the first step, its letter and the later steps are a consumer lawyer's."""
    assert stem in EXAMPLES
    assert road(example(stem)) == expected
    assert first(example(stem)).letter == letter


CONTACT: dict[str, Any] = {"at": "2026-11-20 11:30", "with": "merchant", "via": "在线客服"}


@pytest.mark.parametrize(
    ("changes", "letter"),
    [
        ({"problem.situation": "fee-deducted", "problem.fee": "4.90"}, "escalation"),
        (
            {"contacts": [CONTACT | {"said": "要求恢复账号", "reply": "系统判定作弊，不予处理"}],
             "problem.situation": "account-restricted", "request.remedy": "unfreeze"},
            "escalation",
        ),
        (
            {"order.shown_delivered_at": "2026-11-20 10:01",
             "contacts": [CONTACT | {"said": "没有收到卡密，要求补发", "reply": "系统显示已发货"}]},
            "escalation",
        ),
        ({"problem.situation": "cancel-undelivered", "contacts": []}, "first-contact"),
        ({"problem.situation": "partial-delivery", "problem.received_value": "50"}, "escalation"),
    ],
)  # fmt: skip
def test_the_seller_comes_first(changes: dict[str, Any], letter: str) -> None:
    """Given the other stories (a fee kept, an account flagged, shipped without a code, an order cancelled,
    half received), the seller is the first step, with the letter that fits what was said so far."""
    advice = first(assessed(changes))
    assert (advice.channel.code, advice.state, advice.letter) == ("merchant", "next", letter)


def test_the_letters_that_are_advised_can_be_written() -> None:
    """Given an example, nothing stands in the way of the letter of its next step."""
    for stem in EXAMPLES:
        advice = first(example(stem))
        assert advice.letter
        kind = letter_kind(advice.letter, advice.channel.to)
        assert readiness(example(stem), kind).obstacle is None


# ── waiting and repeating ────────────────────────────────────────────────────────────────────────


def test_an_answer_is_waited_for() -> None:
    """Given a question asked yesterday, the advice is to wait until its third day, and nothing is next."""
    a = assessed({"contacts": [CONTACT | {"at": "2026-11-21 11:30", "said": "要求退款"}]})
    assert (first(a).state, first(a).until) == ("wait", date(2026, 11, 24))
    assert "next" not in states(a).values()


def test_a_day_named_in_words_counts() -> None:
    """Given a demand that named a day, the answer is due on that day and not awaited after it."""
    changes = {"contacts": [CONTACT | {"at": "2026-12-30 11:30", "said": "请在1月2日前退款"}]}
    assert due(assessed(changes, date(2027, 1, 1)), "merchant") == date(2027, 1, 2)
    assert stage(assessed(changes, date(2027, 1, 2)), "merchant") == "waiting"
    assert stage(assessed(changes, date(2027, 1, 3)), "merchant") == "answered"


def test_a_refusal_stays_one() -> None:
    """Given a refusal and another question yesterday, the next step is not put off; given a letter sent
    yesterday, or a promise after the refusal, that is waited for."""
    refused = CONTACT | {"said": "要求退款", "reply": "已超时，不予退款"}
    again = CONTACT | {"at": "2026-11-21 11:30", "said": "再次要求退款"}
    assert first(assessed({"contacts": [refused, again]})).letter == "escalation"
    assert first(assessed({"contacts": [refused, again | {"letter": "escalation"}]})).state == "wait"
    assert first(assessed({"contacts": [refused, again | {"reply": "好的，三天内退给您"}]})).state == "wait"


def test_a_second_escalation_is_not_advised() -> None:
    """Given an escalation that was refused, the payment institution is next."""
    contact = CONTACT | {"letter": "escalation", "said": "请求复核", "reply": "虚拟商品不予退款"}
    assert road(assessed({"contacts": [contact]}))[0] == "alipay"


# ── what must not run in parallel ────────────────────────────────────────────────────────────────


def told(party: str, reply: str | None = None) -> dict[str, Any]:
    """A case in which `party` was told after the seller refused."""
    contacts = [CONTACT | {"said": "要求退款", "reply": "已超时，不予退款"}]
    contacts += [
        {"at": "2026-11-21", "with": "payment-provider", "said": "要求更正", "reply": "不予更正，已拒绝退款"}
    ]
    contacts += [{"at": "2026-11-22", "with": party, "said": "投诉", **({"reply": reply} if reply else {})}]
    return {"contacts": contacts, "problem.situation": "charged-without-order"}


@pytest.mark.parametrize(
    ("taken", "closed"),
    [("samr", {"pboc", "consumer-association", "court-ordinary"}), ("pboc", {"samr"}),
     ("consumer-association", {"samr", "pboc"}), ("court", {"samr", "pboc"})],
)  # fmt: skip
def test_what_one_body_takes_is_closed_to_others(taken: str, closed: set[str]) -> None:
    """Given a dispute that one body was told of, those that would then refuse it, and those that would make
    it refuse, are closed: both ways between the regulator and the central bank."""
    found = states(assessed(told(taken)))
    assert closed <= {code for code, state in found.items() if state == "closed"}
    assert next(state for code, state in found.items() if code.startswith(taken)) == "wait"


def test_the_court_waits_for_the_regulator() -> None:
    """Given a complaint that the regulator deals with, the court stays on the road, for after its result."""
    advice = next(
        each for each in channels(assessed(told("samr"))) if each.channel.code == "court-small-claim"
    )
    assert advice.state == "then"
    assert "撤回" in advice.why


def test_two_bodies_at_once_are_told_of() -> None:
    """Given the regulator and the central bank told, the conflict is named both ways; given one, none."""
    both = told("samr")
    both["contacts"] += [{"at": "2026-11-22", "with": "pboc", "said": "投诉"}]
    assert len(conflicts(assessed(both))) == 2
    assert conflicts(assessed(told("samr"))) == ()


def test_a_body_that_declined_closes_nothing() -> None:
    """Given a complaint that the regulator declined, the others stay open."""
    found = states(assessed(told("samr", "不予受理：不属于本机关职责")))
    assert found["samr"] == "done"
    assert "closed" not in found.values()


def test_what_the_user_declares_counts() -> None:
    """Given a body named only in the declaration, in the user's own words, the regulator is closed."""
    found = states(assessed({"declarations.handled_elsewhere": ["武侯区人民法院"]}))
    assert (found["samr"], found["court-small-claim"]) == ("closed", "wait")
    assert states(assessed({"declarations.handled_elsewhere": ["某商会"]}))["samr"] == "closed"


def test_one_of_two_is_chosen_first() -> None:
    """Given a business, the consumer association stands in the regulator's place, and both say so."""
    found = {advice.channel.code: advice for advice in channels(assessed())}
    assert found["consumer-association"].state == "instead"
    for code in ("samr", "consumer-association"):
        assert any("12315" in caution and "消费者协会" in caution for caution in found[code].cautions)
    assert any("第十六条第二项" in caution for caution in found["court-small-claim"].cautions)


def test_after_a_failed_mediation_comes_the_court() -> None:
    """Given a mediation of the regulator that ended, the court is next, not the association; given that the
    regulator declined, the association is on the road."""
    done = {
        "letter": "payment-dispute",
        "with": "payment-provider",
        "at": "2026-11-20",
        "reply": "不予退款，已超时",
    }
    seller = CONTACT | {"said": "要求退款", "reply": "已超时，不予退款"}
    for reply, step in (("调解不成，终止调解", "court-small-claim"), ("不予受理", "consumer-association")):
        contacts = [seller, done, {"with": "samr", "at": "2026-11-21", "reply": reply}]
        if step == "consumer-association":
            contacts[0] = seller | {"letter": "escalation"}
        assert road(assessed({"contacts": contacts}))[0] == step


@pytest.mark.parametrize(
    ("changes", "called"),
    [
        ({"contacts": [CONTACT | {"said": "要求发货", "reply": "已拉黑"}]}, True),
        ({"problem.fraud_facts": ["收款时已经没有货"]}, True),
        ({"problem.situation": "not-as-described", "problem.fraud_facts": ["明知没有授权仍写正版"]}, False),
        ({}, False),
    ],
)
def test_the_police_are_for_crimes(changes: dict[str, Any], called: bool) -> None:
    """Given that nothing came and the buyer was blocked or lied to, the police are on the road; a contract
    dispute alone is not theirs."""
    assert ("police" in road(assessed(changes))) == called


def test_a_shop_that_vanished_from_a_platform() -> None:
    """Given a shop on a platform that cannot be reached, the platform comes first, then the institution."""
    a = assessed({"problem.situation": "merchant-unreachable", "venue": "marketplace"})
    assert road(a)[:2] == ["platform", "alipay"]


# ── who does not fit ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("venue", ["private-transfer", "second-hand"])
def test_a_private_person_is_never_complained_of(venue: str) -> None:
    """Given a private seller, neither the regulator nor the association nor a public site is advised."""
    found = states(assessed({"venue": venue, "merchant.is_business": False}))
    assert {found[code] for code in ("samr", "consumer-association", "hotline-12345", "public-sites")} == {
        "unfit"
    }


def test_an_unauthorised_payment_is_the_institutions() -> None:
    """Given an unauthorised payment, the institution and the police come first and the seller not at all; the
    central bank only after the institution."""
    a = assessed({"problem.situation": "unauthorised-payment"})
    assert road(a)[:3] == ["alipay", "police", "pboc"]
    assert states(a)["merchant"] == "unfit"
    assert next(advice.why for advice in channels(a) if advice.channel.code == "pboc")


def test_an_operator_is_appealed_against_with_the_ministry() -> None:
    """Given a telecom operator as the seller, the appeal to the ministry is on the road; else never."""
    operator = {"merchant.registered_name": "中国移动通信集团某省有限公司"}
    assert "miit" in road(assessed(operator))
    assert states(assessed())["miit"] == "unfit"


@pytest.mark.parametrize(
    "changes",
    [{"problem.refunded": "98.00"},
     {"problem.situation": "minor-top-up", "problem.minor_birth_date": "2000-01-01"}],
)  # fmt: skip
def test_nobody_is_turned_to_for_nothing(changes: dict[str, Any]) -> None:
    """Given that all is paid back, or that the minor was of age, there is no step at all."""
    assert road(assessed(changes)) == []


def test_only_an_agreement_helps_an_own_mistake() -> None:
    """Given a mistake of the user's own, only the seller is on the road."""
    assert road(assessed({"problem.situation": "own-mistake", "contacts": []})) == ["merchant"]


def test_what_is_missing_is_asked_for_exactly() -> None:
    """Given a marketplace case without the platform's name, that is what the platform needs, and no more."""
    a = assessed({"venue": "marketplace"})
    assert first(a).channel.code == "platform"
    assert first(a).missing == (("platform.name",),)


def test_the_means_of_payment_picks_the_institution() -> None:
    """Given each means of payment, one channel serves it; given none, the institution is to be found out."""
    for method, code in (("wechat", "wechat"), ("bank-card", "bank"), ("other", "payment-institution")):
        assert code in states(assessed({"payment.0.method": method}))
    unknown = [
        a for a in channels(assessed({"payment.0.method": None})) if a.channel.party == "payment-provider"
    ]
    assert [(a.channel.code, a.missing) for a in unknown] == [("payment-institution", (("payment.method",),))]


def test_an_empty_case_is_sent_to_the_seller() -> None:
    """Given an empty case, the advice is the seller, without an error."""
    from refundletters.assessment import assess

    assert first(assess(Case(), date(2026, 11, 22))).channel.code == "merchant"


def test_damages_are_money_too() -> None:
    """Given damages asked for, the small claim is no less open than for a refund; for goods it is not."""
    late = {
        "problem.situation": "late-delivery",
        "order.promise": "5分钟内到账，超时赔付10元",
        "request": {"remedy": "compensation", "amount": "10.00"},
    }
    assert states(assessed(late))["court-small-claim"] != "unfit"
    assert states(assessed({"request": {"remedy": "reissue"}}))["court-small-claim"] == "unfit"


def test_what_a_channel_is_not_for_is_said_first() -> None:
    """Given a case in which only an agreement helps, a platform on which nothing was bought is no way
    because of that, and not because of what a regulator would mediate."""
    why = {each.channel.code: each.why for each in channels(assessed({"problem.situation": "own-mistake"}))}
    assert "平台" in why["platform"]
    assert "监管" not in why["platform"]
    assert "运营商" in why["miit"]


@pytest.mark.parametrize("method", ["wechat", "alipay"])
def test_the_institution_itself_is_turned_to(method: str) -> None:
    """Given what the institution has to answer for, its own service is named and not the complaint about a
    merchant; for a dispute with the seller it is the other way round."""
    own = {"payment.0.method": method, "problem.situation": "unauthorised-payment"}
    advice = first(assessed(own))
    assert str(advice.channel.name).endswith("（不是投诉商家）")
    assert "不用" in str(advice.channel.how)
    frozen = own | {"problem.situation": "account-restricted", "problem.description": "支付账户被冻结"}
    assert str(first(assessed(frozen)).channel.name) == str(advice.channel.name)
    seller = [each.channel for each in channels(assessed({"payment.0.method": method}))]
    assert not any("不是投诉商家" in str(each.name) for each in seller)


def test_a_private_seller_has_no_customer_service() -> None:
    """Given a person who sells now and then, it is the person who is turned to, in the chat of the sale."""

    def who(changes: dict[str, Any]) -> str:
        found = channels(assessed(changes))
        return next(each.channel.name.zh for each in found if each.channel.code == "merchant")

    assert who({"venue": "private-transfer", "merchant.is_business": "否"}) == "卖家本人"
    assert who({}).startswith("商家客服")
