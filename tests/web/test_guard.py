"""The page is private by construction: who may ask, what is answered, what is kept."""

from __future__ import annotations

import json
import re
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("flask")

from flask import Flask
from flask.testing import FlaskClient
from werkzeug import formparser
from werkzeug.test import TestResponse

from refundletters.web import answers, guard
from refundletters.web.app import CASE_LIMIT, STATEMENT_LIMIT, create_app
from tests.each import for_each

TOKEN = "k" * 43
HOST = "127.0.0.1:8765"
STATE = {"answers": {"situation": "卡密已被使用"}, "rest": {}, "chosen": ""}
WEB = Path(guard.__file__).parent


@pytest.fixture
def app() -> Flask:
    """The page of a day."""
    return create_app(TOKEN, 8765, lambda: date(2026, 11, 22))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser that knows nothing."""
    return app.test_client()


def ask(client: FlaskClient, what: str = "work", body: Any = STATE, **headers: str) -> TestResponse:
    """What the page would ask, with some of its headers otherwise."""
    usual = {"Host": HOST, guard.TOKEN_HEADER: TOKEN, "Origin": f"http://{HOST}"}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.post(f"/{what}", json=body, headers=usual | named)


def test_the_page_itself_is_answered(client: FlaskClient) -> None:
    """Given the address, the token and the page's own origin, the case is answered."""
    answer = ask(client)
    assert answer.status_code == 200
    assert "卡密已被使用" in answer.get_json()["yaml"]


@for_each(
    "headers, code",
    [
        ({"Host": "evil.example:8765"}, 421),
        ({"Host": "localhost:8765"}, 421),
        ({"Host": "127.0.0.1:80"}, 421),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:9999"}, 403),
        ({"Sec_Fetch_Site": "cross-site"}, 403),
        ({"Sec_Fetch_Site": "same-site"}, 403),
        ({guard.TOKEN_HEADER: ""}, 401),
        ({guard.TOKEN_HEADER: TOKEN[:-1]}, 401),
        ({guard.TOKEN_HEADER: "密" * 43}, 401),
    ],
)
@for_each("what", lambda: sorted(answers.ANSWERS))
def test_strangers_are_refused(client: FlaskClient, what: str, headers: dict[str, str], code: int) -> None:
    """Given another host, another origin or no token, nothing is answered but a line that says no more."""
    headers = {name: value.encode().decode("latin-1") for name, value in headers.items()}
    answer = ask(client, what, **headers)
    assert answer.status_code == code
    assert "卡密" not in answer.get_data(as_text=True)


@pytest.mark.parametrize("what", ["", "static/page.js"])
def test_a_name_led_here_gets_nothing(client: FlaskClient, what: str) -> None:
    """Given a foreign name that leads to this address (DNS rebinding), not even the empty page is shown."""
    for host, code in ((HOST, 200), ("evil.example", 421)):
        with client.get(f"/{what}", headers={"Host": host}) as answer:
            assert answer.status_code == code


@pytest.mark.parametrize("what", sorted(answers.ANSWERS))
def test_a_link_changes_and_tells_nothing(client: FlaskClient, what: str) -> None:
    """Given a link or a plain form of another page, the questions of the page are not answered."""
    assert client.get(f"/{what}", headers={"Host": HOST}).status_code in (401, 405)
    form = client.post(f"/{what}", data={"state": "{}"}, headers={"Host": HOST})
    assert form.status_code == 401


def test_every_answer_is_sealed(client: FlaskClient) -> None:
    """Given any answer, a refusal too, nothing of it is kept, framed, or fetched from elsewhere."""
    refused = client.get("/nothing", headers={"Host": "evil.example"})
    for answer in (client.get("/", headers={"Host": HOST}), ask(client), refused):
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "connect-src 'self'" in policy
        assert "unsafe" not in policy
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in answer.headers
        assert "Access-Control-Allow-Origin" not in answer.headers


def test_the_token_is_nowhere_on_the_server_s_page(client: FlaskClient) -> None:
    """Given the empty page, it does not tell the token to whoever asks for it without one."""
    assert TOKEN not in client.get("/", headers={"Host": HOST}).get_data(as_text=True)


@pytest.mark.parametrize(
    "body",
    [[], {}, {"answers": []}, STATE | {"answers": {"situation": 3}}, STATE | {"chosen": None}, "x"],
    ids=str,
)
@pytest.mark.parametrize("what", ["work", "file"])
def test_a_state_of_another_shape_is_refused(client: FlaskClient, what: str, body: Any) -> None:
    """Given a request that the page would not make, it is refused as one."""
    assert ask(client, what, body).status_code == 400


def test_sizes_are_limited(client: FlaskClient) -> None:
    """Given more than a case or a statement can hold, it is refused before it is read."""
    assert CASE_LIMIT < STATEMENT_LIMIT
    large = STATE | {"answers": {"description": "x" * CASE_LIMIT}}
    assert ask(client, "work", large).status_code == 413


def test_faults_show_no_internals(app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a mistake of the program, the page is told so in one line, without paths or code."""

    def broken() -> None:
        raise RuntimeError("secret of 李明")

    monkeypatch.setitem(app.view_functions, "work", broken)
    answer = ask(client)
    assert answer.status_code == 500
    told = answer.get_data(as_text=True)
    assert set(json.loads(told)) == {"problems"}
    assert not re.search("Traceback|RuntimeError|secret|refundletters/", told)


def test_no_asset_names_another_place() -> None:
    """Given any file of the page, it loads nothing from elsewhere and runs nothing written into the page."""
    files = [path for path in WEB.rglob("*") if path.suffix in (".html", ".js", ".css", ".svg")]
    assert len(files) > 6
    for path in files:
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?:|//[a-z]+\.|@import|\beval\(|new Function|sendBeacon", text), path
        assert not re.search(r"\son[a-z]+=|<style|style=", text), path


def test_nothing_is_written_anywhere(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a statement of a megabyte, it stays in memory: no temporary file is made."""

    def refuse(*_arguments: Any, **_options: Any) -> None:
        raise AssertionError("a file was made")

    for name in ("TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile", "mkstemp"):
        monkeypatch.setattr(tempfile, name, refuse)
    monkeypatch.setattr(formparser, "default_stream_factory", refuse)
    state = json.dumps(STATE | {"answers": {"amount": "98"}})
    parts = (
        f'--x\r\nContent-Disposition: form-data; name="state"\r\n\r\n{state}\r\n--x\r\n'
        'Content-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    )
    parts += "时间,金额\n" * 100_000 + "\r\n--x--\r\n"
    answer = client.post(
        "/statement",
        data=parts.encode(),
        content_type="multipart/form-data; boundary=x",
        headers={"Host": HOST, guard.TOKEN_HEADER: TOKEN},
    )
    assert answer.status_code == 422
    assert answer.get_json()["problems"][0]["fact"]
