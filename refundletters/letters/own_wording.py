"""Wording of the user's own: what goes wrong in it is told with its place and a cure, never thrown.

A mistake in the built-in wording is ours and stays what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path

from jinja2.exceptions import SecurityError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from refundletters.errors import Place, Problem, UserError
from refundletters.law.errors import LawError
from refundletters.limits import limited
from refundletters.messages import _
from refundletters.patterns import regex
from refundletters.wording.sandbox import TooLarge

__all__ = ["mistakes_told", "stray_text"]

_UNDEFINED = regex("^'(?P<name>[^']+)' is undefined$")
_NO_FIELD = regex("has no attribute '(?P<name>[^']+)'$")


@contextmanager
def mistakes_told(folders: Sequence[Path], let_pass: tuple[type[Exception], ...] = ()) -> Iterator[None]:
    """Raise `UserError` for an error that comes out of a template in one of `folders`, save for `let_pass`
    and for errors that are told to the user already."""
    try:
        with limited() if folders else nullcontext():
            yield
    except Exception as error:
        place = None if isinstance(error, (UserError, *let_pass)) else _place(error, folders)
        if place is None:
            raise
        raise _told(_fact(error), place, _remedy(error)) from error


def stray_text(text: str, template: str | None, folders: Sequence[Path]) -> Exception:
    """The error for `text` that stands outside the blocks of the letter in the file `template`."""
    if template is None or not _is_own(template, folders):
        return ValueError(f"{template} says something outside its blocks: {text[:80]!r}")
    fact = _("says something outside its blocks: “{text}”").format(text=text[:40])
    cure = _("put it into a block: {example}").format(example="{% call paragraph() %}…{% endcall %}")
    return _told(fact, Place(file=template), cure)


def _told(fact: str, place: Place, remedy: str) -> UserError:
    look = _("see all that is wrong in it: refundletters templates check {file}").format(file=place.file)
    return UserError(Problem(fact, _("; ").join(filter(None, (remedy, look))), place))


def _is_own(file: str, folders: Sequence[Path]) -> bool:
    return any(Path(file).is_relative_to(folder) for folder in folders)


def _place(error: Exception, folders: Sequence[Path]) -> Place | None:
    """The last place in one of `folders` on the way to `error`; None where it does not lie in them."""
    if isinstance(error, TemplateSyntaxError):
        file = error.filename or error.name or ""  # of a comment left open jinja2 takes the one for the other
        return Place(file, error.lineno) if _is_own(file, folders) else None
    from traceback import walk_tb

    way = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    own = [Place(file, line) for file, line in way if _is_own(file, folders)]
    if isinstance(error, RecursionError) and folders and not own:  # it was not even read
        return Place(str(folders[0]))
    return own[-1] if own else None


def _fact(error: Exception) -> str:
    message = str(error)
    match error:
        case TemplateSyntaxError():
            return _("is not written as templates are: {reason}").format(reason=error.message)
        case TemplateNotFound():
            return _("there is no template “{name}”").format(name=error.name)
        case SecurityError() if not isinstance(error, TooLarge):
            return _("reaches for something that no letter needs: {reason}").format(reason=message)
        case UndefinedError() if found := _UNDEFINED.match(message) or _NO_FIELD.search(message):
            return _("there is no field “{name}”").format(name=found["name"])
        case UndefinedError():
            return _("prints a value that the case does not state")
        case LawError():
            return error.fact
        case RecursionError():
            return _("calls itself without end, or is nested too deeply")
        case _:
            return _("cannot be carried out: {reason}").format(reason=message or type(error).__name__)


def _remedy(error: Exception) -> str:
    cures: tuple[tuple[type[Exception], Callable[[], str]], ...] = (
        (LawError, lambda: getattr(error, "remedy", "")),
        (TemplateNotFound, lambda: _("copy it with refundletters templates copy, or name another one")),
        (UndefinedError, _undefined_cure),
    )
    return next((cure() for kind, cure in cures if isinstance(error, kind)), "")


def _undefined_cure() -> str:
    test = "{% if order.number is not none %}…{% endif %}"
    return _("docs/fields.md lists the fields; a value that may be absent is tested first: {test}").format(
        test=test
    )
