"""How a kind of letter is called where somebody chooses among them: its name and who gets it, in the language
in use."""

from __future__ import annotations

from refundletters.case.vocabulary import vocabulary
from refundletters.letters.catalogue import LetterKind
from refundletters.messages import _, language

__all__ = ["kind_name"]


def kind_name(kind: LetterKind) -> str:
    """``投诉书（市场监管）``; in English ``regulator complaint to market regulation (12315) · 投诉书``, for
    the letter itself is Chinese."""
    to = _receiver(kind)
    if language() == "en":
        words = kind.code.replace("-", " ")
        return f"{words} to {to} · {kind.name}" if to else f"{words} · {kind.name}"
    return f"{kind.name}（{to}）" if to else kind.name


def _receiver(kind: LetterKind) -> str:
    if kind.to == "cac":  # nobody has an exchange with it, so it is no word of the case
        return _("the internet authority (12377)")
    return vocabulary("party")[kind.to].told if kind.to else ""
