"""The directory and its static parts: per municipality, phase, kind and organisation.

They do the same work as the filters, for everyone whose browser runs no script.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gids.catalogue import Entry as EntryOf
from gids.enrich import addresses, facets
from gids.languages import SOURCE
from gids.model.offer import STOPPED, Offer
from gids.model.section import Section
from gids.render import trust
from gids.render.drawing import map_view
from gids.render.facets import facets_view
from gids.render.groups import group, shortened, shown
from gids.render.list_views import Entry, Group, Index, ListView
from gids.render.offer_views import ProviderView
from gids.render.offers import card
from gids.render.reader import Reader
from gids.render.views import Words

REGION, COUNTRY, OUTSIDE = facets.WIDER
WIDER = {REGION: "gemeente_regio", COUNTRY: "gemeente_landelijk", OUTSIDE: "gemeente_buiten"}
TOWNS_EXCLUDE = set(WIDER)


def towns(reader: Reader) -> list[str]:
    """Return the ids of the municipalities that this site is about."""
    return [key for key in reader.catalogue.choices["gemeenten"] if key not in TOWNS_EXCLUDE]


def running(reader: Reader) -> list[EntryOf[Offer]]:
    """Return the offers that belong in a list: all but the stopped ones."""
    return reader.once("lopend", lambda: _running(reader))


def directory(reader: Reader, entry: EntryOf[Section]) -> ListView:
    """Return the whole directory, grouped by kind."""
    offers = running(reader)
    groups = tuple(
        group(reader, kind, reader.label("soort", kind), _with(offers, "soort", kind))
        for kind in reader.catalogue.choices["soort"]
        if _with(offers, "soort", kind)
    )
    title, lead = reader.words(entry, "naam"), reader.words(entry, "samenvatting")
    whole = _list(reader, addresses.DIRECTORY, title.text, lead.text, groups)
    return replace(whole, facets=facets_view(reader, offers), map=map_view(reader))


def municipalities(reader: Reader) -> ListView:
    """Return the drawing of the region, and what is for all of it."""
    offers = _in(running(reader), REGION)
    parts = shown((group(reader, REGION, reader.t("lijst.gemeente_regio"), offers),))
    title, lead = reader.t("stapstenen.titel"), reader.t("stapstenen.lead")
    return replace(_list(reader, addresses.TOWNS, title, lead, parts), map=map_view(reader))


def municipality(reader: Reader, town: str) -> ListView:
    """Return what there is for one municipality, the nearest first."""
    offers, name = running(reader), reader.label("gemeenten", town)
    groups = [group(reader, town, _("gemeente_dichtbij", reader, name), _in(offers, town))]
    for wider, key in WIDER.items():
        here = [entry for entry in _in(offers, wider) if town not in entry.facts.gemeenten]
        groups.append(group(reader, wider, reader.t(f"lijst.{key}"), here))
    if not groups[0].cards:
        note = _("gemeente_leeg", reader, name)
        groups[0] = Group(town, groups[0].title, note, ())
    parts = tuple(one for one in groups if one.cards or one.note)
    address = addresses.of_list("gemeente", town)
    title = _("gemeente_titel", reader, name)
    whole = _list(reader, address, title, _("gemeente_lead", reader, name), parts)
    return replace(whole, map=map_view(reader))


def phase(reader: Reader, choice: str) -> ListView:
    """Return what there is for one phase, and apart what may belong to it."""
    offers, name = running(reader), reader.label("fases", choice)
    unknown = [entry for entry in offers if not entry.facts.fases]
    groups = (
        group(reader, choice, name, _with(offers, "fases", choice)),
        group(
            reader,
            "onbekend",
            reader.t("lijst.fase_onbekend"),
            unknown,
            reader.t("lijst.fase_onbekend_uitleg"),
        ),
    )
    title = reader.t("lijst.fase_titel", fase=name)
    address = addresses.of_list("fase", choice)
    return _list(reader, address, title, reader.t("lijst.fase_lead"), shown(groups))


def kind(reader: Reader, choice: str) -> ListView:
    """Return all offers of one kind."""
    name = reader.label("soort", choice)
    groups = (group(reader, choice, name, _with(running(reader), "soort", choice)),)
    title = reader.t("lijst.soort_titel", soort=name)
    address = addresses.of_list("soort", choice)
    return _list(reader, address, title, reader.t("lijst.soort_lead"), shown(groups))


def providers(reader: Reader) -> ListView:
    """Return the organisations, as an index without cards."""
    title, lead = reader.t("lijst.aanbieder_titel"), reader.t("lijst.aanbieder_lead")
    index = Index("aanbieder", reader.t("lijst.aanbieder"), _provider_entries(reader))
    return ListView(addresses.PROVIDERS, title, lead, (), (index,), len(index.entries), "")


def provider(reader: Reader, key: str) -> ProviderView:
    """Return one organisation and all it offers, stopped offers too."""
    facts = reader.catalogue.providers[key]
    offers = reader.catalogue.offers_of[key]
    checked = [(entry.facts.gecontroleerd_op, entry.facts.gecontroleerd_hoe) for entry in offers]
    newest = max((source.gezien_op for source in facts.bronnen), default=reader.today)
    day, how = min(checked, default=(newest, "bron-gelezen"))
    contact = {
        name: (getattr(facts, name), facts.naam) for name in ("telefoon", "e_mail", "website")
    }
    return ProviderView(
        address=addresses.of_provider(key),
        name=facts.naam,
        description=Words(facts.omschrijving, SOURCE),
        ways=trust.ways(reader, {name: pair for name, pair in contact.items() if pair[0]}),
        sources=trust.source_views(reader, facts.bronnen),
        origin=trust.origin(reader, facts.bronnen, day, how),
        offers=tuple(card(reader, entry) for entry in offers),
    )


def indexes(reader: Reader) -> tuple[Index, ...]:
    """Return every way to divide the directory, each with its counts."""
    return reader.once("indelingen", lambda: _indexes(reader))


def _running(reader: Reader) -> list[EntryOf[Offer]]:
    return [entry for entry in reader.catalogue.offers if entry.facts.status != STOPPED]


def _indexes(reader: Reader) -> tuple[Index, ...]:
    offers = running(reader)

    def count(field: str, choice: str) -> int:
        return len(_with(offers, field, choice))

    def entries(list_kind: str, choices: Iterable[str]) -> tuple[Entry, ...]:
        field = addresses.LIST_KINDS[list_kind]
        return tuple(
            Entry(
                *reader.catalogue.choices[field][choice].label(reader.lang),
                addresses.of_list(list_kind, choice),
                count(field, choice),
            )
            for choice in choices
        )

    kinds = [key for key in reader.catalogue.choices["soort"] if count("soort", key)]
    return (
        Index("gemeente", reader.t("lijst.gemeente"), entries("gemeente", towns(reader))),
        Index("fase", reader.t("lijst.fase"), entries("fase", reader.catalogue.choices["fases"])),
        Index("soort", reader.t("lijst.soort"), entries("soort", kinds)),
        Index("aanbieder", reader.t("lijst.aanbieder"), _provider_entries(reader)),
    )


def _(key: str, reader: Reader, town: str) -> str:
    return reader.t(f"lijst.{key}", gemeente=town)


def _list(
    reader: Reader, address: str, title: str, lead: str, groups: tuple[Group, ...]
) -> ListView:
    total = len({item.address for one in groups for item in one.cards})
    empty = "" if total else reader.t("lijst.leeg")
    return ListView(address, title, lead, shortened(groups), indexes(reader), total, empty)


def _with(offers: list[EntryOf[Offer]], field: str, choice: str) -> list[EntryOf[Offer]]:
    """Return the offers that have this choice in a field, whether it is a list or not."""
    return [entry for entry in offers if choice in _as_list(getattr(entry.facts, field))]


def _in(offers: list[EntryOf[Offer]], town: str) -> list[EntryOf[Offer]]:
    return _with(offers, "gemeenten", town)


def _as_list(value: list[str] | str | None) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []


def _provider_entries(reader: Reader) -> tuple[Entry, ...]:
    named = sorted(reader.catalogue.providers.items(), key=lambda item: item[1].naam.casefold())
    return tuple(
        Entry(
            facts.naam,
            SOURCE,
            addresses.of_provider(key),
            sum(entry.facts.status != STOPPED for entry in reader.catalogue.offers_of[key]),
        )
        for key, facts in named
    )
