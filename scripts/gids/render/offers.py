"""An offer as a reader meets it: on a card and on its own page."""

from __future__ import annotations

from gids.catalogue import Entry
from gids.enrich import addresses, knowledge
from gids.languages import SOURCE
from gids.model.offer import ACTIVE, STOPPED, Offer
from gids.render import trust
from gids.render.explained import explained
from gids.render.offer_views import Card, Fact, OfferView, ProviderLink, StatusView
from gids.render.reader import Reader

ICONS = {
    "leeftijd": "leeftijd",
    "fases": "school",
    "gemeenten": "plek",
    "plaats": "plek",
    "adres": "plek",
    "wanneer": "kalender",
    "toegang": "brief",
    "kosten": "euro",
    "wachttijd": "klok",
    "talen": "taal",
    "toegankelijkheid": "toegang",
}
ON_A_CARD = ("leeftijd", "fases", "gemeenten", "kosten", "toegang")
IN_WORDS = ("plaats", "adres", "wanneer", "wachttijd")


def card(reader: Reader, entry: Entry[Offer]) -> Card:
    """Return an offer as it stands in a list; it is made once for each language."""
    return reader.once(f"kaart {entry.path}", lambda: _card(reader, entry))


def _card(reader: Reader, entry: Entry[Offer]) -> Card:
    offer = entry.facts
    return Card(
        address=addresses.address(entry),
        name=reader.words(entry, "naam"),
        kind_label=reader.label("soort", offer.soort),
        summary=reader.words(entry, "samenvatting"),
        features=tuple(fact for fact in facts(reader, entry) if fact.key in ON_A_CARD),
        unknown=_unknown(reader, offer),
        origin=trust.offer_origin(reader, offer),
        status=_status(reader, entry),
        audience_note=_audience_note(reader, offer),
    )


def offer_view(reader: Reader, entry: Entry[Offer]) -> OfferView:
    """Return an offer as it stands on its own page."""
    offer, body = entry.facts, reader.body(entry)
    contact = knowledge.contact(reader.catalogue, entry)
    stopped = offer.status == STOPPED
    return OfferView(
        address=addresses.address(entry),
        short_address=addresses.short(offer.id),
        name=reader.words(entry, "naam"),
        kind_label=reader.label("soort", offer.soort),
        kind_address=addresses.of_list("soort", offer.soort),
        summary=reader.words(entry, "samenvatting"),
        body_html=explained(reader, entry),
        body_lang=body.lang,
        status=_status(reader, entry, whole=True),
        origin=trust.offer_origin(reader, offer),
        facts=facts(reader, entry),
        unknown="" if stopped else _unknown(reader, offer),
        way_in=_way_in(reader, offer, bool(contact)),
        ways=trust.ways(reader, contact),
        providers=_providers(reader, offer),
        questions=() if stopped else _questions(reader, offer, bool(contact)),
        sources=trust.source_views(reader, offer.bronnen),
        similar=tuple(card(reader, other) for other in reader.likeness.of(entry)),
        audience_note=_audience_note(reader, offer),
    )


def facts(reader: Reader, entry: Entry[Offer]) -> tuple[Fact, ...]:
    """Return what is known, in reading order."""
    rows = (key for key in knowledge.ROWS if knowledge.known(entry.facts, key))
    return tuple(_fact(reader, entry, key) for key in rows)


def _fact(reader: Reader, entry: Entry[Offer], key: str) -> Fact:
    value, lang = _value(reader, entry, key)
    note_key = knowledge.EXPLAINED_BY.get(key)
    note = reader.words(entry, note_key) if note_key else None
    if note and not value:  # the words are all we know
        return Fact(key, ICONS[key], reader.t(f"feit.{key}"), note.text, note.lang)
    return Fact(key, ICONS[key], reader.t(f"feit.{key}"), value, lang, note)


def _value(reader: Reader, entry: Entry[Offer], key: str) -> tuple[str, str]:
    offer, lang = entry.facts, reader.lang
    raw = getattr(offer, key)
    if raw in (None, knowledge.UNKNOWN):
        return "", lang
    if key == "leeftijd":
        if raw.high is None:
            return reader.t("feit.leeftijd_vanaf", van=raw.low), lang
        return reader.t("feit.leeftijd_van_tot", van=raw.low, tot=raw.high), lang
    if key in IN_WORDS:
        words = reader.words(entry, key)
        return words.text, words.lang
    if isinstance(raw, list):
        proper = all(reader.catalogue.choices[key][choice].proper_name for choice in raw)
        return reader.labels(key, raw), SOURCE if proper else lang
    return reader.label(key, raw), lang


def _unknown(reader: Reader, offer: Offer) -> str:
    return reader.enumerate([reader.t(f"onbekend.{key}") for key in knowledge.unknown(offer)])


def _questions(reader: Reader, offer: Offer, reachable: bool) -> tuple[str, ...]:
    """Return what is not known as questions, where there is somebody to ask."""
    missing = knowledge.unknown(offer) if reachable else []
    return tuple(reader.t.plain(f"vraag.{key}") for key in missing)


def _way_in(reader: Reader, offer: Offer, reachable: bool) -> str:
    if reachable:
        return reader.t("onbekend.vraag_aanbieder")
    if offer.toegang == "via-school" or offer.aanmelden:
        return reader.t("onbekend.vraag_school")
    return reader.t("onbekend.geen_ingang")


def _status(reader: Reader, entry: Entry[Offer], *, whole: bool = False) -> StatusView | None:
    offer = entry.facts
    if offer.status == ACTIVE:
        return None
    replacement = None
    if whole and offer.vervangen_door:
        found = (other for other in reader.catalogue.offers if other.slug == offer.vervangen_door)
        replacement = card(reader, next(found))
    return StatusView(
        offer.status,
        reader.label("status", offer.status),
        reader.words(entry, "status_uitleg"),
        replacement,
    )


def _audience_note(reader: Reader, offer: Offer) -> str:
    return reader.t("status.voor_professionals") if knowledge.for_professionals(offer) else ""


def _providers(reader: Reader, offer: Offer) -> tuple[ProviderLink, ...]:
    known = reader.catalogue.providers
    return tuple(
        ProviderLink(known[key].naam, addresses.of_provider(key)) for key in offer.aanbieders
    )
