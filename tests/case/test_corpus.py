"""Bad and odd case files, each with what is read or told. To add one, add one file to ``corpus/``:
the case, a line ``=== expected``, and what is told in English or, after ``reads``, what is read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from refundletters import messages
from refundletters.case.fields import Record
from refundletters.case.reading import parse_case
from refundletters.errors import CaseInvalid
from tests.each import for_each

CORPUS = Path(__file__).parent / "corpus"
FILES = sorted(CORPUS.glob("*/*.txt"))


def told(text: str, name: str) -> str:
    """What reading `text` leads to: the values read, or the problems told."""
    try:
        case = parse_case(text, name)
    except CaseInvalid as error:
        return str(error)
    return "\n".join(["reads", *values(case, "")])


def values(record: Record, path: str) -> Iterator[str]:
    """The values that a record holds, as ``order.price = 98.00``."""
    for key in type(record).model_fields:
        yield from _value(getattr(record, key), f"{path}{key}")


def _value(value: object, path: str) -> Iterator[str]:
    if isinstance(value, Record):
        yield from values(value, f"{path}.")
    elif isinstance(value, tuple) and value and isinstance(value[0], Record):
        for number, item in enumerate(value):
            yield from _value(item, f"{path}[{number}]")
    elif value not in (None, ()) or (path == "declarations.handled_elsewhere" and value == ()):
        yield f"{path} = {value}"


@for_each("file", FILES)
def test_a_file_of_the_corpus_reads_or_is_refused_as_expected(file: Path) -> None:
    """Given a file of the corpus, `parse_case` reads the values or tells the problems beside it."""
    messages.use("en")
    text, marker, expected = file.read_bytes().decode("utf-8").partition("=== expected\n")
    assert marker
    assert told(text, f"case.{file.parent.name}") == expected.rstrip("\n")


def test_the_corpus_is_there() -> None:
    """Given the corpus, there are more than a hundred files in it, and both forms of a case."""
    assert len(FILES) >= 120
    assert {file.parent.name for file in FILES} == {"yaml", "json"}
