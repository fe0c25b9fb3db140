from __future__ import annotations

from datetime import date

import pytest

from refundletters.law.catalogue import Catalogue, catalogue
from refundletters.law.errors import (
    NoSuchProvision,
    NotCollected,
    NotYetInForce,
    Repealed,
    UnknownStatute,
)

TODAY = date(2026, 11, 22)
LAWS = catalogue()


@pytest.mark.parametrize(
    "name",
    [
        "consumer-protection-law",
        "中华人民共和国消费者权益保护法",
        "《中华人民共和国消费者权益保护法》",
        "消费者权益保护法",
        "消保法",
        "消法",
        " 《消费者权益 保护法》",
    ],
)
def test_a_statute_is_found_by_any_of_its_names(name: str) -> None:
    """Given the slug, title, short title or a common name, 《》 or not, `edition` finds the statute."""
    assert LAWS.edition(name, TODAY).slug == "consumer-protection-law"


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("电商法", "e-commerce-law"),
        ("民诉法", "civil-procedure-law"),
        ("实施条例", "consumer-protection-regulation"),
        ("令121", "samr-complaint-handling"),
        ("令116", "online-platform-rules"),
        ("43号", "nonbank-online-payment"),
        ("令5号", "pboc-financial-consumer"),
        ("768号条例", "nonbank-payment-regulation"),
        ("网消规定", "spc-online-consumption"),
        ("通则解释", "spc-civil-code-contract-general"),
        (
            "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释",
            "spc-civil-code-contract-general",
        ),
        ("最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释", "spc-civil-procedure-interpretation"),
        ("网络消费纠纷规定(一)", "spc-online-consumption"),
        ("处罚办法", "consumer-infringement-penalty"),
    ],
)
def test_common_names_are_known(name: str, slug: str) -> None:
    """Given a name by which practitioners call a statute, `edition` finds it."""
    assert LAWS.edition(name, TODAY).slug == slug


@pytest.mark.parametrize(
    ("slug", "day", "expected"),
    [
        ("anti-unfair-competition-law", date(2025, 10, 14), "2019-04-23"),
        ("anti-unfair-competition-law", date(2025, 10, 15), "2025-10-15"),
        ("samr-complaint-handling", date(2026, 4, 14), "2022-03-24"),
        ("samr-complaint-handling", date(2026, 4, 15), "2026-04-15"),
        ("online-transaction-supervision", date(2025, 4, 30), "2021-05-01"),
        ("online-transaction-supervision", date(2025, 5, 1), "2025-05-01"),
    ],
)
def test_the_day_picks_the_edition(slug: str, day: date, expected: str) -> None:
    """Given a day, `edition` gives the text in force on it, the first day included, the last excluded."""
    assert LAWS.edition(slug, day).id == f"{slug}@{expected}"


def test_a_name_that_only_one_edition_bears_finds_that_edition_only() -> None:
    """Given the name of an instrument that another has replaced, `edition` finds it in its own time."""
    old, new = "市场监督管理投诉举报处理暂行办法", "市场监督管理投诉举报处理办法"
    assert LAWS.edition(old, date(2025, 1, 1)).title == old
    with pytest.raises(Repealed, match="2026-04-15") as repealed:
        LAWS.edition(old, TODAY)
    assert repealed.value.by == f"《{new}》"
    with pytest.raises(NotYetInForce, match="2026-04-15") as early:
        LAWS.edition(new, date(2025, 1, 1))
    assert early.value.before == f"《{old}》"


@pytest.mark.parametrize(
    ("name", "guess"),
    [
        ("消费者权益保障法", "《中华人民共和国消费者权益保护法》"),
        ("e-comerce-law", "《中华人民共和国电子商务法》"),
        ("消保法实施细则", "《中华人民共和国消费者权益保护法实施条例》"),
    ],
)
def test_an_unknown_name_is_answered_with_a_guess(name: str, guess: str) -> None:
    """Given a name that is no statute's, `edition` raises `UnknownStatute` with what looks like it."""
    with pytest.raises(UnknownStatute) as error:
        LAWS.edition(name, TODAY)
    assert guess in error.value.guesses
    assert name in error.value.fact
    assert guess in error.value.remedy


def test_an_unknown_name_like_no_other_has_a_remedy_too() -> None:
    """Given a name like none, `UnknownStatute` says where all names are to be seen."""
    with pytest.raises(UnknownStatute, match="laws list") as error:
        LAWS.edition("qqqqqq", TODAY)
    assert error.value.guesses == ()


@pytest.mark.parametrize(
    ("name", "day", "since", "by"),
    [
        ("合同法", TODAY, date(2021, 1, 1), "《中华人民共和国民法典》"),
        ("《侵权责任法》", TODAY, date(2021, 1, 1), "《中华人民共和国民法典》"),
        ("网络交易管理办法", TODAY, date(2021, 5, 1), "《网络交易监督管理办法》"),
        ("工商行政管理部门处理消费者投诉办法", TODAY, date(2020, 1, 1), "《市场监督管理投诉举报处理办法》"),
        ("合同违法行为监督处理办法", TODAY, date(2023, 7, 1), "《合同行政监督管理办法》"),
    ],
)
def test_a_repealed_statute_says_since_when_and_by_what(name: str, day: date, since: date, by: str) -> None:
    """Given a statute that is out of force, `edition` raises `Repealed` with the day and what applies now."""
    with pytest.raises(Repealed) as error:
        LAWS.edition(name, day)
    assert (error.value.since, error.value.by) == (since, by)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("互联网平台价格行为规则", TODAY),
        ("法发〔2020〕17号", TODAY),
        ("反电信网络诈骗法", TODAY),
        ("诉讼费用交纳办法", TODAY),
        ("电信用户申诉处理办法", TODAY),
        ("市场监督管理行政处罚程序规定", TODAY),
        ("合同法", date(2020, 12, 31)),
        ("contract-supervision", TODAY),
        ("合同行政监督管理办法", date(2025, 5, 1)),
        ("消费者权益保护法", date(2013, 1, 1)),
        ("投诉举报处理暂行办法", date(2021, 1, 1)),
    ],
)
def test_a_text_that_is_not_collected_says_so(name: str, day: date) -> None:
    """Given a document known to exist, or a time whose text is missing, `edition` raises `NotCollected`."""
    with pytest.raises(NotCollected) as error:
        LAWS.edition(name, day)
    assert error.value.remedy


