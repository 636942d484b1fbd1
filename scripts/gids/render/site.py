"""The whole site as sheets, and what each template gets: context for one page at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

from gids.catalogue import Catalogue
from gids.enrich import addresses
from gids.enrich.dutch import dutch_text
from gids.enrich.similar import Likeness
from gids.export.api import places
from gids.export.assets import Assets
from gids.export.search_about import Ranking
from gids.export.search_words import Lexicon, make_lexicon
from gids.languages import SOURCE, Language
from gids.model.site import LIVE, TRIAL
from gids.render import frame, linked, markdown, translated, words
from gids.render.fragments import Fragments, Kept
from gids.render.icons import Icons, read_symbols
from gids.render.reader import Reader
from gids.render.sheet import Sheet
from gids.render.sheets import all_sheets

OVERRIDES = "overrides"
NORMAL = 100  # a weight that changes nothing
EMBED_SCRIPT = "embed/hoogte.js"
DRAWINGS = "assets/beeld/pictogrammen.svg"


class RenderedSite:
    """Every page of the site in every language, ready for a template."""

    def __init__(self, root: Path, catalogue: Catalogue, today: date) -> None:
        self.catalogue = catalogue
        self.sheets = all_sheets(catalogue)
        self.assets = Assets(root / OVERRIDES / "assets", frame.colours(catalogue.site))
        likeness, dutch = Likeness(catalogue.offers), dutch_text(catalogue)
        self.readers = {
            language.code: Reader(catalogue, language, today, likeness, dutch)
            for language in catalogue.languages
        }
        self.embed_script = (root / OVERRIDES / EMBED_SCRIPT).read_bytes()
        self._symbols = read_symbols(root / OVERRIDES / DRAWINGS)
        self._kept: Kept = {}

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return what the whole site knows about words, for search."""
        catalogue, known = self.catalogue, self.catalogue.search_words
        groups = {
            name: {lang: found[name] for lang, found in catalogue.synonyms.items() if name in found}
            for name in catalogue.synonyms[SOURCE]
        }
        said = (known.woorddelen, known.stopwoorden, words.dutch(self))
        return make_lexicon(groups, *said, known.eerst, catalogue.asked)

    @property
    def ranking(self) -> Ranking:
        """Return what counts most when pages are put in order, for search."""
        known = self.catalogue.search_words
        return Ranking(
            {place: int(weight) / NORMAL for place, weight in known.gewichten.items()},
            {start: int(weight) / NORMAL for start, weight in known.voorrang.items()},
        )

    @cached_property
    def by_address(self) -> Mapping[str, Sheet]:
        """Return every sheet by its address."""
        return {sheet.address: sheet for sheet in self.sheets}

    @cached_property
    def addresses(self) -> frozenset[str]:
        """Return every address that answers with a page of its own."""
        return frozenset(self.by_address)

    @cached_property
    def embeds(self) -> Mapping[str, Sheet]:
        """Return what another site may show of a page, by the address of that page.

        Several lists lead to the directory: the whole one, the first of them, counts.
        """
        return {sheet.of: sheet for sheet in reversed(self.sheets) if sheet.of}

    def location(self, sheet: Sheet, language: Language) -> str:
        """Return where a sheet stands in the site for readers of a language."""
        return addresses.place(sheet.address, language)

    def split(self, location: str) -> tuple[str, str]:
        """Return the language and the address of a place in the site."""
        for language in self.catalogue.languages:
            if language.folder and location.startswith(language.folder):
                return language.code, "/" + location.removeprefix(language.folder)
        return SOURCE, f"/{location}"

    def context(self, sheet: Sheet, lang: str, *, for_search: bool = True) -> dict[str, object]:
        """Return all that the template of a sheet may use.

        What only search reads needs the words of the whole site; a page that is not
        searched can do without.
        """
        reader = self.readers[lang]
        icons = Icons(self._symbols)
        links = frame.Links(self.catalogue.site, sheet.address, reader.language)
        view, searched = sheet.view(reader), for_search and not sheet.of
        if getattr(view, "body_html", ""):
            body = markdown.localize(view.body_html, links.href("/"), links.asset(""))
            theirs = view.body_lang == lang
            view = replace(view, body_html=reader.apart_html(body) if theirs else body)
        return {
            "kind": sheet.kind,
            "v": view,
            "site": self.catalogue.site,
            "trial": self.catalogue.site.staat == TRIAL,
            "lang": lang,
            "source_lang": SOURCE,
            "direction": reader.language.direction,
            "title": sheet.title(reader),
            "description": sheet.description(reader),
            "translated": sheet.translated(reader),
            "translation": translated.notice(reader, sheet.entry),
            "apart": reader.apart,
            "noindex": sheet.hidden or self.catalogue.site.staat != LIVE,
            "languages": frame.languages(self, sheet, reader),
            "alternates": frame.alternates(self, sheet),
            "canonical": frame.canonical(self, sheet, reader),
            "oembed": frame.oembed(self, sheet, reader),
            "dutch_href": links.to(self.catalogue.language(SOURCE), sheet.address),
            "linked": linked.linked(self, sheet, reader),
            "feed": links.asset(places.FEED),
            "menu": frame.menu(self, reader, sheet),
            "footer_links": frame.footer(self, reader, sheet),
            "crumbs": frame.crumbs(self, reader, sheet),
            "help_now": self.catalogue.choosing.help_now,
            "helplines": frame.helplines(reader),
            "search_words": words.hidden(self, sheet, reader) if searched else "",
            "t": reader.t,
            "href": links.href,
            "root": links.asset(""),
            "asset": lambda name: links.asset(self.assets.location(name)),
            "fragments": Fragments(self._kept, icons, lang, links.href("/")),
            "pic": icons.pic,
            "sprite": icons.sprite,
        }
