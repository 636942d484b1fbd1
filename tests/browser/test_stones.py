"""The drawing of the region: the same as the list beside it, for everyone and on any screen."""

from __future__ import annotations

import pytest
from looking import DESK, LANGUAGES, PHONE, violations
from opening import opened
from playwright.sync_api import Browser, Page, expect

TOWNS = "aanbod/gemeente/"
MOST_BYTES = 10_000
STONES = """(part) => [...document.querySelectorAll(`.stapstenen ${part} [data-gemeente]`)].map(
  (one) => [one.href.baseVal ?? one.getAttribute('href'),
    one.querySelector('text, [lang], span').textContent,
    one.querySelector('circle + text, .telling > span').textContent]).sort()"""
# Names that stick out of their stone, and stones that a reader cannot hit.
TOO_WIDE = """() => [...document.querySelectorAll('.stapsteen')].filter((one) => {
    const [stone, name] = ['path', 'text'].map(
      (part) => one.querySelector(part).getBoundingClientRect());
    return name.left < stone.left || name.right > stone.right || stone.height < 24;
  }).map((one) => one.textContent)"""

# Per stone the colour of the stone and of its name.
COLOURS = """() => [...document.querySelectorAll('.stapsteen')].map((one) =>
  ['path', 'path + text'].map((part) => getComputedStyle(one.querySelector(part)).fill))"""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESK, "dark")])
def test_the_drawing_says_what_the_list_says(
    browser: Browser, address: str, axe: str, lang: str, width: int, scheme: str
) -> None:
    url = f"{address}{LANGUAGES[lang]}{TOWNS}"
    with opened(browser, url, reduced_motion="reduce") as (page, seen):
        page.evaluate(axe)
        assert violations(scheme, width, page) == set()
        assert len(page.evaluate(STONES, "svg")) == 11
        assert page.evaluate(STONES, "svg") == page.evaluate(STONES, "nav")
        assert page.evaluate(TOO_WIDE) == []
        drawn = page.locator(".stapstenen svg").evaluate("(one) => one.outerHTML")
    assert len(drawn.encode()) < MOST_BYTES
    assert seen == []


def test_east_is_on_the_right_in_a_language_from_right_to_left(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}ar/{TOWNS}") as (page, _):
        west, east = (
            page.locator(f".stapsteen[data-gemeente={town}]").bounding_box()["x"]
            for town in ("renkum", "montferland")
        )
    assert west < east


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_every_name_is_black_on_white(browser: Browser, address: str, scheme: str) -> None:
    with opened(browser, f"{address}{TOWNS}") as (page, _):
        page.emulate_media(media="print", color_scheme=scheme)
        stones = page.evaluate(COLOURS)

    assert stones == [["rgb(255, 255, 255)", "rgb(0, 0, 0)"]] * 11


def test_a_keyboard_uses_the_list(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}{TOWNS}") as (page, _):
        page.locator(".stapstenen nav a").first.focus()
        page.keyboard.press("Shift+Tab")

        assert not page.evaluate("document.activeElement.closest('.stapstenen')")


def chosen(page: Page) -> tuple[str, list[str]]:
    """Return how many fit, and which stones are marked."""
    marked = page.locator(".stapsteen[aria-current]").evaluate_all(
        "(all) => all.map((one) => one.dataset.gemeente)"
    )
    return page.locator("[data-facetten-stand]").inner_text(), marked


def test_in_the_directory_a_stone_does_what_the_box_does(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}aanbod/", viewport={"width": DESK, "height": 900}) as (
        page,
        seen,
    ):
        page.wait_for_selector(".facetten", state="attached")
        page.locator(".opkaart > summary").click()
        page.locator(".stapsteen[data-gemeente=duiven]").click()
        by_stone = chosen(page)
        expect(page).to_have_url(f"{address}aanbod/?gemeente=duiven")
        page.locator(".stapstenen nav a[data-gemeente=rheden]").click()
        both = chosen(page)[1]
        page.goto(f"{address}aanbod/?gemeente=duiven")
        page.wait_for_selector(".facetten", state="attached")
        by_address = chosen(page)

    assert by_stone == by_address
    assert by_stone[1] == ["duiven"]
    assert sorted(both) == ["duiven", "rheden"]
    assert seen == []


def test_without_script_a_stone_leads_to_its_list(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}aanbod/", java_script_enabled=False) as (page, _):
        page.locator(".opkaart > summary").click()
        page.locator(".stapsteen[data-gemeente=duiven]").click()
        expect(page).to_have_url(f"{address}aanbod/gemeente/duiven/")
        assert page.locator(".stapsteen[aria-current]").count() == 1
