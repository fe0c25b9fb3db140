from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer, Place, ProvisionId, book_title
from refundletters.law.errors import (
    LawError,
    NoSuchProvision,
    NotInText,
    NotYetInForce,
    ParagraphInferred,
    UnknownStatute,
)
from refundletters.law.numerals import parse_place

TODAY = date(2026, 11, 22)
ACT = date(2026, 11, 20)

PLACES = [
    (edition, article.number, paragraph, item)
    for slug in catalogue().slugs
    for edition in catalogue().editions(slug)
    if edition.in_force(TODAY) and edition.cite_to == "paragraph"
    for article in edition.articles.values()
    for paragraph, inside in enumerate(article.paragraphs, 1)
    for item in (None, *range(1, len(inside.items) + 1))
]


@pytest.fixture
def citer() -> Citer:
    """For a letter written two days after the act."""
    return Citer(catalogue(), ACT, TODAY)


def test_the_name_is_full_at_first_and_short_afterwards(citer: Citer) -> None:
    """Given a statute cited twice, `cite` prints its full name first and its short name then."""
    assert (
        citer.cite("consumer-protection-law", 55, 1) == "《中华人民共和国消费者权益保护法》第五十五条第一款"
    )
    assert citer.cite("消保法", 24, 1) == "《消费者权益保护法》第二十四条第一款"
    assert citer.cite("e-commerce-law", 20) == "《中华人民共和国电子商务法》第二十条"


def test_a_short_name_that_must_be_introduced_is(citer: Citer) -> None:
    """Given a statute whose short name is not the end of its title, `cite` announces it, with titles
    inside titles in 〈〉."""
    assert citer.cite("民诉解释", 90, 1) == (
        "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（以下简称《民事诉讼法解释》）第九十条第一款"
    )
    assert citer.cite("民诉解释", 108, 1) == "《民事诉讼法解释》第一百零八条第一款"


@pytest.mark.parametrize(
    ("statute", "article", "paragraph", "item", "expected"),
    [
        ("civil-code", 563, 1, 3, "《中华人民共和国民法典》第五百六十三条第一款第三项"),
        ("consumer-protection-law", 48, None, 8, "《中华人民共和国消费者权益保护法》第四十八条第一款第八项"),
        ("civil-code", 585, 1, None, "《中华人民共和国民法典》第五百八十五条第一款"),
        ("civil-code", 577, 1, None, "《中华人民共和国民法典》第五百七十七条"),
        ("civil-code", 577, None, None, "《中华人民共和国民法典》第五百七十七条"),
        ("samr-complaint-handling", 16, None, 3, "《市场监督管理投诉举报处理办法》第十六条第三项"),
    ],
)
def test_places_are_cited_as_statutes_do(
    citer: Citer, statute: str, article: int, paragraph: int | None, item: int | None, expected: str
) -> None:
    """Given a place, `cite` writes 条款项; an only paragraph goes unnumbered, an item names its own."""
    assert citer.cite(statute, article, paragraph, item) == expected


@pytest.mark.parametrize(
    ("statute", "places", "expected"),
    [
        ("civil-code", [615, 617], "第六百一十五条、第六百一十七条"),
        ("consumer-protection-law", [(24, 1), (24, 2)], "第二十四条第一款、第二款"),
        ("consumer-protection-law", [(48, 1, 2), (48, 1, 8)], "第四十八条第一款第二项、第八项"),
        (
            "civil-code",
            [(563, 1, 3), (565, 1), 577],
            "第五百六十三条第一款第三项、第五百六十五条第一款、第五百七十七条",
        ),
        ("civil-code", [(563, 1, 3), (563, 2)], "第五百六十三条第一款第三项、第二款"),
        ("consumer-protection-law", [(48, 1), (48, 1, 8)], "第四十八条第一款、第四十八条第一款第八项"),
        ("consumer-protection-law", [48, (48, 2)], "第四十八条、第四十八条第二款"),
        ("令121", [(16, None, 3), (16, None, 4), 17], "第十六条第三项、第四项、第十七条"),
    ],
)
def test_several_places_are_listed_without_repetition(
    citer: Citer, statute: str, places: list[Place], expected: str
) -> None:
    """Given several places, `cite` lists them with 、 and repeats nothing that goes without saying."""
    assert citer.cite(statute, places).partition("》")[2] == expected


