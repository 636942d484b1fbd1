"""How long an editor waits: from saving an offer until the page in the browser says it.

Both sides run the command that an editor runs to look at the site, in one language, and a
real browser asks for the page again until the new sentence is there.
"""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Error, Page

from measure import Incomplete
from paint import chromium

TIMES = 3  # edits; the middle one counts
SETTLED = 2.0  # seconds that a side must do next to nothing before it is at rest
IDLE = 0.2  # of a processor: looking whether files changed is no work
TICKS = os.sysconf("SC_CLK_TCK")  # in a second
PATIENCE = 600  # seconds that a side may take to show its first page, or a change


@dataclass(frozen=True)
class Side:
    """A command that serves a project, and what it is told; {port} stands for the port."""

    command: Sequence[str]
    folder: Path
    told: Mapping[str, str]


def seen_after(side: Side, file: Path, address: str) -> float:
    """Return the seconds from saving `file` until the page at `address` shows the change.

    Raises Incomplete when the side stops, or never shows it.
    """
    with _serving(side) as (child, port), chromium() as browser:
        page = browser.new_page()
        url = f"http://127.0.0.1:{port}{address}"
        _wait_for(page, child, url, "<h1")
        waits = []
        for turn in range(TIMES):
            _rest(child)
            sentence = f"Dit is zin {turn} van de meting."
            before = file.read_text("utf-8")
            start = time.monotonic()
            file.write_text(f"{before}\n\n{sentence}\n", "utf-8")
            _wait_for(page, child, url, sentence)
            waits.append(time.monotonic() - start)
            file.write_text(before, "utf-8")
    return median(waits)


@contextmanager
def _serving(side: Side) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    port = _free_port()
    child = subprocess.Popen(
        [part.format(port=port) for part in side.command],
        cwd=side.folder,
        env={**os.environ, **{key: text.format(port=port) for key, text in side.told.items()}},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield child, port
    finally:
        child.terminate()
        child.wait()


def _wait_for(page: Page, child: subprocess.Popen[bytes], url: str, words: str) -> None:
    """Ask for a page until these words are on it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if child.poll() is not None:
            raise Incomplete(f"{child.args} stopped.")
        try:
            page.goto(url, wait_until="domcontentloaded", timeout=PATIENCE * 1000)
            if words in page.content():
                return
        except Error:  # nobody listens yet
            time.sleep(0.2)
    raise Incomplete(f"{url} never showed {words!r}.")


def _rest(child: subprocess.Popen[bytes]) -> None:
    """Wait until the side and all it started do next to nothing."""
    before, now = 0.0, _worked(child.pid)
    while now - before > IDLE * SETTLED:
        time.sleep(SETTLED)
        before, now = now, _worked(child.pid)


def _worked(pid: int) -> float:
    """Return the processor seconds of a program and of all that it started."""
    ticks, parents = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it ended while we looked
            continue
        number = int(stat.parent.name)
        parents[number], ticks[number] = int(fields[1]), sum(map(int, fields[11:15]))
    return sum(ticks[one] for one in ticks if _descends(one, pid, parents)) / TICKS


def _descends(number: int | None, pid: int, parents: Mapping[int, int]) -> bool:
    while number is not None and number != pid:
        number = parents.get(number)
    return number == pid


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
