from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from refundletters.case.typed import FORBIDDEN, halfwidth, is_nothing, quoted, shown, tidy


def test_halfwidth_changes_only_the_form_of_a_sign() -> None:
    """Given full-width signs, `halfwidth` gives the same signs; what only looks alike stays."""
    assert halfwidth("ＡＢ１２：，（）￥　−") == "AB12:,()¥ -"
    assert halfwidth("①½㎏Ⅳ二") == "①½㎏Ⅳ二"


def test_tidy_drops_what_cannot_be_seen() -> None:
    """Given invisible characters, spaces and quotation marks around a value, `tidy` drops them."""
    assert tidy("\u200b “９８” \ufeff") == "98"
    assert tidy("“a”b") == "“a”b"
    assert tidy("“ '「a」' ”") == "a"
    assert tidy("“”") == tidy("\u200b") == ""


@given(st.text(st.sampled_from("“”‘’「」'\" \u3000＂ａa\u200b")))
def test_tidy_leaves_nothing_to_tidy(text: str) -> None:
    """Given any text, what `tidy` gives is tidy already."""
    assert tidy(tidy(text)) == tidy(text)


def test_words_for_nothing_are_known() -> None:
    """Given words, signs or spaces that say nothing, `is_nothing` holds; of words with something, not."""
    for text in ("无", "不详。", "“无”", "N/A", "／", "——", "", " \u200b", "忘记了"):
        assert is_nothing(text), text
    for text in ("无效", "没有收到", "0", "否", "/home", "不知道是谁"):
        assert not is_nothing(text), text


@given(st.text())
def test_shown_fits_a_message(text: str) -> None:
    """Given any text, `shown` is one short line that any terminal can encode."""
    line = shown(text)
    assert len(line) <= 40 * len("\\u0000")
    assert len(line.splitlines()) <= 1
    line.encode("utf-8")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe\uffff")))
def test_quoted_reads_back(text: str) -> None:
    """Given a text, `quoted` is a YAML value that reads back as that text on one line."""
    assert not FORBIDDEN.search(text)
    assert yaml.load(f"k: {quoted(text)}\n", Loader=yaml.BaseLoader) == {"k": " ".join(text.split())}
