"""What the layouts that users make may do: print and walk what they are given, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

__all__ = ["LayoutSandbox"]


class LayoutSandbox(ImmutableSandboxedEnvironment):
    """The sandbox of jinja2, without what paths can do (an annex holds some) and what fills the memory."""

    intercepted_binops = frozenset({"*", "**"})

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether `attr` of `obj` may be named."""
        return not isinstance(obj, PurePath) and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """A product of numbers; powers and repeated texts are refused."""
        if operator == "**" or isinstance(left, Sequence) or isinstance(right, Sequence):
            raise SecurityError(f"“{operator}” makes something very large")
        return super().call_binop(context, operator, left, right)
