from __future__ import annotations

import pytest
from jinja2.exceptions import SecurityError, TemplateAssertionError, UndefinedError

from refundletters.wording.sandbox import Bounded

LARGE = [
    "{{ 'a' * 9 }}",
    "{{ 9 * [1] }}",
    "{{ 9 ** 9 }}",
    f"{{{{ {10**200} * {10**200} }}}}",
    "{{ '%9999d' % 1 }}",
    "{{ '%(a)9999d' % {'a': 1} }}",
    "{{ '%*d' % (9, 1) }}",
    "{{ '%.9999f' % 1 }}",
    "{{ '{:9999}'.format(1) }}",
    "{{ '{:>09999}'.format(1) }}",
    "{{ '{:{}}'.format(1, 9) }}",
    "{{ '{0:.9999f}'.format(1) }}",
    "{{ 'a'.ljust(9) }}",
    "{{ 'a'.rjust(9) }}",
    "{{ 'a'.center(9) }}",
    "{{ '1'.zfill(9) }}",
    "{{ '\t'.expandtabs(9) }}",
    "{{ 'a' | center(9999) }}",
    "{{ '%9999d' | format(1) }}",
    "{{ '%*d' | format(9, 1) }}",
    "{{ 'a' | indent(width=9999) }}",
    "{{ [1] | batch(9999, 1) | list }}",
    "{{ [1] | slice(9999, 1) | list }}",
    "{{ lipsum(n=9) }}",
]


@pytest.mark.parametrize("source", LARGE)
def test_nothing_is_made_as_large_as_a_number_says(source: str) -> None:
    """Given a template that makes a text or list of any length, it is refused."""
    sandbox = Bounded()
    with pytest.raises((SecurityError, TemplateAssertionError, UndefinedError)):
        sandbox.from_string(source).render()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ 6 * 7 }}", "42"),
        ("{{ 7 % 4 }}", "3"),
        ("{{ '月卡'.endswith('卡') }}", "True"),
        ("{{ '%.2f' | format(98) }}{{ '%s年%02d月100%%' % (2026, 1) }}", "98.002026年01月100%"),
        ("{{ '{:,.2f}元{{}}{a}'.format(1234, a=2026) }}", "1,234.00元{}2026"),
        ("{{ 'a' | center(3) }}{{ [1, 2, 3] | batch(2, 0) | list }}", " a [[1, 2], [3, 0]]"),
        ("{{ 'a\n2026' | indent(2) }}{{ [1, 2] | slice(2) | list }}", "a\n  2026[[1], [2]]"),
    ],
)
def test_reckoning_is_allowed(source: str, text: str) -> None:
    """Given numbers to be reckoned with and texts to be looked at or filled in, the sandbox lets them be."""
    assert Bounded().from_string(source).render() == text
