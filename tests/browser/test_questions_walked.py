"""Through the keuzehulp with the keyboard alone, in a browser that runs no script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from keyboard import READERS, Keyboard, reading
from looking import LANGUAGES
from opening import opened
from playwright.sync_api import Browser, Page

from gids.enrich import choosing as tree
from gids.enrich.addresses import place
from gids.model.choosing import Choosing
from gids.render.site import RenderedSite

LONGEST = ("naar-school-lukt-niet", "helemaal-niet", "langer", "voortgezet", "loopt-vast")
ROUTE = f"{tree.START}naar-school-lukt-niet/helemaal-niet/langer/loopt-vast/"


@pytest.fixture(scope="module")
def helper(rendered: RenderedSite) -> Choosing:
    return rendered.catalogue.choosing


@pytest.fixture(params=READERS)
def reader(
    browser: Browser, address: str, rings: dict[tuple, dict], request: pytest.FixtureRequest
) -> Iterator[tuple[Keyboard, str]]:
    """Return a keyboard on the home page and the folder of the reader's language."""
    with reading(browser, address, request.param, rings, script=False) as keys:
        yield keys, address + LANGUAGES[request.param[0]]


def target(helper: Choosing, name: str) -> str:
    found = helper.questions.get(name) or helper.outcomes[name]
    return found.adres.lstrip("/")


def shows_a_route(page: Page) -> bool:
    steps = page.locator(".route > li")
    who = page.locator(".route__wie")
    return 3 <= steps.count() == who.count() <= 4 and page.locator("#vraag-aan").is_visible()


def test_five_answers_lead_to_a_route(reader: tuple[Keyboard, str], helper: Choosing) -> None:
    keys, home = reader
    keys.follow(".paneel a", f"{home}keuzehulp/")
    name = tree.start(helper)
    for number, answer in enumerate(LONGEST, 1):
        assert keys.page.locator(".stenen li").nth(number - 1).get_attribute("class") == "hier"
        nth = list(helper.questions[name].antwoorden).index(answer) + 1
        name = helper.questions[name].antwoorden[answer]
        keys.follow(f".keuzes li:nth-child({nth}) a", home + target(helper, name))

    assert home + ROUTE.lstrip("/") == keys.page.url
    assert shows_a_route(keys.page)
    assert keys.page.locator(".volgende a[href^='tel:']").is_visible()
    keys.follow(".kortadres ~ .knop", f"{home}keuzehulp/")


def test_skipping_every_question_leads_to_a_route(
    reader: tuple[Keyboard, str], helper: Choosing
) -> None:
    keys, home = reader
    keys.page.goto(f"{home}keuzehulp/")
    name = tree.start(helper)
    while name in helper.questions:
        name = helper.questions[name].overslaan
        keys.follow(".keuze--weetniet", home + target(helper, name))

    assert shows_a_route(keys.page)


def test_a_question_leads_back_and_to_help_now(reader: tuple[Keyboard, str]) -> None:
    keys, home = reader
    keys.page.goto(f"{home}keuzehulp/zelf-moe/")
    keys.follow(".vraagblad > .knop", f"{home}keuzehulp/")
    keys.follow(".keuzehulp__nu a", f"{home}ouders/nu-hulp/")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_page_sticks_out_of_a_narrow_screen(
    browser: Browser, address: str, rendered: RenderedSite, lang: str
) -> None:
    language = rendered.catalogue.language(lang)
    sheets = [one for one in rendered.sheets if one.kind in ("keuzevraag", "keuzeroute")]
    wide = []
    with opened(browser, address, viewport={"width": 320, "height": 900}) as (page, seen):
        for sheet in sheets:
            page.goto(address + place(sheet.address, language))
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append(sheet.address)
        assert seen == []

    assert wide == []
