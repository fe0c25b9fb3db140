"""The YAML language server that editors use, asked over its standard input and output.

It is the npm package ``yaml-language-server``. Its protocol is JSON-RPC: a header with the length,
then a JSON object.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, Self

__all__ = ["YamlServer"]

_PATIENCE = 120
"""Seconds after which a server that no longer answers is stopped, so that a test fails and does not hang."""

_ABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
    },
}


class YamlServer:
    """A running server that checks every ``.yaml`` file against one schema."""

    def __init__(self, command: Sequence[str], schema: Path) -> None:
        self._process = subprocess.Popen([*command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._watch = Timer(_PATIENCE, self._process.kill)
        self._watch.start()
        self._numbers = count(1)
        self._told: dict[str, list[str]] = {}
        self._settings = {"yaml": {"schemas": {schema.as_uri(): "*.yaml"}, "schemaStore": {"enable": False}}}

    def __enter__(self) -> Self:
        self._ask("initialize", {"processId": None, "rootUri": None, "capabilities": _ABILITIES})
        self._send({"method": "initialized", "params": {}})
        self._send({"method": "workspace/didChangeConfiguration", "params": {"settings": self._settings}})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._watch.cancel()

    def problems(self, *texts: str) -> list[list[str]]:
        """What an editor would mark in each of `texts`."""
        opened = [self._open(text) for text in texts]
        while not self._told.keys() >= set(opened):
            self._handle(self._receive())
        return [self._told[uri] for uri in opened]

    def completions(self, text: str) -> dict[str, dict[str, Any]]:
        """What an editor would offer at the sign ``¦`` in `text`, by label."""
        found = self._at("textDocument/completion", text)
        return {item["label"]: item for item in found["items"]}

    def hover(self, text: str) -> str:
        """What an editor would tell about the word at the sign ``¦`` in `text`."""
        found = self._at("textDocument/hover", text)
        return re.sub(r"\\(?=\W|_)", "", found["contents"]["value"]) if found else ""

    # the protocol

    def _open(self, text: str) -> str:
        uri = f"file:///case-{next(self._numbers)}.yaml"
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return uri

    def _at(self, method: str, text: str) -> Any:
        before, mark, after = text.partition("¦")
        assert mark
        line, column = before.count("\n"), len(before.rpartition("\n")[2])
        document = {"uri": self._open(before + after)}
        return self._ask(method, {"textDocument": document, "position": {"line": line, "character": column}})

    def _ask(self, method: str, parameters: dict[str, Any]) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": parameters})
        while (message := self._receive()).get("id") != number or "method" in message:
            self._handle(message)
        assert "error" not in message, message
        return message["result"]

    def _handle(self, message: dict[str, Any]) -> None:
        """Answer what the server asks, and keep what it tells about a file."""
        if message.get("method") == "textDocument/publishDiagnostics":
            told = message["params"]
            self._told[told["uri"]] = [problem["message"] for problem in told["diagnostics"]]
        elif "id" in message:
            asked = (
                message["params"].get("items", ()) if message["method"] == "workspace/configuration" else ()
            )
            self._send(
                {"id": message["id"], "result": [self._settings.get(item["section"]) for item in asked]}
            )

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _colon, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        content = self._process.stdout.read(length)
        assert content, "the server has stopped"
        found: dict[str, Any] = json.loads(content)
        return found
