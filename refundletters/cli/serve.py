"""``serve``: the page in the browser of this computer."""

from __future__ import annotations

from datetime import date

import click

from refundletters.cli._options import china_today, fixed_day_option
from refundletters.errors import InputFailed, Problem, UserError
from refundletters.messages import N_, _, language

__all__ = ["command"]

_PORT = 8765


@click.command(
    "serve",
    help=N_(
        "Fill in a case in the browser, with the letters beside it. The page is for this computer alone and "
        "keeps nothing: the case stays in the browser until you save it."
    ),
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=_PORT,
    show_default=True,
    help=N_("The port of the address; 0 for any that is free."),
)
@click.option("--no-browser", is_flag=True, help=N_("Only print the address."))
@fixed_day_option
def command(port: int, no_browser: bool, today: date | None) -> None:
    """Serve until Ctrl-C."""
    import secrets
    import webbrowser

    try:
        from refundletters.web.serving import listen
    except ModuleNotFoundError as error:
        raise _without_flask(error) from error
    token = secrets.token_urlsafe(32)
    try:
        server = listen(port, token, lambda: today or china_today(), language())
    except OSError as error:
        raise InputFailed(
            _("the port {port} is taken or not allowed").format(port=port),
            _("is the page open already? Else choose another: --port 0"),
        ) from error
    address = f"http://127.0.0.1:{server.port}/#token={token}"
    click.echo(address)
    click.echo(_("Open this address; the case stays in the page. Stop with Ctrl-C."), err=True)
    if not no_browser:
        webbrowser.open(address)
    try:
        server.serve_forever()
    finally:
        server.server_close()


def _without_flask(error: ModuleNotFoundError) -> UserError:
    """The extra is missing; anything else is our own mistake."""
    if (error.name or "").partition(".")[0] not in ("flask", "werkzeug"):
        raise error
    return UserError(
        Problem(
            _("the page needs Flask, which is not installed"),
            _("install it: {command}").format(command="pip install 'refundletters[web]'"),
        )
    )
