"""Text as people type it: full-width signs, invisible characters, and how to show it back to them."""

from __future__ import annotations

from refundletters.patterns import regex

__all__ = ["FORBIDDEN", "NOTHING", "BadValue", "halfwidth", "is_nothing", "quoted", "shown", "tidy"]

FORBIDDEN = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters and halves of characters: no YAML file and no document can hold them."""

NOTHING = (
    *("无", "没有", "暂无", "不详", "未知", "不知道", "不清楚", "未提供", "暂缺"),
    *("忘了", "忘记了", "不记得", "不记得了", "记不清", "记不清了"),
    *("none", "n/a", "/", "-", "--", "—", "——"),
)
"""What people write where they have nothing to write: read as an absent value."""

_NOTHING = frozenset(NOTHING)

_SHOWN = 40

_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}  # ！ to ～: the ASCII signs, full-width
_HALF |= {ord(sign): ord("-") for sign in "‐‑‒–−"}
_HALF |= {0x3000: ord(" "), 0xA0: ord(" "), ord("￥"): ord("¥")}
_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF, 0xAD])
_NARROW = _HALF | _INVISIBLE

_QUOTES = {"“": "”", "‘": "’", "「": "」", '"': '"', "'": "'"}


class BadValue(ValueError):
    """A text that is not a value of the kind wanted: `fact` says why, `remedy` how to mend it."""

    def __init__(self, fact: str, remedy: str = "") -> None:
        super().__init__(fact)
        self.fact = fact
        self.remedy = remedy


def halfwidth(text: str) -> str:
    """Full-width ASCII signs as their half-width forms, without invisible characters.

    Only forms of the same sign are changed: ``①`` and ``½`` stay what they are and are refused as
    numbers, where Unicode's own NFKC would turn them into 1 and 1⁄2.
    """
    return text.translate(_NARROW)


def tidy(text: str) -> str:
    """`text` for reading a number, a date or a code: half-width, without quotation marks around it."""
    plain = halfwidth(text)
    first, end = 0, len(plain)
    while first < end:
        if plain[first].isspace():
            first += 1
        elif plain[end - 1].isspace():
            end -= 1
        elif end - first > 1 and _QUOTES.get(plain[first]) == plain[end - 1]:
            first, end = first + 1, end - 1
        else:
            break
    return plain[first:end]


def is_nothing(text: str) -> bool:
    """True for an empty text, and for words that say that there is nothing to say (无、不详)."""
    plain = tidy(text)
    return not plain or plain.rstrip("。.").casefold() in _NOTHING


def shown(text: str) -> str:
    """`text` fit for a message: on one line, cut when long, with nothing a terminal cannot show."""
    line = " ".join(text.split())
    line = line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
    return FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def quoted(text: str) -> str:
    """`text` on one line in quotes, as YAML reads them."""
    line = " ".join(text.split())
    if "'" not in line:
        return f"'{line}'"
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'
