"""The data themselves: verbatim, whole, and followable by an outsider."""

from __future__ import annotations

import hashlib
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import refundletters.law
from refundletters.law.catalogue import catalogue
from refundletters.law.edition import Edition, load_yaml
from refundletters.law.numerals import parse_numeral
from tests.each import for_each

CHECKSUMS = {
    name: checksum
    for checksum, name in map(
        str.split,
        Path(__file__).with_name("statutes.sha256").read_text(encoding="utf-8").splitlines(),
    )
}
"""SHA-256 of each edition's articles as they were first taken over and compared with their sources:
``number\\ntext`` of each, joined by line ends."""

EDITIONS = [edition for slug in catalogue().slugs for edition in catalogue().editions(slug)]
OTHERS = load_yaml((Path(refundletters.law.__file__).parent / "others.yaml").read_text(encoding="utf-8"))

each_edition = for_each("edition", EDITIONS)


def raw(edition: Edition) -> dict[str, Any]:
    """The whole file as mappings and text."""
    data = load_yaml(edition.path.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def test_every_edition_has_a_checksum_and_every_checksum_an_edition() -> None:
    """Given the folder of statutes, its files are the 36 editions of the list of checksums."""
    assert len(CHECKSUMS) == 36
    assert {edition.id for edition in EDITIONS} == set(CHECKSUMS)
    assert all(edition.path.stem == edition.id for edition in EDITIONS)


@each_edition
def test_the_text_is_verbatim(edition: Edition) -> None:
    """Given an edition, its articles are letter for letter those that were checked."""
    text = "\n".join(f"{number}\n{article}" for number, article in raw(edition)["articles"].items())
    assert hashlib.sha256(text.encode()).hexdigest() == CHECKSUMS[edition.id]


@each_edition
def test_articles_are_read_back_as_they_are_written(edition: Edition) -> None:
    """Given an edition, the text of each parsed article is the text in the file."""
    written = raw(edition)["articles"]
    assert written
    assert {str(number): article.text() for number, article in edition.articles.items()} == written


@each_edition
def test_articles_are_numbered_without_gaps(edition: Edition) -> None:
    """Given an edition, its articles ascend; a complete one runs from 1 without gaps."""
    numbers = list(edition.articles)
    assert numbers == sorted(numbers)
    if edition.complete:
        assert numbers == list(range(1, len(numbers) + 1))


def test_some_editions_are_complete_and_some_are_not() -> None:
    """Given all editions, both complete and partial ones are among them."""
    assert {edition.complete for edition in EDITIONS} == {True, False}


def test_items_are_numbered_without_gaps() -> None:
    """Given any paragraph with items, they are numbered （一）（二）… without gaps."""
    listings = [
        (edition.id, article.number, paragraph.items)
        for edition in EDITIONS
        for article in edition.articles.values()
        for paragraph in article.paragraphs
        if paragraph.items
    ]
    assert len(listings) > 200
    for name, number, items in listings:
        found = [parse_numeral(item[1 : item.index("）")]) for item in items]
        assert found == list(range(1, len(items) + 1)), (name, number)


def test_lines_are_clean() -> None:
    """Given any article, no line is empty, padded, or begins with an item before any paragraph."""
    for edition in EDITIONS:
        for article in edition.articles.values():
            for line in article.text().split("\n"):
                assert line, (edition.id, article.number)
                assert line == line.strip(), (edition.id, article.number)
            assert not article.paragraphs[0].lead.startswith("（一）"), (edition.id, article.number)


@each_edition
def test_days_are_in_order(edition: Edition) -> None:
    """Given an edition, it was promulgated before it took effect, and took effect before it expired."""
    assert edition.promulgated <= edition.effective
    assert edition.expires is None or edition.effective < edition.expires
    assert edition.effective < edition.checked < date(2027, 1, 1)


def test_editions_of_a_statute_follow_one_another() -> None:
    """Given a statute with several editions, each supersedes the one before it on the day that ends."""
    pairs = [
        pair
        for slug in catalogue().slugs
        for pair in zip(catalogue().editions(slug), catalogue().editions(slug)[1:], strict=False)
    ]
    assert len(pairs) >= 5
    for older, newer in pairs:
        assert newer.supersedes == older.id
        assert newer.effective == older.expires
        assert older.dated_by == newer.dated_by
        assert not newer.earlier_text
        assert not older.later_text
    assert {newer.id for _older, newer in pairs} == {each.id for each in EDITIONS if each.supersedes}


def test_an_edition_that_ends_has_a_successor_or_says_that_it_is_not_collected() -> None:
    """Given the last edition of a statute, it is in force still, or says which text followed it."""
    last = [catalogue().editions(slug)[-1] for slug in catalogue().slugs]
    ended = [edition for edition in last if edition.expires]
    assert [edition.id for edition in ended] == ["contract-supervision@2023-07-01"]
    assert all(edition.later_text for edition in ended)


def test_procedure_and_judicial_interpretations_are_dated_by_today() -> None:
    """Given complaint and court procedure or a judicial interpretation, today picks the edition;
    given anything else, the day of the act does."""
    procedure = {"samr-complaint-handling", "civil-procedure-law", "pboc-financial-consumer"}
    for edition in EDITIONS:
        by_today = edition.slug in procedure or edition.level == "judicial-interpretation"
        assert edition.dated_by == ("today" if by_today else "act"), edition.id


def test_only_the_order_with_inferred_paragraphs_is_cited_without_them() -> None:
    """Given all editions, Order 121 alone is cited to article and item."""
    assert [edition.document_number for edition in EDITIONS if edition.cite_to == "item"] == [
        "国家市场监督管理总局令第121号"
    ]
    assert {edition.cite_to for edition in EDITIONS} == {"item", "paragraph"}


@each_edition
def test_sources_can_be_followed_by_an_outsider(edition: Edition) -> None:
    """Given an edition, each of its sources is a file of a public repository or a named publisher."""
    assert edition.sources
    for source in edition.sources:
        assert source.note
        assert not re.search(r"https?://(?!\S)", source.url)
        if source.publisher.startswith("github.com/"):
            assert re.fullmatch(r"github\.com/[\w.-]+/[\w.-]+", source.publisher)
            assert source.path
    assert any(source.commit for source in edition.sources)


def test_no_name_means_two_statutes() -> None:
    """Given all names of all documents, held or not, each belongs to one statute only."""
    owner: dict[str, str] = {}
    names = [(name, edition.slug) for edition in EDITIONS for name in (edition.slug, *edition.names)]
    names += [(name, other.title) for other in catalogue().others for name in other.names]
    assert len(names) > 150
    for name, document in names:
        assert owner.setdefault(name, document) == document, name


def test_repealing_provisions_say_what_they_repeal() -> None:
    """Given a group of repealed statutes, the text quoted as repealing them names each of them, and is
    that of the provision where it is held."""
    groups = OTHERS["repealed"]
    assert len(groups) >= 7
    compared = 0
    for group in groups:
        assert group["text"].endswith("同时废止。")
        for title in group["names"]:
            assert f"《{title}》" in group["text"]
        article = int(group["article"])
        for edition in catalogue().editions(group["by"]):
            if edition.in_force(date.fromisoformat(group["on"])) and article in edition.articles:
                assert edition.articles[article].text() == group["text"]
                compared += 1
    assert compared >= 4


def test_repeals_take_effect_on_the_day_the_repealing_text_does() -> None:
    """Given a group of repealed statutes, its day is the one the quoted text names, or that of the
    edition that repeals them."""
    for group in OTHERS["repealed"]:
        day = date.fromisoformat(group["on"])
        named = f"{day.year}年{day.month}月{day.day}日起施行"
        editions = [edition.effective for edition in catalogue().editions(group["by"])]
        assert named in group["text"] or day in editions


def test_yesterday_was_another_edition() -> None:
    """Given an edition that supersedes another, the day before it took effect the other applied."""
    newer = [edition for edition in EDITIONS if edition.supersedes]
    assert newer
    for edition in newer:
        before = catalogue().edition(edition.slug, edition.effective - timedelta(days=1))
        assert before.id == edition.supersedes
        assert catalogue().edition(edition.slug, edition.effective) is edition
