"""The one template environment of all wording: strict, sandboxed, nothing absent is ever printed.

An undefined name or a ``None`` in a sentence is an error, not a blank. Values of the case are data:
they are printed, never read as template code. Line breaks in a template's source are layout, not
text (Chinese sets no space between words), so a sentence may be written over several lines.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from functools import cache, wraps
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.environment import TemplateModule
from jinja2.exceptions import UndefinedError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.runtime import Context, Macro
from msgspec import Struct

from refundletters import resources
from refundletters.patterns import regex
from refundletters.wording.filters import FILTERS, TESTS
from refundletters.wording.precompiled import Loader
from refundletters.wording.sandbox import Bounded
from refundletters.wording.speech import SPEECH, SPEECH_TESTS

__all__ = ["SHARED", "environment", "refuse_none", "rendered"]

_BREAK = regex(r"[ \t]*\n\s*")


class JoinLines(Extension):
    """Takes line breaks, and the indentation after them, out of a template's own text."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            value = _BREAK.sub("", token.value) if token.type == "data" else token.value
            yield Token(token.lineno, token.type, value)


def refuse_none(value: Any) -> Any:
    """The `finalize` of every template: a missing value stops the letter instead of printing None."""
    if value is None:
        raise UndefinedError("a value that a sentence needs is absent (None)")
    return value


SHARED = frozenset({"parts.txt.j2"})
"""What nearly every template imports: made once a letter, though each import asks for it anew."""

_PLAIN = (FunctionType, MethodType)
"""What a built-in template calls besides macros; none of ours asks for the context."""

_LETTER = " letter"  # no name that a template could say


class _Letter(Struct, frozen=True):
    """The names that the templates of one letter were given, and what was made of them."""

    names: Mapping[str, object]
    modules: dict[str, TemplateModule] = {}

    def is_same(self, names: Mapping[str, Any], local: Mapping[str, Any]) -> bool:
        """Whether the template that imports has left each of the names what it was."""
        return self.names.keys().isdisjoint(local) and all(
            map(operator.is_, map(names.get, self.names), self.names.values())
        )


class _Wording(Template):
    """A template that makes of shared ones one module for all imports of a letter."""

    def make_module(
        self,
        vars: dict[str, Any] | None = None,
        shared: bool = False,
        locals: Mapping[str, Any] | None = None,
    ) -> TemplateModule:
        """The template's macros and names, with the `vars` and `locals` of the one that imports it."""
        letter = (vars or {}).get(_LETTER)
        if letter and vars and self.name in SHARED and letter.is_same(vars, locals or {}):
            if self.name not in letter.modules:
                letter.modules[self.name] = super().make_module(vars, shared, locals)
            module: TemplateModule = letter.modules[self.name]
            return module
        return super().make_module(vars, shared, locals)


def rendered(template: Template, words: Mapping[str, object]) -> str:
    """What `template` says, given `words`."""
    return template.render({**words, _LETTER: _Letter(words)})


class Sandbox(Bounded):
    """Of all wording: it makes a shared template once a letter, and calls its macros at once."""

    template_class = _Wording

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The names of all templates besides those in `d`, as one dictionary: a letter copies them."""
        return {**self.globals, **(d or {})}

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805  see below
        """``macro(…)`` at once; all else as the sandbox allows. (Names as Jinja has them: a macro may have
        parameters of any other name.)"""
        if type(__obj) is not Macro:
            return super().call(__context, __obj, *args, **kwargs)
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return __obj(__context.eval_ctx, *args, **kwargs)

    @staticmethod
    def printed(value: object) -> str:
        """``{{ value }}``, in the code of the built-in templates, which need no sandbox."""
        return value if type(value) is str else str(refuse_none(value))

    @staticmethod
    def trusted(__context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        """``obj(…)``, likewise."""
        if type(__obj) is Macro:
            if len(args) == __obj._argument_count and not kwargs and not __obj.caller:
                return __obj._func(*args)  # what Macro does after it has looked for defaults
            return __obj(__context.eval_ctx, *args, **kwargs)
        if type(__obj) in _PLAIN:
            return __obj(*args, **kwargs)
        return __context.call(__obj, *args, **kwargs)


def _of_something(function: Callable[..., Any]) -> Callable[..., Any]:
    """The filter `function`, which would otherwise turn None into a word before `refuse_none` sees it."""

    @wraps(function)
    def guarded(value: Any, *arguments: Any, **named: Any) -> Any:
        return function(refuse_none(value), *arguments, **named)

    return guarded


def environment(*folders: Path) -> Sandbox:
    """The environment over `folders` (the user's own first) and the built-in templates."""
    return _environment(tuple(folders))


@cache
def _environment(folders: Sequence[Path]) -> Sandbox:
    search = [*folders, resources.templates()]
    env = Sandbox(
        loader=Loader(search, encoding="utf-8"),
        undefined=StrictUndefined,
        finalize=refuse_none,
        extensions=[JoinLines],
        autoescape=False,
        auto_reload=False,
        cache_size=-1,  # all of them, in a plain dictionary
    )
    env.filters.update({name: _of_something(function) for name, function in (FILTERS | SPEECH).items()})
    env.tests.update(TESTS)
    env.tests.update(SPEECH_TESTS)
    return env
