"""docs/adding-a-situation.md, followed to the letter in a copy of the project."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "adding-a-situation.md"
_BLOCK = re.compile(r"^```(?:yaml|jinja) (\S+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)

CASE = """\
消费者: {姓名: 示例, 电话: "13800138000", 地址: 北京市海淀区示例路1号}
经营者: {名称: 示例卡盟, 主体名称: 示例网络有限公司, 地址: 浙江省杭州市余杭区示例路1号}
交易场所: 独立站
订单: {订单号: A1, 商品: 示例软件激活码, 类别: 激活码, 价款: 98, 下单时间: 2026-11-20 10:00}
支付: {支付方式: 支付宝, 金额: 98, 支付时间: 2026-11-20 10:00}
问题: {情形: 过期卡, 发现时间: 2026-11-20 11:00}
沟通记录:
  - {时间: 2026-11-20 11:30, 对象: 经营者, 途径: 在线客服, 我方: 要求退款, 对方答复: 虚拟商品不退}
声明: {生活消费: 是, 已受理: []}
"""


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project to which the blocks of the guide have been added."""
    copy = tmp_path_factory.mktemp("extended")
    for folder in ("refundletters", "templates", "locales"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__", "_data"))
    blocks = _BLOCK.findall(GUIDE.read_text(encoding="utf-8"))
    assert len(blocks) == 3, "the guide shows a name, a data file and sentences"
    for name, section, text in blocks:
        path = copy / name
        if section:
            whole = path.read_text(encoding="utf-8")
            assert f"\n{section}:\n" in whole
            path.write_text(whole.replace(f"\n{section}:\n", f"\n{section}:\n{text}"), encoding="utf-8")
        else:
            assert not path.exists()
            path.write_text(text, encoding="utf-8")
    (copy / "案件.yaml").write_text(CASE, encoding="utf-8")
    return copy


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        ("first-contact", "兑换时提示该激活码已过期"),
        ("escalation", "收到的激活码已经过期"),
        ("payment-dispute", "该激活码至今未能使用"),
        ("regulator-complaint", "该激活码兑换时提示已过期"),
    ],
)
def test_the_guide_adds_a_situation_to_every_letter(extended: Path, letter: str, said: str) -> None:
    """Given the blocks of the guide and nothing else, each letter says the new situation's sentence."""
    done = subprocess.run(
        [sys.executable, "-m", "refundletters", letter, "案件.yaml", "--today", "2026-11-22"],
        cwd=extended,
        env={**os.environ, "PYTHONPATH": str(extended)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert said in done.stdout
