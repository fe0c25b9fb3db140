"""清单.csv: every file of a bundle with its SHA-256, what it proves, and which sentence rests on it."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from refundletters.bundle.copies import Change, Copy
from refundletters.bundle.papers import Paper
from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from refundletters.exhibits.content import Content
from refundletters.exhibits.secrets import masked
from refundletters.harmless import cell
from refundletters.letters.letter import FormTable, Heading, Letter, Paragraph

__all__ = ["NAME", "cited_by", "manifest"]

NAME = "清单.csv"
_HEADER = (
    "证据编号", "文件", "名称", "种类", "内容类型", "字节数", "SHA-256", "日期", "日期来源", "证明的事实",
    "引用它的句子", "与原件的差别", "原件文件名", "原件SHA-256",
)  # fmt: skip
_ORIGINS = {"exif": "图片自带的拍摄时间", "file": "文件最后修改的时间"}
_CHANGES: dict[Change, str] = {
    "none": "与原件一致",
    "metadata": "去掉了图片的附带信息，画面不变",
    "masked": "遮盖了卡密或者个人号码",
    "twin": "遮盖件",
}
_TYPES: dict[Content, str] = {
    "text": "文本", "office": "电子文档", "archive": "压缩文件", "video": "视频", "audio": "录音",
    "other": "其他",
}  # fmt: skip
_REFERENCE = re.compile(r"证据(\d+(?:、\d+)*)")
_SENTENCE = re.compile(r"[^。；\n]+[。；]?")
_MOST = 50
"""Characters of a sentence that are enough to find it."""


def manifest(
    written: Mapping[str, bytes],
    papers: Sequence[Paper],
    handed: Sequence[Copy],
    case: Case,
    shows: Mapping[int, str],
) -> bytes:
    """The table as CSV in UTF-8 with its mark, as spreadsheets want it: first the letters `written` (name →
    content), then the exhibits; `shows` is what each of these proves, by number. Nothing in it is secret."""
    stream = io.StringIO(newline="")
    table = csv.DictWriter(stream, _HEADER, restval="")
    table.writeheader()
    for name, content in written.items():
        table.writerow({"文件": name, "种类": "文书", "字节数": len(content), "SHA-256": _sum(content)})
    cited = [(paper.name, cited_by(paper.letter)) for paper in papers]
    for copy in handed:
        number = copy.file.number
        sentences = (f"{name}：“{each}”" for name, found in cited for each in found.get(number, ()))
        row = {
            "证明的事实": shows.get(number, ""),
            "引用它的句子": "；".join(sentences),
            **_described(copy),
        }
        table.writerow({column: cell(masked(text, case).text) for column, text in row.items()})
    return stream.getvalue().encode("utf-8-sig")


def _described(copy: Copy) -> dict[str, str]:
    """The columns that tell of the exhibit itself, those of its file only where there is one."""
    file, exhibit = copy.file, copy.file.exhibit
    told = {
        "证据编号": str(file.number),
        "名称": copy.title,
        "种类": vocabulary("exhibit-kind")[exhibit.kind].short if exhibit.kind else "",
    }
    if not copy.name:
        return {**told, "内容类型": "没有附文件"}
    if file.dated:
        told |= {"日期": str(file.dated.at), "日期来源": _ORIGINS[file.dated.origin]}
    return {
        **told,
        "文件": copy.name,
        "内容类型": _TYPES.get(copy.content or "other", (copy.content or "").upper()),
        "字节数": str(len(copy.data)),
        "SHA-256": _sum(copy.data),
        "与原件的差别": _CHANGES[copy.change],
        "原件文件名": PurePath((exhibit.file or "").replace("\\", "/")).name,
        "原件SHA-256": file.sha256 or "",
    }


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def cited_by(letter: Letter) -> dict[int, list[str]]:
    """The sentences of `letter` that rest on an exhibit, by its number: the beginning of each, with
    the heading above it."""
    found: dict[int, list[str]] = {}
    heading = ""
    for block in letter.blocks:
        if isinstance(block, Heading):
            heading = block.text
        for numbers, text in _resting(block):
            short = _REFERENCE.sub("", text).replace("（）", "").strip("。； ")
            told = short if len(short) <= _MOST else short[:_MOST] + "…"
            for number in numbers:
                found.setdefault(number, []).append(f"{heading}　{told}" if heading else told)
    return found


def _resting(block: object) -> Iterator[tuple[Sequence[int], str]]:
    """Sentences with the numbers of the exhibits that they name."""
    if isinstance(block, Paragraph):
        yield from ((each.exhibits, each.text) for each in block.sentences if each.exhibits)
    if isinstance(block, FormTable):
        texts = [line for row in block.rows for line in row.lines]
        for sentence in (found[0] for text in texts for found in _SENTENCE.finditer(text)):
            for reference in _REFERENCE.finditer(sentence):
                yield [int(number) for number in reference[1].split("、")], sentence
