"""The page as its users meet it: from an empty form to a letter, in a real browser."""

from __future__ import annotations

import re
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.statements.samples import ALIPAY_APP, locked_zip
from tests.web.conftest import Served, answer, downloaded, settled, tell

if TYPE_CHECKING:
    from playwright.sync_api import Page

Opened = Callable[..., "Page"]

USED_CODE: dict[str, str | None] = {
    "situation": "used-code",
    "description": "首次激活，页面提示“卡密已被使用”",
    "found-at": "2026-11-20 11:00",
    "venue": "independent-site",
    "item": "《原神》月卡",
    "order-number": "202405150001",
    "usage": "unused",
    "method": "alipay",
    "amount": "98",
    "paid-at": "2026-11-20 10:00",
    "merchant": "星点卡盟（示例）",
}

PERSON: dict[str, str | None] = {
    "name": "李明",
    "phone": "13800138000",
    "address": "北京市海淀区示例路1号",
    "daily-use": "yes",
    "handled-elsewhere": "没有",
}

COMPANY: dict[str, str | None] = {
    "registered-name": "示例网络科技有限公司",
    "merchant-address": "四川省成都市武侯区示例大道1号",
}

STORIES: dict[str, tuple[dict[str, str | None], str, tuple[str, ...]]] = {
    "no order number": (
        {
            "situation": "not-delivered",
            "description": "付款后一直没有收到卡密",
            "found-at": "2026-11-20 12:10",
            "venue": "independent-site",
            "item": "100元点卡",
            "order-number": None,
            "promise": "5分钟内发卡密",
            "method": "wechat",
            "amount": "100",
            "paid-at": "2026-11-20 10:00",
            "merchant": "快充卡盟（示例）",
        },
        "first-contact",
        ("100元", "点卡", "没有"),
    ),
    "used code": (
        USED_CODE
        | {
            "contacts.1": "yes",
            "contacts.1.with": "merchant",
            "contacts.1.at": "2026-11-20 11:30",
            "contacts.1.via": "在线客服",
            "contacts.1.said": "要求核实卡密并退款",
            "contacts.1.reply": "已超时，不予退款",
            "contacts.1.proof": "yes",
            "goal": "regulator-complaint:samr",
        }
        | PERSON
        | COMPANY,
        "",
        ("投诉书", "李明", "示例网络科技有限公司", "202405150001", "已超时", "消费者权益保护法"),
    ),
    "arrived in part": (
        {
            "situation": "partial-delivery",
            "description": "话费充值50元，实际到账30元",
            "found-at": "2026-11-20",
            "venue": "marketplace",
            "item": "50元话费",
            "order-number": "T20261120001",
            "face-value": "50",
            "received": "30",
            "method": "alipay",
            "amount": "49.50",
            "paid-at": "2026-11-20 09:00",
            "platform": "示例商城",
            "merchant": "话费直充店（示例）",
        },
        "first-contact",
        ("50元话费", "30"),
    ),
    "transfer to a person": (
        {
            "situation": "not-delivered",
            "description": "转账后对方一直没有发货",
            "found-at": "2026-11-21",
            "venue": "private-transfer",
            "item": "10元Q币卡",
            "method": "wechat",
            "amount": "88",
            "paid-at": "2026-11-20 20:00",
            "payee": "小鱼",
            "merchant": "小鱼充值",
        },
        "first-contact",
        ("10元Q币卡", "88元"),
    ),
    "charged without an order": (
        {
            "situation": "charged-without-order",
            "description": "页面卡住后跳转失败，没有生成订单",
            "found-at": "2026-11-20 14:05",
            "venue": "independent-site",
            "item": "100元游戏点卡",
            "method": "alipay",
            "amount": "100",
            "paid-at": "2026-11-20 14:02",
            "transaction-number": "2026112022001400001234567890",
            "merchant": "云点卡盟（示例）",
        },
        "first-contact",
        ("100元", "2026112022001400001234567890"),
    ),
}


@pytest.mark.parametrize("story", STORIES)
def test_from_an_empty_form_to_a_word_file(opened: Opened, tmp_path: Path, story: str) -> None:
    """Given somebody with a story, filling in the form ends with a Word file that tells it."""
    from docx import Document

    story_told, letter, expected = STORIES[story]
    page = opened()
    tell(page, story_told)
    if letter:
        page.locator("#letter-choice").select_option(letter)
        settled(page)
    file = downloaded(page, tmp_path)
    assert file.suffix == ".docx"
    document = Document(str(file))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    text = "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)
    for words in expected:
        assert words in text


