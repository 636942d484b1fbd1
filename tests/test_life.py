"""What comes when: each moment leads somewhere, and no rule stands there without its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from building import ROOT, TODAY
from gids.check.everything import check_project
from gids.model.life import PATH
from gids.problems import Problem
from gids.project import load
from gids.render.life import LifeView, life_view
from gids.render.site import RenderedSite
from test_checks import change

YEAR = re.compile(r"20\d\d")


@pytest.fixture(scope="module")
def site() -> RenderedSite:
    catalogue, problems = load(ROOT)
    assert catalogue is not None, problems
    return RenderedSite(ROOT, catalogue, TODAY)


@pytest.fixture(scope="module", params=["nl", "en", "tr", "ar", "pl", "uk"])
def view(site: RenderedSite, request: pytest.FixtureRequest) -> LifeView:
    return life_view(site.readers[request.param])


def test_every_rule_says_from_when_its_text_is(view: LifeView) -> None:
    rules = [one.rule for part in view.parts for one in part.moments if one.rule]

    assert rules
    assert [rule for rule in rules if not YEAR.search(rule)] == []


def test_a_year_in_a_rule_is_the_year_of_its_source(site: RenderedSite) -> None:
    for name, moment in site.catalogue.moments.items():
        for words in (moment.regel or {}).values():
            years = {str(source.van.year) for source in moment.bronnen}
            assert set(YEAR.findall(words)) == years, name


def test_every_part_has_moments_pages_and_a_way_to_all_offers(view: LifeView) -> None:
    assert [part.id for part in view.parts] == ["0-4", "4-12", "overstap", "12-18", "18"]
    for part in view.parts:
        assert part.lists
        assert all(entry.address.startswith("/aanbod/fase/") for entry in part.lists)
        assert all(moment.pages for moment in part.moments)
    assert view.now == "/ouders/naar-school-lukt-niet/"


def test_help_is_for_the_phase_and_open_to_parents(site: RenderedSite) -> None:
    offers = {f"/aanbod/{one.slug}/": one.facts for one in site.catalogue.offers}

    for part in life_view(site.readers["nl"]).parts:
        phases = {entry.address.split("/")[3] for entry in part.lists}
        for page in part.offers:
            assert set(offers[page.address].fases) & phases
            assert offers[page.address].status != "gestopt"


def test_a_source_of_more_rules_stands_there_once(view: LifeView) -> None:
    titles = [source.title for source in view.sources]

    assert len(titles) == len(set(titles))


CASES = {
    "a page that is not there": (
        ("paginas: [/ouders/verveling/]", "paginas: [/ouders/vervelin/]"),
        6,
        "Er is geen pagina met het adres ‘/ouders/vervelin/’.",
        "Bedoel je  /ouders/verveling/  ?",
    ),
    "a language is missing": (
        ('titel: {nl: "Klein", en: "Small", ', 'titel: {nl: "Klein", '),
        4,
        "Bij ‘titel’ van ‘klein’ ontbreken woorden voor: en.",
        'Zet ze erbij, zoals  en: "…"',
    ),
    "a language that the site has not": (
        ('kort: {nl: "Klein",', 'kort: {nl: "Klein", de: "Klein",'),
        5,
        "Bij ‘kort’ van ‘klein’ staat de taal ‘de’. Die heeft de site niet.",
        "Je kunt kiezen uit: ar, en, nl, pl, tr, uk.",
    ),
    "a phase that is no choice": (
        ("fases: [voorschools]", "fases: [voorschool]"),
        8,
        "Bij ‘fases’ staat ‘voorschool’. Dat is geen keuze uit de lijst.",
        "Bedoel je ‘voorschools’? Je kunt kiezen uit: basisschool, mbo, voorschools, voortgezet.",
    ),
    "a part without a moment": (
        ("deel: 0-4", "deel: 4-12"),
        1,
        "Bij het deel ‘0-4’ staat geen enkel moment.",
        "Zet er een moment bij met  deel: 0-4",
    ),
    "a rule from nobody knows when": (
        ("van: 2018", "van: onbekend"),
        18,
        "Bij deze regel staat geen bron met een datum.",
        "Regels veranderen: zoek een tekst waarvan je weet van wanneer die is.",
    ),
    "a rule without a source": (
        (
            "  themas: [verveling]\n  fases: [voorschools]",
            '  regel: {nl: "Moet."}\n  themas: [verveling]\n  fases: [voorschools]',
        ),
        7,
        "Bij deze regel staat geen bron.",
        "Zet er  bronnen  bij, of haal de regel weg.",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_is_said_on_its_line(new_project: Callable[[], Path], name: str) -> None:
    (old, new), line, what, advice = CASES[name]
    root = new_project()
    change(root, PATH, old, new)

    found = [one for one in check_project(root, TODAY) if one.path == PATH]
    assert found == [Problem(PATH, line, what, advice)]
