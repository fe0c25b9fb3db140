"""What a receiver must not see stands in none of the files of a bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from refundletters.bundle import Bundle
from refundletters.bundle.receivers import LIST, RECEIVERS, gets_code
from refundletters.letters.catalogue import LetterKind, letter_variants
from refundletters.lint.fields import withheld
from tests.bundle.folders import (
    ADDRESS,
    CARD,
    CODE,
    DEVICE,
    E_MAIL,
    IDENTITY,
    PHONE,
    SECRETS,
    STRANGER,
    a_bundle,
    a_folder,
    holds,
    members,
)

FIELDS = {
    "consumer.phone": PHONE,
    "consumer.email": E_MAIL,
    "consumer.address": ADDRESS,
    "consumer.id_number": IDENTITY,
}
READERS = {"refuser": "merchant"}
KINDS = letter_variants()


def receiver(kind: LetterKind) -> str:
    """Who gets a letter of `kind` in the complete case."""
    return kind.to or READERS.get(kind.reader, kind.reader)


def test_the_secrets_are_there_to_be_found(tmp_path: Path) -> None:
    """Given the case and its files, every secret that is searched for is in them and the search finds it."""
    assessment = a_folder(tmp_path)
    everything = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    everything += [path.name.encode() for path in tmp_path.rglob("*")]
    everything.append(str(assessment.case).encode())
    for secret in SECRETS:
        assert any(holds(content, secret) for content in everything), secret
    assert holds("<w:t>ABCD-1234</w:t><w:t>-efgh-5678</w:t>".encode("utf-16-le"), CODE)


def test_every_receiver_is_searched() -> None:
    """Given all kinds of letter, their receivers are those of bundles."""
    assert {receiver(kind) for kind in KINDS} == set(RECEIVERS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.command)
def test_nothing_secret_is_in_a_bundle(kind: LetterKind, tmp_path: Path) -> None:
    """Given a bundle with any kind of letter, its files, their names, the XML and properties of Word files
    and the metadata of pictures hold none of the secrets: the code only a text for who has to look at it;
    phone, e-mail, address and ID number only a letter that may show them."""
    made = a_bundle(tmp_path, receiver(kind), kind.command)
    found = {
        (name, secret)
        for name, content in members(made.packed())
        for secret in SECRETS
        if holds(content, secret)
    }
    assert not {pair for pair in found if pair[1] in (CARD, STRANGER, DEVICE)}
    shown = {name for name, secret in found if secret == CODE}
    assert shown == (set(texts(made)) if made.keeps_code else set())
    for path, value in FIELDS.items():
        allowed = {
            name
            for name, paper in zip(made.written, made.papers, strict=True)
            if path not in withheld(paper.letter) and paper.letter.letter != LIST
        }
        assert {name.partition("/")[0] for name, secret in found if secret == value} <= allowed


def texts(made: Bundle) -> list[str]:
    """The texts among the exhibits, by their names in the ZIP."""
    return [f"证据/{copy.name}" for copy in made.copies if copy.content == "text"]


def test_only_who_handles_it_gets_the_code(tmp_path: Path) -> None:
    """Given the receivers, the seller gets the code, the platform only where the code itself is in dispute,
    and nobody else ever."""
    delivered = a_folder(tmp_path)
    disputed = a_folder(tmp_path, {"problem.situation": "used-code"})
    assert {to for to in RECEIVERS if gets_code(delivered, to)} == {"merchant"}
    assert {to for to in RECEIVERS if gets_code(disputed, to)} == {"merchant", "platform"}
