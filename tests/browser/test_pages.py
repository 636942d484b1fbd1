"""Every page type in a real browser: readable without script, and leading to the right place."""

from __future__ import annotations

import pytest
from looking import PAGES
from opening import opened
from playwright.sync_api import Browser


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
        assert "Grip" in page.locator("h1").inner_text()


def test_a_short_address_leads_to_its_page(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}aanbod/grip-arnhem/") as (page, _):
        short = page.locator("a[href*='/k/']").first.get_attribute("href")
        page.goto(f"{address}{short.split('/k/')[1].join(['k/', ''])}")
        page.wait_for_url("**/aanbod/grip-arnhem/")
