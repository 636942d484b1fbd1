"""The directory as one table in Dutch, for who works in a spreadsheet: a line for each offer."""

from __future__ import annotations

from collections.abc import Iterator

from gids.catalogue import Entry
from gids.enrich import addresses, freshness, knowledge
from gids.export.api.telling import Teller, sentences
from gids.export.table import table
from gids.languages import SOURCE
from gids.model.offer import STOPPED, Offer
from gids.render import trust

COLUMNS = (
    *("id", "naam", "samenvatting", "soort", "voor", "themas", "fases"),
    *("leeftijd_van", "leeftijd_tot", "gemeenten", "gemeenten_uitleg", "plaats", "adres"),
    *("toegang", "aanmelden", "kosten", "kosten_uitleg", "wachttijd", "wanneer", "talen"),
    *("toegankelijkheid", "telefoon", "e_mail", "website", "status", "status_uitleg"),
    *("gestopt_op", "aanbieders", "onbekend", "zekerheid", "oudste", "gecontroleerd_op"),
    *("gecontroleerd_hoe", "pagina"),
)
BETWEEN = " | "  # what stands in one cell together; a label has no such sign


def directory(teller: Teller) -> str:
    """Return the table as the text of its file."""
    lines = (_line(teller, entry) for entry in teller.site.catalogue.offers)
    return table(COLUMNS, ([line[name] for name in COLUMNS] for line in lines))


def _line(teller: Teller, entry: Entry[Offer]) -> dict[str, object]:
    """Return an offer by column: names of choices, what is not known left out."""
    offer, known = entry.facts, teller.site.catalogue
    line = dict.fromkeys(COLUMNS)
    for name in COLUMNS:
        value = getattr(offer, name, None)
        chosen = known.choices.get(name)
        if chosen and value is not None:
            several = [value] if isinstance(value, str) else value
            value = BETWEEN.join(known.label(name, one, SOURCE) for one in several)
        line[name] = value
    contact = knowledge.contact(known, entry)
    return line | dict(_worked_out(teller, entry)) | {key: one for key, (one, _) in contact.items()}


def _worked_out(teller: Teller, entry: Entry[Offer]) -> Iterator[tuple[str, object]]:
    offer, known = entry.facts, teller.site.catalogue
    if offer.leeftijd:
        yield "leeftijd_van", offer.leeftijd.low
        yield "leeftijd_tot", offer.leeftijd.high
    yield "aanbieders", BETWEEN.join(known.providers[key].naam for key in offer.aanbieders)
    unknown = [] if offer.status == STOPPED else knowledge.unknown(offer)
    yield "onbekend", BETWEEN.join(unknown)
    yield "zekerheid", sentences(trust.offer_origin(teller.dutch, offer))
    yield "oudste", freshness.age(offer.bronnen, offer.gecontroleerd_op).oldest
    yield "pagina", teller.page(addresses.address(entry))
