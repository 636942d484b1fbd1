"""The feed of changes and the sitemap: whole, complete, and leading to pages that are there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

from gids.check.exports.answers import REBUILD
from gids.enrich import addresses
from gids.export.api import places
from gids.problems import Problem

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
SITEMAP = "sitemap.xml"
NEEDED = ("id", "title", "updated")  # RFC 4287, of the feed and of each entry


def check(folder: Path, root: str) -> Iterator[Problem]:
    """Read both as their standards say; `root` is the web address of the site."""
    for name, look in ((places.FEED, _feed), (SITEMAP, _sitemap)):
        try:
            found = ElementTree.parse(folder / name).getroot()
        except (OSError, ElementTree.ParseError) as error:
            yield Problem(name, 1, f"Dit is niet te lezen: {error}", REBUILD)
            continue
        for what in look(found, folder, root):
            yield Problem(name, 1, what, REBUILD)


def _feed(feed: ElementTree.Element, folder: Path, root: str) -> Iterator[str]:
    if feed.find(f"{ATOM}author/{ATOM}name") is None:
        yield "Er staat niet bij wie dit schrijft."
    seen: set[str] = set()
    for one in (feed, *feed.iter(f"{ATOM}entry")):
        for key in NEEDED:
            if not (one.findtext(f"{ATOM}{key}") or "").strip():
                yield f"‘{key}’ ontbreekt of is leeg."
        identifier, moment = one.findtext(f"{ATOM}id", ""), one.findtext(f"{ATOM}updated", "")
        if identifier in seen:
            yield f"‘{identifier}’ staat er twee keer in."
        seen.add(identifier)
        if not _parses(UUID, identifier) or not _parses(datetime.fromisoformat, moment):
            yield f"‘{identifier}’ van ‘{moment}’ is geen kenmerk of geen moment."
        link = one.find(f"{ATOM}link[@rel='alternate']")
        if link is None or not there(link.get("href", ""), folder, root):
            yield f"‘{identifier}’ leidt niet naar een pagina."


def _sitemap(found: ElementTree.Element, folder: Path, root: str) -> Iterator[str]:
    """Yield what is wrong: a page that is not there, or versions that do not name each other."""
    groups: dict[str, frozenset[tuple[str, str]]] = {}
    for one in found.iter(f"{MAP}url"):
        url = one.findtext(f"{MAP}loc", "")
        if url in groups:
            yield f"‘{url}’ staat er twee keer in."
        if not there(url, folder, root):
            yield f"‘{url}’ is er niet."
        groups[url] = frozenset((link.get("hreflang"), link.get("href")) for link in one.iter(LINK))
    for url, group in groups.items():
        others = {href for _, href in group}
        if group and url not in others:
            yield f"‘{url}’ noemt zichzelf niet."
        if group and "x-default" not in {lang for lang, _ in group}:
            yield f"‘{url}’ zegt niet welke versie er voor ieder ander is."
        for other in others - {url}:
            if groups.get(other) != group:
                yield f"‘{url}’ noemt ‘{other}’, maar die noemt niet dezelfde versies."


def there(url: str, folder: Path, root: str) -> bool:
    """Say whether a web address of the site answers with a page."""
    inner = url.removeprefix(root)
    return url.startswith(root) and (folder / addresses.file_of(inner)).is_file()


def _parses(read, text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True
