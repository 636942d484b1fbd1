"""The reader's own list: nothing before a tap, and everything a reader does with it after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product

import pytest
from keyboard import Keyboard
from looking import DESK, LANGUAGES, PHONE, violations
from opening import opened
from playwright.sync_api import Browser, Page, expect

OFFER, GUIDE = "aanbod/onderwijsconsulenten/", "ouders/naar-school-lukt-niet/"
STORY, TERM = "verhalen/zon-moeder/", "begrippen/wijkteam/"
LIST = "mijn-lijst/"
STORED = "[localStorage.length, sessionStorage.length, document.cookie]"
KEPT = "localStorage.getItem('mijn-lijst')"
REFUSED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("no", "SecurityError"); } });"""
ID_OF = "document.querySelector('[data-bewaar]').dataset.bewaar"
ISOLATED = dict.fromkeys(map(ord, "\u2068\u2069"))
READERS = list(product(LANGUAGES, (PHONE, DESK)))
readers = pytest.mark.parametrize(("lang", "width"), READERS)


@contextmanager
def visit(
    browser: Browser, address: str, path: str, width: int = PHONE, **options: object
) -> Iterator[Page]:
    """Open a page, and see that nothing went wrong."""
    size = {"viewport": {"width": width, "height": 844}, "reduced_motion": "reduce"}
    with opened(browser, address + path, **size, **options) as (page, seen):
        yield page
    assert seen == []


def keep(page: Page, address: str, *paths: str) -> list[str]:
    """Tap the button on these pages; return their ids."""
    found = []
    for path in paths:
        page.goto(address + path)
        page.locator(".bewaar button").click()
        found.append(page.evaluate(ID_OF))
    return found


def rows(page: Page) -> list[str]:
    page.wait_for_selector("[data-lijst-blad]:not([hidden])")
    return page.evaluate("[...document.querySelectorAll('.lijstrij')].map(one => one.dataset.id)")


def said(page: Page) -> str:
    return page.locator("[data-lijst-stand]").inner_text().translate(ISOLATED)


@readers
def test_nothing_is_stored_before_a_tap(
    browser: Browser, address: str, lang: str, width: int
) -> None:
    folder = LANGUAGES[lang]
    with visit(browser, address, folder, width) as page:
        for path in (OFFER, GUIDE, STORY, TERM, LIST, f"{LIST}#k3x7p,m4k9t"):
            page.goto(address + folder + path, wait_until="networkidle")
            assert page.evaluate(STORED) == [0, 0, ""], path
            assert not page.locator(".platform__lijst").is_visible()
        page.goto(address + folder + OFFER)
        page.locator(".bewaar button").click()
        assert page.evaluate(KEPT) == page.evaluate(ID_OF)
        expect(page.locator(".bewaar [role=status]")).not_to_be_empty()
        expect(page.locator(".bewaar a")).to_contain_text("(1)")
        page.locator(".bewaar button").click()
        assert page.evaluate(STORED) == [0, 0, ""]  # an empty list leaves nothing behind
        expect(page.locator(".bewaar a")).to_be_hidden()


def test_pages_about_the_site_have_no_button(browser: Browser, address: str) -> None:
    with visit(browser, address, "over/privacy/") as page:
        assert page.locator("[data-bewaar]").count() == 0


def test_the_list_is_the_same_in_every_language(browser: Browser, address: str) -> None:
    with visit(browser, address, "", DESK) as page:
        kept = keep(page, address, OFFER, f"ar/{GUIDE}", f"uk/{TERM}")
        for folder in ("", "tr/", "ar/"):
            page.goto(address + folder + LIST)
            assert rows(page) == kept
            link = page.locator(".lijstrij h2 a").first.get_attribute("href")
            short = page.locator(".lijstrij [data-kort]").first.inner_text()
            assert link == "../aanbod/onderwijsconsulenten/"
            assert short.endswith(f"/{folder}k/{kept[0]}/")
        page.goto(f"http://{short}")
        page.wait_for_url(f"**/ar/{OFFER}")


