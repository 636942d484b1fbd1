"""Choosing in the directory, with and without script: what is counted is what you get."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from opening import opened
from playwright.sync_api import Browser, Locator, Page, expect

from building import ROOT
from gids.enrich.facets import WIDER, Facet, facets, values
from gids.model.offer import STOPPED, Offer
from gids.project import load

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
CHOICE = "?fase=basisschool&gemeente=arnhem&gemeente=duiven"
NOTHING = "?gemeente=arnhem&voor=jongeren&soort=vervoer"
PER_PAGE = 24
# The numbers and the cards that follow the first ones are there.
COMPLETE = "form[aria-busy=false] ~ * .groepen[aria-busy=false]"
CHECKED = """() => [...document.querySelectorAll('.facetten input:checked')]
  .map((box) => `${box.name}=${box.value}`)"""

# Of every choice: what stands behind it, and what a click on it gives.
CLICK_EACH = """async () => {
  const found = {};
  const complete = async () => {
    const busy = () => document.querySelector('[aria-busy=true]');
    while (busy()) await new Promise((seen) => setTimeout(seen, 5));
  };
  for (const box of document.querySelectorAll('.facetten input:not(:checked)')) {
    const note = box.closest('[data-facet]').querySelector('[data-onbekend]');
    const promise = box.closest('label').querySelector('.telling > span').textContent;
    const unknown = note.hidden ? '' : note.textContent;
    box.click();
    const given = document.querySelector('[data-facetten-stand]').textContent;
    // What is seen first comes at once, the rest when that is painted.
    await complete();
    const cards = document.querySelectorAll('.groepen .kaart').length;
    box.click();
    await complete();
    found[`${box.name}=${box.value}`] = [promise, unknown, given, cards];
  }
  return found;
}"""


@pytest.fixture(scope="module")
def offers() -> list[Offer]:
    catalogue, problems = load(ROOT)
    assert catalogue is not None, problems
    return [entry.facts for entry in catalogue.offers if entry.facts.status != STOPPED]


@pytest.fixture(scope="module")
def shown(offers: list[Offer]) -> tuple[Facet, ...]:
    return facets(load(ROOT)[0].choices, offers)


@contextmanager
def directory(
    browser: Browser, address: str, query: str = "", lang: str = "", size: dict = DESK
) -> Iterator[Page]:
    """Open the directory with its panel ready, and see that nothing went wrong."""
    url = f"{address}{lang}aanbod/{query}"
    with opened(browser, url, viewport=size, reduced_motion="reduce") as (page, seen):
        page.wait_for_selector(".facetten", state="attached")
        if size is PHONE:
            page.locator(".facetten > summary").click()
        page.evaluate("document.querySelectorAll('.facet').forEach((one) => (one.open = true))")
        yield page
    assert seen == []


def fits(offer: Offer, chosen: dict[str, set[str]]) -> bool:
    """Say whether an offer fits; what is unknown fits everything."""
    for facet, wanted in chosen.items():
        has = set(values(offer, facet))
        wider = set(WIDER) if facet == "gemeente" else set()
        if has and not has & (wanted | wider):
            return False
    return True


def is_known(offer: Offer, chosen: dict[str, set[str]]) -> bool:
    return all(values(offer, facet) for facet in chosen)


def box(page: Page, facet: str, choice: str) -> Locator:
    return page.locator(f".facetten input[name={facet}][value={choice}]")


def number(text: str) -> int:
    """Return the sum of the numbers in a text: what is certain and what is not."""
    return sum(int(found) for found in re.findall(r"\d+", text))


def results(page: Page) -> int:
    return number(page.locator("[data-facetten-stand]").inner_text())


@pytest.mark.parametrize("start", [{}, {"toegang": {"via-school"}, "voor": {"ouders"}}])
@pytest.mark.parametrize(("lang", "size"), [("", DESK), ("ar/", PHONE)])
def test_every_count_is_what_the_click_gives(
    browser: Browser,
    address: str,
    offers: list[Offer],
    shown: tuple[Facet, ...],
    lang: str,
    size: dict,
    start: dict[str, set[str]],
) -> None:
    query = "?" + "&".join(f"{facet}={one}" for facet, (one,) in start.items())
    with directory(browser, address, query, lang, size) as page:
        clicked = page.evaluate(CLICK_EACH)
    free = [(one.id, choice) for one in shown if one.id not in start for choice in one.choices]
    wrong = []
    for facet, choice in free:
        promise, unknown, given, cards = clicked[f"{facet}={choice}"]
        fitting = [offer for offer in offers if fits(offer, {**start, facet: {choice}})]
        known = [offer for offer in fitting if values(offer, facet)]
        if (int(promise), number(unknown)) != (len(known), len(fitting) - len(known)):
            wrong.append(f"{facet}={choice} promises {promise} {unknown}")
        if number(given) != len(fitting) or (fitting and cards != min(len(fitting), PER_PAGE)):
            wrong.append(f"{facet}={choice} gives {given}, {cards} cards")

    assert wrong == []


def test_choices_combine(browser: Browser, address: str, offers: list[Offer]) -> None:
    chosen = {"fase": {"basisschool"}, "gemeente": {"arnhem", "duiven"}}
    fitting = [offer for offer in offers if fits(offer, chosen)]
    certain = [offer.naam for offer in fitting if is_known(offer, chosen)]
    with directory(browser, address) as page:
        for facet, wanted in chosen.items():
            for choice in sorted(wanted):
                box(page, facet, choice).check()
        page.wait_for_selector(COMPLETE)
        status = page.locator("[data-facetten-stand]").inner_text()
        titles = page.locator(".groepen h2").all_inner_texts()
        while page.get_by_role("button", name="Toon meer").is_visible():
            page.get_by_role("button", name="Toon meer").click()
        names = page.locator(".groepen .kaart h3").all_inner_texts()

        assert page.url.endswith(f"aanbod/{CHOICE}")
    assert status.startswith(f"Aantal: {len(certain)} + {len(fitting) - len(certain)} ")
    assert titles[0] == "Voor Arnhem en Duiven"
    assert set(names[: len(certain)]) == set(certain)
    assert sorted(names) == sorted(offer.naam for offer in fitting)


@pytest.mark.parametrize("lang", ["", "ar/"])
@pytest.mark.parametrize("size", [PHONE, DESK])
def test_a_choice_can_be_sent_on(browser: Browser, address: str, lang: str, size: dict) -> None:
    with directory(browser, address, f"{CHOICE}&fase=onzin&kleur=rood", lang, size) as page:
        checked = page.evaluate(CHECKED)
        chips = page.locator(".gekozen .chip").count()
        width = page.locator("main").evaluate("(main) => main.scrollWidth")

    assert checked == ["fase=basisschool", "gemeente=arnhem", "gemeente=duiven"]
    assert chips == 4  # one for each choice, and one that takes all away
    assert width <= size["width"]


def test_a_page_that_opens_with_a_choice_keeps_its_height_until_all_is_there(
    browser: Browser, address: str
) -> None:
    """Who comes back to a list was further down: a page that shrinks first moves the reader."""
    kept = """addEventListener("DOMContentLoaded", () => {
      const list = document.querySelector(".groepen");
      window.kept = [list.offsetHeight];
      new MutationObserver(() => kept.push(list.offsetHeight))
        .observe(list, {attributes: true, attributeFilter: ["style", "aria-busy"]});
    })"""
    context = browser.new_context(viewport=DESK)
    page = context.new_page()
    page.add_init_script(kept)
    page.goto(f"{address}aanbod/{CHOICE}")
    page.wait_for_selector(COMPLETE)
    whole, *later = page.evaluate("kept")
    context.close()

    assert later[0] >= whole > later[-1]


def test_the_back_button_undoes_a_choice(browser: Browser, address: str) -> None:
    with directory(browser, address) as page:
        whole = page.locator(".groepen").inner_text()
        box(page, "soort", "advies").check()
        box(page, "voor", "ouders").check()
        page.go_back()
        assert page.evaluate(CHECKED) == ["soort=advies"]
        page.go_back()
        assert page.evaluate(CHECKED) == []
        page.wait_for_selector(COMPLETE)
        assert page.locator(".groepen").inner_text() == whole
        page.go_forward()
        assert page.evaluate(CHECKED) == ["soort=advies"]

        page.locator(".groepen .kaart a").first.click()
        page.wait_for_load_state()
        page.go_back()
        expect(page.locator(".gekozen .chip").first).to_contain_text("Advies")


def test_a_choice_taken_back_at_once_leaves_the_whole_list(browser: Browser, address: str) -> None:
    with directory(browser, address) as page:
        whole = page.locator(".groepen").inner_text()
        page.evaluate(
            "box => { box.click(); box.click(); }", box(page, "soort", "advies").element_handle()
        )
        page.wait_for_selector(COMPLETE)
        assert page.locator(".groepen").inner_text() == whole


def test_another_language_keeps_the_choice(browser: Browser, address: str) -> None:
    with directory(browser, address, CHOICE) as page:
        page.locator(".taal summary").click()
        page.locator(".taal__lijst a[lang=ar]").click()
        page.wait_for_url(f"**/ar/aanbod/{CHOICE}")
        expect(page.locator(".gekozen .chip")).to_have_count(4)


def test_nothing_found_says_which_choice_stands_in_the_way(
    browser: Browser, address: str, offers: list[Offer]
) -> None:
    chosen = {"gemeente": {"arnhem"}, "voor": {"jongeren"}, "soort": {"vervoer"}}
    assert not [offer for offer in offers if fits(offer, chosen)]
    expected = {}
    for facet in chosen:
        others = {key: wanted for key, wanted in chosen.items() if key != facet}
        expected[facet] = sum(fits(offer, others) for offer in offers)
    with directory(browser, address, NOTHING) as page:
        ways = page.locator(".groepen .leeg button").all_inner_texts()
        near = page.locator(".groepen .kaart").count()
        page.locator(".groepen .leeg button").first.click()

        assert [number(way) for way in ways] == sorted(filter(None, expected.values()))[::-1]
        assert "Vervoer" in ways[0]
        assert near == 6
        assert results(page) == expected["soort"]
        expect(page.locator("[data-facetten-stand]")).to_be_focused()


def test_the_keyboard_alone_will_do(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}aanbod/", viewport=PHONE) as (page, seen):
        page.wait_for_selector(".facetten", state="attached")

        def to(selector: str) -> None:
            for _ in range(80):
                page.keyboard.press("Tab")
                if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
                    return
            raise AssertionError(f"{selector} cannot be reached")

        to(".facetten > summary")
        page.keyboard.press("Enter")
        to("input[value=basisschool]")
        page.keyboard.press("Space")
        to("input[value=duiven]")
        page.keyboard.press("Space")
        expect(page.locator("input[value=duiven]")).to_be_focused()
        hidden = page.evaluate(
            """() => {
              const {left, bottom} = document.activeElement.getBoundingClientRect();
              return document.elementFromPoint(left + 5, bottom - 5) !== document.activeElement;
            }"""
        )
        assert not hidden  # not below the button that stays in sight
        to("[data-toon]")
        page.keyboard.press("Enter")
        expect(page.locator("[data-facetten-stand]")).to_be_focused()
        assert not page.locator("input[value=duiven]").is_visible()

        to(".chip")
        page.keyboard.press("Enter")
        expect(page.locator(".gekozen .chip").first).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("[data-facetten-stand]")).to_be_focused()
        assert page.evaluate(CHECKED) == []
        assert seen == []


def test_the_count_is_said_and_the_parts_have_names(browser: Browser, address: str) -> None:
    with directory(browser, address, CHOICE, size=PHONE) as page:
        expect(page.get_by_role("status")).to_contain_text("waarvan we dit niet weten")
        expect(page.get_by_role("group", name="Waar woon je?")).to_be_visible()
        expect(page.get_by_role("button", name="Haal weg: Arnhem")).to_be_visible()
        box_name = re.compile(r"^Basisschool Aantal: \d+$")
        expect(page.get_by_role("checkbox", name=box_name)).to_be_checked()
        expect(page.locator(".facetten > summary")).to_contain_text("Gekozen: 3")
        total = results(page)
        expect(page.get_by_role("button", name=f"Toon {total} resultaten")).to_be_visible()


@pytest.mark.parametrize("query", [CHOICE, NOTHING])
@pytest.mark.parametrize("lang", ["", "ar/"])
def test_the_page_with_choices_is_accessible(
    browser: Browser, address: str, axe: str, lang: str, query: str
) -> None:
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    broken = set()
    options = {"bypass_csp": True, "reduced_motion": "reduce"}
    with opened(browser, f"{address}{lang}aanbod/{query}", **options) as (page, _):
        page.wait_for_selector(".facetten", state="attached")
        page.evaluate("document.querySelector('.facetten').open = true")
        page.add_script_tag(content=axe)
        for width, scheme in ((390, "light"), (1280, "dark")):
            # So high that the button that stays in sight lies over nothing.
            page.set_viewport_size({"width": width, "height": 6000})
            page.emulate_media(color_scheme=scheme)
            found = page.evaluate("(rules) => axe.run(document, {runOnly: rules})", rules)
            for one in found["violations"]:
                broken |= {f"{one['id']}: {node['html'][:120]}" for node in one["nodes"]}

    assert broken == set()


def test_without_script_the_lists_do_the_work(browser: Browser, address: str) -> None:
    url = f"{address}aanbod/{CHOICE}"
    with opened(browser, url, java_script_enabled=False) as (page, seen):
        assert page.locator(".facetten").count() == 0
        assert page.locator(".gekozen").count() == 0
        page.locator(".verdeling .telrij a", has_text="Duiven").click()
        expect(page.locator("h1")).to_contain_text("Duiven")
    assert seen == []


def test_without_its_data_the_lists_stay(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("**/facetten.json", lambda route: route.abort())
    page.goto(f"{address}aanbod/", wait_until="networkidle")

    assert page.locator(".facetten").count() == 0
    assert page.locator(".verdeling .telrij a").first.is_visible()
    context.close()
