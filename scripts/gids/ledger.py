"""The ledger of addresses: every one ever published, and the permanent id behind it.

A line is an address, and after a tab the id where it has one. Lines are sorted, and the
file only grows: what stands in it must answer for ever.
"""

from __future__ import annotations

from collections.abc import Mapping

from gids.enrich import addresses
from gids.export.pages import leading_on
from gids.render.site import RenderedSite

PATH = "data/adressen.txt"
HEAD = (
    "# Alle adressen die ooit zijn gepubliceerd, met hun vaste kenmerk. Deze lijst wordt gemaakt\n"
    "# door  make generate  en wordt alleen langer. Haal er nooit iets uit: links hangen eraan.\n"
)
NEVER_LISTED = {addresses.NOT_FOUND}


def read(text: str) -> dict[str, str]:
    """Return the addresses of a ledger with their ids; an address without one has ''."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    pairs = (line.partition("\t") for line in lines)
    return {address: identifier for address, _, identifier in pairs}


def write(entries: Mapping[str, str]) -> str:
    """Return the ledger as the text of its file."""
    lines = [
        f"{address}\t{identifier}".rstrip() + "\n"
        for address, identifier in sorted(entries.items())
    ]
    return HEAD + "".join(lines)


def current(site: RenderedSite) -> dict[str, str]:
    """Return every Dutch address that answers now; other languages follow from these."""
    by_id = {address: key for key, address in addresses.identified(site.catalogue).items()}
    answering = (site.addresses - NEVER_LISTED) | set(leading_on(site))
    return {address: by_id.get(address, "") for address in answering}


def grown(old: Mapping[str, str], site: RenderedSite) -> dict[str, str]:
    """Return the old ledger with what came since."""
    return {**current(site), **old}
