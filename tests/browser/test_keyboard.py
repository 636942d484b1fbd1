"""Journeys by keyboard alone: from the home page to help, in two directions of reading."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from keyboard import READERS, Keyboard, reading
from looking import PAGES, PHONE
from playwright.sync_api import Browser, expect

OTHER = {"nl": "ar", "ar": "nl"}


@pytest.fixture
def keyboard(
    browser: Browser, address: str, rings: dict[tuple, dict], request: pytest.FixtureRequest
) -> Iterator[Keyboard]:
    """Return a keyboard on the home page, and look at the end whether every stop was right."""
    with reading(browser, address, request.param, rings) as keys:
        yield keys


readers = pytest.mark.parametrize("keyboard", READERS, indirect=True)
phones = pytest.mark.parametrize("keyboard", READERS[::2], indirect=True)


@readers
def test_the_first_stop_leads_past_the_menu(keyboard: Keyboard) -> None:
    page = keyboard.page
    first = next(keyboard.stops())
    assert first.selector == "a.sla-over"
    assert first.ring[1] >= 0, "it comes into sight"

    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"
    next(keyboard.stops())
    assert page.evaluate("document.activeElement.closest('main') !== null")


@readers
def test_a_reader_chooses_a_language(keyboard: Keyboard) -> None:
    page = keyboard.page
    lang = page.locator("html").get_attribute("lang")
    keyboard.to(".taal summary")
    page.keyboard.press("Enter")
    expect(page.locator(".taal")).to_have_attribute("open", "")
    keyboard.to(f".taal__lijst a[lang={OTHER[lang]}]")
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", OTHER[lang])


@readers
def test_escape_closes_the_list_of_languages(keyboard: Keyboard) -> None:
    page = keyboard.page
    keyboard.to(".taal summary")
    page.keyboard.press("Enter")
    keyboard.to(".taal__lijst a:not([aria-current])")
    page.keyboard.press("Escape")

    expect(page.locator(".taal")).not_to_have_attribute("open", "")
    assert page.evaluate("document.activeElement.matches('.taal summary')")


@phones
def test_the_menu_never_covers_where_the_reader_goes(keyboard: Keyboard) -> None:
    page = keyboard.page
    keyboard.to(".menu summary")
    page.keyboard.press("Enter")
    expect(page.locator(".menu")).to_have_attribute("open", "")
    inside = [stop for stop in keyboard.stops() if stop.place == "nav.menu__lijst"]

    assert len(inside) == page.locator(".menu__lijst a:not([hidden])").count()
    expect(page.locator(".menu")).not_to_have_attribute("open", "")


@readers
def test_a_reader_comes_to_a_section_by_the_menu(keyboard: Keyboard) -> None:
    page = keyboard.page
    if page.viewport_size["width"] == PHONE:
        keyboard.to(".menu summary")
        page.keyboard.press("Enter")
    keyboard.follow("header nav a[href$='aanbod/']", "**/aanbod/")


@readers
def test_a_parent_comes_from_a_situation_to_help(keyboard: Keyboard) -> None:
    keyboard.follow(
        ".situatie a[href$='ouders/naar-school-lukt-niet/']", "**/ouders/naar-school-lukt-niet/"
    )
    keyboard.follow(
        ".verder a[href$='aanbod/onderwijsconsulenten/']", "**/aanbod/onderwijsconsulenten/"
    )
    website = keyboard.to(".wegen a[href^='http']")

    assert urlsplit(website.href).netloc.removeprefix("www.") in website.name


@pytest.mark.parametrize("keyboard", READERS[1:3], indirect=True)
@pytest.mark.parametrize("name", PAGES)
def test_every_stop_of_a_page_is_in_sight_and_in_order(keyboard: Keyboard, name: str) -> None:
    page = keyboard.page
    page.goto(page.url + PAGES[name])
    first, *others = keyboard.stops()

    assert first.selector == "a.sla-over"
    assert len(others) > 10
