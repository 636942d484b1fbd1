"""Every page type in a real browser: accessible, no wider than the screen, and on its own."""

from __future__ import annotations

import pytest
from opening import opened
from playwright.sync_api import Browser

PAGES = {
    "home": "",
    "directory": "aanbod/",
    "municipality": "aanbod/gemeente/duiven/",
    "offer": "aanbod/onderwijsconsulenten/",
    "announced offer": "aanbod/thuiszitterstafel-po-arnhem/",
    "provider": "aanbod/aanbieder/swv-de-verbinding/",
    "guidance": "ouders/naar-school-lukt-niet/",
    "section": "jongeren/",
    "about": "over/",
    "search": "zoeken/",
    "not found": "bestaat/niet/",
}
LANGUAGES = {"nl": "", "ar": "ar/"}
AXE_RUN = """() => axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
})"""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_and_asks_nobody_else(
    browser: Browser, address: str, axe: str, lang: str, name: str
) -> None:
    url = address + LANGUAGES[lang] + PAGES[name]
    broken = set()
    # bypass_csp lets the test put axe into the page; the policy itself is in force below.
    # A colour on its way to another one is no colour to judge: hence without motion.
    with opened(browser, url, bypass_csp=True, reduced_motion="reduce") as (page, seen):
        page.add_script_tag(content=axe)
        for scheme in ("light", "dark"):
            for width in (390, 1280):
                page.emulate_media(color_scheme=scheme)
                page.set_viewport_size({"width": width, "height": 900})
                for one in page.evaluate(AXE_RUN)["violations"]:
                    broken |= {
                        f"{scheme} {width} {one['id']}: {node['html'][:120]}"
                        for node in one["nodes"]
                    }

    assert broken == set()
    assert seen == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_on_the_smallest_screen(
    browser: Browser, address: str, lang: str, name: str
) -> None:
    url = address + LANGUAGES[lang] + PAGES[name]
    with opened(browser, url, viewport={"width": 320, "height": 640}) as (page, seen):
        width = page.evaluate("document.documentElement.scrollWidth")
        storage = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")

    assert width <= 320
    assert storage == [0, 0, ""]
    assert seen == []  # with the policy of the server in force


@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_read_without_script(browser: Browser, address: str, name: str) -> None:
    url = address + PAGES[name]
    with opened(browser, url, java_script_enabled=False) as (page, seen):
        heading = page.locator("h1").inner_text()
        menu = page.locator(".taal summary")
        menu.click()
        languages = page.locator(".taal__lijst a:visible").count()

    assert heading.strip()
    assert languages == 6
    assert seen == []


def test_a_language_leads_to_the_same_page(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}aanbod/grip-arnhem/") as (page, _):
        page.locator(".taal summary").click()
        page.locator(".taal__lijst a[lang=ar]").click()
        page.wait_for_url("**/ar/aanbod/grip-arnhem/")

        assert page.locator("html").get_attribute("dir") == "rtl"
        assert page.locator("h1[lang=nl]").inner_text() == "Grip"


def test_the_first_tab_goes_to_the_content(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#inhoud"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "inhoud"


def test_a_short_address_leads_to_its_page(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}aanbod/grip-arnhem/") as (page, _):
        short = page.locator("a[href*='/k/']").first.get_attribute("href")
        page.goto(f"{address}{short.split('/k/')[1].join(['k/', ''])}")
        page.wait_for_url("**/aanbod/grip-arnhem/")
