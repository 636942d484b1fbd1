"""Searching as a parent does, in a real browser with the policy of the server in force."""

from __future__ import annotations

import re

import pytest
from opening import opened
from playwright.sync_api import Browser, Page, expect

from building import ROOT
from gids.project import load

READY = "[data-zoek-stand][data-klaar=ja]"


def found(page: Page, group: str = "[data-zoek-resultaten]") -> list[str]:
    return page.locator(f"{group} .treffers a").evaluate_all(
        "links => links.map((link) => new URL(link.href).pathname)"
    )


@pytest.mark.parametrize(
    ("lang", "question", "first"),
    [
        ("", "pharos", "/aanbod/pharos/"),
        ("", "taxi naar school", "/ouders/vervoer/"),
        ("", "onderwijskonsulent", "/aanbod/onderwijsconsulenten/"),
        ("", "mijn kind wil niet naar school", "/ouders/naar-school-lukt-niet/"),
        ("tr/", "çocuğum okula gitmek istemiyor", "/tr/ouders/naar-school-lukt-niet/"),
        ("ar/", "Grip", "/ar/aanbod/grip-arnhem/"),
        ("uk/", "RBL Midden-Gelre", "/uk/aanbod/rbl-midden-gelre/"),
    ],
)
def test_a_question_finds_its_page(
    browser: Browser, address: str, lang: str, question: str, first: str
) -> None:
    with opened(browser, f"{address}{lang}zoeken/?q={question}") as (page, seen):
        page.wait_for_selector(READY)

        assert found(page, "")[0] == first
        assert page.locator("input[name=q]").input_value() == question
    assert seen == []


