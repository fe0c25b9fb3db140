"""``python -m refundletters.wording.precompile``: compiles the built-in templates anew."""

from __future__ import annotations

from collections.abc import Iterator
from keyword import iskeyword

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame

from refundletters import resources
from refundletters.wording.environment import environment
from refundletters.wording.precompiled import digest, folder, module_name

__all__ = ["modules"]


class _Trusting(CodeGenerator):
    """Writes the code of our own templates: what they name and call, they may."""

    _perhaps = False

    def write_commons(self) -> None:
        """The names that each template's code has at hand."""
        super().write_commons()
        self.writeline("call, printed = environment.trusted, environment.printed")

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:
        """``value.name is defined`` as Jinja has it; elsewhere there is what is named."""
        around, self._perhaps = self._perhaps, node.name == "defined"
        super().visit_Test(node, frame)
        self._perhaps = around

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


def main() -> None:
    """Write ``templates/compiled/``: what has changed, and nothing that no template is behind any more."""
    target = folder()
    target.mkdir(exist_ok=True)
    made = {f"{name}.py": text for name, text in modules(environment())}
    for path in target.glob("*.py"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        path = target / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