def test_the_message_comes_while_it_is_told(opened: Opened) -> None:
    """Given the few facts of a first message, it stands there as it will be pasted, and is copied."""
    page = opened()
    tell(page, USED_CODE)
    shown = page.locator("#beside-letter article").inner_text()
    assert "202405150001" in shown
    page.locator("#copy").click()
    told(page, "已复制")
    pasted = page.evaluate("navigator.clipboard.readText()")
    assert re.sub(r"\s", "", pasted) == re.sub(r"\s", "", shown)


def test_a_refusal_is_pasted_and_answered(opened: Opened) -> None:
    """Given the words of a refusal pasted in, the escalation asks for the name and answers just that."""
    page = opened()
    tell(
        page,
        USED_CODE
        | {
            "contacts.1": "yes",
            "contacts.1.with": "merchant",
            "contacts.1.at": "2026-11-20 11:30",
            "contacts.1.via": "在线客服",
            "contacts.1.said": "要求退款",
            "contacts.1.reply": "[微笑] 亲，虚拟商品一经售出\n概不退款的哦",
        },
    )
    page.locator(".steps a[href='#step-contacts']").click()
    assert "虚拟商品不退" in page.locator('[data-question="contacts.1.reply"] .note-on').inner_text()
    page.locator("#letter-choice").select_option("escalation")
    page.locator("button[data-goto=name]").click()
    answer(page, "name", "李明")
    settled(page)
    assert "虚拟商品" in page.locator("#beside-letter article").inner_text()


def test_a_citation_opens_the_article(opened: Opened) -> None:
    """Given a letter that cites, each citation opens the article's words and says of which edition."""
    page = opened()
    tell(page, STORIES["used code"][0])
    cited = page.locator("details.cited").first
    cited.locator("summary").click()
    assert len(cited.locator("blockquote").inner_text()) > 20
    assert "施行" in cited.locator(".edition").inner_text() or "起" in cited.locator(".edition").inner_text()


def test_a_finding_stands_at_its_words(opened: Opened) -> None:
    """Given words that a letter should not say, they are marked there, and the note leads to why."""
    page = opened()
    tell(page, USED_CODE | {"description": "卡密已被使用，你们就是骗子"})
    note = page.locator("#beside-letter mark a").first
    assert "骗子" in page.locator("#beside-letter mark").first.inner_text()
    note.click()
    assert page.locator("#finding-1").inner_text()
    assert page.locator("#step-consumer, #step-seller, #step-payment").filter(visible=True).count() == 1


def test_what_is_wrong_is_told_at_its_question(opened: Opened) -> None:
    """Given an answer that is none, its question says so at once, and takes it back when it is mended."""
    page = opened()
    answer(page, "found-at", "32号")
    settled(page)
    fault = page.locator('[data-question="found-at"] .problem')
    assert fault.is_visible()
    assert page.locator("#q-found-at").get_attribute("aria-invalid") == "true"
    answer(page, "found-at", "2026-11-20")
    settled(page)
    assert not fault.is_visible()


def told(page: Page, words: str) -> None:
    """Wait until the page says so."""
    page.locator("#status", has_text=words).wait_for()


def drop(page: Page, name: str, content: bytes) -> None:
    """Drop a statement where the payment is asked for."""
    page.goto(page.url.split("#")[0] + "#step-payment")
    held = page.evaluate_handle(
        """([name, bytes]) => {
          const held = new DataTransfer();
          held.items.add(new File([new Uint8Array(bytes)], name));
          return held;
        }""",
        [name, list(content)],
    )
    page.dispatch_event("#statement", "drop", {"dataTransfer": held})


def test_a_statement_fills_in_the_payment(opened: Opened) -> None:
    """Given a statement, the payment that is picked fills the form, and nothing else of it stays."""
    page = opened()
    answer(page, "situation", "used-code")
    page.goto(page.url.split("#")[0] + "#step-payment")
    answer(page, "amount", "98")
    answer(page, "paid-at", "2026-11-20 10:00")
    settled(page)
    drop(page, "账单.csv", ALIPAY_APP.encode("gb18030"))
    first = page.locator("#statement-found li").first
    first.wait_for()
    assert "星点网络" in first.inner_text()
    first.locator("button").click()
    settled(page)
    assert page.locator("#q-transaction-number").input_value() == "2026112022001400000000000001"
    kept = page.evaluate("JSON.stringify(sessionStorage)")
    assert "示例通信" not in kept
    assert "2026112022001400000000000003" not in kept


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff\x10garbage", b"PK\x03\x04broken", "姓名,年龄\n李明,3\n".encode()]
)
def test_a_broken_statement_is_told(opened: Opened, content: bytes) -> None:
    """Given a file that is no statement, the page says what is wrong with it and keeps what was filled in."""
    page = opened()
    page.goto(page.url.split("#")[0] + "#step-payment")
    answer(page, "amount", "98")
    settled(page)
    drop(page, "账单.csv", content)
    page.locator("#statement-trouble p").first.wait_for()
    assert page.locator("#statement-trouble").inner_text().strip()
    assert page.locator("#q-amount").input_value() == "98"


