"""What one build takes: processor seconds of all it starts, time, memory, and what it made.

The processor seconds count most: they are the same whatever else the machine is doing, or
nearly so. Time is what somebody waits.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LEADS_ON = b'http-equiv="refresh"'  # an address that leads to another one is not a page
KIBIBYTES = 1024
SITEMAP = "sitemap.xml"
INDEXES = ("pagefind/woorden.nl.json", "search/search_index.json")


class Incomplete(Exception):
    """A side stopped, or lacks a part that it must have to be compared."""


@dataclass(frozen=True)
class Cost:
    """What one build took, and what stands in its folder afterwards."""

    cpu: float  # seconds, of the build and every program that it started
    seconds: float
    memory: int  # MiB, of the largest single program
    pages: int
    size: int  # bytes

    @property
    def pages_per_second(self) -> float:
        """Return how many pages were written in a second of waiting."""
        return self.pages / self.seconds


def build(
    command: Sequence[str], root: Path, site: Path, told: Mapping[str, str], log: Path
) -> Cost:
    """Build `site` from `root` and return what it took.

    Raises Incomplete when the build stops, or makes no sitemap or search index.
    """
    with log.open("wb") as words:
        start = time.monotonic()
        child = subprocess.Popen(
            [*command, "--site-dir", str(site)],
            cwd=root,
            env={**os.environ, **told},
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
        )
        _, status, used = os.wait4(child.pid, 0)
        seconds = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise Incomplete(log.read_text("utf-8", "replace")[-2000:])
    _require_all_parts(site)
    files = [path for path in site.rglob("*") if path.is_file()]
    return Cost(
        cpu=used.ru_utime + used.ru_stime,
        seconds=seconds,
        memory=used.ru_maxrss // KIBIBYTES,
        pages=sum(_is_page(path) for path in files),
        size=sum(path.stat().st_size for path in files),
    )


def _require_all_parts(site: Path) -> None:
    """Refuse to compare a side that left out a sitemap or a search index."""
    if not (site / SITEMAP).is_file():
        raise Incomplete(f"{site} has no {SITEMAP}.")
    if not any((site / name).is_file() for name in INDEXES):
        raise Incomplete(f"{site} has no search index.")


def _is_page(path: Path) -> bool:
    return path.suffix == ".html" and LEADS_ON not in path.read_bytes()[:2000]
