"""docs/adding-a-statement-source.md: its module reads its statement, and it names every role."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

from refundletters.statements.layouts import ROLES
from refundletters.statements.reading import Log, transactions
from refundletters.statements.registry import SOURCES
from tests.conftest import ROOT

GUIDE = (ROOT / "docs/adding-a-statement-source.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    """The one block of the guide in a language."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    return str(found)


def test_the_module_of_the_guide_reads_its_statement(tmp_path: Path) -> None:
    """Given the module and the statement of the guide, payment, refund and income are read as they are."""
    module = ModuleType("wallet")
    exec(compile(block("python"), "wallet.py", "exec"), module.__dict__)
    path = tmp_path / "账单.csv"
    path.write_text(block("csv"), encoding="utf-8")
    log = Log()
    rows = list(transactions(path, log, sources=(*SOURCES, module.SOURCE)))
    assert [(row.kind, str(row.at), str(row.amount)) for row in rows] == [
        ("payment", "2026-11-20 10:00:05", "98.00"),
        ("refund", "2026-11-21 09:30", "98.00"),
        ("other", "2026-11-21 12:00", "500.00"),
    ]
    assert (log.sources, rows[0].order_number) == ({"示例钱包账单"}, "202405150001")


def test_the_guide_names_every_role() -> None:
    """Given the roles that a column may have, the guide names each, and no layout has another."""
    assert len(ROLES) > 10
    assert not [role for role in ROLES if f"`{role}`" not in GUIDE]
    used = {role for source in SOURCES for layout in source.layouts for role in layout.columns}
    assert not used - {*ROLES, "card", "place", "currency"}  # these three are the banks' own


def test_every_source_is_registered() -> None:
    """Given the modules with a source, each is in the registry, and no code or name twice."""
    folder = ROOT / "refundletters/statements"
    modules = {path.stem for path in folder.glob("*.py") if "\nSOURCE = " in path.read_text(encoding="utf-8")}
    registry = (folder / "registry.py").read_text(encoding="utf-8")
    assert len(modules) >= 6
    assert modules == set(re.findall(r"^    (\w+)\.SOURCE,$", registry, re.MULTILINE))
    assert (
        len({source.code for source in SOURCES}) == len({source.name for source in SOURCES}) == len(SOURCES)
    )
