"""Run the parts of `make test` and tell, part by part, how it went and how long it took.

What could not run is said to be not done: a part that is quietly left out looks like a
part that passed.
"""

from __future__ import annotations

import subprocess
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

GOOD, WRONG, NOT_DONE = "goed", "niet goed", "niet gedaan"


class NotDone(Exception):
    """Why a part could not run."""


@dataclass(frozen=True)
class Outcome:
    """How one part went; `remarks` are lines to read after the table."""

    name: str
    result: str
    seconds: float
    remarks: tuple[str, ...] = ()


def run(name: str, part: Callable[[], Sequence[str]]) -> Outcome:
    """Run one part; what it returns are the things that are wrong, none when all is well."""
    print(f"\n== {name}", flush=True)
    start = time.monotonic()
    try:
        remarks = tuple(part())
        result = WRONG if remarks else GOOD
    except NotDone as reason:
        remarks, result = (str(reason),), NOT_DONE
    return Outcome(name, result, time.monotonic() - start, remarks)


def command(root: Path, *words: str) -> list[str]:
    """Run a command that says itself what is wrong."""
    script = next((word for word in words if word.startswith("scripts/")), None)
    if script and not (root / script).is_file():
        raise NotDone(f"{script} is er niet.")
    status = subprocess.run(words, cwd=root, stdin=subprocess.DEVNULL, check=False).returncode
    return [f"{' '.join(words[1:])} stopte met {status}; zie hierboven."] if status else []


def skipped(report: Path) -> list[str]:
    """Return the tests that pytest did not do, with the reason each of them gives."""
    found = ElementTree.parse(report).iterfind(".//testcase[skipped]")
    return [
        f"{test.get('classname')} {test.get('name')}: {test.find('skipped').get('message')}"
        for test in found
    ]


def slowest(report: Path, count: int) -> list[str]:
    """Return how long the files with tests took, the slowest first."""
    seconds: Counter[str] = Counter()
    for test in ElementTree.parse(report).iterfind(".//testcase[@classname]"):
        seconds[test.get("classname")] += float(test.get("time", "0"))
    return [f"  {name:<40} {_time(took)}" for name, took in seconds.most_common(count)]


def table(outcomes: Sequence[Outcome]) -> str:
    """Return a line a part, then what is to be said about the parts that did not go well."""
    lines = [f"{one.name:<42} {_time(one.seconds)}  {one.result}" for one in outcomes]
    remarks = [f"{one.name}, {one.result}: {line}" for one in outcomes for line in one.remarks]
    return "\n".join([*lines, "", *remarks]).rstrip()


def _time(seconds: float) -> str:
    return f"{seconds:7.1f} s".replace(".", ",")