def test_nothing_is_fetched_before_somebody_searches(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/") as (page, _):
        fetched = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")

    assert not [url for url in fetched if "/pagefind/" in url]


def test_words_in_dutch_say_that_they_are(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}ar/zoeken/?q=hoogbegaafd Arnhem") as (page, _):
        page.wait_for_selector(READY)
        link = page.locator("[data-zoek-nederlands] .treffers a").first
        if not link.count():
            pytest.skip("every page is translated")

        expect(link).to_have_attribute("lang", "nl")
        expect(link).to_have_attribute("dir", "ltr")


def test_nothing_found_shows_ways_on(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/?q=qqqxxxzzz") as (page, _):
        page.wait_for_selector(READY)

        assert found(page) == []
        assert "qqqxxxzzz" in page.locator("main .leeg").first.inner_text()
        assert page.locator("main .leeg a").count() >= 2
        assert page.locator("[data-zoek-verder] .situatie").count() == 3
        expect(page.locator("[data-zoek-verder] a[href$='/ouders/wie-doet-wat/']")).to_be_visible()


@pytest.mark.parametrize("lang", ["", "ar/"])
def test_nothing_found_offers_what_is_spelled_nearly_so(
    browser: Browser, address: str, lang: str
) -> None:
    with opened(browser, f"{address}{lang}zoeken/?q=orthxpxdxgxxg") as (page, seen):
        page.wait_for_selector(READY)
        nearby = page.locator("[data-spelling] a").first
        word = nearby.inner_text()
        nearby.click()
        page.wait_for_selector(READY)

        assert page.locator("input[name=q]").input_value() == word
        assert page.locator(".treffers a").count() > 0
        assert page.locator("[data-zoek-verder] > *").count() == 0
    assert seen == []


def test_the_situation_that_sounds_most_like_it_comes_first(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/?q=xverveelingx") as (page, _):
        page.wait_for_selector(READY)
        shown = page.locator("[data-zoek-verder] .situatie a, .treffers a").first

        expect(shown).to_have_attribute("href", re.compile("/ouders/verveelt-zich/$"))


def test_a_result_says_what_it_is_where_it_says_so_and_in_which_language(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}tr/zoeken/?q=Grip") as (page, _):
        page.wait_for_selector(READY)
        dutch = page.locator("[data-zoek-nederlands] .treffers article")
        own = page.locator("[data-zoek-resultaten] .treffers article")

        for article in [*dutch.all()[:1], *own.all()[:1]]:
            assert article.locator("[data-soort]").inner_text()
            assert article.locator("[data-tekst]").inner_text()
        assert dutch.locator("[data-taal]:visible").count() == dutch.count()
        assert own.locator("[data-taal]:visible").count() == 0


@pytest.mark.parametrize("lang", ["", "ar/"])
def test_a_kind_is_chosen_with_the_keyboard_and_stays_in_the_address(
    browser: Browser, address: str, lang: str
) -> None:
    with opened(browser, f"{address}{lang}zoeken/?q=school") as (page, seen):
        page.wait_for_selector(READY)
        everything = page.locator("input[name=soort]").first
        count = page.locator(".zoeksoort:visible", has=page.locator("[value=begrippen]"))
        terms = count.locator(".telling").inner_text()
        everything.focus()
        while not page.locator("input[value=begrippen]").is_checked():
            page.keyboard.press("ArrowDown")

        assert all(path.startswith(f"/{lang}begrippen/") for path in found(page))
        assert terms in page.locator("[data-zoek-stand]").inner_text()
        expect(page).to_have_url(re.compile("q=school&soort=begrippen$"))
        page.reload()
        page.wait_for_selector(READY)
        expect(page.locator("input[value=begrippen]")).to_be_checked()
        assert all(path.startswith(f"/{lang}begrippen/") for path in found(page))
        page.locator("input[name=q]").fill("opus")  # of which no term tells
        expect(page.locator("[data-zoek-stand]")).to_contain_text(
            page.locator(".zoeksoort [data-keuze]").first.inner_text()
        )
    assert seen == []


def test_on_a_phone_the_kinds_fold_away(browser: Browser, address: str) -> None:
    phone = {"width": 390, "height": 844}
    with opened(browser, f"{address}zoeken/?q=school", viewport=phone) as (page, _):
        page.wait_for_selector(READY)

        expect(page.locator(".zoeksoort").first).to_be_hidden()
        page.locator(".zoeksoorten summary").click()
        page.locator(".zoeksoort", has=page.locator("[value=verhalen]")).click()
        assert all(path.startswith("/verhalen/") for path in found(page))


def test_a_sentence_that_matches_comes_for_what_is_seen(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/?q=tolk gesprek school") as (page, seen):
        page.wait_for_selector(READY)
        summaries = page.evaluate(
            """async () => {
              const known = await (await fetch("../pagefind/woorden.nl.json")).json();
              return known.getoond.map((page) => page.at(-1));
            }"""
        )
        page.wait_for_function(
            """summaries => [...document.querySelectorAll("[data-tekst]")]
              .some((one) => one.querySelector("mark") && !summaries.includes(one.textContent))""",
            arg=summaries,
        )
    assert seen == []


def test_the_next_key_asks_nothing_of_the_network(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/?q=school") as (page, _):
        page.wait_for_selector(READY)
        page.wait_for_load_state("networkidle")
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.locator("input[name=q]").fill("school taxi")
        page.wait_for_selector(READY)

        # Who stops typing for a moment gets sentences for what is in sight.
        assert [url for url in asked if "/pagefind/fragment/" not in url] == []


def test_the_search_field_of_home_leads_here(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        page.locator("form[role=search] input[name=q]").fill("wijkteam")
        page.keyboard.press("Enter")
        page.wait_for_selector(READY)

        assert "/aanbod/sociale-wijkteams-arnhem/" in found(page)[:3]


def test_without_script_the_list_from_a_to_z_works(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}zoeken/?q=grip", java_script_enabled=False) as (page, _):
        assert page.locator("input[name=soort]").count() == 0
        page.locator(".sprong a", has_text="G").click()
        page.locator("section.alfabet a", has_text="Grip").click()

        expect(page.locator("h1")).to_have_text("Grip")


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_what_people_ask_leads_to_its_page(browser: Browser, address: str, lang: str) -> None:
    """One line of each page for parents; that a few lead elsewhere is not a mistake of search."""
    catalogue, _ = load(ROOT)
    asked = {one: lines[0] for one, lines in catalogue.asked[lang].items() if "/ouders/" in one}
    folder = "" if lang == "nl" else f"{lang}/"
    lost = []
    with opened(browser, f"{address}{folder}zoeken/") as (page, seen):
        field = page.locator("input[name=q]")
        for wanted, line in asked.items():
            field.fill(line)
            field.press("Enter")
            page.wait_for_selector(READY)
            if f"/{folder}{wanted[1:]}" not in found(page)[:3]:
                lost.append((wanted, line))
    assert seen == []
    assert len(lost) <= len(asked) / 10, lost


@pytest.mark.parametrize(
    ("lang", "danger"),
    [
        ("", ["mijn kind wil dood", "ze snijdt in haar armen", "zelfmoor", "hij slaat ons kind"]),
        ("en/", ["my son wants to die", "she cuts herself", "my husband beats our son"]),
        ("tr/", ["oğlum ölmek istiyor", "intihar", "babası çocuğumuzu dövüyor"]),
        ("ar/", ["ابني يريد ان يموت", "انتحار", "زوجي يضرب بنتي"]),
        ("pl/", ["syn mówi że chce umrzeć", "samobójstwo", "mąż bije naszego syna"]),
        ("uk/", ["син каже що не хоче жити", "самогубство", "чоловік б'є нашого сина"]),
    ],
)
def test_who_asks_about_danger_sees_help_now_first(
    browser: Browser, address: str, lang: str, danger: list[str]
) -> None:
    with opened(browser, f"{address}{lang}zoeken/") as (page, seen):
        field = page.locator("input[name=q]")
        first = {}
        for question in danger:
            field.fill(question)
            field.press("Enter")
            page.wait_for_selector(READY)
            first[question] = found(page)[0]
    assert first == dict.fromkeys(danger, f"/{lang}ouders/nu-hulp/")
    assert seen == []


def test_who_is_still_typing_is_not_told_that_nothing_was_found(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}zoeken/") as (page, seen):
        nothing = page.locator("[data-zoek-stand] [data-spelling]")
        field = page.locator("input[name=q]")
        field.press_sequentially("pl")
        page.wait_for_selector(READY)
        assert found(page)
        field.fill("leraar")
        page.wait_for_selector(READY)
        whole = found(page)
        field.press_sequentially(" kl")  # the beginning of a word that waits for what follows
        page.wait_for_selector(READY)
        assert found(page) == whole

        field.press_sequentially("xqzwv")
        page.wait_for_selector(READY)
        field.fill("xqzwvxqzwv")
        expect(nothing).to_be_attached()
        expect(page.locator("[data-zoek-verder] .situatie").first).to_be_visible()
    assert seen == []
