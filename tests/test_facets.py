"""What the directory can be narrowed down by, and what its script is told."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from building import TODAY, make_project
from gids.enrich.facets import facets, values
from gids.export.facets import facet_data
from gids.model.fields import Ages
from gids.model.offer import Offer
from gids.project import load
from gids.render.site import RenderedSite

CHOICES = {
    "fases": ("voorschools", "basisschool", "voortgezet"),
    "gemeenten": ("arnhem", "duiven", "regio", "landelijk", "buiten-de-regio"),
    "soort": ("advies", "zorg"),
    "voor": ("ouders", "kinderen"),
    "themas": ("verveling", "vrienden"),
    "toegang": ("vrij", "via-school", "onbekend"),
    "kosten": ("gratis", "betaald"),
}


def offer(**facts: object) -> Offer:
    least = {"soort": "advies", "voor": ["ouders"], "themas": ["verveling"], "toegang": "onbekend"}
    return Offer.model_construct(**{**least, "gemeenten": ["arnhem"], **facts})


def shown(*offers: Offer) -> dict[str, tuple[str, ...]]:
    return {facet.id: facet.choices for facet in facets(CHOICES, list(offers))}


@pytest.mark.parametrize(("of", "is_shown"), [(6, True), (7, False)])
def test_a_facet_is_shown_when_it_is_known_for_a_third(of: int, is_shown: bool) -> None:
    known = [offer(kosten="gratis"), offer(kosten="betaald")]

    assert ("kosten" in shown(*known, *[offer()] * (of - len(known)))) is is_shown


def test_the_word_unknown_is_not_a_choice() -> None:
    assert values(offer(toegang="onbekend"), "toegang") == ()
    assert "toegang" not in shown(offer(), offer())


def test_a_choice_that_nobody_has_is_left_out_but_every_municipality_stays() -> None:
    found = shown(offer(fases=["basisschool"]), offer(fases=["voortgezet"], gemeenten=["regio"]))

    assert found["fase"] == ("basisschool", "voortgezet")
    assert found["gemeente"] == ("arnhem", "duiven")
    assert "soort" not in found  # with one choice there is nothing to choose


@pytest.mark.parametrize(
    ("ages", "bands"),
    [
        (Ages(0, 3), ("0-3",)),
        (Ages(3, 4), ("0-3", "4-11")),
        (Ages(4, 12), ("4-11", "12-18")),
        (Ages(12, None), ("12-18",)),
        (Ages(0, 23), ("0-3", "4-11", "12-18")),
        (None, ()),
    ],
)
def test_an_age_falls_in_every_band_it_touches(ages: Ages | None, bands: tuple[str, ...]) -> None:
    assert values(offer(leeftijd=ages), "leeftijd") == bands


@pytest.fixture(scope="module")
def mini(tmp_path_factory: pytest.TempPathFactory) -> RenderedSite:
    root = make_project(tmp_path_factory.mktemp("facets"))
    catalogue, problems = load(root)
    assert catalogue is not None, problems
    return RenderedSite(root, catalogue, TODAY)


def test_the_script_is_told_what_is_known_and_nothing_else(mini: RenderedSite) -> None:
    told = facet_data(mini.readers["nl"])

    assert [facet["id"] for facet in told["facetten"]] == [
        *("leeftijd", "gemeente", "thema", "voor", "soort", "toegang")  # the rest has no choice
    ]
    assert [one["adres"] for one in told["aanbod"]] == ["praatgroep/", "tafel/"]  # none stopped
    assert told["aanbod"][1]["heeft"] == {
        "gemeente": ("landelijk",),
        "thema": ("niet-naar-school",),
        "voor": ("professionals",),
        "soort": ("overleg",),
        "toegang": ("via-school",),
    }


def test_words_that_were_not_translated_say_so(mini: RenderedSite) -> None:
    group, table = (one["kaart"] for one in facet_data(mini.readers["tr"])["aanbod"])

    assert group["naam"] == "Ebeveynler için sohbet grubu"
    assert group["gemeenten"] == ["Arnhem", "nl"]
    assert table["naam"] == ["Tafel voor scholen", "nl"]
    assert table["status"] == "Duyuruldu, henüz kesin değil"


def test_every_slot_of_a_card_is_in_the_empty_card(mini: RenderedSite, mini_site: Path) -> None:
    page = (mini_site / "aanbod" / "index.html").read_text("utf-8")
    empty = {
        found[1]: found[2]
        for found in re.finditer(
            r'<template data-facetten-kaart="(\w+)">(.*?)</template>', page, re.DOTALL
        )
    }
    for offer_data in facet_data(mini.readers["nl"])["aanbod"]:
        card = empty[offer_data["merk"]]
        assert [name for name in offer_data["kaart"] if f"{{{name}}}" not in card] == []


def test_every_language_has_its_file(mini: RenderedSite, mini_site: Path) -> None:
    for reader in mini.readers.values():
        path = mini_site / reader.language.folder / "aanbod" / "facetten.json"
        written = json.loads(path.read_text("utf-8"))

        assert written == json.loads(json.dumps(facet_data(reader)))
