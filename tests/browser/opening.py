"""Starting the browser, opening a page, and noting whatever goes wrong on the way."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from building import ROOT

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@contextmanager
def launching() -> Iterator[Callable[..., Browser]]:
    """Yield what starts the system's Chromium, with the settings it is given."""
    with sync_playwright() as playwright:
        yield lambda *settings: playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", *settings]
        )


def module(name: str) -> str:
    """Return the address of a script of the site, to import in a page that has no site."""
    script = ROOT / "overrides" / "assets" / "js" / name
    return "data:text/javascript;base64," + base64.b64encode(script.read_bytes()).decode()


@contextmanager
def opened(browser: Browser, url: str, **options: object) -> Iterator[tuple[Page, list[str]]]:
    """Open a page and note what goes wrong: requests elsewhere, errors, refusals."""
    context = browser.new_context(**options)
    page = context.new_page()
    seen: list[str] = []
    home = urlsplit(url).netloc
    page.on(
        "request",
        lambda request: (
            seen.append(f"request {request.url}")
            if urlsplit(request.url).netloc != home and not request.url.startswith("data:")
            else None
        ),
    )
    page.on("pageerror", lambda error: seen.append(f"error {error}"))
    page.on(
        "console",
        lambda message: (
            seen.append(f"console {message.text}")
            # A page that is not there is reported by the browser as well.
            if message.type == "error" and "404" not in message.text
            else None
        ),
    )
    try:
        page.goto(url, wait_until="load")
        yield page, seen
    finally:
        context.close()
