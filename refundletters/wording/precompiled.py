"""The built-in templates, compiled beforehand: Jinja takes longer to compile the wording of one message than
all the rest of writing it. Ours need no sandbox, whose questions at each call took a sixth of the time of a
letter: their code is written without.

What is shipped (``templates/compiled/``) is the Python source that Jinja makes of each template, written by
``make templates``. It is used only while it fits: a template whose text has changed since, another version of
Jinja, or a user's own template is compiled as ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import MutableMapping
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import Environment, FileSystemLoader, Template

from refundletters import resources

__all__ = ["Loader", "digest", "folder", "module_name"]


def folder() -> Path:
    """Where the compiled templates are, beside the templates."""
    return resources.templates() / "compiled"


def digest(source: str) -> str:
    """By what a compiled template knows the text that it was made of, and the Jinja that made it."""
    return hashlib.sha256(f"{jinja2.__version__}\n{source}".encode()).hexdigest()[:32]


def module_name(template: str) -> str:
    """The module of a template: ``letters/first-contact.txt.j2`` is in ``letters__first_contact``."""
    return template.removesuffix(".txt.j2").replace("/", "__").replace(".", "_as_").replace("-", "_")


class Loader(FileSystemLoader):
    """Loads templates from folders, the built-in ones ready-made where they still fit."""

    def load(
        self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None
    ) -> Template:
        """The template `name`; raises as :class:`jinja2.FileSystemLoader` does."""
        source, filename, _is_fresh = self.get_source(environment, name)
        namespace = (
            _compiled(environment, name, source) if Path(filename) == resources.templates() / name else None
        )
        if namespace is None:
            return super().load(environment, name, globals)
        return environment.template_class.from_module_dict(environment, namespace, globals or {})


def _compiled(environment: Environment, name: str, source: str) -> dict[str, Any] | None:
    """What the module of the template `name` defines; None where it was made of another text.

    Its code is run anew for each environment, which its functions are bound to; Python keeps the code itself
    ready as it does for every module.
    """
    found = SourceFileLoader(module_name(name), str(folder() / f"{module_name(name)}.py"))
    namespace: dict[str, Any] = {"environment": environment, "__file__": found.path}
    try:
        code = found.get_code(found.name)
    except OSError:
        return None
    if code is None:
        return None
    exec(code, namespace)  # noqa: S102  our own module, part of the package
    return namespace if digest(source) == namespace["DIGEST"] else None
