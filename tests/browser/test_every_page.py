"""Every page that was built, in a left-to-right and a right-to-left language, with axe.

Structure is the same in every language, and letters are not: the other four languages are
read by the HTML checker and the tests of the files.
"""

from __future__ import annotations

from contextlib import ExitStack

from looking import COLOURS, DESK, LANGUAGES, PHONE, violations
from opening import opened
from playwright.sync_api import Browser

from html_pages import HtmlPage

NARROWEST = 320
STORED = "[localStorage.length, sessionStorage.length, document.cookie]"


def test_every_page_is_accessible_and_asks_nobody_else(
    browser: Browser, address: str, axe: str, own_pages: list[HtmlPage]
) -> None:
    """Two languages side by side, light at one width and dark at the other, turned about.

    In the dark only colours differ; `test_pages` looks at every type of page with all rules.
    """
    paths = [page.address[1:] for page in own_pages if page.root["lang"] == "nl"]
    broken, too_wide = set(), set()

    with ExitStack() as stack:
        # A colour on its way to another one is no colour to judge: hence without motion.
        still = {"reduced_motion": "reduce"}
        both = [stack.enter_context(opened(browser, address, **still)) for _ in LANGUAGES]
        pages = [page for page, _ in both]
        for page in pages:
            page.add_init_script(axe)
        for number, path in enumerate(paths):
            for page, folder in zip(pages, LANGUAGES.values(), strict=True):
                page.goto(address + folder + path)
            widths = (PHONE, DESK) if number % 2 else (DESK, PHONE)
            broken |= violations("light", widths[0], *pages)
            broken |= violations("dark", widths[1], *pages, rules=COLOURS)
            for page in pages:
                page.set_viewport_size({"width": NARROWEST, "height": 640})
                if page.evaluate("document.documentElement.scrollWidth") > NARROWEST:
                    too_wide.add(page.url)
        stored = [page.evaluate(STORED) for page in pages]

    assert len(paths) > 100
    assert broken == set()
    assert too_wide == set()
    assert stored == [[0, 0, ""], [0, 0, ""]]
    assert [seen for _, seen in both] == [[], []]  # with the policy of the server in force
