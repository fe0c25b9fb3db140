from __future__ import annotations

import json
from pathlib import Path

from refundletters.case.schema import schema, schema_text
from tests.conftest import Run


def test_schema_is_printed(refundletters: Run) -> None:
    """Given no file, `schema` prints the schema alone, whatever the language of the tool."""
    for language in ("zh", "en"):
        done = refundletters("schema", "--lang", language)
        assert (done.code, done.out, done.err) == (0, schema_text(), "")
    assert json.loads(done.out) == schema()


def test_schema_is_written_whole_and_never_over_another_file(refundletters: Run, tmp_path: Path) -> None:
    """Given a file, `schema` writes it; given an existing one, it exits with 3 without ``--force``."""
    path = tmp_path / "case.schema.json"
    done = refundletters("schema", "-o", path)
    assert (done.code, done.out) == (0, "")
    assert str(path) in done.err
    assert path.read_text(encoding="utf-8") == schema_text()
    path.write_text("{}", encoding="utf-8")
    assert refundletters("schema", "-o", path).code == 3
    assert path.read_text(encoding="utf-8") == "{}"
    assert refundletters("schema", "-o", path, "--force").code == 0
    assert path.read_text(encoding="utf-8") == schema_text()
