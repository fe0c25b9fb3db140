"""What templates may do, wording and Word layouts alike: print and walk what they are given, nothing else.

Users write templates of their own and take over those of others. So a template names the fields of records,
not what every model or path brings along (some of that reads files), and makes nothing of any size at will.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, ClassVar

from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BaseModel

__all__ = ["Bounded"]

_PADDING = frozenset({"center", "expandtabs", "format", "format_map", "ljust", "rjust", "zfill"})
"""Methods of a text that make it as long as a number says."""

_PADDING_FILTERS = ("batch", "center", "format", "indent", "slice")


class _Fields(dict[type, frozenset[str]]):
    """The public fields of each kind of record; of other types none."""

    def __missing__(self, kind: type) -> frozenset[str]:
        named = (
            kind.model_fields if issubclass(kind, BaseModel) else getattr(kind, "__dataclass_fields__", ())
        )
        self[kind] = fields = frozenset(name for name in named if not name.startswith("_"))
        return fields


class Bounded(ImmutableSandboxedEnvironment):
    """The sandbox of jinja2, without what reads files and what fills the memory."""

    intercepted_binops = frozenset({"*", "**", "%"})
    fields: ClassVar = _Fields()
    _safe: ClassVar[dict[tuple[type, str], bool]] = {}

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        for name in _PADDING_FILTERS:
            del self.filters[name]
        del self.globals["lipsum"]

    def getattr(self, obj: Any, attribute: str) -> Any:
        """``obj.attribute``: a field, which is asked for most, at once; all else as the sandbox allows."""
        if attribute in self.fields[type(obj)]:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def wrap_str_format(self, value: Any) -> None:
        """No format of a text is made harmless: none may be named."""

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
        """A product or remainder of numbers; powers, and texts repeated or filled in, are refused."""
        if operator == "**" or isinstance(left, Sequence) or isinstance(right, Sequence):
            raise SecurityError(f"“{operator}” makes something very large")
        return super().call_binop(context, operator, left, right)
