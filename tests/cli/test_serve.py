"""``refundletters serve``: the address it prints, and what it says where it cannot serve."""

from __future__ import annotations

import re
import socket
import sys
from typing import Any

import pytest

from tests.conftest import Run


def test_the_address_is_for_this_computer_and_secret(
    refundletters: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a free port, the address is printed, at 127.0.0.1 and with a token of its own each time."""
    serving = pytest.importorskip("werkzeug.serving")
    opened: list[str] = []
    monkeypatch.setattr(serving.BaseWSGIServer, "serve_forever", lambda _server: None)
    monkeypatch.setattr("webbrowser.open", opened.append)
    first = refundletters("serve", "--port", "0")
    second = refundletters("serve", "--port", "0", "--no-browser")
    assert first.code == second.code == 0
    addresses = [
        re.fullmatch(r"http://127\.0\.0\.1:(\d+)/#token=([\w-]{43})\n", each.out) for each in (first, second)
    ]
    assert all(addresses)
    assert len({found[2] for found in addresses if found}) == 2
    assert opened == [first.out.strip()]


def test_it_listens_on_this_computer_only() -> None:
    """Given the server, no other address of the computer leads to it."""
    pytest.importorskip("flask")
    from refundletters.web.serving import listen

    server = listen(0, "token", _no_day, "zh")
    try:
        assert server.socket.getsockname()[0] == "127.0.0.1"
    finally:
        server.server_close()


def _no_day() -> Any:
    raise AssertionError("nothing was asked")


def test_a_taken_port_is_told(refundletters: Run) -> None:
    """Given a port that another program has, the user is told so and how to choose another."""
    pytest.importorskip("flask")
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        told = refundletters("serve", "--no-browser", "--port", str(other.getsockname()[1]))
    assert told.code == 3
    assert "--port 0" in told.err


def test_a_missing_flask_is_told(refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given an installation without the extra, the user is told what to install."""
    for name in [name for name in sys.modules if name.startswith("refundletters.web")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "flask", None)
    monkeypatch.setitem(sys.modules, "werkzeug.serving", None)
    told = refundletters("serve", "--no-browser")
    assert told.code == 3
    assert "refundletters[web]" in told.err
