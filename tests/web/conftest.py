"""The page in a real browser: Chromium driven by Playwright. Without them these tests are left out, unless
REFUNDLETTERS_REQUIRE_BROWSER=1."""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page
    from werkzeug.serving import BaseWSGIServer

CHROMIUM = (
    os.environ.get("REFUNDLETTERS_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
)
TODAY = date(2026, 11, 22)


class Served:
    """The program, which can be stopped and started anew at the same address with another token."""

    def __init__(self) -> None:
        self.port = 0
        self.start("first-token-of-the-page-in-a-test-run")

    def start(self, token: str) -> None:
        """Serve from here on; what `token` is, the address tells."""
        from refundletters.web.serving import listen

        self.server: BaseWSGIServer = listen(self.port, token, lambda: TODAY, "zh")
        self.port, self.token = self.server.port, token
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Answer nobody any more."""
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()

    @property
    def address(self) -> str:
        """What the command prints."""
        return f"http://127.0.0.1:{self.port}/#token={self.token}"


@pytest.fixture
def served() -> Iterator[Served]:
    """The program while it runs."""
    pytest.importorskip("flask")
    program = Served()
    yield program
    program.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    if os.environ.get("REFUNDLETTERS_REQUIRE_BROWSER") != "1":
        pytest.skip("takes a minute: tried in .ci/run, or with REFUNDLETTERS_REQUIRE_BROWSER=1")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def opened(served: Served, browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens the page in a browser of its own; no request may leave this computer, no script may fail."""
    contexts: list[BrowserContext] = []
    strayed: list[str] = []

    def watch(request: Any) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "blob:", "data:")):
            strayed.append(request.url)

    def open_page(width: int = 1280, height: int = 900, **options: Any) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, locale="zh-CN", accept_downloads=True, **options
        )
        contexts.append(context)
        context.on("request", watch)
        context.on("weberror", lambda error: strayed.append(str(error.error)))
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.goto(served.address)
        settled(page)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not strayed


def settled(page: Page) -> None:
    """Wait until the page has taken in all that was answered."""
    page.wait_for_selector("[data-question=situation]", state="attached")
    page.wait_for_selector("body:not([aria-busy])")


def answer(page: Page, name: str, text: str | None) -> None:
    """Answer the question `name`, which is in sight; None is “I don't know”."""
    part = page.locator(f'[data-question="{name}"]')
    if text is None:
        part.locator("input[data-unknown]").check()
    elif part.locator("input[type=radio]").count():
        part.locator(f'input[type=radio][value="{text}"]').check()
    elif part.locator("select").count():
        part.locator("select").select_option(text)
    else:
        part.locator("input[type=text], textarea").fill(text)


def tell(page: Page, story: dict[str, str | None]) -> None:
    """Fill in the form from its first step to its last, as questions come up, and what is still open once
    more; all of `story` must be asked."""
    left = dict(story)
    steps = [str(link.get_attribute("href")) for link in page.locator(".steps a").all()]
    for step in (*steps, *steps):  # what is chosen late may need more of what came early
        link = page.locator(f".steps a[href='{step}']")
        if not left or not link.is_visible():  # in a step without questions there is nothing to do
            continue
        link.click()
        page.locator(step).wait_for()
        while due := [name for name in _in_sight(page) if name in left]:
            for name in due:
                answer(page, name, left.pop(name))
            settled(page)
    assert not left, f"never asked: {left}"


def _in_sight(page: Page) -> list[str]:
    names: list[str] = page.eval_on_selector_all(
        "section.step:not([hidden]) [data-question]", "parts => parts.map((each) => each.dataset.question)"
    )
    return names


def downloaded(page: Page, folder: Path, ending: str = ".docx") -> Path:
    """The letter as the page hands it over."""
    from playwright.sync_api import TimeoutError as PlaywrightTimeout

    ready = page.locator(f"button[data-file='{ending}']:enabled")
    with contextlib.suppress(PlaywrightTimeout):  # what the page says tells more than a time-out
        ready.wait_for()
    assert ready.count(), page.locator("main").inner_text()
    with page.expect_download() as waiting:
        ready.click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path
