"""What whoever hands a bundle in should know before: what it lacks, what its check found, what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from refundletters.bundle.bundle import Bundle
from refundletters.bundle.copies import Copy
from refundletters.exhibits.secrets import SECRET_NAMES
from refundletters.lint.verdict import as_problem
from refundletters.messages import _

__all__ = ["cautions", "doubtful", "lacking"]

_TELLING = ("chat-log", "order-page", "payment-record", "error-screenshot", "delivery-record", "usage-record")
"""Kinds of exhibit that usually show numbers, accounts or codes."""


def cautions(made: Bundle) -> Iterator[str]:
    """Lines to be read before it is sent; the last is about those that :func:`doubtful` names, if any."""
    for notice in dict.fromkeys(notice for paper in made.papers for notice in paper.letter.notices):
        yield _("note: {notice}").format(notice=notice)
    for finding in dict.fromkeys(finding for paper in made.papers for finding in paper.findings):
        yield str(as_problem(finding))
    for problem in (problem for copy in made.copies for problem in copy.file.problems):
        yield _("caution: {caution}").format(caution=problem)
    if made.keeps_code:
        yield _("note: {notice}").format(
            notice=_("the exhibits may show the card code in full: send this bundle to nobody else")
        )
    for name, found in made.showing.items():
        what = _("{file} shows: {kinds}; it goes in as it is: hand in a screenshot with that covered instead")
        kinds = _("; ").join(_(SECRET_NAMES[kind]) for kind in found)
        yield _("caution: {caution}").format(caution=what.format(file=name, kinds=kinds))
    if doubtful(made):
        yield _("note: {notice}").format(
            notice=_(
                "nothing is masked in pictures, documents and recordings by itself; look through these for "
                "phone numbers, accounts, codes and other people:"
            )
        )


def lacking(made: Bundle) -> tuple[Copy, ...]:
    """The exhibits of which no file goes along."""
    return tuple(copy for copy in made.copies if not copy.name)


def doubtful(made: Bundle) -> tuple[Copy, ...]:
    """The exhibits in which nothing can be masked by itself and private data is likely."""
    return tuple(copy for copy in made.copies if _may_tell(copy))


def _may_tell(copy: Copy) -> bool:
    if not copy.name or copy.masked or copy.content == "text":
        return False
    return not copy.file.is_picture or copy.file.exhibit.kind in _TELLING
