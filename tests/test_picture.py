"""The picture of offers: counted as the files say, unknown apart, and the same in the file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from building import TODAY
from gids.enrich import matching
from gids.enrich.freshness import LASTS
from gids.enrich.picture import Count, Picture, picture
from gids.export.picture import HEAD, picture_csv
from gids.export.table import safe
from gids.project import load
from gids.render.picture import picture_view
from gids.render.picture_views import PictureView
from gids.render.site import RenderedSite

OFFER = "docs/aanbod/praatgroep.md"
PHASE = ("gemeenten: [arnhem]", "fases: [mbo]\ngemeenten: [arnhem]")


@pytest.fixture(scope="module")
def real(rendered: RenderedSite) -> Picture:
    return picture(rendered.catalogue, TODAY)


def picture_of(root: Path, *changes: tuple[str, str], day: date = TODAY) -> Picture:
    """Return the picture of the small project after a change of one offer."""
    file = root / OFFER
    text = file.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")
    catalogue, problems = load(root)
    assert catalogue, problems
    return picture(catalogue, day)


def parts(found: Picture, plot: str) -> dict[str, int]:
    return {
        part: count.offers
        for one in found.plots
        if one.id == plot
        for part, count in one.parts.items()
    }


def unknown(found: Picture, plot: str) -> int:
    return next(one.unknown.offers for one in found.plots if one.id == plot)


def test_every_offer_is_in_every_plot_or_unknown(rendered: RenderedSite, real: Picture) -> None:
    running = matching.suitable(rendered.catalogue.offers, "professionals")
    assert real.total == len(running) > 40
    for plot in real.plots:
        reached = sum(count.offers for count in plot.parts.values()) + plot.unknown.offers
        assert reached >= real.total, plot.id
    for alone in ("soort", "ingang", "status", "controle", "bron"):
        (plot,) = (one for one in real.plots if one.id == alone)
        known = sum(count.offers for count in plot.parts.values())
        assert known + plot.unknown.offers == real.total, alone


def test_what_is_not_known_is_never_counted_as_something(new_project: Callable[[], Path]) -> None:
    without = picture_of(new_project())
    given = picture_of(new_project(), PHASE)

    assert parts(given, "fase")["mbo"] == parts(without, "fase")["mbo"] + 1
    assert unknown(given, "fase") == unknown(without, "fase") - 1
    assert sum(parts(without, "fase").values()) + unknown(without, "fase") == without.total


def test_what_is_only_announced_is_not_sure(new_project: Callable[[], Path]) -> None:
    words = 'status: aangekondigd\nstatus_uitleg: "Een bericht uit 2026."'
    found = picture_of(new_project(), PHASE, ("status: actief", words))
    (phase,) = (one.parts["mbo"] for one in found.plots if one.id == "fase")
    (matrix,) = (one for one in found.matrices if one.id == "thema-fase")

    assert "praatgroep" in [one.slug for one in found.missing["aangekondigd"]]
    assert phase == Count(offers=1, unsure=1, closed=0)
    assert matrix.cells["verveling"][matrix.columns.index("mbo")] == (0, 1)


def test_a_check_of_more_than_a_year_ago_is_said(new_project: Callable[[], Path]) -> None:
    newest = max(one.facts.gecontroleerd_op for one in load(new_project())[0].offers)
    found = picture_of(new_project(), day=newest + LASTS + timedelta(days=1))

    assert len(found.missing["lang-geleden"]) == found.total


def test_only_near_offers_with_a_way_in_fill_a_gap(real: Picture, rendered: RenderedSite) -> None:
    catalogue = rendered.catalogue
    (matrix,) = (one for one in real.matrices if one.id == "gemeente-fase")
    towns = [key for key in catalogue.choices["gemeenten"] if key not in ("regio", "landelijk")]
    far = "buiten-de-regio"

    assert list(matrix.cells) == [town for town in towns if town != far]
    for town, cells in matrix.cells.items():
        filling = [
            one
            for one in catalogue.offers
            if matching.fills_gap(catalogue, one)
            and {town, "regio"} & set(one.facts.gemeenten)
            and one.facts.status != "gestopt"
        ]
        unknown = [one for one in filling if not one.facts.fases]
        assert sum(cells[-1]) == len(unknown), town
        assert sum(map(sum, cells[:-1])) == sum(len(one.facts.fases or ()) for one in filling)


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_the_file_has_the_numbers_of_the_page(rendered: RenderedSite, lang: str) -> None:
    view: PictureView = picture_view(rendered.readers[lang])
    head, *rows = csv.reader(io.StringIO(picture_csv(view)))
    bars = [(plot.id, bar) for part in view.parts for plot in part.plots for bar in plot.bars]
    cells = [
        (matrix.id, row.key, key, cell)
        for matrix in view.matrices
        for row in matrix.rows
        for key, cell in zip(matrix.keys, row.cells, strict=True)
    ]
    numbers = {(row[0], row[1], row[3]): row[5:] for row in rows}

    assert tuple(head) == HEAD
    assert {len(row) for row in rows} == {len(HEAD)}
    for plot, bar in bars:
        count: Count = bar.count
        told = [str(number) for number in (count.offers, count.unsure, count.closed)]
        assert numbers[plot, bar.key, ""] == told
    for matrix, row, column, (sure, unsure) in cells:
        assert numbers[matrix, row, column][:2] == [str(sure + unsure), str(unsure)]
    lacking = sum(len(one.offers) for one in view.missing)
    assert len(rows) == len(bars) + len(cells) + lacking


def test_bars_are_as_long_as_their_numbers(rendered: RenderedSite) -> None:
    for part in picture_view(rendered.readers["nl"]).parts:
        for plot in part.plots:
            assert max(bar.sure + bar.unsure for bar in plot.bars) == 100
            for bar in plot.bars:
                assert (bar.sure + bar.unsure > 0) == (bar.count.offers > 0)
                assert (bar.unsure > 0) == (bar.count.unsure > 0)


def test_no_spreadsheet_runs_a_cell() -> None:
    for text in ("=1+1", "+31", "-1", "@x", "\t=1", "\r=1"):
        assert safe(text) == f"'{text}"
    assert safe("Grip = hulp") == "Grip = hulp"
    assert safe(12) == 12
