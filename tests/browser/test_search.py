"""Searching as a parent does, in a real browser with the policy of the server in force."""

from __future__ import annotations

import pytest
from opening import opened
from playwright.sync_api import Browser, Page, expect

READY = "[data-zoek-stand][data-klaar=ja]"


def found(page: Page, group: str = "[data-zoek-resultaten]") -> list[str]:
    return page.locator(f"{group} .treffers a").evaluate_all(
        "links => links.map((link) => new URL(link.href).pathname)"
    )


@pytest.mark.parametrize(
    ("lang", "question", "group", "first"),
    [
        ("", "leerlingenvervoer", "resultaten", "/aanbod/leerlingenvervoer-arnhem/"),
        ("", "taxi naar school", "resultaten", "/aanbod/leerlingenvervoer-arnhem/"),
        ("", "onderwijskonsulent", "resultaten", "/aanbod/onderwijsconsulenten/"),
        ("tr/", "onderwijsconsulent", "nederlands", "/tr/aanbod/onderwijsconsulenten/"),
        ("ar/", "Grip", "nederlands", "/ar/aanbod/grip-arnhem/"),
        ("uk/", "RBL Midden-Gelre", "nederlands", "/uk/aanbod/rbl-midden-gelre/"),
    ],
)
def test_a_question_finds_its_page(
    browser: Browser, address: str, lang: str, question: str, group: str, first: str
) -> None:
    with opened(browser, f"{address}{lang}zoeken/?q={question}") as (page, seen):
        page.wait_for_selector(READY)

        assert found(page, f"[data-zoek-{group}]")[0] == first
        assert page.locator("input[name=q]").input_value() == question
    assert seen == []


def test_nothing_is_fetched_before_somebody_searches(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/") as (page, _):
        fetched = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")

    assert not [url for url in fetched if "/pagefind/" in url]


def test_words_in_dutch_say_that_they_are(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}ar/zoeken/?q=Grip") as (page, _):
        page.wait_for_selector(READY)
        link = page.locator("[data-zoek-nederlands] .treffers a").first

        expect(link).to_have_attribute("lang", "nl")
        expect(link).to_have_attribute("dir", "ltr")


def test_nothing_found_shows_ways_on(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/?q=qqqxxxzzz") as (page, _):
        page.wait_for_selector(READY)

        assert found(page) == []
        assert "qqqxxxzzz" in page.locator("main .leeg").first.inner_text()
        assert page.locator("main .leeg a").count() >= 2


def test_the_search_field_of_home_leads_here(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        page.locator("form[role=search] input[name=q]").fill("wijkteam")
        page.keyboard.press("Enter")
        page.wait_for_selector(READY)

        assert "/aanbod/sociale-wijkteams-arnhem/" in found(page)[:3]


def test_without_script_the_list_from_a_to_z_works(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/?q=grip", java_script_enabled=False) as (page, _):
        page.locator(".sprong a", has_text="G").click()
        page.locator("section.alfabet a", has_text="Grip").click()

        expect(page.locator("h1")).to_have_text("Grip")
