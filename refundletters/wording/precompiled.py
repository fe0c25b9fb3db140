"""The built-in templates, compiled beforehand: Jinja takes longer to compile the wording of one message than
all the rest of writing it. Ours need no sandbox, whose questions at each call took a sixth of the time of a
letter: their code is written without.

What is shipped (``templates/compiled/``) is the Python source that Jinja makes of each template, written by
``make templates``. It is used only while it fits: a template whose text has changed since, another version of
Jinja, or a user's own template is compiled as ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, MutableMapping
from importlib.machinery import SourceFileLoader
from keyword import iskeyword
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import Environment, FileSystemLoader, Template, nodes
from jinja2.compiler import CodeGenerator, Frame

from refundletters import resources

__all__ = ["Loader", "digest", "folder", "module_name", "modules"]


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


class _Trusting(CodeGenerator):
    """Writes the code of our own templates: what they name and call, they may."""

    _perhaps = False

    def write_commons(self) -> None:
        """The names that each template's code has at hand."""
        super().write_commons()
        self.writeline("call, printed = environment.trusted, environment.printed")

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:
        """``value.name is defined`` as Jinja has it; elsewhere there is what is named."""
        self._perhaps = node.name == "defined"
        super().visit_Test(node, frame)
        self._perhaps = False

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """``value.name``."""
        if self._perhaps or iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """``call(context, function, …)``."""
        self.write("call(context, ")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write("printed(")

    def _output_child_post(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write(")")


def modules(environment: Environment) -> Iterator[tuple[str, str]]:
    """Name and text of the module of each built-in template, to be run in `environment`."""
    environment = environment.overlay()
    environment.code_generator_class = _Trusting
    root = resources.templates()
    for path in sorted(root.rglob("*.txt.j2")):
        name = path.relative_to(root).as_posix()
        source = path.read_text(encoding="utf-8")
        code = environment.compile(source, name, raw=True)
        yield (
            module_name(name),
            f"# Made from templates/{name} by make templates.\nDIGEST = {digest(source)!r}\n{code}\n",
        )
