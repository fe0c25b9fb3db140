"""What was measured, as a table (Markdown) and a plot (SVG), with the machine it was measured on."""

from __future__ import annotations

import os
import platform
import subprocess
import zlib
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from statistics import median

from benchmarks.stages import STAGES
from benchmarks.word import NODE, OURS, Measured

__all__ = ["machine", "plot", "report"]

PEERS = ("docxtpl", "docx-mailmerge2", NODE, "floor")
WANTED = {"docxtpl": 25.0, NODE: 8.0, "floor": 0.5}
"""How many times as fast as these ours has to be."""


def report(measured: dict[str, Measured], compared: int, stages: dict[str, list[float]]) -> str:
    """The whole page."""
    lines = [
        "# Measured",
        "",
        "Written by `make bench`; how, says [README.md](README.md).",
        "",
        *machine(),
        "",
        "## From finished letter to written file",
        "",
        f"One process each, one core, {len(measured[OURS].seconds)} rounds in turn. All wrote the same"
        f" {compared:,} paragraphs. Times are milliseconds a letter.",
        "",
        *_engines(measured),
        "",
        "![How many times as fast](results.svg)",
        "",
        *_ratios(measured),
        "",
        "## From case file to Word file",
        "",
        *_stages(stages),
    ]
    return "\n".join(lines) + "\n"


def _engines(measured: dict[str, Measured]) -> list[str]:
    rows = [
        "| engine | ms, median | least to greatest | letters a second | peak MiB |",
        "|---|---|---|---|---|",
    ]
    for name, one in measured.items():
        least, greatest = min(one.seconds) * 1e3, max(one.seconds) * 1e3
        rows.append(
            f"| {name} | {one.typical * 1e3:.2f} | {least:.2f} to {greatest:.2f}"
            f" | {1 / one.typical:,.0f} | {one.peak:.0f} |"
        )
    return rows


def _ratios(measured: dict[str, Measured]) -> list[str]:
    rows = [f"| {OURS} is | median of rounds | least to greatest | wanted |", "|---|---|---|---|"]
    for name in PEERS:
        if name in measured:
            ratios = measured[name].times(measured[OURS])
            wanted = f"at least {WANTED[name]:g}" if name in WANTED else ""
            rows.append(
                f"| × {name} | {median(ratios):.2f} | {min(ratios):.2f} to {max(ratios):.2f} | {wanted} |"
            )
    return rows


def _stages(stages: dict[str, list[float]]) -> list[str]:
    typical = {stage: median(seconds) for stage, seconds in stages.items()}
    *path, instead = STAGES
    whole = sum(typical[stage] for stage in path)
    rows = ["| stage | ms, median | least to greatest | share |", "|---|---|---|---|"]
    for stage in path:
        least, greatest = min(stages[stage]) * 1e3, max(stages[stage]) * 1e3
        share = typical[stage] / whole
        rows.append(f"| {stage} | {typical[stage] * 1e3:.2f} | {least:.2f} to {greatest:.2f} | {share:.0%} |")
    plain = whole - typical["rendering"] + typical[instead]
    largest = max(path, key=lambda stage: typical[stage])
    return [
        *rows,
        f"| **all** | **{whole * 1e3:.2f}** | | |",
        f"| all, with {instead} | {plain * 1e3:.2f} | | {plain / whole:.1f} × |",
        "",
        f"The largest stage is {largest}.",
    ]


# ---- the machine ----


def machine() -> list[str]:
    """Processor, system and the versions of what takes part, as lines of Markdown."""
    names = ("jinja2", "docxtpl", "docx-mailmerge2", "lxml")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    node = _output("node", "--version")
    return [
        f"- {_processor()}, {os.cpu_count()} cores; {platform.platform(aliased=True, terse=True)}",
        f"- {platform.python_implementation()} {platform.python_version()}, zlib {zlib.ZLIB_RUNTIME_VERSION};"
        f" {versions}" + (f"; Node {node}" if node else ""),
    ]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def _output(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.strip()  # noqa: S603  ours
    except (OSError, subprocess.CalledProcessError):
        return ""


# ---- the plot ----


def plot(measured: dict[str, Measured]) -> str:
    """Bars of letters a second, each with its least and greatest round, as SVG."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams.update({"svg.hashsalt": "refundletters", "svg.fonttype": "none", "font.size": 9})
    from matplotlib import pyplot

    names = sorted(measured, key=lambda name: measured[name].typical, reverse=True)
    rates = [1 / measured[name].typical for name in names]
    spread = [
        [rate - 1 / max(measured[name].seconds) for name, rate in zip(names, rates, strict=True)],
        [1 / min(measured[name].seconds) - rate for name, rate in zip(names, rates, strict=True)],
    ]
    figure, axes = pyplot.subplots(figsize=(7, 2.6), layout="constrained")
    colours = ["#1f5f99" if name == OURS else "#9aa5b1" for name in names]
    axes.barh(names, rates, xerr=spread, color=colours, ecolor="#333333", capsize=2)
    for place, (rate, above) in enumerate(zip(rates, spread[1], strict=True)):
        axes.annotate(f"{rate:,.0f}", (rate + above, place), (5, 0), textcoords="offset points", va="center")
    axes.set_xlim(0, 1.12 * max(rate + above for rate, above in zip(rates, spread[1], strict=True)))
    axes.set_xlabel("letters a second, one core (median; least and greatest round)")
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    written = StringIO()
    figure.savefig(written, format="svg", metadata={"Date": None, "Creator": None})
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()) + "\n"
