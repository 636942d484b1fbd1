"""What stands around every page: links, menu, languages, path and Nu hulp."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from gids.enrich import addresses
from gids.languages import SOURCE, Language
from gids.model.site import Site
from gids.render.reader import Reader
from gids.render.sheet import Sheet
from gids.render.views import Crumb, HelpView, LanguageLink, MenuItem, Words

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

# The ways into the site, in the order of the menu; one that has no page yet is left out.
MENU = ("/ouders/", "/aanbod/", "/keuzehulp/", "/verhalen/", "/jongeren/", "/professionals/")
FOOTER = (
    addresses.AHEAD,
    addresses.ABOUT,
    "/over/toegankelijkheid/",
    "/over/privacy/",
    addresses.TRANSLATIONS,
    addresses.OPEN_DATA,
    addresses.TERMS,
    addresses.SEARCH,
    addresses.PLUG_IN,
)


class Links:
    """Links from one page in one language: relative, so that the site works anywhere.

    The page for what is not found answers at any depth, so its links start at the root.
    """

    def __init__(self, site: Site, address: str, language: Language) -> None:
        self._language = language
        if address == addresses.NOT_FOUND:
            self._root = urlsplit(site.adres).path
        else:
            self._root = addresses.up(addresses.place(address, language))

    def href(self, address: str) -> str:
        """Return the link to an address in the language of this page."""
        return self.to(self._language, address)

    def to(self, language: Language, address: str) -> str:
        """Return the link to an address in a language."""
        return self._link(addresses.place(address, language))

    def asset(self, location: str) -> str:
        """Return the link to a file that is the same in every language."""
        return self._link(location)

    def _link(self, location: str) -> str:
        return self._root + location or "./"


def languages(site: RenderedSite, sheet: Sheet, here: Reader) -> tuple[LanguageLink, ...]:
    """Return the same page in every language; a language without it gets the Dutch words."""
    links = Links(site.catalogue.site, sheet.address, here.language)
    return tuple(
        LanguageLink(
            code=reader.lang,
            name=reader.language.name,
            direction=reader.language.direction,
            href=links.to(reader.language, sheet.address),
            current=reader is here,
            translated=sheet.translated(reader),
        )
        for reader in site.readers.values()
    )


def canonical(site: RenderedSite, sheet: Sheet, reader: Reader) -> str:
    """Return the address that counts: that of the Dutch page where nothing was translated.

    The page for what is not found has no address of its own: ''. A page for other sites counts
    as the page that it is a small copy of.
    """
    if sheet.address == addresses.NOT_FOUND:
        return ""
    sheet = site.by_address[sheet.of] if sheet.of else sheet
    language = reader.language
    if not sheet.translated(reader):
        language = site.catalogue.language(SOURCE)
    return site.catalogue.site.adres + addresses.place(sheet.address, language)


def alternates(site: RenderedSite, sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """Return the real translations of a page and where they stand, x-default last."""
    if sheet.of or sheet.address == addresses.NOT_FOUND:
        return ()
    real = [reader for reader in site.readers.values() if sheet.translated(reader)]
    found = [(reader.lang, canonical(site, sheet, reader)) for reader in real]
    return (*found, ("x-default", found[0][1])) if len(found) > 1 else ()


def oembed(site: RenderedSite, sheet: Sheet, reader: Reader) -> str:
    """Return where it is told how another site may show this page, '' where it may not.

    Format: https://oembed.com, section 4, Discovery.
    """
    embed = sheet if sheet.of else site.embeds.get(sheet.address)
    if embed is None:
        return ""
    there = addresses.of_oembed(embed.address)
    return site.catalogue.site.adres + addresses.place(there, reader.language)


def colours(site: Site) -> str:
    """Return the platform's colours as style, '' where it has none; they are the same in the dark.

    In a file of its own they would be one more request, and style in a page is refused.
    """
    bar, letters = site.platform.kleur, site.platform.letterkleur
    return f":root {{ --platform: {bar}; --op-platform: {letters} }}\n" if bar else ""


def menu(site: RenderedSite, reader: Reader, sheet: Sheet) -> tuple[MenuItem, ...]:
    """Return the ways into the site that have a page."""
    return _items(site, reader, sheet, MENU)


def footer(site: RenderedSite, reader: Reader, sheet: Sheet) -> tuple[MenuItem, ...]:
    """Return the pages about the site that exist."""
    return _items(site, reader, sheet, FOOTER)


def crumbs(site: RenderedSite, reader: Reader, sheet: Sheet) -> tuple[Crumb, ...]:
    """Return the pages above a page, from home down."""
    if sheet.address in (addresses.HOME, addresses.NOT_FOUND):
        return ()
    parts = sheet.address.strip("/").split("/")[:-1]
    above = ["/" + "".join(f"{part}/" for part in parts[:end]) for end in range(1, len(parts) + 1)]
    found = [Crumb(Words(reader.t("menu.home"), reader.lang), addresses.HOME)]
    for one in above:
        if other := site.by_address.get(one):
            lang = reader.lang if other.translated(reader) else SOURCE
            found.append(Crumb(Words(other.title(reader), lang), one))
    return tuple(found)


def helplines(reader: Reader) -> tuple[HelpView, ...]:
    """Return who can help now, each as one sentence with its links in it."""
    return reader.once("nu hulp", lambda: _helplines(reader))


def _helplines(reader: Reader) -> tuple[HelpView, ...]:
    return tuple(HelpView(key, _help_sentence(reader, key)) for key in reader.catalogue.helplines)


def _help_sentence(reader: Reader, key: str) -> Markup:
    line = reader.catalogue.helplines[key]
    number = line.telefoon or ""
    digits = "".join(sign for sign in number if sign.isdigit())
    call = Markup(f'<a href="tel:{digits}" dir="ltr">{escape(number)}</a>')
    site = Markup(f'<a href="{escape(line.website or "")}"><bdi>{escape(line.naam)}</bdi></a>')
    return reader.t(f"hulp.{key}", telefoon=call, website=site, naam=line.naam)


def _items(
    site: RenderedSite, reader: Reader, sheet: Sheet, wanted: tuple[str, ...]
) -> tuple[MenuItem, ...]:
    return tuple(
        MenuItem(
            reader.t(f"menu.{address.strip('/').replace('/', '_')}"),
            address,
            sheet.address.startswith(address),
        )
        for address in wanted
        if address in site.addresses
    )
