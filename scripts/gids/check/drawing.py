"""Every municipality has a stone in the drawing, and no stone lies on another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from gids.check.whole import Whole
from gids.enrich import drawing
from gids.enrich.facets import WIDER
from gids.languages import SOURCE
from gids.model.drawing import PATH
from gids.problems import Problem
from gids.spelling import proposal


def check(whole: Whole) -> Iterator[Problem]:
    """Stones stand for municipalities, lie within the drawing and apart from each other."""
    towns = [town for town in whole.catalogue.choices["gemeenten"] if town not in WIDER]
    placed = whole.catalogue.drawing.gemeenten
    for town in towns:
        if town not in placed:
            what = f"De gemeente ‘{town}’ heeft geen plek in de tekening."
            advice = f"Zet er een regel bij, zoals  {town}: 120 45"
            yield Problem(PATH, whole.catalogue.line(PATH, "gemeenten"), what, advice)
    for town in placed:
        if town not in towns:
            what = f"‘{town}’ is geen gemeente van deze site."
            yield Problem(PATH, _line(whole, town), what, proposal(town, towns))
    yield from _apart(whole, [town for town in placed if town in towns])


def _apart(whole: Whole, towns: list[str]) -> Iterator[Problem]:
    plan = whole.catalogue.drawing
    stones = {
        town: drawing.stone(plan.gemeenten[town], whole.catalogue.label("gemeenten", town, SOURCE))
        for town in towns
    }
    right, down = plan.vlak
    for town, stone in stones.items():
        if not stone.within(plan.vlak):
            what = f"De steen van ‘{town}’ valt buiten de tekening van {right} bij {down}."
            yield Problem(PATH, _line(whole, town), what, "Schuif haar naar het midden.")
    for one, other in combinations(stones, 2):
        if stones[one].touches(stones[other]):
            what = f"De stenen van ‘{one}’ en ‘{other}’ liggen over elkaar."
            yield Problem(PATH, _line(whole, other), what, "Schuif er één opzij.")


def _line(whole: Whole, town: str) -> int:
    return whole.catalogue.line(PATH, "gemeenten", town)
