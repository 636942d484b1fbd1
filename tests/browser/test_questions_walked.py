"""Through the keuzehulp with the keyboard alone, in a browser that runs no script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from keyboard import Keyboard
from looking import DESK, LANGUAGES, PHONE
from opening import opened
from playwright.sync_api import Browser, Page

from gids.enrich import choosing as tree
from gids.enrich.addresses import place
from gids.model.choosing import Choosing
from gids.render.site import RenderedSite

READERS = [
    pytest.param(("nl", PHONE, "light"), id="nl phone light"),
    pytest.param(("nl", DESK, "dark"), id="nl desk dark"),
    pytest.param(("ar", PHONE, "dark"), id="ar phone dark"),
    pytest.param(("ar", DESK, "light"), id="ar desk light"),
]
LONGEST = ("naar-school-lukt-niet", "helemaal-niet", "langer", "voortgezet", "loopt-vast")
ROUTE = f"{tree.START}naar-school-lukt-niet/helemaal-niet/langer/loopt-vast/"


@pytest.fixture(scope="module")
def helper(rendered: RenderedSite) -> Choosing:
    return rendered.catalogue.choosing


@pytest.fixture(scope="module")
def rings() -> dict[tuple, dict]:
    """Return what was seen of the ring around a stop, for each kind of reader."""
    return {}


@pytest.fixture(params=READERS)
def reader(
    browser: Browser, address: str, rings: dict[tuple, dict], request: pytest.FixtureRequest
) -> Iterator[tuple[Keyboard, str]]:
    """Return a keyboard on the home page and the folder of the reader's language."""
    lang, width, scheme = request.param
    options = {
        "viewport": {"width": width, "height": 800},
        "color_scheme": scheme,
        "reduced_motion": "reduce",
        "java_script_enabled": False,
    }
    with opened(browser, address + LANGUAGES[lang], **options) as (page, seen):
        keys = Keyboard(page, rings.setdefault(request.param, {}))
        yield keys, address + LANGUAGES[lang]
        assert keys.wrong == set()
        assert seen == []


def follow(keys: Keyboard, selector: str, leads_to: str) -> None:
    """Tab to a link, and go where it leads."""
    keys.to(selector)
    keys.page.keyboard.press("Enter")
    keys.page.wait_for_url(leads_to)


def target(helper: Choosing, name: str) -> str:
    found = helper.questions.get(name) or helper.outcomes[name]
    return found.adres.lstrip("/")


def shows_a_route(page: Page) -> bool:
    steps = page.locator(".route > li")
    who = page.locator(".route__wie")
    return 3 <= steps.count() == who.count() <= 4 and page.locator("#vraag-aan").is_visible()


def test_five_answers_lead_to_a_route(reader: tuple[Keyboard, str], helper: Choosing) -> None:
    keys, home = reader
    follow(keys, ".paneel a", f"{home}keuzehulp/")
    name = tree.start(helper)
    for number, answer in enumerate(LONGEST, 1):
        assert keys.page.locator(".stenen li").nth(number - 1).get_attribute("class") == "hier"
        nth = list(helper.questions[name].antwoorden).index(answer) + 1
        name = helper.questions[name].antwoorden[answer]
        follow(keys, f".keuzes li:nth-child({nth}) a", home + target(helper, name))

    assert home + ROUTE.lstrip("/") == keys.page.url
    assert shows_a_route(keys.page)
    assert keys.page.locator(".volgende a[href^='tel:']").is_visible()
    follow(keys, ".kortadres ~ .knop", f"{home}keuzehulp/")


def test_skipping_every_question_leads_to_a_route(
    reader: tuple[Keyboard, str], helper: Choosing
) -> None:
    keys, home = reader
    keys.page.goto(f"{home}keuzehulp/")
    name = tree.start(helper)
    while name in helper.questions:
        name = helper.questions[name].overslaan
        follow(keys, ".keuze--weetniet", home + target(helper, name))

    assert shows_a_route(keys.page)


def test_a_question_leads_back_and_to_help_now(reader: tuple[Keyboard, str]) -> None:
    keys, home = reader
    keys.page.goto(f"{home}keuzehulp/zelf-moe/")
    follow(keys, ".vraagblad > .knop", f"{home}keuzehulp/")
    follow(keys, ".keuzehulp__nu a", f"{home}ouders/nu-hulp/")


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
