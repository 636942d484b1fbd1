"""What a visitor on a slow phone waits for: bytes, requests, and when the page shows.

Both sides stand behind the same server, which sends text compressed as `make publish`
does. Bytes and requests are counted there, so that those of workers count as well.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

import brotli
from playwright.sync_api import Browser, sync_playwright

from gids.export.headers import OTHER_TYPE, TEXT, TYPES
from measure import Incomplete

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
PHONE = {"width": 390, "height": 844}
# `Slow 4G` of the browser's own developer tools: 1.6 Mbit/s down, 750 kbit/s up, 150 ms,
# with the corrections that they make: 0.9 of the speed and 3.75 times the delay.
SLOW_4G = {
    "offline": False,
    "downloadThroughput": 180_000,
    "uploadThroughput": 84_375,
    "latency": 562.5,
}
SLOWER_PROCESSOR = 4
NOTHING: Mapping[str, str] = MappingProxyType({})
TIMES = 3  # each page; the middle one counts
SETTLED_MS = 1500  # how long we look on after everything has loaded
BLOCKING_MS = 50  # a task that takes longer keeps the visitor waiting
WATCH = """
window.measured = {first: 0, largest: 0, tasks: []};
const watch = (type, note) => new PerformanceObserver(
  list => list.getEntries().forEach(note)).observe({type, buffered: true});
watch('paint', one => {
  if (one.name === 'first-contentful-paint') measured.first = one.startTime;
});
watch('largest-contentful-paint', one => { measured.largest = one.startTime; });
watch('longtask', one => { measured.tasks.push([one.startTime, one.duration]); });
"""


@dataclass(frozen=True)
class Visit:
    """One first visit to a page; times in milliseconds since the visitor went there."""

    received: int  # bytes, with the headers
    requests: int
    first: float  # first contentful paint
    largest: float  # largest contentful paint
    blocked: float  # total blocking time after the first paint


class Server(ThreadingHTTPServer):
    """Sends the files of a folder, text compressed, and counts what it sends."""

    daemon_threads = True

    def __init__(self, folder: Path, headers: Mapping[str, str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.headers = headers  # said with every file
        self.sent: list[tuple[str, int]] = []  # paths below the root, and bytes

    def handle_error(self, *request: object) -> None:
        """Pass over a browser that left before the page was there."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(*request)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.server.folder / unquote(urlsplit(self.path).path).strip("/")
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = packed(path)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", TYPES.get(path.suffix, OTHER_TYPE))
        self.send_header("Content-Length", str(len(body)))
        if path.suffix in TEXT:
            self.send_header("Content-Encoding", "br")
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        head = sum(map(len, self._headers_buffer)) + len("\r\n")
        self.end_headers()
        self.wfile.write(body)
        asked = urlsplit(self.path).path.lstrip("/")
        self.server.sent.append((asked, head + len(body)))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def visit_all(
    sites: Mapping[str, Path], addresses: Mapping[str, str]
) -> dict[tuple[str, str], Visit]:
    """Return what the first visit to each address takes, by kind of page and by site.

    The sites take turns at every visit, so that a busy minute of the machine hits both.
    """
    with ExitStack() as stack:
        browser = stack.enter_context(chromium())
        servers = {name: stack.enter_context(served(site)) for name, site in sites.items()}
        found = {(kind, name): [] for kind in addresses for name in sites}
        for kind, address in addresses.items():
            for turn in range(TIMES + 1):
                for name, server in servers.items():
                    visit = _visit(browser, server, address)
                    if turn:  # the first time the server packs each file; that is not counted
                        found[kind, name].append(visit)
    return {key: _middle(visits) for key, visits in found.items()}


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser of this machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def _middle(visits: Sequence[Visit]) -> Visit:
    """Return for each time the middle of a few first visits."""
    return Visit(
        received=max(one.received for one in visits),
        requests=max(one.requests for one in visits),
        first=median(one.first for one in visits),
        largest=median(one.largest for one in visits),
        blocked=median(one.blocked for one in visits),
    )


def _visit(browser: Browser, server: Server, address: str) -> Visit:
    context = browser.new_context(viewport=PHONE, device_scale_factor=2)
    page = context.new_page()
    page.add_init_script(WATCH)
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", SLOW_4G)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    server.sent.clear()
    answer = page.goto(f"http://127.0.0.1:{server.server_port}{address}", wait_until="networkidle")
    if not answer or not answer.ok:
        raise Incomplete(f"{server.folder} has no page {address}.")
    page.wait_for_timeout(SETTLED_MS)
    seen = page.evaluate("measured")
    context.close()
    late = [length for start, length in seen["tasks"] if start + length > seen["first"]]
    return Visit(
        received=sum(size for _, size in server.sent),
        requests=len(server.sent),
        first=seen["first"],
        largest=seen["largest"],
        blocked=sum(max(0, length - BLOCKING_MS) for length in late),
    )


@contextmanager
def served(site: Path, headers: Mapping[str, str] = NOTHING) -> Iterator[Server]:
    """Send the files of a built site, with these headers beside the usual ones."""
    with Server(site, headers) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@cache
def packed(path: Path) -> bytes:
    """Return a file as it goes over the line; what is text takes a while the first time."""
    data = path.read_bytes()
    return brotli.compress(data) if path.suffix in TEXT else data
