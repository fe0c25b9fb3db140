"""Makes ``complaint.png``, the picture in the READMEs, beside itself: ``python docs/images/make.py``.

It shows the first page of the complaint about examples/01-used-code.yaml as LibreOffice sets it, and
holds the fingerprint of that letter, by which a test sees that it has grown old. Needs LibreOffice,
pdftoppm, Pillow and the Noto CJK fonts.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

if TYPE_CHECKING:
    from refundletters.letters.letter import Letter

PICTURE = HERE / "complaint.png"
EXAMPLE = ROOT / "examples/01-used-code.yaml"
DAY = date(2026, 11, 22)
DOTS_PER_INCH = 100
GREYS = 16
FRAME = 192  # a light grey, so that the page ends somewhere on a white screen

# Without these, a machine that lacks the fonts of Windows may show Chinese in Japanese shapes.
FACES = {"SimSun": "Noto Serif CJK SC", "SimHei": "Noto Sans CJK SC", "Times New Roman": "Liberation Serif"}
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
{}
</fontconfig>
"""
INSTEAD = (
    '<match target="pattern"><test name="family"><string>{}</string></test>'
    '<edit name="family" mode="assign" binding="strong"><string>{}</string></edit></match>'
)


def letter() -> Letter:
    """The complaint that the picture shows."""
    from refundletters.assessment import assess
    from refundletters.case.reading import load_case
    from refundletters.letters import compose

    return compose(assess(load_case(EXAMPLE), DAY), "regulator-complaint")


def fingerprint(shown: Letter) -> str:
    """What tells whether a picture still shows this letter."""
    from refundletters.render import text

    return hashlib.sha256(text.render(shown).encode()).hexdigest()


def run(tool: str, *arguments: str | Path, **environment: str) -> None:
    """Run a program, which must be installed and succeed."""
    path = shutil.which(tool)
    if path is None:
        sys.exit(f"{tool} is not installed")
    subprocess.run([path, *arguments], check=True, stdout=subprocess.DEVNULL, env=os.environ | environment)  # noqa: S603  our own arguments


def draw(shown: Letter, folder: Path) -> Path:
    """The first page of a letter as a grey picture; files are made in `folder`."""
    from refundletters.render import word

    fonts, document, page = folder / "fonts.conf", folder / "page.docx", folder / "page"
    faces = "\n".join(INSTEAD.format(*pair) for pair in FACES.items())
    fonts.write_text(FONTS.format(faces), encoding="utf-8")
    document.write_bytes(word.render(shown))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    environment = {"FONTCONFIG_FILE": str(fonts)}
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, document, **environment)
    run("pdftoppm", "-r", str(DOTS_PER_INCH), "-gray", "-png", "-singlefile", page.with_suffix(".pdf"), page)
    return page.with_suffix(".png")


def main() -> None:
    """Draw the picture, frame it and keep it small."""
    from PIL import Image, ImageOps
    from PIL.PngImagePlugin import PngInfo

    shown = letter()
    about = PngInfo()
    about.add_text("letter", fingerprint(shown))
    with tempfile.TemporaryDirectory() as name, Image.open(draw(shown, Path(name))) as page:
        framed = ImageOps.expand(page, border=1, fill=FRAME)
        framed.quantize(GREYS, dither=Image.Dither.NONE).save(PICTURE, optimize=True, pnginfo=about)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))  # the checkout this file belongs to, installed or not
    main()
