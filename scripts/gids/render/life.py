"""What comes when, from 0 to 18: the moments per part, with pages and the help of that time."""

from __future__ import annotations

from dataclasses import dataclass

from gids.enrich import addresses, facets, matching
from gids.model.life import Moment
from gids.render import lists, related, trust
from gids.render.list_views import Entry
from gids.render.offer_views import SourceView
from gids.render.page_views import PageLink
from gids.render.reader import Reader

MOST_OFFERS = 4
NOT_TO_SCHOOL = "naar-school-lukt-niet"
FOLDER = "ouders"  # whose readers this is for


@dataclass(frozen=True)
class MomentView:
    """One moment: what to decide, what the rule is, and where to read on."""

    when: str
    title: str
    short: str
    rule: str  # may be empty
    pages: tuple[PageLink, ...]


@dataclass(frozen=True)
class PartView:
    """A part of the time from 0 to 18."""

    id: str
    title: str
    moments: tuple[MomentView, ...]
    offers: tuple[PageLink, ...]
    lists: tuple[Entry, ...]  # all that is known for these phases


@dataclass(frozen=True)
class LifeView:
    """The whole time from 0 to 18."""

    parts: tuple[PartView, ...]
    now: str  # where to read on when school does not work today; may be empty
    sources: tuple[SourceView, ...]


@dataclass(frozen=True)
class _Sought:
    """What a part is about, as far as offers are matched with it."""

    themas: tuple[str, ...]
    fases: tuple[str, ...]


def life_view(reader: Reader) -> LifeView:
    """Return the moments in their parts, and the sources of their rules once each."""
    moments = reader.catalogue.moments.values()
    parts = [
        _part(reader, part, [one for one in moments if one.deel == part])
        for part in reader.catalogue.choices["levensdelen"]
    ]
    now = (one for one in reader.catalogue.pages if one.facts.situatie == NOT_TO_SCHOOL)
    sources = {(one.titel, one.url): one for moment in moments for one in moment.bronnen or ()}
    return LifeView(
        tuple(parts),
        next(map(addresses.address, now), ""),
        trust.source_views(reader, list(sources.values())),
    )


def _part(reader: Reader, part: str, moments: list[Moment]) -> PartView:
    themes = tuple(dict.fromkeys(theme for one in moments for theme in one.themas))
    phases = tuple(dict.fromkeys(phase for one in moments for phase in one.fases))
    found = matching.match(reader.catalogue, _Sought(themes, phases), FOLDER).offers
    here = [entry for entry in found if set(entry.facts.fases or ()) & set(phases)]
    return PartView(
        part,
        reader.label("levensdelen", part),
        tuple(_moment(reader, one) for one in moments),
        tuple(related.link(reader, entry) for entry in here[:MOST_OFFERS]),
        tuple(_list(reader, phase) for phase in phases),
    )


def _moment(reader: Reader, moment: Moment) -> MomentView:
    known = {addresses.address(entry): entry for entry in reader.catalogue.entries}
    return MomentView(
        reader.told(moment.wanneer),
        reader.told(moment.titel),
        reader.told(moment.kort),
        reader.told(moment.regel) if moment.regel else "",
        tuple(related.link(reader, known[one]) for one in moment.paginas if one in known),
    )


def _list(reader: Reader, phase: str) -> Entry:
    """Return the link to all offers of a phase, with how many are certain for it."""
    count = sum(phase in facets.values(one.facts, "fase") for one in lists.running(reader))
    label = reader.label("fases", phase)
    return Entry(label, reader.lang, addresses.of_list("fase", phase), count)
