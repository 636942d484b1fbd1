"""The drawing of the region: what exists where, as stepping stones along the water.

It says the same as the list beside it. A number on a stone is what is certain for that
municipality; what is for all of the region has a stone of its own and is counted nowhere else.
"""

from __future__ import annotations

from gids.enrich import addresses, drawing
from gids.enrich.facets import WIDER, values
from gids.model.drawing import Drawing
from gids.model.offer import STOPPED
from gids.render.list_views import Entry, MapView, RiverView, StoneView
from gids.render.reader import Reader

REGION = WIDER[0]
BESIDE = 6  # what stays free at both sides of the widest stone


def map_view(reader: Reader) -> MapView:
    """Return the drawing with its counts, the same on every page of this reader."""
    return reader.once("kaart", lambda: _map_view(reader, reader.catalogue.drawing))


def _map_view(reader: Reader, plan: Drawing) -> MapView:
    return MapView(
        width=plan.vlak.right,
        height=plan.vlak.down,
        stones=tuple(_stone(reader, plan, town) for town in plan.gemeenten),
        region=_stone(reader, plan, REGION),
        rivers=tuple(
            RiverView(reader.t(f"stapstenen.{name}"), drawing.stream(river.loop), *river.naam)
            for name, river in plan.rivieren.items()
        ),
        north=plan.noorden,
    )


def _stone(reader: Reader, plan: Drawing, town: str) -> StoneView:
    place = plan.regio if town == REGION else plan.gemeenten[town]
    entry = _entry(reader, town)
    shape = drawing.stone(place, entry.label, plan.vlak.right // 2 - BESIDE)
    return StoneView(town, entry, drawing.outline(shape), place, shape.pebble)


def _entry(reader: Reader, town: str) -> Entry:
    """Return the link of a stone, with how many offers are certain for it."""
    offers = [entry.facts for entry in reader.catalogue.offers]
    count = sum(town in values(one, "gemeente") for one in offers if one.status != STOPPED)
    if town == REGION:
        label = reader.t("lijst.gemeente_regio")
        there = f"{addresses.TOWNS}#{REGION}" if count else addresses.TOWNS
        return Entry(label, reader.lang, there, count)
    label = reader.catalogue.choices["gemeenten"][town].label(reader.lang)
    return Entry(*label, addresses.of_list("gemeente", town), count)
