"""A provision as the data names it (``民法典 203(1)``), looked up."""

from __future__ import annotations

from datetime import date

from refundletters.law.catalogue import Catalogue, Provision
from refundletters.law.numerals import parse_place


def provision(catalogue: Catalogue, place: str, on: date) -> Provision:
    """The provision called `place` as of `on`; raises as the catalogue does."""
    statute, where = place.split()
    return catalogue.provision(statute, *parse_place(where), on=on)
