"""What the guidance covers, counted; and what grew old, by the role that keeps it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from building import ROOT, TODAY
from gids.catalogue import Catalogue
from gids.enrich import claims, coverage
from gids.enrich.freshness import LASTS
from gids.project import load

PAGE = "docs/ouders/verveling.md"


def catalogue_of(root: Path) -> Catalogue:
    catalogue, problems = load(root)
    assert catalogue, problems
    return catalogue


def test_a_page_without_a_phase_is_about_all_of_them(new_project: Callable[[], Path]) -> None:
    cells = {(cell.theme, cell.phase): cell for cell in coverage.table(catalogue_of(new_project()))}

    for phase in ("voorschools", "basisschool", "voortgezet", "mbo"):
        assert cells["verveling", phase].pages == {"ouders": 1, "jongeren": 0, "professionals": 0}
    assert cells["overstap", "mbo"].pages["ouders"] == 0


def test_a_page_without_a_near_offer_is_a_gap(new_project: Callable[[], Path]) -> None:
    root = new_project()
    file = root / PAGE
    file.write_text(file.read_text("utf-8").replace("[verveling]", "[overstap]"), "utf-8")

    assert [entry.path for entry in coverage.gaps(catalogue_of(root))] == [PAGE]


def test_a_page_grows_old_for_its_role(new_project: Callable[[], Path]) -> None:
    catalogue = catalogue_of(new_project())
    (page,) = coverage.guidance(catalogue)
    last = page.facts.gecontroleerd_op + LASTS

    assert coverage.stale(catalogue, last)["onderwijs"] == []
    assert coverage.stale(catalogue, last + timedelta(days=1))["onderwijs"] == [page]
    assert coverage.stale(catalogue, TODAY)["zorg"] == []


def test_the_same_seed_draws_the_same_sentences() -> None:
    catalogue = catalogue_of(ROOT)
    drawn = claims.draw(catalogue, "abc", 20)

    assert drawn == claims.draw(catalogue, "abc", 20)
    assert drawn != claims.draw(catalogue, "abd", 20)
    assert len({(one.entry.path, one.sentence) for one in drawn}) == 20
