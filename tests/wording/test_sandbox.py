from __future__ import annotations

import pytest
from jinja2.exceptions import SecurityError, TemplateAssertionError, UndefinedError

from refundletters.wording.sandbox import Bounded

LARGE = [
    "{{ 'a' * 9 }}",
    "{{ 9 * [1] }}",
    "{{ 9 ** 9 }}",
    "{{ '%9d' % 1 }}",
    "{{ '{:9}'.format(1) }}",
    "{{ 'a'.ljust(9) }}",
    "{{ 'a'.rjust(9) }}",
    "{{ 'a'.center(9) }}",
    "{{ '1'.zfill(9) }}",
    "{{ '\t'.expandtabs(9) }}",
    "{{ 'a' | center(9) }}",
    "{{ '%9d' | format(1) }}",
    "{{ 'a' | indent(9) }}",
    "{{ [1] | batch(9, 1) | list }}",
    "{{ [1] | slice(9, 1) | list }}",
    "{{ lipsum(n=9) }}",
]


@pytest.mark.parametrize("source", LARGE)
def test_nothing_is_made_as_large_as_a_number_says(source: str) -> None:
    """Given a template that makes a text or list of any length, it is refused, be the length small."""
    sandbox = Bounded()
    with pytest.raises((SecurityError, TemplateAssertionError, UndefinedError)):
        sandbox.from_string(source).render()


@pytest.mark.parametrize(
    ("source", "text"), [("{{ 6 * 7 }}", "42"), ("{{ 7 % 4 }}", "3"), ("{{ '月卡'.endswith('卡') }}", "True")]
)
def test_reckoning_is_allowed(source: str, text: str) -> None:
    """Given numbers to be reckoned with and texts to be looked at, the sandbox lets them be."""
    assert Bounded().from_string(source).render() == text
