"""``python -m refundletters.wording.precompile``: compiles the built-in templates anew."""

from __future__ import annotations

from refundletters.wording.environment import environment
from refundletters.wording.precompiled import folder, modules


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