def test_points_are_not_called_articles(citer: Citer) -> None:
    """Given a reply that is divided into points, `cite` says 点."""
    assert citer.cite("管辖批复", 1).endswith("）第一点")


def test_citations_are_recorded_in_order_and_once(citer: Citer) -> None:
    """Given several uses, `citations` holds each provision once, in order of first use, with its text."""
    citer.cite("消保法", [(24, 1), 52])
    citer.cite("民法典", 577, 1)
    citer.cite("consumer-protection-law", 52)
    citer.cite("民法典", 577)
    assert [citation.id for citation in citer.citations] == [
        ProvisionId("consumer-protection-law", 24, 1),
        ProvisionId("consumer-protection-law", 52),
        ProvisionId("civil-code", 577),
    ]
    last = citer.citations[-1]
    assert last.edition == "civil-code@2021-01-01"
    assert last.title == "中华人民共和国民法典"
    assert last.text == catalogue().provision("civil-code", 577, on=TODAY).text


def test_a_title_alone_is_no_citation(citer: Citer) -> None:
    """Given only a statute's name, `title` prints it and records nothing, but the name is then known."""
    assert citer.title("令121") == "《市场监督管理投诉举报处理办法》"
    assert list(citer.citations) == []
    assert citer.title("民法典") == "《中华人民共和国民法典》"
    assert citer.cite("民法典", 577) == "《民法典》第五百七十七条"


def test_substance_is_cited_as_of_the_act_and_procedure_as_of_today() -> None:
    """Given an act before an amendment, `cite` takes substance as of the act, procedure and judicial
    interpretations as of today."""
    citer = Citer(catalogue(), act_on=date(2025, 4, 1), today=TODAY)
    citer.cite("online-transaction-supervision", 18, 1)
    citer.cite("samr-complaint-handling", 10)
    citer.cite("spc-prepaid-consumption", 1)
    assert [citation.edition for citation in citer.citations] == [
        "online-transaction-supervision@2021-05-01",
        "samr-complaint-handling@2026-04-15",
        "spc-prepaid-consumption@2025-05-01",
    ]
    with pytest.raises(NotYetInForce):
        citer.cite("online-platform-rules", 19, 1)


def test_inferred_paragraphs_are_never_cited(citer: Citer) -> None:
    """Given a paragraph of Order 121, `cite` and `quote` refuse; article and item are cited."""
    with pytest.raises(ParagraphInferred, match="投诉举报处理办法"):
        citer.cite("令121", 10, 1)
    with pytest.raises(ParagraphInferred):
        citer.quote("令121", 10, "投诉人应当提供下列材料", 1)
    assert list(citer.citations) == []
    assert citer.cite("令121", 10, item=1).endswith("第十条第一项")
    assert citer.citations[0].id == ProvisionId("samr-complaint-handling", 10, None, 1)
    assert citer.citations[0].text.startswith("（一）投诉人的姓名")


def test_a_failed_citation_leaves_no_trace(citer: Citer) -> None:
    """Given a place that does not exist among others that do, `cite` raises and records none of them."""
    with pytest.raises(NoSuchProvision):
        citer.cite("消保法", [52, 99])
    with pytest.raises(UnknownStatute):
        citer.cite("消保法实施细则", 1)
    assert list(citer.citations) == []
    assert citer.cite("消保法", 52).startswith("《中华人民共和国")


def test_a_quotation_is_exact(citer: Citer) -> None:
    """Given the words of a provision, `quote` prints the citation and the words, and records it."""
    words = "经营者提供的商品或者服务不符合质量要求的，消费者可以依照国家规定、当事人约定退货"
    assert citer.quote("消保法", 24, words, 1) == (
        f"《中华人民共和国消费者权益保护法》第二十四条第一款规定：“{words}”"
    )
    assert [citation.id.article for citation in citer.citations] == [24]


