"""Which offers a page shows, and when it says that the region has none."""

from __future__ import annotations

import pytest

from gids.catalogue import Catalogue
from gids.enrich.matching import has_entrance, in_common, is_near, match, suitable
from gids.model.page import Page
from gids.render.site import RenderedSite


@pytest.fixture(scope="module")
def real(rendered: RenderedSite) -> Catalogue:
    return rendered.catalogue


def page(**facts: object) -> Page:
    return Page.model_construct(**{"themas": None, "fases": None, **facts})


def test_what_fits_shares_a_theme_and_is_not_for_another_phase(real: Catalogue) -> None:
    facts = page(themas=["niet-naar-school"], fases=["voortgezet"])

    found = match(real, facts, "ouders").offers

    assert found
    for entry in found:
        assert "niet-naar-school" in entry.facts.themas
        assert not entry.facts.fases or "voortgezet" in entry.facts.fases


def test_what_is_near_comes_before_what_is_far(real: Catalogue) -> None:
    found = match(real, page(themas=["steun-voor-ouders"]), "ouders").offers

    near = [is_near(entry.facts) for entry in found]
    assert near == sorted(near, reverse=True)
    assert {True, False} == set(near)


def test_what_every_page_names_is_not_among_what_fits(real: Catalogue) -> None:
    found = match(real, page(themas=["niet-naar-school", "steun-voor-ouders"]), "ouders").offers

    assert {entry.slug for entry in found}.isdisjoint(real.site.vangnet)


def test_a_gap_is_where_nothing_near_has_a_known_way_in(real: Catalogue) -> None:
    for entry in real.pages:
        found = match(real, entry.facts, entry.folder)
        open_doors = [one for one in found.offers if is_near(one.facts) and has_entrance(real, one)]
        assert found.is_gap is not bool(open_doors)


def test_parents_do_not_get_what_only_professionals_can_use(real: Catalogue) -> None:
    for_all = {entry.slug for entry in suitable(real.offers, "professionals")}
    for_parents = {entry.slug for entry in suitable(real.offers, "ouders")}

    assert for_parents < for_all


def test_other_phases_have_nothing_in_common() -> None:
    here = page(themas=["verveling"], fases=["basisschool"])

    assert in_common(here, page(themas=["verveling"], fases=["mbo"])) == 0
    assert in_common(here, page(themas=["verveling"])) == 1


def test_every_page_of_guidance_shows_an_offer_or_says_that_there_is_none(
    rendered: RenderedSite,
) -> None:
    reader = rendered.readers["nl"]

    for folder in ("ouders", "jongeren"):
        for entry in (one for one in rendered.catalogue.pages if one.folder == folder):
            if not entry.facts.themas:
                continue  # help now, and the sheet to fill in
            fitting = rendered.by_address[f"/{folder}/{entry.slug}/"].view(reader).fitting
            assert fitting.everywhere
            assert fitting.is_gap or fitting.offers
