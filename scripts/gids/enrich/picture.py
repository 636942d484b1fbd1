"""The picture of what we know: offers counted by age, phase, place, kind, way in and certainty.

What is counted is what our sources say, never what there is. So what is unknown has a
number of its own beside every count, and what is only announced is counted apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gids.catalogue import Catalogue
from gids.catalogue import Entry as EntryOf
from gids.enrich import facets, freshness, knowledge, matching
from gids.enrich.freshness import Mark
from gids.model.offer import ACTIVE, Offer

Entry = EntryOf[Offer]
Sort = Callable[[Entry], tuple[str, ...]]  # to what an offer belongs; nothing is unknown

# How somebody finds the way in: it is known, only whom to ask is known, or nothing is.
WAY, WHO, NONE = ENTRANCES = ("weg", "wie", "geen")
# How old the oldest source with a date is, in whole years; the last has no end.
AGES = {"0-1": (0, 1), "1-3": (1, 3), "3-5": (3, 5), "5": (5, None)}
REGION, *_ = facets.WIDER


@dataclass(frozen=True)
class Count:
    """How many offers there are, and how many of those are not sure or cannot be entered."""

    offers: int
    unsure: int  # announced, not confirmed or closed for now
    closed: int  # no way in is known, nor whom to ask


@dataclass(frozen=True)
class Plot:
    """Offers divided by one thing; an offer may belong to more than one part, or to none."""

    id: str
    kind: str  # the list of choices that names its parts; '' where they are ours
    parts: dict[str, Count]
    unknown: Count


@dataclass(frozen=True)
class Matrix:
    """Near offers with a known way in for every pair of choices, and those not surely so."""

    id: str
    rows: tuple[str, str]  # the facet of the rows, and the list of choices that names them
    columns: tuple[str, ...]  # phases; the last is '' for offers of which we do not know it
    cells: dict[str, tuple[tuple[int, int], ...]]  # by row: sure and unsure, in column order


@dataclass(frozen=True)
class Picture:
    """Everything that is counted; `missing` has the offers that lack something, by what."""

    total: int
    asked: int  # of which somebody asked the provider, or saw the website of today
    plots: tuple[Plot, ...]
    matrices: tuple[Matrix, ...]
    missing: dict[str, tuple[Entry, ...]]


def picture(catalogue: Catalogue, today: date) -> Picture:
    """Return the picture of the offers that run or will run, as of a day."""
    offers = matching.suitable(catalogue.offers, matching.FOR_PROFESSIONALS)
    return Picture(
        len(offers),
        sum(_mark(entry, today) is not Mark.SOURCE for entry in offers),
        tuple(_plots(catalogue, offers, today)),
        tuple(_matrices(catalogue, offers)),
        {
            "aangekondigd": _having(offers, "aangekondigd"),
            "niet-bevestigd": _having(offers, "niet-bevestigd"),
            "zonder-ingang": tuple(one for one in offers if not _enters(catalogue, one)),
            "lang-geleden": tuple(
                one for one in offers if freshness.is_long_ago(one.facts.gecontroleerd_op, today)
            ),
        },
    )


def _plots(catalogue: Catalogue, offers: Sequence[Entry], today: date) -> Iterable[Plot]:
    """Yield every plot, in the order of the page."""

    def plot(name: str, kind: str, parts: Iterable[str], sort: Sort) -> Plot:
        found = {part: [one for one in offers if part in sort(one)] for part in parts}
        counts = {part: _count(catalogue, those) for part, those in found.items()}
        unknown = [one for one in offers if not sort(one)]
        return Plot(name, kind, counts, _count(catalogue, unknown))

    yield plot("leeftijd", "", facets.BANDS, _facet("leeftijd"))
    for name in ("fase", "gemeente", "soort", "toegang"):
        kind = facets.FIELDS[name]
        parts = [one for one in catalogue.choices[kind] if one != knowledge.UNKNOWN]
        yield plot(name, kind, parts, _facet(name))
    yield plot("ingang", "", ENTRANCES, lambda one: (_entrance(catalogue, one),))
    states = [one for one in catalogue.choices["status"] if one != matching.STOPPED]
    yield plot("status", "status", states, lambda one: (one.facts.status,))
    ways = catalogue.choices["gecontroleerd_hoe"]
    yield plot("controle", "gecontroleerd_hoe", ways, lambda one: (one.facts.gecontroleerd_hoe,))
    yield plot("bron", "", AGES, lambda one: _source_age(one, today))


def _matrices(catalogue: Catalogue, offers: Sequence[Entry]) -> Iterable[Matrix]:
    """Yield themes and municipalities against phases; both count only what fills a gap."""
    filling = [one for one in offers if matching.fills_gap(catalogue, one)]
    towns = [one for one in catalogue.choices["gemeenten"] if one not in facets.WIDER]
    yield _matrix(catalogue, "thema", catalogue.choices["themas"], filling, _facet("thema"))
    yield _matrix(catalogue, "gemeente", towns, filling, lambda one: _towns(one, towns))


def _matrix(
    catalogue: Catalogue, name: str, rows: Iterable[str], offers: Sequence[Entry], sort: Sort
) -> Matrix:
    phase, columns = _facet("fase"), (*catalogue.choices["fases"], "")
    cells = {}
    for row in rows:
        here = [one for one in offers if row in sort(one)]
        groups = [[one for one in here if column in (phase(one) or ("",))] for column in columns]
        cells[row] = tuple((len(those) - _unsure(those), _unsure(those)) for those in groups)
    return Matrix(f"{name}-fase", (name, facets.FIELDS[name]), columns, cells)


def _count(catalogue: Catalogue, offers: Sequence[Entry]) -> Count:
    closed = sum(not _enters(catalogue, one) for one in offers)
    return Count(len(offers), _unsure(offers), closed)


def _unsure(offers: Iterable[Entry]) -> int:
    return sum(one.facts.status != ACTIVE for one in offers)


def _having(offers: Iterable[Entry], status: str) -> tuple[Entry, ...]:
    return tuple(one for one in offers if one.facts.status == status)


def _enters(catalogue: Catalogue, entry: Entry) -> bool:
    return matching.has_entrance(catalogue, entry)


def _entrance(catalogue: Catalogue, entry: Entry) -> str:
    if knowledge.known(entry.facts, "toegang"):
        return WAY
    return WHO if _enters(catalogue, entry) else NONE


def _facet(name: str) -> Sort:
    return lambda one: facets.values(one.facts, name)


def _towns(entry: Entry, towns: Sequence[str]) -> tuple[str, ...]:
    """Return the municipalities an offer is for; what is for the region is for each of them."""
    named = entry.facts.gemeenten
    return tuple(towns) if REGION in named else tuple(named)


def _mark(entry: Entry, today: date) -> Mark:
    return freshness.mark(entry.facts.gecontroleerd_op, entry.facts.gecontroleerd_hoe, today)


def _source_age(entry: Entry, today: date) -> tuple[str, ...]:
    found = freshness.age(entry.facts.bronnen, entry.facts.gecontroleerd_op)
    if not found.years:
        return ()
    years = (today - found.oldest).days / freshness.LASTS.days
    return tuple(
        key for key, (low, high) in AGES.items() if low <= years and (not high or years < high)
    )
