"""The statement inside the ZIP in which it was mailed, with its password; nothing is ever unpacked to disk.

Both ways of locking are read: the old one of ZIP itself and AES. The password is asked for when it is needed,
used, and kept nowhere.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import IO, Any

from refundletters.messages import _
from refundletters.statements.tables import Damaged, export_again

__all__ = ["MAX_BYTES", "AskPassword", "members", "read_limited", "too_large"]

MAX_BYTES = 150_000_000
"""The most that a statement or the parts of a workbook may have unpacked: ten years of payments and more."""

_MOST_MEMBERS = 50
_TABLES = (".csv", ".tsv", ".xlsx", ".xls")
_TRIES = 3
_CHUNK = 1 << 20

AskPassword = Callable[[str, bool], str | None]
"""Asks for the password of the file named; the second argument is whether one was wrong. None: there is
nobody to ask."""


def members(data: bytes, file: str, ask: AskPassword) -> Iterator[tuple[str, bytes]]:
    """The tables in the ZIP `data` by name (``账单.zip/支付宝.csv``). Raises `Damaged`."""
    import pyzipper

    try:
        archive = pyzipper.AESZipFile(io.BytesIO(data))
    except Exception as error:  # the library raises more than it declares for damaged archives
        raise Damaged(_("the ZIP file is damaged or not whole"), export_again(), file) from error
    with archive:
        found = [info for info in archive.infolist() if not info.is_dir()]
        _check(found, file)
        wanted = [info for info in found if _name(info).lower().endswith(_TABLES)]
        wanted = wanted or [info for info in found if _name(info).lower().endswith(".txt")]
        if not wanted:
            raise Damaged(
                _("the ZIP file holds no CSV, XLSX or XLS file"), _("is this the right file?"), file
            )
        password = None
        for info in wanted:
            content, password = _opened(archive, info, file, ask, password)
            yield f"{file}/{_name(info)}", content


def _check(found: list[Any], file: str) -> None:
    """Refuse a ZIP that no payment service mails: names that lead elsewhere, far too much in it."""
    for info in found:
        name = PurePosixPath(_name(info).replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in name.parts[0]:
            raise Damaged(
                _("the ZIP file holds a name that leads out of it: {name}").format(name=name),
                _("do not open it; use the file that the payment service mailed to you"),
                file,
            )
    if len(found) > _MOST_MEMBERS or sum(info.file_size for info in found) > MAX_BYTES:
        raise too_large(file)


def too_large(file: str) -> Damaged:
    """The complaint about a file that unpacks to more than any statement has."""
    limit = MAX_BYTES // 1_000_000
    return Damaged(
        _("it holds more than {limit} MB; no statement is that large").format(limit=limit),
        _("use the file that the payment service mailed to you; ask it for a shorter period"),
        file,
    )


def read_limited(stream: IO[bytes], file: str, limit: int = MAX_BYTES) -> bytes:
    """All of `stream`; `Damaged` where it goes on after `limit` bytes, whatever it said of itself."""
    parts, size = [], 0
    while part := stream.read(_CHUNK):
        size += len(part)
        if size > limit:
            raise too_large(file)
        parts.append(part)
    return b"".join(parts)


def _opened(
    archive: Any, info: Any, file: str, ask: AskPassword, password: bytes | None
) -> tuple[bytes, bytes | None]:
    """The content of a member, and the password that opened it."""
    if not info.flag_bits & 1:
        return _read(archive, info, file, None), password
    wrong = False
    for _attempt in range(_TRIES):
        if password is None:
            typed = ask(file, wrong)
            if typed is None:
                break
            password = typed.encode("utf-8")
        try:
            return _read(archive, info, file, password), password
        except _WrongPassword:
            password, wrong = None, True
    locked = _("the ZIP file is locked, and no password was given")
    raise Damaged(
        _("this is not the password of the ZIP file") if wrong else locked,
        _(
            "its password is not in the e-mail: WeChat sends it in a message of 微信支付, Alipay shows it in "
            "a message of the app; type it when asked, or give it with --password-stdin"
        ),
        file,
    )


class _WrongPassword(Exception):
    pass


def _read(archive: Any, info: Any, file: str, password: bytes | None) -> bytes:
    try:
        with archive.open(info, pwd=password) as stream:
            return read_limited(stream, file)
    except NotImplementedError as error:
        raise Damaged(
            _("the ZIP file is packed in a way that is not known here"),
            _("unpack it first and name the file in it"),
            file,
        ) from error
    except Damaged:
        raise
    except Exception as error:  # the library raises more than it declares for damaged archives
        if password is not None and not _starts(archive, info, password):
            raise _WrongPassword from None
        raise Damaged(_("the ZIP file is damaged or not whole"), export_again(), file) from error


def _starts(archive: Any, info: Any, password: bytes) -> bool:
    """Whether `password` opens a member at least at its beginning: if so, what comes later is damaged."""
    try:
        with archive.open(info, pwd=password) as stream:
            return bool(len(stream.read(4096)) == min(4096, info.file_size))
    except Exception:  # the libraries raise almost anything for a wrong password or a damaged member
        return False


def _name(info: Any) -> str:
    """The name of a member; Chinese Windows writes it in GBK without saying so."""
    name = str(info.filename)
    if info.flag_bits & 0x800:
        return name
    try:
        return name.encode("cp437").decode("gb18030")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return name