@pytest.mark.parametrize(
    ("article", "words", "paragraph", "item"),
    [
        (24, "经营者提供的商品或者服务不符合质量要求的……消费者可以自收到商品之日起七日内退货", 1, None),
        (48, "承担民事责任：（一）商品或者服务存在缺陷的", 1, None),
        (48, "应当依照其他有关法律、法规的规定，承担民事责任：……故意拖延或者无理拒绝的", 1, 8),
        (55, "增加赔偿的金额不足五百元的，为五百元。", None, None),
    ],
)
def test_pieces_may_be_left_out_of_a_quotation(
    citer: Citer, article: int, words: str, paragraph: int | None, item: int | None
) -> None:
    """Given exact pieces in order joined by ……, or a lead with its items, `quote` accepts them."""
    assert citer.quote("消保法", article, words, paragraph, item).endswith(f"“{words}”")


@pytest.mark.parametrize(
    ("words", "paragraph", "item"),
    [
        ("消费者可以七天内退货", 1, None),
        ("消费者可以自收到商品之日起七日内退货……经营者提供的商品或者服务不符合质量要求的", 1, None),
        ("经营者应当承担运输等必要费用", 1, None),
        ("", 1, None),
        ("……", 1, None),
        ("经营者提供的商品或者服务不符合质量要求的。", 1, None),
        ("可以要求经营者履行更换、修理等义务。依照前款规定", None, None),
    ],
)
def test_words_that_do_not_stand_there_are_refused(
    citer: Citer, words: str, paragraph: int | None, item: int | None
) -> None:
    """Given words that are not the provision's, out of order, of another paragraph, run across two of
    them, or none at all, `quote` raises and records nothing."""
    with pytest.raises(NotInText):
        citer.quote("消保法", 24, words, paragraph, item)
    assert list(citer.citations) == []


def test_an_item_is_not_quoted_as_adjoining_its_lead(citer: Citer) -> None:
    """Given a lead and a later item run together, `quote` refuses: …… must show the gap."""
    with pytest.raises(NotInText):
        citer.quote("消保法", 48, "承担民事责任：（八）对消费者提出的修理", 1, 8)


def test_quotation_marks_inside_a_quotation_are_single(citer: Citer) -> None:
    """Given words that hold “”, `quote` prints them as ‘’ (GB/T 15834) and still checks the original."""
    hits = [hit for hit in catalogue().search("“", TODAY) if hit.edition.cite_to == "paragraph"]
    assert hits
    hit = hits[0]
    words = hit.text.split("\n")[0]
    quoted = citer.quote(hit.edition.slug, hit.id.article, words, hit.id.paragraph, hit.id.item)
    inside = quoted.partition("规定：“")[2].removesuffix("”")
    assert "‘" in inside
    assert "“" not in inside
    assert inside.replace("‘", "“").replace("’", "”") == words


def test_law_errors_tell_fact_and_remedy(citer: Citer) -> None:
    """Given any of its errors, the law says what is wrong and what to do instead."""
    for place in (("消保法", 99), ("消保罚", 1), ("互联网平台价格行为规则", 1), ("合同法", 94)):
        with pytest.raises(LawError) as error:
            citer.cite(*place)
        assert error.value.fact in str(error.value)
        assert error.value.remedy in str(error.value)
        assert error.value.remedy


@given(st.sampled_from(PLACES))
def test_every_place_can_be_cited_and_read_back(place: tuple[object, int, int | None, int | None]) -> None:
    """Given any article, paragraph or item in force, `cite` names a place that `parse_place` reads back
    and whose text is the provision's own."""
    edition, article, paragraph, item = place
    slug = str(getattr(edition, "slug", ""))
    citer = Citer(catalogue(), TODAY, TODAY)
    citer.cite(slug, article, paragraph, item)
    again = citer.cite(slug, article, paragraph, item).rpartition("》")[2]
    found = catalogue().provision(slug, *parse_place(again), on=TODAY)
    assert [citation.id for citation in citer.citations] == [found.id]
    assert citer.citations[0].text == found.text
    assert found.text == catalogue().provision(slug, article, paragraph, item, on=TODAY).text


def test_titles_inside_titles_are_marked_once() -> None:
    """Given a title that holds another, `book_title` sets the inner one in 〈〉."""
    assert book_title("关于适用《民法典》的解释") == "《关于适用〈民法典〉的解释》"
