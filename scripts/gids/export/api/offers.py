"""Offers in our own words: every fact with what is unknown, in all languages."""

from __future__ import annotations

from gids.catalogue import Entry
from gids.enrich import addresses, knowledge
from gids.export.api import models, parts, uuids
from gids.export.api.telling import Teller, sources
from gids.model.offer import STOPPED, Offer
from gids.render import trust

NAME = "aanbod"
IN_WORDS = (
    *("gemeenten_uitleg", "aanmelden", "kosten_uitleg", "wachttijd", "wanneer"),
    "status_uitleg",
)


def heads(teller: Teller) -> models.OfferList:
    """Return all offers with the facts to choose by."""
    found = [models.OfferHead(**_head(teller, entry)) for entry in teller.site.catalogue.offers]
    return models.OfferList(aantal=len(found), onderdelen=found)


def whole(teller: Teller, entry: Entry[Offer]) -> models.Offer:
    """Return all that a reader sees of an offer."""
    offer = entry.facts
    contact = knowledge.contact(teller.site.catalogue, entry)
    return models.Offer(
        **_head(teller, entry),
        **{name: teller.words(entry, name) for name in IN_WORDS},
        tekst=teller.body(entry),
        plaats=offer.plaats,
        adres=offer.adres,
        contact=[
            parts.Way(soort=kind, waarde=value, van=name) for kind, (value, name) in contact.items()
        ],
        vervangen_door=_replacement(teller, offer),
        gestopt_op=offer.gestopt_op,
        bronnen=sources(offer.bronnen),
        controles=[
            parts.Check(veld=one.veld, op=one.op, hoe=one.hoe) for one in offer.controles or ()
        ],
        vertalingen=teller.translated(entry),
    )


def _head(teller: Teller, entry: Entry[Offer]) -> dict[str, object]:
    offer, known = entry.facts, teller.site.catalogue
    stopped = offer.status == STOPPED
    origins = (trust.offer_origin(reader, offer) for reader in teller.site.readers.values())
    ages = offer.leeftijd
    return {
        **teller.found(offer.id, addresses.address(entry)),
        "uuid": uuids.of(offer.id),
        "href": teller.href(NAME, offer.id),
        "naam": teller.words(entry, "naam"),
        "samenvatting": teller.words(entry, "samenvatting"),
        "aanbieders": [known.providers[key].id for key in offer.aanbieders],
        "soort": offer.soort,
        "voor": offer.voor,
        "themas": offer.themas,
        "fases": offer.fases,
        "leeftijd": parts.Ages(van=ages.low, tot=ages.high) if ages else None,
        "gemeenten": offer.gemeenten,
        "toegang": offer.toegang,
        "kosten": offer.kosten,
        "talen": offer.talen,
        "toegankelijkheid": offer.toegankelijkheid,
        "status": offer.status,
        "onbekend": [] if stopped else knowledge.unknown(offer),
        "zekerheid": teller.certainty(entry, origins, stopped=stopped),
    }


def _replacement(teller: Teller, offer: Offer) -> str | None:
    """Return the permanent id of what came in its place."""
    found = (one for one in teller.site.catalogue.offers if one.slug == offer.vervangen_door)
    return next((one.facts.id for one in found), None)
