"""The server of the page: this computer only, quiet, a thread a request."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from socket import AF_INET, SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET, socket
from typing import Any

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from refundletters.web.app import create_app

__all__ = ["listen"]

HOST = "127.0.0.1"


class _Quiet(WSGIRequestHandler):
    """Writes no line about a request, and does not tell which programs answer."""

    timeout = 60
    server_version = "refundletters"
    sys_version = ""

    def log(self, type: str, message: str, *args: Any) -> None:
        """Nothing about a request is written anywhere."""

    def version_string(self) -> str:
        """The name alone."""
        return self.server_version


def listen(port: int, token: str, today: Callable[[], date], language: str) -> BaseWSGIServer:
    """A server at 127.0.0.1:`port` (0: any free one) that answers whoever knows `token`. Raises `OSError`
    where the port cannot be had."""
    with socket(AF_INET, SOCK_STREAM) as held:
        if os.name != "nt":  # there it would let another program take the port as well
            held.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        held.bind((HOST, port))
        held.listen()
        app = create_app(token, held.getsockname()[1], today, language)
        return make_server(  # it takes a copy of the socket
            HOST, held.getsockname()[1], app, threaded=True, request_handler=_Quiet, fd=held.fileno()
        )