@readers
def test_the_keyboard_alone_will_do(browser: Browser, address: str, lang: str, width: int) -> None:
    folder = LANGUAGES[lang]
    with visit(browser, address, folder, width) as page:
        keys = Keyboard(page, {})
        for path in (OFFER, GUIDE, TERM):
            page.goto(address + folder + path)
            keys.to(".bewaar button")
            page.keyboard.press("Enter")
        keys.to(".bewaar a")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{LIST}")
        one, two, three = rows(page)

        keys.to(f"#lager-{one}")
        page.keyboard.press("Enter")
        assert rows(page) == [two, one, three]
        expect(page.locator(f"#lager-{one}")).to_be_focused()
        page.keyboard.press("Enter")
        assert rows(page) == [two, three, one]
        expect(page.locator(f"#hoger-{one}")).to_be_focused()  # it cannot go lower
        expect(page.locator("[data-lijst-stand]")).to_contain_text("3")

        keys.to(f"#weghalen-{one}")
        page.keyboard.press("Enter")
        expect(page.locator(f"#weghalen-{three}")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator(f"#weghalen-{two}")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("[data-lijst-terug]")).to_be_focused()
        assert page.evaluate(STORED)[0] == 0
        page.keyboard.press("Enter")
        assert rows(page) == [two]
        expect(page.locator("[data-lijst-stand]")).to_be_focused()
        assert keys.wrong == set()


def test_erasing_can_be_undone_until_the_page_is_left(browser: Browser, address: str) -> None:
    with visit(browser, address, "") as page:
        kept = keep(page, address, OFFER, GUIDE)
        page.goto(address + LIST)
        rows(page)
        page.locator("[data-lijst-wis]").click()
        assert page.evaluate(STORED) == [0, 0, ""]
        expect(page.locator("[data-lijst-leeg]")).to_be_visible()
        expect(page.locator("[data-lijst-terug]")).to_be_focused()
        page.locator("[data-lijst-terug]").click()
        assert rows(page) == kept
        page.locator("[data-lijst-wis]").click()
        page.reload()
        assert rows(page) == []
        expect(page.locator("[data-lijst-terug]")).to_be_hidden()


def test_a_change_is_said_with_the_name(browser: Browser, address: str) -> None:
    with visit(browser, address, "") as page:
        keep(page, address, OFFER, GUIDE)
        page.goto(address + LIST)
        page.get_by_role("button", name="Zet lager: Onderwijsconsulenten").click()
        assert said(page) == "‘Onderwijsconsulenten’ staat nu op plek 2 van 2."
        page.get_by_role("button", name="Haal weg Onderwijsconsulenten").click()
        assert said(page) == "‘Onderwijsconsulenten’ is van je lijst gehaald."


@readers
def test_a_link_gives_the_list_to_somebody_else(
    browser: Browser, address: str, lang: str, width: int
) -> None:
    folder = LANGUAGES[lang]
    with visit(browser, address, "", width) as page:
        sent = keep(page, address, OFFER, TERM)
        page.goto(address + folder + LIST)
        rows(page)
        link = page.locator("#lijstlink").input_value()
    assert link == f"{address}{folder}{LIST}#{','.join(sent)}"

    with visit(browser, link, "", width) as page:
        assert rows(page) == sent
        assert page.evaluate(STORED) == [0, 0, ""]
        assert page.locator(".lijstrij button").count() == 0
        page.locator("[data-lijst-neem]").click()
        assert page.evaluate(KEPT) == ",".join(sent)
        assert page.url == address + folder + LIST
        expect(page.locator("[data-lijst-stand]")).to_be_focused()


@pytest.mark.parametrize("choice", ["erbij", "vervang", "niet"])
def test_a_link_asks_before_it_touches_a_list(browser: Browser, address: str, choice: str) -> None:
    with visit(browser, address, "") as page:
        (term,) = keep(page, address, TERM)
        own = keep(page, address, GUIDE, OFFER)
        page.evaluate(f"localStorage.setItem('mijn-lijst', '{','.join(own)}')")
        page.goto(f"{address}{LIST}#{term},{own[1]}")
        assert rows(page) == [term, own[1]]
        assert page.evaluate(KEPT) == ",".join(own)
        page.locator(f"[data-lijst-{choice}]").click()
        after = {"erbij": [*own, term], "vervang": [term, own[1]], "niet": own}[choice]
        assert rows(page) == after
        assert page.evaluate(KEPT) == ",".join(after)
        assert page.locator("[data-lijst-terug]").is_visible() is (choice != "niet")
        if choice == "vervang":
            page.locator("[data-lijst-terug]").click()
            assert page.evaluate(KEPT) == ",".join(own)


def test_a_link_keeps_its_list_past_the_skip_link_and_a_change_of_language(
    browser: Browser, address: str
) -> None:
    with visit(browser, address, "") as page:
        (offer,) = keep(page, address, OFFER)
        page.evaluate("localStorage.clear()")
        page.goto(f"{address}{LIST}#{offer}")
        assert rows(page) == [offer]
        page.evaluate("location.hash = 'inhoud'")
        page.wait_for_timeout(50)
        assert rows(page) == [offer]
        page.locator(".taal summary").click()
        page.locator(".taal__lijst a[lang=tr]").click()
        page.wait_for_url(f"**/tr/{LIST}#{offer}")
        assert rows(page) == [offer]


