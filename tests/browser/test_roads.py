"""Every road to help by keyboard alone: with and without script, in two directions, on two widths.

The way through the keuzehulp without script and the own list with script are in files of their
own, for there is more to do on them.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from keyboard import READERS, Keyboard, reading
from looking import LANGUAGES
from playwright.sync_api import Browser, expect

SEARCHED = "[data-zoek-stand][data-klaar=ja]"
GRIP, NO_SCHOOL = "aanbod/grip-arnhem/", "ouders/naar-school-lukt-niet/"
Road = Callable[[Keyboard, str, bool], None]


def keuzehulp(keys: Keyboard, home: str, _: bool) -> None:
    """Somebody who does not know answers nothing, and still gets a route."""
    keys.follow(".paneel a", f"{home}keuzehulp/")
    while not keys.page.locator(".route").count():
        keys.follow(".keuze--weetniet")
    assert keys.page.locator(".route > li").count() >= 3
    assert keys.page.locator("#vraag-aan").is_visible()


def search(keys: Keyboard, home: str, script: bool) -> None:
    """What the script finds is asked; without it the list from A to Z leads there."""
    ask(keys, home, "grip", script)
    if script:
        keys.follow(f".treffers a[href*='{GRIP}']", f"{home}{GRIP}*")
    else:
        from_a_to_z(keys, home, GRIP)


def nothing_found(keys: Keyboard, home: str, script: bool) -> None:
    """Who finds nothing comes from there to a situation, and without script to the same page."""
    ask(keys, home, "qqqxxxzzz", script)
    if script:
        keys.to(".leeg a[href='#alfabet']")
        assert keys.page.locator("[data-zoek-verder] .situatie").count() == 3
        keys.follow("[data-zoek-verder] .situatie a")
        assert "/zoeken/" not in keys.page.url
    else:
        from_a_to_z(keys, home, NO_SCHOOL)


def directory(keys: Keyboard, home: str, script: bool) -> None:
    """Tick a phase, or follow the link of one."""
    keys.page.goto(f"{home}aanbod/")
    if script:
        open_on_a_phone(keys, ".facetten > summary")
        keys.to(".facetten input[value=basisschool]")
        keys.page.keyboard.press("Space")
        expect(keys.page).to_have_url(f"{home}aanbod/?fase=basisschool")
        expect(keys.page.locator("[aria-busy=true]")).to_have_count(0)
    else:
        open_on_a_phone(keys, ".verdeling > summary")
        keys.follow(".verdeling a[href$='fase/basisschool/']", f"{home}aanbod/fase/basisschool/")
    keys.follow(".groepen .kaart a")


def map_of_stones(keys: Keyboard, home: str, script: bool) -> None:
    """The list beside the stones chooses a municipality, or leads to its page."""
    keys.page.goto(f"{home}aanbod/")
    keys.to(".opkaart > summary")
    keys.page.keyboard.press("Enter")
    there = "aanbod/?gemeente=duiven" if script else "aanbod/gemeente/duiven/"
    keys.follow(".stapstenen nav a[data-gemeente=duiven]", home + there)
    assert keys.page.locator(".stapsteen[data-gemeente=duiven][aria-current]").count() == 1


def what_comes_when(keys: Keyboard, home: str, _: bool) -> None:
    """An age leads to what to do then."""
    keys.follow("a[href$='wanneer/']", f"{home}wanneer/")
    keys.follow(".sprong a:last-child", f"{home}wanneer/#*")
    last = keys.page.locator(".levensdeel").last.get_attribute("aria-labelledby")
    keys.follow(f"[aria-labelledby={last}] .momenten a")
    assert "/wanneer/" not in keys.page.url


def own_list(keys: Keyboard, home: str, _: bool) -> None:
    """Without script there is no list, and its page says what can be done."""
    keys.page.goto(home + GRIP)
    assert not keys.page.locator(".bewaar").is_visible()
    keys.page.goto(f"{home}mijn-lijst/")
    assert keys.page.locator("[data-lijst-zonder] li").count() == 3
    assert [stop for stop in keys.stops() if "lijst" in stop.place] == []


def ask(keys: Keyboard, home: str, question: str, script: bool) -> None:
    """Type a question in the field of the home page."""
    keys.to("input[type=search]")
    keys.page.keyboard.type(question)
    keys.page.keyboard.press("Enter")
    keys.page.wait_for_url(f"{home}zoeken/?q={question}")
    if script:
        keys.page.wait_for_selector(SEARCHED)


def from_a_to_z(keys: Keyboard, home: str, page: str) -> None:
    """Jump to the letter of a page, and from there to the page."""
    letter = keys.page.locator(f".alfabet section:has(a[href$='{page}']) h3").get_attribute("id")
    keys.follow(f".sprong a[href='#{letter}']", f"**/zoeken/**#{letter}")
    keys.follow(f".alfabet a[href$='{page}']", home + page)


def open_on_a_phone(keys: Keyboard, summary: str) -> None:
    """Open what stands beside the cards on a wide screen."""
    if keys.page.locator(summary).is_visible():
        keys.to(summary)
        keys.page.keyboard.press("Enter")


WITH, WITHOUT = True, False  # script
ROADS = [
    (keuzehulp, WITH),
    *product((search, nothing_found, directory, map_of_stones, what_comes_when), (WITH, WITHOUT)),
    (own_list, WITHOUT),
]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    ("road", "script"),
    [pytest.param(*one, id=one[0].__name__ + " without" * (not one[1])) for one in ROADS],
)
def test_the_keyboard_alone_leads_to_help(
    browser: Browser,
    address: str,
    rings: dict[tuple, dict],
    road: Road,
    script: bool,
    reader: tuple[str, int, str],
) -> None:
    with reading(browser, address, reader, rings, script) as keys:
        road(keys, address + LANGUAGES[reader[0]], script)