def test_an_unknown_statement_is_read_by_its_columns(opened: Opened) -> None:
    """Given a table of another layout, the page asks which column is which, with its guess, and finds the
    payment; too little is told without the words of the command."""
    page = opened()
    page.goto(page.url.split("#")[0] + "#step-payment")
    answer(page, "amount", "98")
    settled(page)
    drop(page, "账单.csv", "到账时间,数额,店家\n2026-11-20,98.00,星点卡盟（示例）\n".encode())
    page.locator("#columns").wait_for()
    assert page.locator("select[data-column=时间]").input_value() == "到账时间"
    assert page.locator("select[data-column=金额]").input_value() == "数额"
    page.locator("select[data-column=金额]").select_option("")
    page.locator("#columns-read").click()
    page.locator("#statement-trouble", has_text="请在上面选择").wait_for()
    page.locator("select[data-column=金额]").select_option("数额")
    page.locator("select[data-column=收款方]").select_option("店家")
    page.locator("#columns-read").click()
    page.locator("#statement-found li", has_text="星点卡盟").locator("button").click()
    settled(page)
    assert page.locator("#q-paid-at").input_value() == "2026-11-20"


def test_a_locked_statement_asks_for_its_password(opened: Opened) -> None:
    """Given an archive with a password, the page asks for it and then finds the payment."""
    page = opened()
    page.goto(page.url.split("#")[0] + "#step-payment")
    answer(page, "amount", "98")
    settled(page)
    drop(page, "账单.zip", locked_zip("账单.csv", ALIPAY_APP.encode("gb18030"), "246810"))
    page.locator("#statement-password").fill("246810")
    page.locator("#statement-open").click()
    page.locator("#statement-found li").first.wait_for()


def picture(colour: str) -> bytes:
    """A screenshot of one colour."""
    from PIL import Image

    data = BytesIO()
    Image.new("RGB", (400, 700), colour).save(data, "PNG")
    return data.getvalue()


def test_screenshots_become_numbered_exhibits(opened: Opened, tmp_path: Path) -> None:
    """Given screenshots, each gets a number, stands in the Word file, and goes into the receiver's ZIP."""
    from playwright.sync_api import FilePayload

    page = opened()
    tell(page, STORIES["used code"][0])
    page.locator(".steps a[href='#step-evidence']").click()
    shots = [("激活失败.png", "red"), ("订单页.png", "blue")]
    page.locator("#pictures-file").set_input_files(
        [FilePayload(name=name, mimeType="image/png", buffer=picture(colour)) for name, colour in shots]
    )
    told(page, "已列为证据")
    answer(page, "exhibits.1.proves", "首次激活即提示已被使用")
    answer(page, "exhibits.2.proves", "下单的时间和商品")
    settled(page)
    assert page.locator("#pictures-list img").count() == 2
    assert "激活失败" in page.locator("#beside-evidence").inner_text()
    with zipfile.ZipFile(downloaded(page, tmp_path)) as word:
        assert len([name for name in word.namelist() if name.startswith("word/media/")]) == 2
    with zipfile.ZipFile(downloaded(page, tmp_path, ".zip")) as bundle:
        names = bundle.namelist()
    assert len([name for name in names if name.startswith("证据/")]) == 2
    assert any("投诉书" in name for name in names)


