"""What was checked or changed last, as one Atom feed in Dutch (RFC 4287).

Its dates are those in the content and no others: when something was last checked, or stopped.
So the feed is the same for who builds it from a copy without history.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

from gids.enrich import addresses
from gids.export.api import places, uuids
from gids.export.api.index import LICENCE
from gids.export.api.telling import Teller, sentences
from gids.languages import SOURCE
from gids.model.offer import ACTIVE
from gids.model.term import Term
from gids.render import trust

ATOM = "http://www.w3.org/2005/Atom"
MOST = 100  # entries; a reader of feeds comes back for the next ones
ABOUT = "Wat er het laatst is nagekeken of veranderd in aanbod, uitleg en woorden."


@dataclass(frozen=True)
class Change:
    """One entry of the feed."""

    id: UUID
    name: str
    kind: str  # aanbod, uitleg or begrip
    address: str
    on: date
    words: str


def changes(teller: Teller) -> list[Change]:
    """Return the last changes, newest first; on one day offers go first, and then by name."""
    found = [*_offers(teller), *_pages(teller), *_terms(teller)]
    found.sort(key=lambda one: one.on, reverse=True)  # keeps the order within one day
    return found[:MOST]


def feed(teller: Teller) -> str:
    """Return the feed as the text of its file."""
    register_namespace("", ATOM)
    site, found = teller.site.catalogue.site, changes(teller)
    root = Element(_tag("feed"), {"{http://www.w3.org/XML/1998/namespace}lang": SOURCE})
    _add(root, "id", uuids.of("wijzigingen").urn)
    _add(root, "title", f"{site.naam}: wijzigingen")
    _add(root, "subtitle", ABOUT)
    _add(root, "updated", _moment(max((one.on for one in found), default=teller.dutch.today)))
    _add(root, "rights", LICENCE)
    _add(SubElement(root, _tag("author")), "name", site.eigenaar or site.naam)
    address = teller.root + places.FEED
    SubElement(root, _tag("link"), rel="self", type="application/atom+xml", href=address)
    SubElement(root, _tag("link"), rel="alternate", type="text/html", href=teller.root)
    for one in found:
        _entry(root, one, teller)
    indent(root)
    text = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _entry(root: Element, one: Change, teller: Teller) -> None:
    entry = SubElement(root, _tag("entry"))
    _add(entry, "id", one.id.urn)
    _add(entry, "title", one.name)
    _add(entry, "updated", _moment(one.on))
    SubElement(entry, _tag("category"), term=one.kind)
    page = teller.page(one.address)
    SubElement(entry, _tag("link"), rel="alternate", type="text/html", href=page)
    _add(entry, "summary", one.words)


def _offers(teller: Teller) -> Iterator[Change]:
    for entry in teller.site.catalogue.offers:
        offer = entry.facts
        days = [offer.gecontroleerd_op, *(one.op for one in offer.controles or ())]
        if offer.gestopt_op:
            days.append(offer.gestopt_op)
        status = f"{teller.dutch.label('status', offer.status)}."
        how_sure = sentences(trust.offer_origin(teller.dutch, offer))
        words = [status if offer.status != ACTIVE else "", offer.samenvatting, how_sure]
        yield Change(
            uuids.of(offer.id),
            offer.naam,
            "aanbod",
            addresses.address(entry),
            max(days),
            " ".join(part for part in words if part),
        )


def _pages(teller: Teller) -> Iterator[Change]:
    yield from _simple(teller.site.catalogue.pages, "uitleg")


def _terms(teller: Teller) -> Iterator[Change]:
    yield from _simple(teller.site.catalogue.of(Term), "begrip")


def _simple(entries, kind: str) -> Iterator[Change]:
    for entry in sorted(entries, key=lambda one: one.facts.naam.casefold()):
        facts = entry.facts
        address = addresses.address(entry)
        identifier = uuids.of(facts.id)
        yield Change(
            identifier, facts.naam, kind, address, facts.gecontroleerd_op, facts.samenvatting
        )


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, _tag(name)).text = text


def _tag(name: str) -> str:
    return f"{{{ATOM}}}{name}"


def _moment(day: date) -> str:
    """Return a day as Atom writes it: the content knows no hour."""
    return f"{day.isoformat()}T00:00:00Z"
