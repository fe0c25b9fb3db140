"""``new`` on a case file that is there: its answers are shown, and what is changed is written into it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from refundletters.case.editing import CaseFile
from refundletters.case.models import Case
from refundletters.case.updating import bring
from refundletters.case.writing import entries
from refundletters.interview import UNKNOWN, Interview
from refundletters.interview.merging import merged, opened
from refundletters.messages import _

__all__ = ["Reopened"]


class Reopened:
    """A case file as an interview in which all is answered; raises as `CaseFile` does."""

    def __init__(self, path: Path, today: date) -> None:
        self._file = CaseFile(path)
        self._answers, self._rest = opened(self._file.case, today)
        self._today = today

    def interview(self) -> Interview:
        """Its answers; what the file does not tell is not known."""
        interview = Interview(self._today, self._answers)
        while question := interview.next():
            interview.answer(question.id, UNKNOWN)
        return interview

    def write(self, interview: Interview) -> Case:
        """Write into the file what was changed, and nothing else; returns the case that it then holds."""
        self._keep_items(interview)
        new = Case.model_validate(merged(self._rest, entries(interview.case, "en")))
        if new == self._file.case:
            click.echo(_("Nothing was changed."), err=True)
            return new
        for place in bring(self._file, new):
            told = _("{place} stays in the file: take it out there if it is wrong").format(place=place)
            click.echo(_("caution: {caution}").format(caution=told), err=True)
        self._file.save()
        click.echo(_("written: {file}").format(file=self._file.path), err=True)
        return self._file.case

    def _keep_items(self, interview: Interview) -> None:
        """An item that the file has is not taken out of the middle of it by a no."""
        for question in interview.questions:
            if self._answers.get(question.id) == "yes" and question.opens_item and question.answer != "yes":
                interview.answer(question.id, "yes")
                click.echo(
                    _("caution: {caution}").format(
                        caution=_("{question} What the file has stays: take it out there").format(
                            question=question.text
                        )
                    ),
                    err=True,
                )
