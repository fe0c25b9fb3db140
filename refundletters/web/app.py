"""The page as a Flask application: an empty page, its files, and answers to what the page asks.

Every request brings the whole case along and nothing of it is kept: no session, no file, no log line.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import IO

from flask import Flask, Request, Response, current_app, jsonify, render_template, request
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException

from refundletters import messages
from refundletters.errors import Problem, UserError
from refundletters.interview.rules import steps
from refundletters.messages import _
from refundletters.render import timeline
from refundletters.web import answers, beside
from refundletters.web.guard import TOKEN_HEADER, Guard
from refundletters.web.words import words

__all__ = ["CASE_LIMIT", "STATEMENT_LIMIT", "create_app"]

CASE_LIMIT = 2_000_000
"""Bytes of a request that brings a case: its answers, and what else its file says."""

STATEMENT_LIMIT = 30_000_000
"""Bytes of a request that brings a statement along: years of payments, or a locked archive of them."""


PICTURES_LIMIT = 100_000_000
"""Bytes of a request that brings screenshots along."""

_LIMITS = {"statement": STATEMENT_LIMIT, "file": PICTURES_LIMIT}


class _Request(Request):
    """A request that stays in memory: werkzeug would write a large upload to a file of its own."""

    max_form_memory_size = CASE_LIMIT
    max_form_parts = 100

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        return BytesIO()


def create_app(token: str, port: int, today: Callable[[], date], language: str = "zh") -> Flask:
    """The application served at 127.0.0.1:`port` to whoever knows `token`; `today` tells the day, `language`
    is the page's own where the browser asks for none."""
    app = Flask("refundletters.web")
    app.request_class = _Request
    app.config.update(MAX_CONTENT_LENGTH=CASE_LIMIT, TODAY=today, LANGUAGE=language)
    app.jinja_options = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    Guard(token, port).stand_before(app)
    app.before_request(_prepare)
    app.register_error_handler(UserError, _told)
    app.register_error_handler(HTTPException, _refused)
    app.add_url_rule("/", "page", _page)
    app.add_url_rule("/static/timeline.css", "timeline_style", _timeline_style)
    for name, answer in answers.ANSWERS.items():
        app.add_url_rule(f"/{name}", name, answer, methods=["POST"])
    return app


def _prepare() -> None:
    """Speak the language that the request asks for, in this request alone; let files be large."""
    asked = request.args.get("lang", "")
    messages.use(asked if asked in messages.LANGUAGES else current_app.config["LANGUAGE"])
    request.max_content_length = _LIMITS.get(request.endpoint or "", CASE_LIMIT)


def _page() -> str:
    """The page without a case: what it shows is asked for by its script."""
    return render_template(
        "page.html",
        words=words(),
        speech=messages.language(),
        token_header=TOKEN_HEADER,
        first=beside.FIRST,
        steps=steps(),
        office=_office(),
    )


def _office() -> bool:
    """Whether LibreOffice is there to make PDF files."""
    from refundletters.render import pdf

    try:
        return bool(pdf.found())
    except UserError:
        return False


def _timeline_style() -> Response:
    return Response(timeline.style(), mimetype="text/css")


def _told(error: UserError) -> tuple[Response, int]:
    """What the user can mend."""
    return _problems(error.problems), 422


def _refused(error: HTTPException) -> tuple[Response, int]:
    """What went wrong, in one line and without internals."""
    facts = {
        401: _("the program was started anew: the page needs its new address"),
        403: _("only the page itself may ask"),
        404: _("there is nothing here"),
        413: _("the file is too large"),
        421: _("this is not the address of the page"),
        500: _("the program made a mistake; your case is still in the page: save it"),
    }
    code = error.code or 500
    return _problems((Problem(facts.get(code, _("the request was not understood"))),)), code


def _problems(problems: tuple[Problem, ...]) -> Response:
    told = [{"fact": each.fact, "remedy": each.remedy, "path": each.place.path} for each in problems]
    return jsonify(problems=told)
