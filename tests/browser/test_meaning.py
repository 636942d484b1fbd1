"""Terms in a text: their meaning by key, by touch and without script, and nothing on hovering."""

from __future__ import annotations

from opening import opened
from playwright.sync_api import Browser, Locator, Page

PAGE = "ouders/naar-school-lukt-niet/"
TERM = "samenwerkingsverband"
OPEN = ":popover-open"


def word(page: Page) -> Locator:
    """Return the term; somebody who listens hears a button."""
    return page.get_by_role("button", name=TERM, exact=True)


def has_focus(found: Locator) -> bool:
    return found.evaluate("it => it === document.activeElement")


def test_a_term_opens_and_closes_by_keyboard(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGE) as (page, seen):
        button = word(page)
        button.focus()
        page.keyboard.press("Enter")
        meaning = page.locator(OPEN)
        assert "samen zorgen voor passend onderwijs" in meaning.inner_text()

        page.keyboard.press("Tab")
        assert has_focus(meaning.get_by_role("link"))
        page.keyboard.press("Escape")
        assert page.locator(OPEN).count() == 0
        assert has_focus(button)

        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")  # the button that closes
        assert page.locator(OPEN).count() == 0
        assert has_focus(button)

    assert seen == []


def test_a_meaning_follows_its_word_for_who_listens(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGE) as (page, _):
        button = word(page)
        button.click()

        assert button.evaluate("it => it.popoverTargetElement === it.nextElementSibling")
        assert button.evaluate("it => it.nextElementSibling.matches(':popover-open')")


def test_a_term_opens_by_touch_and_closes_beside_it(browser: Browser, address: str) -> None:
    phone = {"has_touch": True, "viewport": {"width": 320, "height": 640}}
    with opened(browser, address + PAGE, **phone) as (page, _):
        word(page).tap()
        box = page.locator(OPEN).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 320

        page.touchscreen.tap(3, 3)
        assert page.locator(OPEN).count() == 0


def test_hovering_shows_nothing(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGE) as (page, _):
        word(page).hover()

        assert page.locator(OPEN).count() == 0


def test_without_script_a_term_is_a_link_to_its_page(browser: Browser, address: str) -> None:
    with opened(browser, address + PAGE, java_script_enabled=False) as (page, _):
        page.get_by_role("link", name=TERM, exact=True).click()
        page.wait_for_url(f"**/begrippen/{TERM}/")

        assert page.locator("h1").inner_text() == "Samenwerkingsverband"


def test_the_meaning_has_the_words_of_the_frame_around_it(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}ar/{PAGE}") as (page, _):
        page.locator(".tekst button").first.click()
        more = page.locator(OPEN).get_by_role("link")

        assert more.inner_text() == "المزيد عن هذه الكلمة"
        assert "/ar/begrippen/" in more.evaluate("it => it.href")


def test_an_open_meaning_is_accessible(browser: Browser, address: str, axe: str) -> None:
    with opened(browser, address + PAGE, bypass_csp=True) as (page, _):
        page.add_script_tag(content=axe)
        word(page).click()
        found = page.evaluate("() => axe.run(document)")["violations"]

    assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found] == []
