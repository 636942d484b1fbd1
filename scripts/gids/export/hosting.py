"""Where the site stands and which addresses lead on: what every kind of web server is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from gids.enrich import addresses
from gids.export.headers import EVERYWHERE, MARK, RULES, Rule
from gids.export.pages import leading_on

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

MOVED, FOUND = 301, 302  # for ever; for now, because a short address follows its page


@dataclass(frozen=True)
class Hosting:
    """One site on one web address."""

    address: str
    folders: tuple[str, ...]  # of the languages beside the source: en/, tr/
    moved: Mapping[str, str]  # from an address to an address
    short: Mapping[str, str]
    rules: tuple[Rule, ...] = RULES

    @property
    def base(self) -> str:
        """Return the path before every address, without a slash at its end: /map, or nothing."""
        return urlsplit(self.address).path.rstrip("/")

    @property
    def host(self) -> str:
        """Return the name of the computer, without a port."""
        return urlsplit(self.address).hostname or ""

    @property
    def start(self) -> str:
        """Return the path before every address as a regular expression."""
        return re.escape(self.base)

    @property
    def language(self) -> str:
        """Return the folder of a language, with a slash before it, as a regular expression."""
        return f"/(?:{'|'.join(folder.rstrip('/') for folder in self.folders)})"

    def pattern(self, rule: Rule) -> str:
        """Return the beginning of paths that a rule is about as a regular expression."""
        language = "" if rule.shared else f"(?:{self.language})?"
        mark = rf"[^?]*\?{MARK}=" if rule.marked else ""
        return f"{self.start}{language}/{rule.folder}{mark}"

    def leading_on(self) -> Iterator[tuple[str, str, int]]:
        """Yield the addresses that lead on, where to, and with which status."""
        for status, table in ((MOVED, self.moved), (FOUND, self.short)):
            for old, new in sorted(table.items()):
                yield old, new, status

    def differing(self) -> dict[str, list[tuple[Rule, str]]]:
        """Return by header what rules say about it."""
        found: dict[str, list[tuple[Rule, str]]] = {}
        for rule in self.rules:
            for name, value in rule.headers.items():
                found.setdefault(name, []).append((rule, value))
        return found

    def same(self) -> dict[str, str]:
        """Return the headers that every file has alike."""
        differing = self.differing()
        return {name: value for name, value in EVERYWHERE.items() if name not in differing}


def hosting_of(site: RenderedSite) -> Hosting:
    """Return what a web server has to know about a site."""
    found = leading_on(site)
    return Hosting(
        address=site.catalogue.site.adres,
        folders=tuple(one.folder for one in site.catalogue.languages if one.folder),
        moved={old: new for old, new in found.items() if not old.startswith(addresses.SHORT)},
        short={old: new for old, new in found.items() if old.startswith(addresses.SHORT)},
    )
