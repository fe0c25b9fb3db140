"""``refundletters schema``: what editors need to complete and check a case file."""

from __future__ import annotations

from pathlib import Path

import click

from refundletters.cli._options import force_option
from refundletters.messages import N_, _

__all__ = ["command"]


@click.command("schema", help=N_("Print the JSON Schema of the case file, for editors."))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar=N_("FILE"), help=N_("Write it to FILE.")
)
@force_option
def command(output: Path | None, force: bool) -> None:
    """Print or write the schema; it explains each key in the language of the key."""
    from refundletters import files
    from refundletters.case.schema import schema_text

    if output is None:
        click.echo(schema_text(), nl=False)
        return
    files.write_new(output, schema_text().encode("utf-8"), force)
    click.echo(_("written: {file}").format(file=output), err=True)
