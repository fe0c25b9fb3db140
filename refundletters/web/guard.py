"""Who may speak to the page: the browser of this computer, from the page itself, with the token.

Another page in the same browser can send requests here, and a name of its own can be made to lead here (DNS
rebinding). So the Host must be this address, an Origin (and ``Sec-Fetch-Site``) must be the page's own, and
everything but the empty page asks for a token that only the opened address tells. It travels in a header,
which no other page can set without being asked first (CORS), and not in a cookie, which browsers add by
themselves.
"""

from __future__ import annotations

import hmac

from flask import Flask, Response, request
from msgspec import Struct
from werkzeug.exceptions import Forbidden, MisdirectedRequest, Unauthorized

__all__ = ["HEADERS", "TOKEN_HEADER", "Guard"]

TOKEN_HEADER = "X-Refundletters-Token"  # noqa: S105  the name of the header
OPEN = frozenset({"page", "static", "timeline_style"})
"""What holds nothing of a case and needs no token: the empty page and its files."""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' blob:",
    "connect-src": "'self'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}

HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in _POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-write=(self)",
    "Cache-Control": "no-store",
}
"""On every answer: nothing from elsewhere is loaded or run, nothing is kept, nobody may frame the page."""


class Guard(Struct, frozen=True):
    """The gate of one page: the `token` of this run and the `port` at which it is served."""

    token: str
    port: int

    @property
    def host(self) -> str:
        """The only Host that is answered."""
        return f"127.0.0.1:{self.port}" if self.port != 80 else "127.0.0.1"

    def stand_before(self, app: Flask) -> None:
        """Look at every request to `app` before anything else does, and at every answer last."""
        app.before_request(self._admit)
        app.after_request(_sealed)

    def _admit(self) -> None:
        """Raise what refuses the request, without saying more than it must."""
        if request.host != self.host:
            raise MisdirectedRequest
        if request.headers.get("Origin", f"http://{self.host}") != f"http://{self.host}":
            raise Forbidden
        if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
            raise Forbidden
        given = request.headers.get(TOKEN_HEADER, "")
        if request.endpoint not in OPEN and not hmac.compare_digest(given.encode(), self.token.encode()):
            raise Unauthorized


def _sealed(response: Response) -> Response:
    response.headers.update(HEADERS)
    return response
