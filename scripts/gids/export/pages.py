"""Addresses that answer with no page of their own: short ones and old ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import escape

from gids.enrich import addresses
from gids.render import embeds

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

# A page that leads on by itself: works on any host, with no script.
PAGE = (
    '<!doctype html><html lang="{lang}" dir="{direction}"><head><meta charset="utf-8">'
    '<meta http-equiv="refresh" content="0; url={link}"><meta name="robots" content="noindex">'
    '<link rel="canonical" href="{canonical}"><title>{title}</title></head>'
    '<body><p><a href="{link}">{title}</a></p></body></html>\n'
)


def leading_on(site: RenderedSite) -> Mapping[str, str]:
    """Return every address that leads to another one: short, moved and replaced ones."""
    found = {
        addresses.short(key): address
        for key, address in addresses.identified(site.catalogue).items()
    }
    for entry in site.catalogue.entries:
        for old in entry.facts.oude_adressen or ():
            found[old] = addresses.address(entry)
    helper = site.catalogue.choosing
    for one in (*helper.questions.values(), *helper.outcomes.values()):
        found |= dict.fromkeys(one.oude_adressen or (), one.adres)
    for one in site.catalogue.redirects.values():
        found[one.van] = one.naar
        if one.id:
            found[addresses.short(one.id)] = one.naar
            if small := embeds.of_gone(one.van, one.id):
                found[small] = _in_small(site, one.naar)
    return found


def _in_small(site: RenderedSite, address: str) -> str:
    """Return what may stand in a frame instead: the page that took its place, or the list."""
    sheet = site.embeds.get(address)
    return sheet.address if sheet else addresses.of_embed(embeds.LIST)


def write_leading_on(site: RenderedSite, folder: Path, languages: list[str]) -> None:
    """Put a page at every address that leads on, in every language."""
    for lang in languages:
        for location, html in _pages(site, lang):
            path = folder / addresses.file_of(location)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(html, "utf-8")


def _pages(site: RenderedSite, lang: str) -> Iterator[tuple[str, str]]:
    reader = site.readers[lang]
    sheets = {sheet.address: sheet for sheet in site.sheets}
    for old, new in sorted(leading_on(site).items()):
        sheet = sheets[new]
        location = addresses.place(old, reader.language)
        link = addresses.relative(addresses.place(new, reader.language), location)
        canonical = site.catalogue.site.adres + addresses.place(new, reader.language)
        yield (
            location,
            PAGE.format(
                lang=lang,
                direction=reader.language.direction,
                link=escape(link),
                canonical=escape(canonical),
                title=escape(sheet.title(reader)),
            ),
        )
