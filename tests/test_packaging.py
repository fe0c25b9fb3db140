"""What is shipped: the folders beside the package travel with it and are found wherever it lies."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import tarfile
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from build import ProjectBuilder

from refundletters import resources
from tests.conftest import ROOT, tracked

FOLDERS = ("templates", "locales", "examples")


def python(*arguments: str, cwd: Path, path: Path | None = None) -> str:
    """Standard output of a fresh interpreter that sees `path` before anything that is installed."""
    environment = {**os.environ, "PYTHONPATH": str(path or ""), "REFUNDLETTERS_TODAY": "2026-11-22"}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def install(wheel: Path, target: Path) -> Path:
    """Unpack `wheel` into `target`, as installers do; its dependencies are those of this interpreter."""
    with zipfile.ZipFile(wheel) as files:
        assert not [name for name in files.namelist() if ".data/" in name], "this needs more than unpacking"
        files.extractall(target)
    return target


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the project as a fresh clone has them."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in tracked():
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes((ROOT / name).read_bytes())
    return folder


@pytest.fixture(scope="module")
def sdist(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, unpacked."""
    archive = ProjectBuilder(checkout).build("sdist", tmp_path_factory.mktemp("sdist"))
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    (source,) = folder.iterdir()
    return source


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution."""
    return Path(ProjectBuilder(sdist).build("wheel", tmp_path_factory.mktemp("wheel")))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the wheel is installed."""
    return install(wheel, tmp_path_factory.mktemp("installed"))


def test_sdist_holds_the_project(sdist: Path) -> None:
    """Given the source distribution, it holds every file of the project that builds, tests or explains it."""
    held = {path.relative_to(sdist).as_posix() for path in sdist.rglob("*") if path.is_file()}
    missing = {name for name in tracked() if not name.startswith((".git", "benchmarks/"))} - held
    assert len(held) > 50
    assert not missing


def test_wheel_holds_the_package_and_its_folders(wheel: Path) -> None:
    """Given the wheel, it holds all modules and data, templates, compiled messages and examples."""
    held = set(zipfile.ZipFile(wheel).namelist())
    wanted = {name for name in tracked() if name.startswith("refundletters/")}
    for folder in FOLDERS:
        kept = [name for name in tracked() if name.startswith(f"{folder}/") and not name.endswith(".po")]
        assert kept, f"{folder}/ is empty"
        wanted |= {f"refundletters/_data/{name}" for name in kept}
    assert not wanted - held
    assert not {name for name in held if name.startswith("tests") or name.endswith(".po")}


def test_wheel_gives_one_command(wheel: Path, installed: Path) -> None:
    """Given the wheel, it declares the command `refundletters`, and that command starts."""
    (point,) = metadata.Distribution.at(next(installed.glob("*.dist-info"))).entry_points
    assert (point.group, point.name) == ("console_scripts", "refundletters")
    module, function = point.value.split(":")
    code = (
        f"import sys; sys.argv[1:] = ['--version']; from {module} import {function} as main; sys.exit(main())"
    )
    assert python("-c", code, cwd=installed, path=installed).startswith("refundletters ")


def test_letter_from_an_installed_wheel_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """Given only the wheel and an empty folder, a letter is written from an example that came with it."""
    example = installed / "refundletters/_data/examples/01-used-code.yaml"
    assert example.is_file()
    where = python("-c", "import refundletters; print(refundletters.__file__)", cwd=tmp_path, path=installed)
    assert Path(where.strip()).is_relative_to(installed)
    text = python("-m", "refundletters", "first-contact", str(example), cwd=tmp_path, path=installed)
    assert "退" in text
    python(
        "-m",
        "refundletters",
        "regulator-complaint",
        str(example),
        "-o",
        "投诉书.docx",
        cwd=tmp_path,
        path=installed,
    )
    assert [path.name for path in tmp_path.iterdir()] == ["投诉书.docx"]
    assert zipfile.is_zipfile(tmp_path / "投诉书.docx")


FIND = f"from refundletters import resources\nfor name in {FOLDERS}: print(getattr(resources, name)())"


# Setuptools reminds everyone who builds an editable install of how imports work.
@pytest.mark.filterwarnings("ignore:.*Editable installation")
def test_editable_install_uses_the_checkout(checkout: Path, tmp_path: Path) -> None:
    """Given an editable install, the folders are those of the checkout it points to."""
    site = install(Path(ProjectBuilder(checkout).build("editable", tmp_path / "built")), tmp_path / "site")
    code = f"import site; site.addsitedir({str(site)!r})\n{FIND}"
    found = python("-I", "-S", "-c", code, cwd=site)
    assert [Path(line) for line in found.splitlines()] == [checkout / folder for folder in FOLDERS]


def test_bare_checkout_finds_its_folders(checkout: Path) -> None:
    """Given a checkout that is not installed, the folders beside the package are used."""
    found = python("-c", FIND, cwd=checkout, path=checkout)
    assert [Path(line) for line in found.splitlines()] == [checkout / folder for folder in FOLDERS]


@pytest.mark.parametrize("folder", FOLDERS)
def test_folders_are_there(folder: str) -> None:
    """Given the package that runs these tests, each of its folders exists."""
    assert getattr(resources, folder)().is_dir()


def test_every_package_is_listed() -> None:
    """Given the folders of the package that hold modules, setup.cfg lists each of them and no other."""
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    listed = set(config["options"]["packages"].split())
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for path in (ROOT / "refundletters").rglob("__init__.py")
    }
    assert "refundletters.cli" in found
    assert listed - {f"refundletters._data.{folder}" for folder in FOLDERS} == found
    assert {f"refundletters._data.{folder}" for folder in FOLDERS} <= listed