def test_the_amended_contract_rules_are_named_as_missing() -> None:
    """Given contract supervision after 2025-05-01, the error says that an amended text exists."""
    with pytest.raises(NotCollected, match="2025-05-01") as error:
        LAWS.provision("contract-supervision", 7, on=TODAY)
    assert "2025年3月18日修正" in error.value.note
    assert LAWS.provision("contract-supervision", 7, on=date(2025, 4, 30)).edition.effective == date(
        2023, 7, 1
    )


@pytest.mark.parametrize(
    ("name", "day", "since"),
    [
        ("民法典", date(2020, 12, 31), date(2021, 1, 1)),
        ("实施条例", date(2024, 6, 30), date(2024, 7, 1)),
        ("令116", date(2026, 1, 31), date(2026, 2, 1)),
    ],
)
def test_a_statute_not_yet_in_force_says_from_when(name: str, day: date, since: date) -> None:
    """Given a day before the first text, `edition` raises `NotYetInForce` with the day it begins."""
    with pytest.raises(NotYetInForce) as error:
        LAWS.edition(name, day)
    assert error.value.since == since


def test_a_provision_is_the_verbatim_text() -> None:
    """Given article, paragraph and item, `provision` gives exactly that text and where it stands."""
    found = LAWS.provision("消保法", 48, 1, 8, on=TODAY)
    assert found.text.startswith("（八）对消费者提出的修理、重作、更换、退货")
    assert found.chinese == "第四十八条第一款第八项"
    assert LAWS.provision("消保法", 48, item=8, on=TODAY) == found


def test_the_edition_of_a_provision_is_that_of_the_day() -> None:
    """Given an article that was amended, `provision` gives the text of the day: 续费提醒 lost its 五日."""
    old = LAWS.provision("网交办法", 18, 1, on=date(2025, 4, 30))
    new = LAWS.provision("网交办法", 18, 1, on=date(2025, 5, 1))
    assert "前五日" in old.text
    assert "五日" not in new.text


@pytest.mark.parametrize(
    ("article", "paragraph", "item"),
    [(64, None, None), (0, None, None), (55, 3, None), (48, 1, 10), (48, 2, 1)],
)
def test_a_place_that_does_not_exist_is_an_error(
    article: int, paragraph: int | None, item: int | None
) -> None:
    """Given a place that a complete edition lacks, `provision` raises `NoSuchProvision` and says what
    there is."""
    with pytest.raises(NoSuchProvision) as error:
        LAWS.provision("消保法", article, paragraph, item, on=TODAY)
    assert error.value.remedy


def test_an_article_that_is_not_collected_is_not_said_not_to_exist() -> None:
    """Given an article that a partial edition lacks, `provision` raises `NotCollected`."""
    assert not LAWS.edition("民法典", TODAY).complete
    with pytest.raises(NotCollected, match="第9条"):
        LAWS.provision("民法典", 9, on=TODAY)
    with pytest.raises(NoSuchProvision, match="第五百六十三条"):
        LAWS.provision("民法典", 563, 9, on=TODAY)


def test_search_finds_paragraphs_and_items_in_force() -> None:
    """Given words, `search` gives each paragraph or item in force that holds all of them."""
    hits = LAWS.search("故意拖延 赔偿损失", TODAY)
    places = [(hit.edition.slug, hit.chinese) for hit in hits]
    assert ("consumer-protection-law", "第四十八条第一款第八项") in places
    for hit in hits:
        assert "故意拖延" in hit.text
        assert "赔偿损失" in hit.text
        assert hit.edition.in_force(TODAY)
        assert hit.text in LAWS.provision(
            hit.edition.slug, hit.id.article, hit.id.paragraph, hit.id.item, on=TODAY
        ).text  # fmt: skip


def test_search_looks_at_the_law_of_the_day() -> None:
    """Given another day, `search` looks at the texts in force on it."""
    words = "四十五个工作日"
    assert [hit.edition.id for hit in LAWS.search(words, date(2026, 4, 14))] == [
        "samr-complaint-handling@2022-03-24"
    ]
    assert LAWS.search(words, date(2026, 4, 15)) == ()


@pytest.mark.parametrize("text", ["", "  ", "此句任何法律都没有"])
def test_search_for_nothing_finds_nothing(text: str) -> None:
    """Given no words, or words that stand nowhere, `search` is empty."""
    assert LAWS.search(text, TODAY) == ()


def test_one_slug_reads_one_statute() -> None:
    """Given a slug, a fresh `Catalogue` reads that statute's files and no other's."""
    fresh = Catalogue()
    fresh.provision("civil-code", 563, on=TODAY)
    assert list(fresh._read) == ["civil-code"]
