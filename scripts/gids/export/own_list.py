"""What the script of a reader's own list shows: one small file for each language.

The list itself is on the reader's device and holds permanent ids only. This file tells what
they stand for, so that the same list can be read in every language. It is fetched on
/mijn-lijst/ only, and only when there is something on the list.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from gids.catalogue import Entry
from gids.enrich import addresses, knowledge
from gids.model.choosing import Outcome
from gids.model.offer import STOPPED, Offer
from gids.model.page import Page
from gids.model.story import Story
from gids.model.term import Term
from gids.render import trust
from gids.render.offers import card
from gids.render.reader import Reader
from gids.render.stories import story_card

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

DATA = f"{addresses.OWN_LIST}lijst.json"


def own_list_data(reader: Reader) -> dict[str, dict[str, object]]:
    """Return what can be kept, by permanent id; a fact that is not there is not known."""
    found = {entry.facts.id: _row(reader, entry) for entry in _kept(reader)}
    return found | {
        one.id: _route(reader, one) for one in reader.catalogue.choosing.outcomes.values()
    }


def write_own_list(site: RenderedSite, folder: Path, languages: list[str]) -> None:
    """Put the file beside the page of the list, in every language."""
    for lang in languages:
        reader = site.readers[lang]
        text = json.dumps(own_list_data(reader), ensure_ascii=False, separators=(",", ":"))
        (folder / addresses.place(DATA, reader.language)).write_text(f"{text}\n", encoding="utf-8")


def _kept(reader: Reader) -> Iterator[Entry]:
    """Return what has a button to keep it: everything but the pages about the site."""
    for entry in reader.catalogue.entries:
        about = entry.folder == addresses.ABOUT.strip("/")
        if isinstance(entry.facts, Offer | Page | Story | Term) and not about:
            yield entry


def _route(reader: Reader, outcome: Outcome) -> dict[str, object]:
    """Return an outcome of the keuzehulp: where the answers led, not the answers."""
    return {
        "adres": _there(reader, outcome.adres),
        "naam": reader.told(outcome.titel),
        "soort": reader.t("keuzehulp.naam"),
    }


def _there(reader: Reader, address: str) -> str:
    here = addresses.place(addresses.OWN_LIST, reader.language)
    return addresses.relative(addresses.place(address, reader.language), here)


def _row(reader: Reader, entry: Entry) -> dict[str, object]:
    name = reader.words(entry, "naam")
    found = {
        "adres": _there(reader, addresses.address(entry)),
        "naam": name.text,
        "taal": name.lang if name.lang != reader.lang else "",
        "soort": _kind(reader, entry),
    }
    if isinstance(entry.facts, Offer):
        found |= _way_in(reader, entry)
    return {key: value for key, value in found.items() if value}


def _kind(reader: Reader, entry: Entry) -> str:
    if isinstance(entry.facts, Offer):
        return card(reader, entry).kind_label
    if isinstance(entry.facts, Story):
        return story_card(reader, entry).kind_label
    return reader.t("begrip.soort" if isinstance(entry.facts, Term) else "gids.soort")


def _way_in(reader: Reader, entry: Entry[Offer]) -> dict[str, str]:
    """Return how to enter an offer and how to reach it; of a stopped one only that it stopped."""
    one = card(reader, entry)
    found = {"stand": one.status.label if one.status else "", "toegang": "", "weg": "", "via": ""}
    if entry.facts.status == STOPPED:
        return found
    if entry.facts.toegang != knowledge.UNKNOWN:
        found["toegang"] = reader.label("toegang", entry.facts.toegang)
    ways = trust.ways(reader, knowledge.contact(reader.catalogue, entry))
    if ways:
        found |= {"weg": ways[0].label, "via": ways[0].value}
    return found
