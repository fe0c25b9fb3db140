"""A rule that holds for many values, as one test.

Thousands of tests of some microseconds each spend nearly all their time on being tests: they are collected,
set up and reported one by one, in every process.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from refundletters import messages

Test = Callable[..., None]
Values = Iterable[Any] | Callable[[], Iterable[Any]]

_SHOWN = 5
"""How many failures are shown in full; all are named."""


def for_each(names: str, values: Values) -> Callable[[Test], Test]:
    """Like ``pytest.mark.parametrize``, in one test, which tries every value and tells all that fail.

    `values` may be a function that finds them, which is called when the test runs. None to be found is a
    failure. Fixtures are shared by all values, so it is not for tests that change what a fixture gives
    (files in ``tmp_path``), nor for those that skip.
    """
    keys = [name.strip() for name in names.split(",")]

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def every(**fixtures: Any) -> None:
            tried = 0
            failures: list[tuple[dict[str, Any], BaseException]] = []
            for tried, value in enumerate(values() if callable(values) else values, 1):  # noqa: B007  read afterwards
                messages.use("zh")  # as every test begins
                row = dict(zip(keys, value if len(keys) > 1 else (value,), strict=True))
                try:
                    test(**fixtures, **row)
                except (Exception, pytest.fail.Exception) as failure:
                    failure.add_note(f"with {row}")
                    failures.append((row, failure))
            assert tried, f"there is no {names} to try"
            if failures:
                told = "\n".join(_named(row) for row, _failure in failures)
                shown = [failure for _row, failure in failures[:_SHOWN]]
                raise BaseExceptionGroup(f"{len(failures)} of {tried} failed:\n{told}\n", shown)

        takes = inspect.signature(test)
        own = [each for name, each in takes.parameters.items() if name not in keys]
        assert len(own) == len(takes.parameters) - len(keys), f"{test.__name__} does not take {names}"
        every.__signature__ = takes.replace(parameters=own)  # type: ignore[attr-defined]  # what pytest reads
        return every

    return decorate


def _named(row: dict[str, Any]) -> str:
    return ", ".join(f"{value!r:.100}" for value in row.values())
