from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import path_of_example
from tests.conftest import Run

EXAMPLE = str(path_of_example("01-used-code"))


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["log", EXAMPLE, "--letter", "first-contct"], "first-contact"),
        (["log", EXAMPLE, "--letter", "首次联糸"], "首次联系"),
        (["batch", EXAMPLE, "-o", "out", "--letter", "escalatoin"], "escalation"),
        (["batch", EXAMPLE, "-o", "out", "--letter", "regulator-complaint:smar"], "regulator-complaint:samr"),
        (["new", "case.yaml", "--situation", "卡密无笑"], "卡密无效"),
        (["import-chat", "chat.txt", EXAMPLE, "--with", "支付机够"], "支付机构"),
    ],
)
def test_a_mistyped_name_is_guessed(arguments: list[str], meant: str, refundletters: Run) -> None:
    """Given a name that nothing has, the usage error says which was meant, and nothing is written."""
    done = refundletters(*arguments)
    assert done.code == 2
    assert f"“{meant}”" in done.err
    assert not Path("out").exists()
    assert not Path("case.yaml").exists()
