"""A first visit is light: what Chromium fetches over the wire, from nginx, in Brotli.

The budget of a page counts everything it brings along, headers and letters included.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import product

import pytest
from playwright.sync_api import Browser, Request
from visits import FOLDERS, PAGES

from web_servers import Running

HOME, OTHER = 60_000, 80_000  # bytes
REQUESTS = 8
HEADERS = 1_000  # bytes of headers that an answer may have
NOT_FOUND = 404
PATIENCE, PAUSE = 100, 50  # times, milliseconds
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Fetched:
    """One answer as it came over the wire."""

    path: str
    status: int
    coding: str
    wire: int


Visits = Callable[[str, str], tuple[Fetched, ...]]


@pytest.fixture(scope="module")
def visit(browser: Browser, nginx: Running) -> Visits:
    """Return what tells which answers a first visit fetches; every page is opened once."""
    return cache(lambda name, lang: first_visit(browser, nginx, FOLDERS[lang] + PAGES[name]))


def first_visit(browser: Browser, nginx: Running, path: str) -> tuple[Fetched, ...]:
    """Open a page as somebody who was never here, and return what was fetched."""
    context = browser.new_context(ignore_https_errors=True, viewport=PHONE)
    page = context.new_page()
    asked: list[Request] = []
    page.on("requestfinished", lambda request: asked.append(request))
    page.goto(nginx.url + path, wait_until="load")
    page.evaluate("document.fonts.ready.then(() => null)")
    icon = page.locator("link[rel=icon]").evaluate("link => link.href")
    for _ in range(PATIENCE):  # it comes last, and only then has everything been asked for
        if any(request.url == icon for request in asked):
            break
        page.wait_for_timeout(PAUSE)
    found = [_fetched(request, nginx.url) for request in asked if request.url.startswith("http")]
    context.close()
    return tuple(found)


def _fetched(request: Request, home: str) -> Fetched:
    """Return an answer; over HTTP/2 the size of a body is told with its headers."""
    sizes, answer = request.sizes(), request.response()
    return Fetched(
        request.url.removeprefix(home).partition("?")[0],
        answer.status,
        answer.headers.get("content-encoding", ""),
        sizes["responseBodySize"] + sizes["responseHeadersSize"],
    )


@pytest.mark.parametrize("lang", FOLDERS)
@pytest.mark.parametrize("name", PAGES)
def test_a_first_visit_is_within_the_budget(visit: Visits, name: str, lang: str) -> None:
    found = visit(name, lang)

    assert sum(one.wire for one in found) <= (HOME if name == "home" else OTHER), found
    assert len(found) <= REQUESTS, found


def test_the_sizes_are_those_of_the_copies(visit: Visits, nginx: Running) -> None:
    wrong = []
    for name, lang in product(PAGES, FOLDERS):
        found = visit(name, lang)
        assert any(one.path == "assets/beeld/beeldmerk.svg" for one in found), (name, lang)
        for one in found:
            file = nginx.published.site / _file(one, FOLDERS[lang])
            copy = file.with_name(f"{file.name}.br")
            size = (copy if copy.is_file() else file).stat().st_size
            if (one.coding == "br") != copy.is_file():
                wrong.append(f"{one.path} came as {one.coding!r}")
            if not size < one.wire <= size + HEADERS:
                wrong.append(f"{one.path}: {one.wire} bytes, and {size} in the file")

    assert wrong == []


def _file(one: Fetched, folder: str) -> str:
    """Return the file that an answer was made from."""
    if one.status == NOT_FOUND:
        return f"{folder}404.html"
    return f"{one.path}index.html" if one.path.endswith("/") or not one.path else one.path


def test_the_table_of_first_visits(visit: Visits, capsys: pytest.CaptureFixture[str]) -> None:
    heading = "".join(f"{lang:>16}" for lang in FOLDERS)
    lines = [f"\nFirst visit: kB over the wire, requests\n{'':<10}{heading}"]
    for name in PAGES:
        row = [visit(name, lang) for lang in FOLDERS]
        cells = [f"{sum(one.wire for one in cell) / 1000:.1f} /{len(cell):2}" for cell in row]
        lines.append(f"{name:<10}" + "".join(f"{cell:>16}" for cell in cells))
    with capsys.disabled():
        print("\n".join(lines))

    assert len(lines) == len(PAGES) + 1
