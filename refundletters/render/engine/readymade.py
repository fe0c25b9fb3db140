"""The layouts that come along, compiled beforehand: for Jinja that takes longer than all the rest of one Word
letter.

What is shipped (``templates/word/compiled/``, written by ``make layouts``) is the Python source that Jinja
makes of a prepared text, under a name made of that text and the version of Jinja. Any other text is
compiled as ever.
"""

from __future__ import annotations

import hashlib
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from refundletters import resources

if TYPE_CHECKING:
    from jinja2 import Environment, Template

__all__ = ["folder", "module_of", "template_of"]


def folder() -> Path:
    """Where the compiled layouts are, beside the layouts."""
    return resources.templates() / "word" / "compiled"


def _name(text: str) -> str:
    return "layout_" + hashlib.sha256(f"{jinja2.__version__}\n{text}".encode()).hexdigest()[:32]


def module_of(environment: Environment, text: str) -> tuple[str, str]:
    """The name of the file for `text`, and what it holds."""
    return f"{_name(text)}.py", f"# Made by make layouts.\n{environment.compile(text, raw=True)}\n"


def template_of(environment: Environment, text: str) -> Template:
    """`text` as a template; raises `TemplateSyntaxError`."""
    found = SourceFileLoader(_name(text), str(folder() / f"{_name(text)}.py"))
    try:
        code = found.get_code(found.name)
    except OSError:
        return environment.from_string(text)
    namespace: dict[str, Any] = {"environment": environment, "__file__": found.path}
    exec(code or "", namespace)  # noqa: S102  our own module, part of the package
    return environment.template_class.from_module_dict(environment, namespace, environment.make_globals(None))
