from __future__ import annotations

from datetime import date

from refundletters.assessment.channels.rules import channel_rules
from refundletters.assessment.freshness import old_channels, old_statutes, touched_statutes
from tests.cases import assessed

RULES = {rule.code: rule for rule in channel_rules()}


def test_old_data_is_found() -> None:
    """Given a day more than half a year after the check, statutes and channels count as old, each once; the
    central bank's rules are those that Order 4 may have changed."""
    pboc = [RULES["pboc"], RULES["pboc"]]
    now, later = assessed(), assessed(today=date(2027, 11, 22))
    assert [edition.slug for edition in old_statutes(now, pboc)] == ["pboc-financial-consumer"]
    assert not old_channels(now, pboc)
    assert "civil-code" in {edition.slug for edition in old_statutes(later, pboc)}
    assert old_channels(later, pboc[:1]) == (RULES["pboc"],)
    assert [edition.slug for edition in touched_statutes(now, pboc)] == ["pboc-financial-consumer"]
    assert touched_statutes(now, [RULES["samr"]]) == ()