def test_a_screenshot_is_put_to_what_was_answered(opened: Opened, tmp_path: Path) -> None:
    """Given an exhibit that an answer named, a screenshot of that name is its picture, another may be made so
    or taken away; after a reload the page says which to drop again, and the ZIP what to look at."""
    from playwright.sync_api import FilePayload

    page = opened()
    tell(page, STORIES["used code"][0])
    page.locator(".steps a[href='#step-evidence']").click()
    answer(page, "proof-payment", "yes")
    answer(page, "proof-order", "yes")
    settled(page)

    def drop(*names: str) -> None:
        page.locator("#pictures-file").set_input_files(
            [FilePayload(name=name, mimeType="image/png", buffer=picture("red")) for name in names]
        )
        settled(page)

    drop("付款详情.png", "IMG_1.png", "IMG_2.png")
    assert page.locator("[data-question^='exhibits.'][data-question$='.name']").count() == 2
    page.locator("#pictures-list li", has_text="IMG_2").locator("button").click()
    page.locator("#pictures-list li", has_text="IMG_1").locator("select").select_option("订单页")
    page.locator("#pictures-list li", has_text="IMG_2").wait_for(state="detached")
    settled(page)
    assert page.locator("[data-question^='exhibits.'][data-question$='.name']").count() == 0
    assert "订单页 IMG_1.png" in page.locator("#beside-evidence").inner_text()
    with zipfile.ZipFile(downloaded(page, tmp_path, ".zip")) as bundle:
        assert sum(name.startswith("证据/") for name in bundle.namelist()) == 2
    assert "不能自动遮盖" in page.locator("#handed").inner_text()
    assert page.locator("#pictures-lacking").is_hidden()
    page.reload()
    settled(page)
    assert "付款详情.png、IMG_1.png" in page.locator("#pictures-lacking").inner_text()
    with zipfile.ZipFile(downloaded(page, tmp_path, ".zip")) as bundle:
        assert not any(name.startswith("证据/") for name in bundle.namelist())
    assert "没有图片在里面" in page.locator("#handed").inner_text()
    drop("付款详情.png")
    assert "付款详情.png" not in page.locator("#pictures-lacking").inner_text()
    assert "IMG_1.png" in page.locator("#beside-lacking").inner_text()


def test_two_tabs_are_two_cases(opened: Opened, served: Served) -> None:
    """Given the page in two tabs, each has a case of its own."""
    page = opened()
    answer(page, "situation", "used-code")
    settled(page)
    other = page.context.new_page()
    other.goto(served.address)
    settled(other)
    assert other.locator("#q-situation").input_value() == ""
    answer(other, "situation", "not-delivered")
    settled(other)
    page.reload()
    settled(page)
    assert page.locator("#q-situation").input_value() == "used-code"


def test_a_reload_loses_nothing(opened: Opened) -> None:
    """Given a reload in the middle, the answers and the letter are there again."""
    page = opened()
    tell(page, USED_CODE)
    before = page.locator("#beside-letter").inner_text()
    page.reload()
    settled(page)
    assert page.locator("#beside-letter").inner_text() == before
    assert "token" not in page.url


def test_back_goes_a_step_back(opened: Opened) -> None:
    """Given the back button of the browser, the step before is shown with its answers."""
    page = opened()
    answer(page, "situation", "used-code")
    page.locator("section.step:not([hidden]) button[data-go='1']").click()
    page.locator("#step-purchase").wait_for()
    page.go_back()
    page.locator("#step-problem").wait_for()
    assert page.locator("#q-situation").input_value() == "used-code"
    page.go_forward()
    page.locator("#step-purchase").wait_for()


def test_the_program_stops_and_starts_anew(opened: Opened, served: Served) -> None:
    """Given a program stopped in the middle, the page says so, keeps the case, saves it, and goes on when it
    is told the new address."""
    page = opened()
    answer(page, "situation", "used-code")
    settled(page)
    served.stop()
    answer(page, "description", "提示“卡密已被使用”")
    page.locator("#lost-away").wait_for()
    with page.expect_download() as saved:
        page.locator("#save").click()
    assert "卡密已被使用" in Path(saved.value.path()).read_text(encoding="utf-8")
    served.start("second-token-of-the-page-in-a-test-run")
    page.locator("#lost-anew").wait_for()
    page.locator("#address").fill(served.address)
    page.locator("#address").press("Enter")
    page.locator("#lost").wait_for(state="hidden")
    settled(page)
    assert page.locator("#q-description").input_value() == "提示“卡密已被使用”"


def test_another_tab_brings_the_new_address(opened: Opened, served: Served) -> None:
    """Given the new address opened in another tab, the tab with the case goes on by itself."""
    page = opened()
    answer(page, "situation", "used-code")
    settled(page)
    served.stop()
    served.start("third-token-of-the-page-in-a-test-run")
    answer(page, "description", "提示“卡密已被使用”")
    page.locator("#lost-anew").wait_for()
    page.context.new_page().goto(served.address)
    page.locator("#lost").wait_for(state="hidden")


@pytest.mark.parametrize("name", ["01-used-code", "02-not-delivered", "05-not-as-described"])
def test_a_case_file_is_opened_and_saved(opened: Opened, name: str) -> None:
    """Given a case file opened and saved again, it is the same case."""
    from refundletters.case.reading import load_case, parse_case

    file = ROOT / f"examples/{name}.yaml"
    page = opened()
    page.locator("#open").set_input_files(file)
    told(page, "已打开")
    settled(page)
    with page.expect_download() as saved:
        page.locator("#save").click()
    assert parse_case(Path(saved.value.path()).read_text(encoding="utf-8")) == load_case(file)


