"""Calendar files: valid when read again, the same bytes each time, with alarms."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from icalendar import Alarm, Calendar, Event

from refundletters.assessment.deadlines import deadlines
from refundletters.errors import Withheld
from refundletters.render.ics import ics
from tests.cases import EXAMPLES, TODAY, assessed, example


def entries(data: bytes) -> list[Event]:
    """The entries of a calendar file, read again."""
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    assert not calendar.errors
    assert str(calendar["version"]) == "2.0"
    assert calendar["prodid"]
    return list(calendar.events)


@pytest.mark.parametrize("stem", EXAMPLES)
def test_a_calendar_is_read_again(stem: str) -> None:
    """Given an example, each deadline to come is one entry on its cautious day, with name and explanation."""
    found = deadlines(example(stem))
    coming = [each for each in found if each.cautious and each.cautious >= TODAY]
    read = entries(ics(found, stem, TODAY))
    assert coming
    assert [str(event["summary"]) for event in read] == [f"{each.title}（{stem}）" for each in coming]
    for event, each in zip(read, coming, strict=True):
        assert str(event["description"]) == "\n".join(each.explanation)
        if each.clock is None:
            assert each.cautious == event.DTSTART
        assert len({str(each["uid"]) for each in read}) == len(read)


def test_the_same_bytes() -> None:
    """Given the same deadlines and day, the bytes are the same, with the line ends the standard asks for."""
    one, two = (ics(deadlines(example(EXAMPLES[0])), "示例", TODAY) for _ in range(2))
    assert one == two
    assert b"DTSTAMP:20261122T000000Z\r\n" in one
    assert b"\n" not in one.replace(b"\r\n", b"")
    assert max(map(len, one.split(b"\r\n"))) <= 75


def test_the_day_changes_no_identifier() -> None:
    """Given the same case a day later, an entry keeps its identifier, so that it is moved and not doubled."""
    found = deadlines(example(EXAMPLES[0]))
    one, two = (entries(ics(found, "示例", day)) for day in (TODAY, TODAY + timedelta(days=1)))
    assert [str(event["uid"]) for event in one] == [str(event["uid"]) for event in two]


def test_alarms() -> None:
    """Given a day to come, it is announced two days before and on the morning."""
    event = entries(ics(deadlines(example(EXAMPLES[0])), "示例", TODAY))[0]
    assert [alarm.TRIGGER for alarm in event.walk("VALARM") if isinstance(alarm, Alarm)] == [
        timedelta(days=-2, hours=9),
        timedelta(hours=9),
    ]


def test_an_alarm_that_is_over_is_left_out() -> None:
    """Given a day that is tomorrow, only its morning is announced."""
    case = assessed({"problem.found_at": "2025-11-24"}, TODAY + timedelta(days=1))
    found = [each for each in deadlines(case) if each.code == "rescission"]
    (event,) = entries(ics(found, "示例", case.today))
    assert date(2026, 11, 24) == event.DTSTART
    assert len(event.walk("VALARM")) == 1


def test_an_hour_is_china_time() -> None:
    """Given a period of hours, the entry stands at its hour in China."""
    contact = {"with": "merchant", "at": "2026-11-21 11:30", "said": "要求退款", "letter": "first-contact"}
    found = [each for each in deadlines(assessed({"contacts": [contact]})) if each.code == "reply"]
    (event,) = entries(ics(found, "示例", TODAY))
    assert datetime.fromisoformat("2026-11-23T03:30:00+00:00") == event.DTSTART


def test_nothing_to_enter() -> None:
    """Given deadlines that have all passed or have no day, no empty calendar is written."""
    with pytest.raises(Withheld):
        ics(deadlines(example(EXAMPLES[0])), "示例", date(2050, 1, 1))
