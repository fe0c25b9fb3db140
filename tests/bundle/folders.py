"""A case with real files that hold secrets wherever a file can hold them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PIL import Image

from refundletters.assessment import Assessment, assess
from refundletters.bundle import Bundle, make
from refundletters.exhibits.files import examine
from tests.cases import FITTING, TODAY, a_case, case_data
from tests.exhibits.pictures import screenshot

CODE = "ABCD-1234-EFGH-5678"
PHONE = "13800138000"
IDENTITY = "110101199003077758"
E_MAIL = "liming@example.com"
ADDRESS = "北京市海淀区示例路1号"
CARD = "4111 1111 1111 1111"
STRANGER = "13912345678"
DEVICE = "ACME-PHONE-7"
SECRETS = (CODE, PHONE, IDENTITY, E_MAIL, ADDRESS, CARD, STRANGER, DEVICE)

CHAT = f"""11:31 客服: 卡密 {CODE}
11:32 我: abcd1234efgh5678 用不了，电话{PHONE}，身份证{IDENTITY}，邮箱{E_MAIL}，住{ADDRESS}
11:33 我: 付款的银行卡 {CARD}，同学的电话{STRANGER}，订单202405150001
"""

EXHIBITS = [
    {"id": "付款详情", "kind": "payment-record", "title": f"付款详情{PHONE}", "file": f"{PHONE}付款.png"},
    {"id": "订单页", "kind": "order-page", "title": "订单页", "file": "订单/订单页.jpg"},
    {
        "id": "客服聊天", "kind": "chat-log", "title": f"客服聊天 卡密{CODE}", "file": "聊天.txt",
        "proves": f"客服发来的卡密{CODE}不能用，联系{PHONE}、{E_MAIL}",
    },
]  # fmt: skip


def a_folder(folder: Path, changes: Mapping[str, Any] | None = None) -> Assessment:
    """Put the files of the exhibits into `folder`; the case with `changes` that names them."""
    screenshot(folder / f"{PHONE}付款.png", (108, 240))
    (folder / "订单").mkdir(exist_ok=True)
    exif = Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x9286] = DEVICE, IDENTITY, f"{CARD} {ADDRESS}"
    Image.new("RGB", (108, 900), "white").save(folder / "订单" / "订单页.jpg", exif=exif)
    (folder / "聊天.txt").write_text(CHAT, encoding="gb18030")
    told = {
        "exhibits": EXHIBITS,
        "events": [{"at": "2026-11-20 10:30", "by": "merchant", "what": f"发来卡密{CODE}"}],
    }
    return assess(a_case(told | dict(changes or {})), TODAY)


def a_bundle(folder: Path, to: str, command: str, changes: Mapping[str, Any] | None = None) -> Bundle:
    """The bundle of that case for `to` with the letter that `command` names, as it needs the case."""
    fit = {key: value for key, value in FITTING.get(command, {}).items() if key != "events"}
    a = a_folder(folder, fit | dict(changes or {}))
    code = command.partition(" ")[0]
    return make(a, examine(a.case, folder), folder, to, letter=code)


def case_file(folder: Path, changes: Mapping[str, Any] | None = None) -> Path:
    """The same case as a file in its folder."""
    a_folder(folder)
    data = case_data({"exhibits": EXHIBITS} | dict(changes or {}))
    path = folder / "案件.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def members(package: bytes, above: str = "") -> Iterator[tuple[str, bytes]]:
    """Every member of a ZIP by name, those of a Word file inside it too; names are members as well."""
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        for name in source.namelist():
            content = source.read(name)
            yield above + name, name.encode("utf-8")
            yield above + name, content
            if name.endswith(".docx"):
                yield from members(content, f"{above}{name}/")


def holds(content: bytes, secret: str) -> bool:
    """Whether `content` holds `secret` in some spelling, in any usual encoding, across the runs of a Word
    file."""
    wanted = re.sub(r"[-\s]", "", secret).casefold()
    for encoding in ("utf-8", "gb18030", "utf-16-le", "utf-16-be"):
        text = re.sub("<[^>]*>", "", content.decode(encoding, errors="ignore"))
        if wanted in re.sub(r"[-\s\0]", "", text).casefold():
            return True
    return False