@pytest.mark.parametrize(
    ("hash_", "shown"),
    [
        ("k3x7p%2Cm4k9t,k3x7p", ["k3x7p", "m4k9t"]),
        ("<img src=x>,k3x7p", ["k3x7p"]),
        ("inhoud", []),
        ("%E0%A4%A,,", []),
    ],
)
def test_only_ids_come_out_of_a_link(
    browser: Browser, address: str, hash_: str, shown: list[str]
) -> None:
    with visit(browser, address, f"{LIST}#{hash_}") as page:
        assert rows(page) == shown
        if shown:
            expect(page.locator(".lijstrij h2").first).to_contain_text("kennen wij niet")


def test_the_ids_never_reach_a_server(browser: Browser, address: str) -> None:
    with visit(browser, address, "") as page:
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{address}{LIST}#k3x7p,m4k9t", wait_until="networkidle")

    assert any(url.endswith("/lijst.json") for url in asked)
    assert [url for url in asked if "k3x7p" in url.partition("#")[0]] == []


@readers
def test_where_the_browser_refuses_the_page_says_what_works(
    browser: Browser, address: str, lang: str, width: int
) -> None:
    folder = LANGUAGES[lang]
    with visit(browser, address, "404", width) as page:
        page.add_init_script(REFUSED)
        page.goto(address + folder + OFFER)
        page.locator(".bewaar button").click()
        words = page.locator("[data-bewaar]").get_attribute("data-mislukt")
        expect(page.locator(".bewaar [role=status]")).to_have_text(words)
        offer = page.evaluate(ID_OF)
        page.goto(address + folder + LIST)
        assert rows(page) == []
        page.goto(f"{address}{folder}{LIST}#{offer}")
        page.locator("[data-lijst-neem]").click()
        expect(page.locator("[data-lijst-stand]")).to_have_text(words)
        assert rows(page) == [offer]  # still there to read and to print


def test_without_its_data_the_short_addresses_stay(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        (offer,) = keep(page, address, OFFER)
        page.route("**/lijst.json", lambda route: route.abort())
        page.goto(address + LIST)
        assert rows(page) == [offer]
        assert said(page).startswith("De namen van de pagina’s laden lukt nu niet.")
        page.locator(".lijstrij h2 a").click()
        page.wait_for_url(f"**/{OFFER}")


@readers
def test_without_script_the_page_says_what_works(
    browser: Browser, address: str, lang: str, width: int
) -> None:
    folder = LANGUAGES[lang]
    with visit(browser, address, folder + LIST, width, java_script_enabled=False) as page:
        assert page.locator("[data-lijst-zonder] li").count() == 3
        assert not page.locator("[data-lijst-blad]").is_visible()
        page.goto(address + folder + OFFER)
        assert not page.locator(".bewaar").is_visible()
        assert page.locator(".bewaar").bounding_box() is None
        expect(page.locator(".kortadres")).to_be_visible()


def test_another_window_follows(browser: Browser, address: str) -> None:
    with visit(browser, address, LIST, DESK) as page:
        assert rows(page) == []
        other = page.context.new_page()
        (offer,) = keep(other, address, OFFER)
        expect(page.locator(".lijstrij")).to_have_count(1)
        assert rows(page) == [offer]
        expect(page.locator(".platform__lijst")).to_contain_text("(1)")


def test_on_paper_only_the_list_is_left(browser: Browser, address: str) -> None:
    with visit(browser, address, "", DESK) as page:
        keep(page, address, OFFER, GUIDE)
        page.goto(address + LIST)
        rows(page)
        page.emulate_media(media="print")
        assert page.locator("button:visible, input:visible, .lead:visible").count() == 0
        for fact in ("[data-naam]", "[data-kort]", "[data-toegang]", "[data-via]"):
            expect(page.locator(f".lijstrij {fact}").first).to_be_visible()


@readers
def test_the_list_is_accessible(
    browser: Browser, address: str, axe: str, lang: str, width: int
) -> None:
    folder, broken = LANGUAGES[lang], set()
    with visit(browser, address, "", width, bypass_csp=True) as page:
        sent = keep(page, address, folder + OFFER, folder + STORY, folder + TERM)
        for path in (OFFER, LIST, f"{LIST}#{sent[0]}"):
            page.goto("about:blank")
            page.goto(address + folder + path)
            if path != OFFER:
                page.wait_for_selector(".lijstrij")
            page.add_script_tag(content=axe)
            for scheme in ("light", "dark"):
                broken |= violations(scheme, width, page)
            page.set_viewport_size({"width": 320, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth") <= 320

    assert broken == set()