def test_a_file_that_is_no_case_changes_nothing(opened: Opened) -> None:
    """Given a file that holds no case, the page tells what is wrong in it and keeps its own."""
    page = opened()
    answer(page, "situation", "used-code")
    settled(page)
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("#open").set_input_files(
        {"name": "别的.yaml", "mimeType": "text/yaml", "buffer": "订单:\n  价钱呀: 三块\n".encode()}
    )
    page.locator("#trouble p").first.wait_for()
    assert page.locator("#q-situation").input_value() == "used-code"


@pytest.mark.parametrize("width", [320, 390])
def test_nothing_is_wider_than_the_window(opened: Opened, width: int) -> None:
    """Given a phone, or 400 % on a screen, no step and no letter makes the page scroll sideways."""
    page = opened(width=width)
    tell(page, STORIES["used code"][0])
    for step in page.locator("section.step").all():
        name = step.get_attribute("id")
        page.goto(page.url.split("#")[0] + f"#{name}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def reach(page: Page, selector: str) -> None:
    """Press Tab until that is in focus."""
    for _press in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"not reached by keyboard: {selector}")


def test_by_keyboard_alone(opened: Opened) -> None:
    """Given only a keyboard, an empty form becomes a Word file; each step is read from its heading on."""
    page = opened()
    reach(page, "#q-situation")
    page.keyboard.press("ArrowDown")
    settled(page)
    reach(page, "#q-description")
    page.keyboard.type("一直没有到账")
    for heading, fields in (
        ("name-purchase", {"#q-item": "100元点卡"}),
        ("name-payment", {"#q-amount": "98", "#q-paid-at": "2026-11-20 10:00"}),
    ):
        reach(page, "section.step:not([hidden]) [data-go='1']")
        page.keyboard.press("Enter")
        page.locator(f"#{heading}:focus").wait_for()
        for selector, text in fields.items():
            settled(page)
            reach(page, selector)
            page.keyboard.type(text)
    settled(page)
    reach(page, "[data-file='.docx']")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert waiting.value.suggested_filename.endswith(".docx")


@pytest.mark.parametrize(("scheme", "width", "language"), [("light", 390, "zh"), ("dark", 1280, "en")])
def test_axe_finds_no_violation(opened: Opened, scheme: str, width: int, language: str) -> None:
    """Given any step, light or dark, on a phone or a screen, axe finds nothing against WCAG 2.2 AA."""
    from axe_playwright_python.sync_playwright import Axe

    page = opened(width=width, color_scheme=scheme)
    tell(page, STORIES["used code"][0] | {"alternative": None})
    if language == "en":
        page.locator("a[data-language]").click()
        settled(page)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    for step in [link.get_attribute("href") for link in page.locator(".steps a").all()]:
        page.goto(page.url.split("#")[0] + str(step))
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}})
        assert found.response["passes"]
        assert not [
            (each["id"], each["nodes"][0]["html"], each["nodes"][0]["failureSummary"])
            for each in found.response["violations"]
        ]


ATTEMPTS = """async (address) => {
  const tries = [
    {},
    {method: 'POST', body: '{}'},
    {method: 'POST', mode: 'no-cors', body: '{}'},
    {method: 'POST', headers: {'X-Refundletters-Token': 'x'}, body: '{}'},
  ];
  const read = [];
  for (const options of tries) {
    try {
      read.push(await (await fetch(address + 'work', options)).text());
    } catch {
      read.push('');
    }
  }
  return read;
}"""


@pytest.fixture
def stranger() -> Iterator[str]:
    """The address of a page of somebody else's."""

    class Strange(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!DOCTYPE html><title>strange</title><iframe></iframe>")

        def log_message(self, *_arguments: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Strange) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_a_stranger_s_page_gets_nothing(opened: Opened, served: Served, stranger: str) -> None:
    """Given another page in the same browser, it can neither ask, nor read, nor frame this one."""
    page = opened()
    strange = page.context.new_page()
    strange.goto(stranger)
    address = f"http://127.0.0.1:{served.port}/"
    assert strange.evaluate(ATTEMPTS, address) == [""] * 4
    strange.evaluate("address => { document.querySelector('iframe').src = address; }", address)
    strange.wait_for_load_state("networkidle")
    assert not strange.frame_locator("iframe").locator("#form").count()
