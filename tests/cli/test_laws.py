from __future__ import annotations

from datetime import date

import pytest

from refundletters.law.catalogue import catalogue
from tests.cases import DAY
from tests.conftest import Run


@pytest.mark.parametrize("article", ["55", "五十五", "第55条", "第五十五条"])
def test_show_prints_the_article_verbatim(refundletters: Run, article: str) -> None:
    """Given a name and an article however written, `laws show` prints its title, text and sources."""
    done = refundletters("laws", "show", "消费者权益保护法", article, *DAY)
    edition = catalogue().editions("consumer-protection-law")[-1]
    assert done.code == 0
    assert done.out.startswith("《中华人民共和国消费者权益保护法》第五十五条\n")
    assert edition.articles[55].text() in done.out
    for expected in ("2014-03-15", "2026-10-09", "github.com/lawtext/laws", "flk.npc.gov.cn"):
        assert expected in done.out
    assert not done.err


def test_show_prints_an_item_with_its_lead(refundletters: Run) -> None:
    """Given an item, `laws show` prints the words it hangs on, the item, and no other item."""
    done = refundletters("laws", "show", "消法", "48(1)(八)", *DAY)
    assert "第四十八条第一款第八项\n" in done.out
    assert "承担民事责任：\n（八）对消费者提出的修理" in done.out
    assert "（七）" not in done.out


def test_show_takes_the_text_of_the_day(refundletters: Run) -> None:
    """Given ``--on``, `laws show` prints the edition of that day, with its end; without it, today's."""
    old = refundletters("laws", "show", "samr-complaint-handling", "8", "--on", "2026-04-14", *DAY).out
    new = refundletters("laws", "show", "samr-complaint-handling", "8", *DAY).out
    assert "暂行办法" in old.splitlines()[0]
    assert "2026-04-15" in old.splitlines()[1]
    assert "第121号" in new.splitlines()[1]
    assert "全国12315平台、12315热线电话" in new


def test_show_reads_today_from_the_environment(refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given REFUNDLETTERS_TODAY, `laws show` takes it for today."""
    monkeypatch.setenv("REFUNDLETTERS_TODAY", "2025-01-01")
    assert "暂行办法" in refundletters("laws", "show", "samr-complaint-handling", "8").out


@pytest.mark.parametrize(("statute", "article"), [("民法典", "563"), ("令121", "10"), ("令5号", "39")])
def test_show_says_what_to_be_careful_about(refundletters: Run, statute: str, article: str) -> None:
    """Given a partial edition, or one with a caution, `laws show` prints that beside the sources."""
    done = refundletters("--lang", "en", "laws", "show", statute, article, *DAY)
    edition = catalogue().edition(statute, date(2026, 11, 22))
    assert (edition.caution or "Only some articles") in done.out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("消费者权益保障法", "1"), 2, "《中华人民共和国消费者权益保护法》"),
        (("消法", "64"), 2, "63"),
        (("消法", "55(3)"), 2, "《中华人民共和国消费者权益保护法》第五十五条"),
        (("消法", "某条"), 2, "48(1)(八)"),
        (("合同法", "94"), 1, "《中华人民共和国民法典》"),
        (("合同行政监督管理办法", "7"), 1, "2025年3月18日修正"),
        (("民法典", "9"), 1, "《中华人民共和国民法典》第9条"),
        (("令116", "19", "--on", "2026-01-31"), 1, "2026-02-01"),
    ],
)
def test_show_explains_what_it_cannot_show(
    refundletters: Run, arguments: tuple[str, ...], code: int, words: str
) -> None:
    """Given a mistaken question, `laws show` ends with 2; given a text that is not in force or not
    held, with 1; with the reason on stderr and nothing on stdout."""
    done = refundletters("laws", "show", *arguments, *DAY)
    assert done.code == code
    assert words in done.err
    assert "Traceback" not in done.err
    assert not done.out


def test_list_names_every_edition_and_what_is_missing(refundletters: Run) -> None:
    """Given nothing, `laws list` prints every edition, its days and state, and what is not held."""
    out = refundletters("--lang", "en", "laws", "list", *DAY).out
    lines = out.splitlines()
    editions = [edition for slug in catalogue().slugs for edition in catalogue().editions(slug)]
    assert len(editions) == 36
    for edition in editions:
        (line,) = [
            each for each in lines if each.startswith(str(edition.effective)) and f" {edition.slug} " in each
        ]
        assert line.endswith("no longer in force" if edition.expires else "· in force")
    for other in catalogue().others:
        assert f"《{other.title}》" in out


def test_list_knows_the_day(refundletters: Run) -> None:
    """Given ``--on``, `laws list` says what was in force on that day."""
    out = refundletters("--lang", "en", "laws", "list", "--on", "2026-04-14", *DAY).out
    states = {line[:10]: line.rpartition(" · ")[2] for line in out.splitlines() if "samr-complaint" in line}
    assert states == {"2022-03-24": "in force", "2026-04-15": "not yet in force"}


def test_search_prints_place_and_context(refundletters: Run) -> None:
    """Given words, `laws search` prints each provision that holds them, one to a line, shortened."""
    done = refundletters("laws", "search", "故意拖延或者无理拒绝", *DAY)
    lines = done.out.splitlines()
    (hit,) = [line for line in lines if line.startswith("《消费者权益保护法》第四十八条第一款第八项")]
    assert "…" in hit
    assert all("故意拖延或者无理拒绝" in line for line in lines)
    assert all(len(line) < 120 for line in lines)


def test_search_that_finds_nothing_says_so(refundletters: Run) -> None:
    """Given words that stand nowhere, `laws search` ends with 1 and says so on stderr."""
    done = refundletters("laws", "search", "此句任何法律都没有", *DAY)
    assert done.code == 1
    assert "此句任何法律都没有" in done.err
    assert not done.out
