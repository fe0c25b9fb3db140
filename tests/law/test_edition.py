from __future__ import annotations

import os
import subprocess
import sys

import pytest
import yaml

from refundletters.law.catalogue import catalogue
from refundletters.law.edition import Article, Edition, load_yaml

LISTING = Article.parse(
    9,
    "有下列情形之一的，可以请求：\n（一）甲；\n（二）乙，包括：\n1.子；\n2.丑；\n（三）丙。\n前款规定不影响其他权利。",
)
PLAIN = Article.parse(7, "只有一款的条文。")
TWICE = Article.parse(8, "甲有：\n（一）子；\n（二）丑。\n乙有：\n（一）寅。")


def test_items_belong_to_the_paragraph_above() -> None:
    """Given an article with items, `parse` counts paragraphs without them."""
    assert [paragraph.lead for paragraph in LISTING.paragraphs] == [
        "有下列情形之一的，可以请求：",
        "前款规定不影响其他权利。",
    ]
    assert len(LISTING.paragraphs[0].items) == 3


def test_subitems_belong_to_the_item_above() -> None:
    """Given lines ``1.`` after an item, `parse` keeps them as part of that item."""
    assert LISTING.text(1, 2) == "（二）乙，包括：\n1.子；\n2.丑；"


def test_text_of_article_paragraph_and_item() -> None:
    """Given an article, `text` gives all of it, a paragraph with its items, or an item alone."""
    assert LISTING.text().count("\n") == 6
    assert LISTING.text(2) == "前款规定不影响其他权利。"
    assert LISTING.text(1).startswith("有下列情形之一的，可以请求：\n（一）甲；")
    assert LISTING.text(1, 3) == "（三）丙。"


def test_the_only_paragraph_is_not_numbered() -> None:
    """Given an article of one paragraph, `locate` names no paragraph, as statutes do not."""
    assert PLAIN.locate(1) == (None, None)
    assert PLAIN.text(1) == PLAIN.text() == "只有一款的条文。"


def test_an_item_finds_its_paragraph() -> None:
    """Given an item without a paragraph, `locate` takes the one paragraph that has items."""
    assert LISTING.locate(item=2) == (1, 2)


@pytest.mark.parametrize(
    ("article", "paragraph", "item"),
    [
        (LISTING, 3, None),
        (LISTING, 0, None),
        (LISTING, 1, 4),
        (LISTING, 2, 1),
        (LISTING, None, 0),
        (PLAIN, None, 1),
    ],
)
def test_places_that_do_not_exist_are_refused(
    article: Article, paragraph: int | None, item: int | None
) -> None:
    """Given a paragraph or item the article does not have, `locate` raises `LookupError`."""
    with pytest.raises(LookupError, match="has"):
        article.locate(paragraph, item)


def test_an_ambiguous_item_is_refused() -> None:
    """Given an item of an article with two lists, `locate` raises unless the paragraph is named."""
    with pytest.raises(LookupError, match="several paragraphs"):
        TWICE.locate(item=1)
    assert TWICE.text(2, 1) == "（一）寅。"


def test_what_adjoins_may_be_quoted_as_one() -> None:
    """Given a paragraph, `passages` sets its items on; given an item, lead and item stand apart."""
    assert TWICE.passages(1) == ("甲有：（一）子；（二）丑。",)
    assert TWICE.passages(1, 2) == ("甲有：", "（二）丑。")
    assert len(TWICE.passages()) == 2


def test_the_head_is_read_without_the_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a file, `read` parses no article; `articles` parses them once."""
    parsed: list[str] = []

    def spy(text: str) -> object:
        parsed.append(text)
        return load_yaml(text)

    path = catalogue().editions("consumer-protection-law")[-1].path
    monkeypatch.setattr("refundletters.law.edition.load_yaml", spy)
    edition = Edition.read(path)
    assert len(parsed) == 1
    assert "articles" not in parsed[0]
    assert edition.articles is edition.articles
    assert len(parsed) == 2


def test_scalars_stay_text_with_either_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given YAML, `load_yaml` keeps every scalar as text, with the fast parser and without it."""
    text = "a: 007\nb: no\nc: 2026-01-01\nd: |-\n  一\n  二\n"
    expected = {"a": "007", "b": "no", "c": "2026-01-01", "d": "一\n二"}
    assert load_yaml(text) == expected
    monkeypatch.delattr(yaml, "CBaseLoader", raising=False)
    assert load_yaml(text) == expected


def test_citations_are_light_to_import() -> None:
    """Given the citations that a Letter holds, importing them loads neither YAML nor the statutes."""
    code = "import sys, refundletters.law.citation; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONUTF8": "1"},
    )
    loaded = set(done.stdout.split())
    assert "refundletters.law.citation" in loaded
    assert not loaded & {"yaml", "refundletters.law.catalogue", "refundletters.law.edition", "difflib"}
