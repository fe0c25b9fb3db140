"""What templates may do, wording and Word layouts alike: print and walk what they are given, nothing else.

Users write templates of their own and take over those of others. So a template names the fields of records,
not what every model or path brings along (some of that reads files), and makes nothing of any size at will.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import PurePath
from typing import Any, ClassVar

from jinja2.exceptions import SecurityError
from jinja2.filters import do_format
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BaseModel

from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["Bounded", "TooLarge"]

_PADDING = frozenset({"center", "expandtabs", "format_map", "ljust", "rjust", "zfill"})
"""Methods of a text that make it as long as a number says."""

_PADDING_FILTERS = ("batch", "center", "indent", "slice")
_WIDEST = 999
"""Up to which they may pad. Amounts and dates are formatted (``'%.2f'|format(x)``) in many a layout."""

_BITS = 1000
"""That a product of whole numbers may have."""

_NARROW = regex(
    r"%(?:\(\w*\))?[-+ #]*\d{0,3}(?:\.\d{0,3})?[a-zA-Z%]"  # of "%", then of format()
    r"|\{\{|\}\}|\{[^{}:]*(?::(?!.*\d{4})[^{}]*)?\}"
)
"""What is filled in: at most three digits say how wide, and none of the values."""

_LOOP = ("index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0")


class TooLarge(SecurityError):
    """What was asked for by its sign or name would be of any size."""

    def __init__(self, sign: str) -> None:
        super().__init__(_("“{sign}” could make something very large").format(sign=sign))


class _Fields(dict[type, frozenset[str]]):
    """The public fields of each kind of record, and what tells how far a loop is; of other types none."""

    def __missing__(self, kind: type) -> frozenset[str]:
        named = _LOOP if kind is LoopContext else kind.model_fields if issubclass(kind, BaseModel) else ()
        named = named or getattr(kind, "__struct_fields__", ())
        self[kind] = fields = frozenset(name for name in named if not name.startswith("_"))
        return fields


def _bounded(name: str, pad: Callable[..., Any]) -> Callable[..., Any]:
    """The filter `pad`, called `name`, for numbers up to `_WIDEST`."""

    @wraps(pad)
    def bounded(*arguments: Any, **named: Any) -> Any:
        if any(isinstance(each, int) and abs(each) > _WIDEST for each in (*arguments[1:], *named.values())):
            raise TooLarge(name)
        return pad(*arguments, **named)

    return bounded


def _narrow(text: str) -> str:
    """The format `text`; refused where what is filled in could be of any width."""
    if any(sign in _NARROW.sub("", text) for sign in "%{"):
        raise TooLarge(text)
    return text


def _format(text: str, *values: Any, **named: Any) -> str:
    """The filter ``format``."""
    return do_format(_narrow(text), *values, **named)


class Bounded(ImmutableSandboxedEnvironment):
    """The sandbox of jinja2, without what reads files and what fills the memory."""

    intercepted_binops = frozenset({"*", "**", "%"})
    fields: ClassVar = _Fields()
    _safe: ClassVar[dict[tuple[type, str], bool]] = {}

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.filters |= {name: _bounded(name, self.filters[name]) for name in _PADDING_FILTERS}
        self.filters["format"] = _format
        del self.globals["lipsum"]

    def getattr(self, obj: Any, attribute: str) -> Any:
        """``obj.attribute``: a field, which is asked for most, at once; all else as the sandbox allows."""
        if attribute in self.fields[type(obj)]:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """``text.format``, without access to what fields hide, and to a width of `_WIDEST` at most."""
        formatted = super().wrap_str_format(value)
        if formatted:
            _narrow(value.__self__)
        return formatted

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether `attr` of `obj` may be named: a question of its type, asked once."""
        known = self._safe.get((type(obj), attr))
        if known is None:
            refused = (
                isinstance(obj, PurePath)
                or (isinstance(obj, str) and attr in _PADDING)
                or (isinstance(obj, BaseModel) and attr not in type(obj).model_fields)
            )
            known = self._safe[type(obj), attr] = not refused and super().is_safe_attribute(obj, attr, value)
        return known

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """A product or remainder of numbers, a text filled in; powers and repeated texts are refused."""
        if operator == "%" and isinstance(left, str):
            return _narrow(left) % right
        if operator == "**" or isinstance(left, Sequence) or isinstance(right, Sequence):
            raise TooLarge(operator)
        if (
            isinstance(left, int)
            and isinstance(right, int)
            and left.bit_length() + right.bit_length() > _BITS
        ):
            raise TooLarge(operator)
        return super().call_binop(context, operator, left, right)
