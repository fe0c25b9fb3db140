from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from refundletters import files
from refundletters.errors import InputFailed


def leftovers(folder: Path) -> list[str]:
    """The files that writing left behind."""
    return [path.name for path in folder.glob(".refundletters-*")]


def test_a_new_file_is_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    """Given a new name, `write_new` writes all bytes with mode 0600 and leaves nothing else."""
    path = tmp_path / "信.txt"
    files.write_new(path, "甲乙".encode())
    assert path.read_bytes() == "甲乙".encode()
    assert list(tmp_path.iterdir()) == [path]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("target", ["file", "dangling link"])
def test_an_existing_file_is_never_overwritten(tmp_path: Path, target: str) -> None:
    """Given a name that is taken, `write_new` refuses it and names --force."""
    path = tmp_path / "a"
    if target == "file":
        path.write_text("old", encoding="utf-8")
    else:
        path.symlink_to(tmp_path / "none")
    with pytest.raises(InputFailed) as caught:
        files.write_new(path, b"new")
    assert "--force" in caught.value.problems[0].remedy
    assert path.is_symlink() or path.read_text(encoding="utf-8") == "old"
    assert not leftovers(tmp_path)


def test_force_replaces_a_file(tmp_path: Path) -> None:
    """Given `force`, `write_new` replaces the file, with mode 0600."""
    path = tmp_path / "a"
    path.write_text("old", encoding="utf-8")
    files.write_new(path, b"new", force=True)
    assert path.read_bytes() == b"new"
    assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_comes_into_being_meanwhile_survives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """Given a file made between the check and the writing, `write_new` still refuses to overwrite it."""
    path = tmp_path / "a"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(os.path, "lexists", lambda _path: False)
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    with pytest.raises(InputFailed):
        files.write_new(path, b"new")
    assert path.read_text(encoding="utf-8") == "old"
    assert not leftovers(tmp_path)


def _no_links(*_paths: object) -> None:
    raise OSError(errno.EPERM, "no hard links here")


def test_a_file_system_without_links_is_written_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a file system without hard links, `write_new` writes all the same."""
    monkeypatch.setattr(os, "link", _no_links)
    files.write_new(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert not leftovers(tmp_path)


def test_a_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a full disk, `write_new` says so, and neither the file nor a part of it is there."""

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputFailed) as caught:
        files.write_new(tmp_path / "a", b"new")
    assert caught.value.problems[0].remedy
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("force", [True, False])
@pytest.mark.parametrize("name", ["none/a", "a-file/b", ".", "x" * 300, "a\0b"])
def test_an_impossible_name_is_told(tmp_path: Path, name: str, force: bool) -> None:
    """Given a missing folder, a folder or an impossible name, `write_new` raises `InputFailed`."""
    (tmp_path / "a-file").touch()
    with pytest.raises(InputFailed) as caught:
        files.write_new(tmp_path / name, b"", force)
    assert caught.value.problems[0].fact
    assert caught.value.problems[0].remedy


@pytest.mark.parametrize("force", [True, False])
def test_a_folder_is_told_as_one(tmp_path: Path, force: bool) -> None:
    """Given a folder, `check_new` says so, and does not advise to overwrite it."""
    with pytest.raises(InputFailed) as caught:
        files.check_new(tmp_path, force)
    assert "--force" not in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="devices are files on POSIX only")
def test_a_device_is_never_replaced() -> None:
    """Given a device, `write_new` refuses it even with `force`."""
    with pytest.raises(InputFailed):
        files.write_new(Path(os.devnull), b"", force=True)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_of_others_is_told(tmp_path: Path) -> None:
    """Given a folder that may not be written, `write_new` says so."""
    tmp_path.chmod(0o500)
    with pytest.raises(InputFailed):
        files.write_new(tmp_path / "a", b"")


def test_permission_errors_have_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a refusal by the system, reading and writing say what to check."""

    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    (tmp_path / "a").touch()
    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    for act in (lambda: files.write_new(tmp_path / "b", b""), lambda: files.read_bytes(tmp_path / "a", 9)):
        with pytest.raises(InputFailed) as caught:
            act()
        assert caught.value.problems[0].remedy


def test_put_writes_for_the_owner_only(tmp_path: Path) -> None:
    """Given a new name, `put` writes the file for its owner's eyes."""
    files.put(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_put_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a disk that is full, `put` leaves no part of a file."""

    def full(_handle: int, _data: bytes) -> int:
        raise OSError("no space")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="no space"):
        files.put(tmp_path / "a", b"x")
    assert not list(tmp_path.iterdir())


def test_put_replaces_only_where_that_is_wanted(tmp_path: Path) -> None:
    """Given a name that is taken, `put` refuses it, and writes over it where it is told to."""
    files.put(tmp_path / "a", b"longer")
    with pytest.raises(FileExistsError):
        files.put(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"longer"
    files.put(tmp_path / "a", b"new", over=True)
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_file_that_is_not_finished_replaces_nothing(tmp_path: Path) -> None:
    """Given work that fails half-way, the file is as it was and no part is left; else it is the new one."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with contextlib.suppress(KeyboardInterrupt), files.replacing(path) as part:
        part.write_bytes(b"ne")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    with files.replacing(path) as part:
        part.write_bytes(b"new")
        assert part == files.part_of(path)
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    """Given a limit, `read_bytes` reads a file of that size and refuses a larger one."""
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert files.read_bytes(path, 5) == b"12345"
    with pytest.raises(InputFailed):
        files.read_bytes(path, 4)


@pytest.mark.parametrize("name", ["none", "a-file/b", ".", "x" * 300, "a\0b"])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    """Given a missing file, a folder or an impossible name, `read_bytes` raises `InputFailed`."""
    (tmp_path / "a-file").touch()
    with pytest.raises(InputFailed) as caught:
        files.read_bytes(tmp_path / name, 5)
    assert caught.value.problems[0].fact
