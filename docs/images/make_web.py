"""Makes ``page.png`` and ``phone.png``, the pictures of the page in the READMEs, beside itself.

Run: ``python docs/images/make_web.py``. They show ``refundletters serve`` with an example opened in it, on a
screen and on a phone, and hold the fingerprint of what is seen there, by which a test sees that they have
grown old. Needs Chromium, Playwright, Flask, Pillow and the Noto CJK fonts.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import threading
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

if TYPE_CHECKING:
    from playwright.sync_api import Browser

EXAMPLE = ROOT / "examples/01-used-code.yaml"
DAY = date(2026, 11, 22)
TOKEN = "of-a-picture-of-the-page"  # noqa: S105  no secret: it serves for a second
COLOURS = 48
SHOTS = {"page": (1200, 860, "step-problem"), "phone": (390, 844, "step-problem")}


def fingerprint() -> str:
    """What tells whether the pictures still show the page: its own words and looks, the step that is open,
    and the letter beside it."""
    from refundletters.web.app import create_app
    from refundletters.web.guard import TOKEN_HEADER

    page = create_app(TOKEN, 80, lambda: DAY).test_client()
    known = {"Host": "127.0.0.1", TOKEN_HEADER: TOKEN}
    with EXAMPLE.open("rb") as file:
        state = page.post("/open", headers=known, data={"file": (file, EXAMPLE.name)}).get_json()
    told = page.post("/work", headers=known, json=state | {"chosen": ""}).get_json()
    first = next(step for step in told["form"] if step["questions"])
    seen = [
        re.sub("<script.*?</script>", "", page.get("/", headers=known).text, flags=re.DOTALL),
        (ROOT / "refundletters/web/static/page.css").read_text(encoding="utf-8"),
        *(question["html"] for question in first["questions"]),
        *(f"{step['id']} {step['state']}" for step in told["form"]),
        *(option["label"] for option in told["options"] if option["value"] == told["chosen"]),
        told["summary"],
        told["parts"]["letter"],
    ]
    plain = "\n".join(seen).replace("\r\n", "\n")
    return hashlib.sha256(
        re.sub(r'<button[^>]*data-file=".pdf".*?</button>\s*', "", plain).encode()
    ).hexdigest()


def shoot(browser: Browser, port: int, name: str) -> None:
    """One picture of the page, with few colours so that it stays small."""
    from PIL import Image, ImageOps
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    about.add_text("page", fingerprint())
    width, height, step = SHOTS[name]
    page = browser.new_page(viewport={"width": width, "height": height}, locale="zh-CN")
    page.goto(f"http://127.0.0.1:{port}/#token={TOKEN}")
    page.locator("#open").set_input_files(EXAMPLE)
    page.locator("#status", has_text="已打开").wait_for()
    page.goto(f"http://127.0.0.1:{port}/#{step}")
    page.locator(f"#{step}").wait_for()
    page.evaluate("scrollTo(0, 0)")
    with Image.open(BytesIO(page.screenshot())) as shot:
        framed = ImageOps.expand(shot.convert("RGB"), border=1, fill=(192, 192, 192))
        small = framed.quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(HERE / f"{name}.png", optimize=True, pnginfo=about)
    page.close()


def main() -> None:
    """Serve the page for a moment and take its pictures."""
    from playwright.sync_api import sync_playwright

    from refundletters.web.serving import listen

    server = listen(0, TOKEN, lambda: DAY, "zh")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name in SHOTS:
            shoot(browser, server.port, name)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))  # the checkout this file belongs to, installed or not
    main()
