"""The path is the address: where everything stands, in every language.

An address is Dutch, starts and ends with a slash and has no language in it:
`/aanbod/grip-arnhem/`. In another language the same page stands under `/<lang>/`.
"""

from __future__ import annotations

import posixpath

from gids.catalogue import Catalogue, Entry
from gids.languages import Language

DOCS = "docs"  # the folder whose paths are the addresses
HOME = "/"
DIRECTORY = "/aanbod/"
PROVIDERS = "/aanbod/aanbieder/"
TOWNS = "/aanbod/gemeente/"
AHEAD = "/wanneer/"
STORIES = "/verhalen/"
TERMS = "/begrippen/"
SEARCH = "/zoeken/"
WHO_DOES_WHAT = "/ouders/wie-doet-wat/"
ABOUT = "/over/"
OWN_LIST = "/mijn-lijst/"
TRANSLATIONS = "/over/vertalingen/"
PICTURE = "/over/aanbod-in-beeld/"
OPEN_DATA = "/over/open-data/"
PROMISES = "/over/afspraken-met-partners/"
PLUG_IN = "/over/zet-dit-op-je-site/"
NOT_FOUND = "/404.html"
SHORT = "/k/"
EMBEDS = "/embed/"  # small pages for a frame on the site of somebody else
EMBED_SCRIPT = f"{EMBEDS}hoogte.js"  # stands on other sites, so it never moves

# Folders below /aanbod/ that hold lists: no offer may have these names.
LIST_KINDS = {"gemeente": "gemeenten", "fase": "fases", "soort": "soort"}
RESERVED_SLUGS = (*LIST_KINDS, "aanbieder", "index")


def of_entry(folder: str, slug: str) -> str:
    """Return the address of a file of docs/ by its folder and its name."""
    parts = [part for part in (folder, "" if slug == "index" else slug) if part]
    return "/" + "".join(f"{part}/" for part in parts)


def address(entry: Entry) -> str:
    """Return the address of an entry."""
    return of_entry(entry.folder, entry.slug)


def of_provider(key: str) -> str:
    """Return the address of the page of an organisation."""
    return f"{PROVIDERS}{key}/"


def of_list(kind: str, choice: str) -> str:
    """Return the address of a static list, such as all offers for one municipality."""
    return f"{DIRECTORY}{kind}/{choice}/"


def short(identifier: str) -> str:
    """Return the short address that leads to whatever has this permanent id."""
    return f"{SHORT}{identifier}/"


def of_embed(*parts: str) -> str:
    """Return the address of a page for other sites by what it shows and, where needed, which."""
    return EMBEDS + "".join(f"{part}/" for part in parts)


def of_oembed(embed: str) -> str:
    """Return where a page for other sites is described for programs that show it."""
    return f"{embed}oembed.json"


def place(target: str, language: Language) -> str:
    """Return where an address stands in the site: a path from its root, no slash before."""
    return language.folder + target.lstrip("/")


def file_of(location: str) -> str:
    """Return the file that answers at a place: a folder answers with its index.html."""
    return f"{location}index.html" if location.endswith("/") or not location else location


def up(location: str) -> str:
    """Return the way from a place up to the site's root: `../../`, or nothing at the root.

    Every link starts with it: longer than need be, but the same for all pages of a folder.
    """
    return "../" * location.count("/")


def relative(target: str, source: str) -> str:
    """Return the link from place `source` to place `target`; an anchor stays at the end."""
    path, hash_, anchor = target.partition("#")
    start = posixpath.dirname("/" + source)
    link = posixpath.relpath("/" + path, start)
    if path.endswith("/") or not path:
        link = "./" if link == "." else f"{link}/"
    return link + hash_ + anchor


def identified(catalogue: Catalogue) -> dict[str, str]:
    """Return the address of everything that has a permanent id."""
    found = {entry.facts.id: address(entry) for entry in catalogue.entries}
    found |= {provider.id: of_provider(key) for key, provider in catalogue.providers.items()}
    found |= {one.id: one.adres for one in catalogue.choosing.outcomes.values()}
    return found
