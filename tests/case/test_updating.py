"""A case file brought to what a changed case says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.case.editing import CaseFile
from refundletters.case.models import Case
from refundletters.case.reading import load_case, parse_case
from refundletters.case.updating import bring
from refundletters.case.writing import Language, entries, to_json, to_yaml
from tests.case.strategies import cases
from tests.cases import EXAMPLES, path_of_example


def brought(path: Path, new: Case) -> tuple[Case, tuple[str, ...]]:
    """What the file holds after it, and what is left to its user."""
    file = CaseFile(path)
    left = bring(file, new)
    file.save()
    return load_case(path), left


@given(case=cases(), language=st.sampled_from(["zh", "en"]), stem=st.sampled_from(EXAMPLES))
def test_an_empty_file_is_brought_to_any_case(
    tmp_path_factory: pytest.TempPathFactory, case: Case, language: Language, stem: str
) -> None:
    """Given any case and a file that says nothing, the file then holds that case."""
    path = tmp_path_factory.getbasetemp() / "brought.yaml"
    path.write_text("", encoding="utf-8")
    new = parse_case(to_yaml(case, language))
    assert brought(path, new) == (new, ())


@pytest.mark.parametrize("stem", EXAMPLES)
@pytest.mark.parametrize("form", ["yaml", "json"])
def test_a_value_taken_out_leaves_its_key(tmp_path: Path, stem: str, form: str) -> None:
    """Given an example and the same without one value, the file has its key and nothing after it."""
    path = tmp_path / f"a.{form}"
    before = path_of_example(stem).read_text(encoding="utf-8")
    case = load_case(path_of_example(stem))
    path.write_text(to_json(case, "zh") if form == "json" else before, encoding="utf-8", newline="\n")
    data = entries(case, "en")
    for part, key in (("order", "item"), ("problem", "description")):
        data.get(part, {}).pop(key, None)
    new = Case.model_validate(data)
    assert brought(path, new) == (new, ())
    if form == "yaml":
        after = path.read_text(encoding="utf-8").splitlines()
        assert not [line for line in before.splitlines() if line not in after and ":" not in line]


def test_what_is_listed_is_left_to_its_user(tmp_path: Path) -> None:
    """Given a case with fewer exchanges and names than the file has, these stay and are named."""
    path = tmp_path / "a.yaml"
    path.write_bytes(path_of_example("01-used-code").read_bytes())
    data = entries(load_case(path), "en")
    number = len(data["contacts"])
    data["contacts"].pop()
    data["order"]["exhibits"] = []
    _case, left = brought(path, Case.model_validate(data))
    assert left == (f"order.exhibits ({load_case(path).order.exhibits[0]})", f"contacts.{number - 1}")
