"""The deadlines of a case as a calendar file (iCalendar, RFC 5545) with alarms.

The same deadlines, name and day give the same bytes: identifiers come from the content, and the time
stamp is the day of the assessment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from hashlib import sha256
from typing import TYPE_CHECKING

from refundletters.errors import Problem, Withheld
from refundletters.messages import _

if TYPE_CHECKING:
    from icalendar import Alarm, Event

    from refundletters.assessment.deadlines import Deadline

__all__ = ["ics"]

_CHINA = timezone(timedelta(hours=8))
_MORNING = timedelta(hours=9)
_BEFORE = timedelta(days=-2)
_DAY = timedelta(days=1)


def ics(deadlines: Iterable[Deadline], case_name: str, today: date) -> bytes:
    """A calendar of all `deadlines` that have a cautious day not before `today`, UTF-8; an alarm two days
    before (where that is still to come) and one on the morning.

    Raises `Withheld` if there is none: a calendar without entries is not valid.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//refundletters//deadlines//ZH")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", case_name)
    events = {str(event["uid"]): event for event in _events(deadlines, case_name, today)}
    for event in events.values():
        calendar.add_component(event)
    if not calendar.subcomponents:
        raise Withheld(
            Problem(
                _("there is no deadline to enter in a calendar"),
                _("add the days of payment, of finding the problem and of each contact to the case file"),
            )
        )
    return bytes(calendar.to_ical())


def _events(deadlines: Iterable[Deadline], case_name: str, today: date) -> Iterator[Event]:
    for deadline in deadlines:
        if deadline.cautious and deadline.cautious >= today:
            yield _event(deadline, deadline.cautious, case_name, today)


def _event(deadline: Deadline, day: date, case_name: str, today: date) -> Event:
    from icalendar import Event

    title = f"{deadline.title}（{case_name}）" if case_name else str(deadline.title)
    event = Event()
    event.add("uid", _identifier(deadline, case_name))
    event.add("dtstamp", datetime.combine(today, time.min, UTC))
    event.add("summary", title)
    event.add("description", "\n".join(deadline.explanation))
    if deadline.clock:
        event.add("dtstart", datetime.combine(day, deadline.clock, _CHINA).astimezone(UTC))
    else:
        event.add("dtstart", day)
        event.add("dtend", day + _DAY)
    event.add("transp", "TRANSPARENT")
    for trigger in _triggers(day, deadline.clock, today):
        event.add_component(_alarm(trigger, title))
    return event


def _identifier(deadline: Deadline, case_name: str) -> str:
    """One and the same for the same entry of the same case: a calendar taken in again moves an entry
    whose day has changed and does not double it."""
    said = deadline.window.said if deadline.window else ""
    content = "\n".join([case_name, deadline.code, deadline.who, str(deadline.start), str(said)])
    return f"{sha256(content.encode()).hexdigest()[:32]}@refundletters"


def _triggers(day: date, clock: time | None, today: date) -> Iterator[timedelta]:
    """When to remind, from the start of the entry (midnight, or the time at which a period ends)."""
    if day + _BEFORE >= today:
        yield _BEFORE + (timedelta() if clock else _MORNING)
    start = timedelta(hours=clock.hour, minutes=clock.minute) if clock else timedelta()
    yield min(_MORNING - start, timedelta(hours=-1)) if clock else _MORNING


def _alarm(trigger: timedelta, title: str) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", trigger)
    return alarm
