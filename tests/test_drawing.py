"""The drawing of the region is true to north and to who is whose neighbour, and light."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from building import ROOT, TODAY
from gids.check.everything import check_project
from gids.enrich.drawing import Stone, outline, stream
from gids.model.drawing import PATH, Drawing, Place
from gids.model.offer import STOPPED
from gids.problems import Problem
from gids.project import load
from gids.render.drawing import REGION, map_view
from gids.render.site import RenderedSite
from test_checks import change

# The middle of each municipality in degrees east and north, rounded, worked out from its
# borders: CBS Wijk- en Buurtkaart 2023, by way of PDOK. Kadaster / Centraal Bureau voor de
# Statistiek, 2023. We looked at it; the drawing is our own.
TRUE = {
    "overbetuwe": (5.778, 51.924),
    "renkum": (5.785, 51.990),
    "arnhem": (5.893, 52.001),
    "lingewaard": (5.942, 51.901),
    "rozendaal": (5.968, 52.042),
    "westervoort": (5.971, 51.958),
    "duiven": (6.018, 51.947),
    "rheden": (6.051, 52.034),
    "zevenaar": (6.085, 51.924),
    "montferland": (6.214, 51.917),
}
KILOMETRES = (68.5, 111.3)  # in a degree east and in a degree north, here
# Municipalities that share a piece of their border.
NEIGHBOURS = {
    "arnhem": ("lingewaard", "overbetuwe", "renkum", "rheden", "rozendaal", "westervoort"),
    "duiven": ("lingewaard", "westervoort", "zevenaar"),
    "lingewaard": ("overbetuwe", "westervoort", "zevenaar"),
    "montferland": ("zevenaar",),
    "renkum": ("overbetuwe",),
    "rheden": ("rozendaal", "westervoort", "zevenaar"),
    "westervoort": ("zevenaar",),
}
PAIRS = [(one, other) for one, others in NEIGHBOURS.items() for other in others]
AS_GOOD_AS_LEVEL = 2.0  # kilometres; who lies nearer than that may lie on either side
# On which side of the water each of them lies that lies beside it.
RIGHT_BANK = {"rijn": ("renkum", "arnhem", "westervoort"), "ijssel": ("arnhem", "rheden")}
LEFT_BANK = {"rijn": ("overbetuwe", "lingewaard"), "ijssel": ("westervoort", "duiven")}


@pytest.fixture(scope="module")
def site() -> RenderedSite:
    catalogue, problems = load(ROOT)
    assert catalogue is not None, problems
    return RenderedSite(ROOT, catalogue, TODAY)


@pytest.fixture(scope="module")
def plan(site: RenderedSite) -> Drawing:
    return site.catalogue.drawing


def kilometres(one: str, other: str, axis: int) -> float:
    """Return how far east (0) or north (1) of one municipality the other lies."""
    return (TRUE[other][axis] - TRUE[one][axis]) * KILOMETRES[axis]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_neighbours_lie_on_the_right_side_of_each_other(
    plan: Drawing, one: str, other: str
) -> None:
    here, there = plan.gemeenten[one], plan.gemeenten[other]
    drawn = (there.right - here.right, here.down - there.down)

    for axis, way in enumerate(drawn):
        true = kilometres(one, other, axis)
        assert abs(true) <= AS_GOOD_AS_LEVEL or way * true > 0, (one, other, axis)


def test_every_municipality_is_drawn(plan: Drawing, site: RenderedSite) -> None:
    assert plan.gemeenten.keys() == TRUE.keys()
    assert {one.id for one in map_view(site.readers["nl"]).stones} == TRUE.keys()


def height_of(loop: list[Place], right: int) -> list[float]:
    """Return where a river passes at that far to the right: perhaps more than once."""
    found = []
    for one, other in pairwise(loop):
        low, high = sorted((one.right, other.right))
        if low <= right < high:
            part = (right - one.right) / (other.right - one.right)
            found.append(one.down + part * (other.down - one.down))
    return found


@pytest.mark.parametrize("river", RIGHT_BANK)
def test_municipalities_lie_on_their_own_bank(plan: Drawing, river: str) -> None:
    loop = plan.rivieren[river].loop
    for town in RIGHT_BANK[river]:
        right, down = plan.gemeenten[town]
        assert all(down < passing for passing in height_of(loop, right)), town
    for town in LEFT_BANK[river]:
        right, down = plan.gemeenten[town]
        assert all(down > passing for passing in height_of(loop, right)), town


@pytest.mark.parametrize("lang", ["nl", "ar", "uk"])
def test_a_number_is_what_is_certain_for_that_municipality(site: RenderedSite, lang: str) -> None:
    shown = map_view(site.readers[lang])
    offers = [one.facts for one in site.catalogue.offers if one.facts.status != STOPPED]

    for stone in (*shown.stones, shown.region):
        assert stone.entry.count == sum(stone.id in offer.gemeenten for offer in offers)
    assert shown.region.id == REGION
    assert shown.region.entry.address == "/aanbod/gemeente/#regio"


def test_a_stone_is_closed_and_a_river_passes_every_place() -> None:
    places = [Place(0, 0), Place(40, 10), Place(80, 60)]

    assert re.fullmatch(r"M[\d ]+(?:C[\d ]+){4}Z", outline(Stone(Place(100, 50), 40)))
    assert stream(places).startswith("M0 0C")
    assert stream(places).count("C") == 2
    assert " 40 10C" in stream(places) and stream(places).endswith(" 80 60")


def problems_after(root: Path, old: str, new: str) -> list[Problem]:
    change(root, PATH, old, new)
    return [one for one in check_project(root, TODAY) if one.path == PATH]


CASES = {
    "a municipality has no place": (
        ("  duiven: 250 204\n", ""),
        7,
        "De gemeente ‘duiven’ heeft geen plek in de tekening.",
        "Zet er een regel bij, zoals  duiven: 120 45",
    ),
    "a name that is no municipality": (
        ("  duiven: ", "  duivn: 20 400\n  duiven: "),
        15,
        "‘duivn’ is geen gemeente van deze site.",
        "Bedoel je ‘duiven’? Je kunt kiezen uit: arnhem, duiven, lingewaard, montferland,"
        " overbetuwe, renkum, rheden, rozendaal, westervoort, zevenaar.",
    ),
    "a stone beyond the edge": (
        ("montferland: 278 320", "montferland: 300 320"),
        17,
        "De steen van ‘montferland’ valt buiten de tekening van 338 bij 458.",
        "Schuif haar naar het midden.",
    ),
    "two stones on each other": (
        ("zevenaar: 264 262", "zevenaar: 262 228"),
        16,
        "De stenen van ‘duiven’ en ‘zevenaar’ liggen over elkaar.",
        "Schuif er één opzij.",
    ),
    "a place that is none": (
        ("arnhem: 134 106", "arnhem: 134,106"),
        10,
        "Bij ‘arnhem’ staat ‘134,106’. Dat is geen plek in de tekening.",
        "Schrijf twee getallen: hoe ver naar rechts, en hoe ver naar beneden. Zo:  120 45",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_in_the_drawing_is_said_on_its_line(
    new_project: Callable[[], Path], name: str
) -> None:
    (old, new), line, what, advice = CASES[name]

    assert problems_after(new_project(), old, new) == [Problem(PATH, line, what, advice)]
