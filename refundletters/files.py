"""Reading and writing files: whole or not at all, for the owner's eyes only, never over another file."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = [
    "CASE_ENDINGS",
    "check_new",
    "part_of",
    "put",
    "read_bytes",
    "read_head",
    "read_text",
    "replacing",
    "write_new",
]

CASE_ENDINGS = (".yaml", ".yml", ".json")
"""What the names of case files end with."""

_AS_BYTES = getattr(os, "O_BINARY", 0)


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of `path`, at most `limit` of them.

    Raises `InputFailed` for a file that is missing, a folder, not readable or larger.
    """
    data = read_head(path, limit + 1)
    if len(data) > limit:
        raise _too_large(limit, _("a case file holds a few pages of text; is this the right file?"), path)
    return data


def read_head(path: Path, size: int) -> bytes:
    """The first `size` bytes of `path`, or all there are. Raises as :func:`read_bytes` does."""
    try:
        if path.exists() and not path.is_file():
            raise InputFailed(_("not a file"), _("name a file, not a folder or a device"), path)
        with path.open("rb") as stream:
            return stream.read(size)
    except (OSError, ValueError) as error:
        raise _reading_failed(error, path) from error


def read_text(path: Path, limit: int) -> str:
    """The text of `path`, in whichever encoding other programs saved it: UTF-8, UTF-16 with its mark, or
    GB18030; its line ends are ``\\n``. Raises as :func:`read_bytes` does, and for what is no text."""
    data = read_head(path, limit + 1)
    if len(data) > limit:
        raise _too_large(limit, _("split it into several files"), path)
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    for name in (encoding, "gb18030"):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(name).replace("\r\n", "\n").replace("\r", "\n")
    raise InputFailed(_("not a text"), _("copy what it says into a text file (.txt, UTF-8)"), path)


def _too_large(limit: int, remedy: str, path: Path) -> InputFailed:
    return InputFailed(_("larger than {limit} KB").format(limit=limit // 1000), remedy, path)


def write_new(path: Path, data: bytes, force: bool = False) -> None:
    """Write `data` to `path`, whole or not at all, readable by its owner only (0600).

    An existing file is replaced only with `force`, even one that comes into being meanwhile; what
    is no regular file (a folder, a device) never is. Raises `InputFailed` and leaves nothing behind.
    """
    check_new(path, force)
    try:
        _write(path, data, force)
    except FileExistsError as error:
        raise _taken(path) from error
    except (OSError, ValueError) as error:
        raise _writing_failed(error, path) from error


def check_new(path: Path, force: bool = False) -> None:
    """Raise what :func:`write_new` would for a name that is taken: before the work of what is written."""
    try:
        if path.is_dir():
            raise InputFailed(_("is a folder"), _("name a file in it"), path)
        if path.exists() and not path.is_file():
            raise InputFailed(_("is not a regular file"), _("choose another name"), path)
        if not force and os.path.lexists(path):
            raise _taken(path)
    except (OSError, ValueError) as error:
        raise _writing_failed(error, path) from error


def _taken(path: Path) -> InputFailed:
    return InputFailed(_("already exists"), _("choose another name, or overwrite it with --force"), path)


def _write(path: Path, data: bytes, force: bool) -> None:
    """Write beside `path`, under a name that no other program takes, and then give the finished file its
    name in one step."""
    finished = path.with_name(f".refundletters-{os.urandom(8).hex()}")
    put(finished, data, synced=True)
    try:
        if force:
            finished.replace(path)
        else:
            _give_new_name(finished, path)
    finally:
        finished.unlink(missing_ok=True)


def put(path: str | Path, data: bytes, *, over: bool = False, synced: bool = False) -> None:
    """Write `data` to the new file `path`, for its owner only (0600); what fails leaves nothing behind.

    It is given to the system, which a power cut may forget; `synced` waits until the disk has it. With
    `over` an existing file is written anew. Raises `OSError`, `FileExistsError` for a name that is taken.
    """
    new = os.O_TRUNC if over else os.O_EXCL
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | new | _AS_BYTES, 0o600)
    try:
        written = os.write(handle, data)
        while written < len(data):
            written += os.write(handle, data[written:])
        if synced:
            os.fsync(handle)
    except BaseException:
        os.close(handle)
        with contextlib.suppress(OSError):
            os.unlink(path)  # noqa: PTH108  without a Path for each of many thousand letters
        raise
    os.close(handle)


def part_of(path: Path) -> Path:
    """Where :func:`replacing` keeps what will be `path`: what a program that was killed leaves."""
    return path.with_name(f".{path.name}.part")


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A name beside `path` to write to. In the end it becomes `path`, in one step and in place of what is
    there; if something fails, there is nothing left of it."""
    part = part_of(path)
    try:
        yield part
        os.replace(part, path)  # noqa: PTH105  without a Path for each of many thousand letters
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _give_new_name(finished: Path, path: Path) -> None:
    """Name `finished` `path`; `FileExistsError` if that name is taken, checked and done in one step."""
    try:
        os.link(finished, path)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without hard links: reserve the name first
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            finished.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                path.unlink()
            raise


def _near(path: Path) -> Path | None:
    """The file beside `path` whose name is most like it, if one is."""
    import difflib  # here, for a mistake alone

    try:
        names = [each.name for each in path.parent.iterdir() if each.is_file() and each.name[:1] != "."]
    except OSError:
        return None
    close = difflib.get_close_matches(path.name, names, n=1, cutoff=0.7)
    return path.with_name(close[0]) if close else None


def _reading_failed(error: OSError | ValueError, path: Path) -> InputFailed:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        near = _near(path)
        meant = _("did you mean “{guess}”?").format(guess=near) if near else ""
        return InputFailed(
            _("there is no such file"), meant or _("check the name and the folder you are in"), path
        )
    if isinstance(error, PermissionError):
        return InputFailed(
            _("you have no permission to read it"),
            _("check the permissions of the file, and that no program has it open"),
            path,
        )
    return InputFailed(_("cannot be read: {reason}").format(reason=_reason(error)), file=path)


def _writing_failed(error: OSError | ValueError, path: Path) -> InputFailed:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputFailed(
            _("its folder does not exist: {folder}").format(folder=path.parent),
            _("create the folder first, or choose another one"),
            path,
        )
    if isinstance(error, PermissionError):
        return InputFailed(
            _("you have no permission to write it"),
            _("choose a folder of your own, and close the file in other programs"),
            path,
        )
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return InputFailed(_("no space is left on the disk"), _("free some space and try again"), path)
    return InputFailed(
        _("cannot be written: {reason}").format(reason=_reason(error)), _("choose another name"), path
    )


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
