"""What every resource tells in the same way: words by language, pages, sources, certainty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gids.catalogue import Entry
from gids.enrich import addresses, freshness
from gids.enrich.translations import is_late
from gids.export.api import parts, places
from gids.languages import SOURCE
from gids.model.fields import SourceDate
from gids.model.source import Source
from gids.render import frame, markdown
from gids.render.reader import Reader
from gids.render.texts import plain

if TYPE_CHECKING:
    from gids.render.offer_views import Origin
    from gids.render.site import RenderedSite


@dataclass(frozen=True)
class Teller:
    """The site, for what is told about it to programs."""

    site: RenderedSite

    @property
    def dutch(self) -> Reader:
        """Return the reader of the language in which HSDS is filled in."""
        return self.site.readers[SOURCE]

    @property
    def root(self) -> str:
        """Return the web address of the site, with a slash at its end."""
        return self.site.catalogue.site.adres

    def href(self, name: str, key: str = "") -> str:
        """Return the web address of a resource, or of one thing in it."""
        return places.address(self.root, name, key)

    def page(self, address: str) -> str:
        """Return the web address of a Dutch page."""
        return self.root + address.lstrip("/")

    def found(self, identifier: str, address: str) -> dict[str, object]:
        """Return the fields of `Found`: pages are in the languages they were translated into."""
        sheet = self.site.by_address[address]
        readers = [one for one in self.site.readers.values() if sheet.translated(one)]
        return {
            "id": identifier,
            "pagina": {one.lang: frame.canonical(self.site, sheet, one) for one in readers},
            "kort_adres": self.page(addresses.short(identifier)),
        }

    def words(self, entry: Entry, field: str) -> dict[str, object] | None:
        """Return the words of a field in each language that has them, None without any."""
        if getattr(entry.facts, field) is None:
            return None
        said = {lang: reader.words(entry, field) for lang, reader in self.site.readers.items()}
        return {lang: words.text for lang, words in said.items() if words.lang == lang}

    def body(self, entry: Entry) -> dict[str, str]:
        """Return the body as clean HTML in each language that has it, with whole addresses."""
        found = {}
        for lang, reader in self.site.readers.items():
            body = reader.body(entry)
            if body.lang == lang:
                html = markdown.render(body.text).html
                found[lang] = markdown.localize(html, self.root + reader.language.folder, self.root)
        return found

    def translated(self, entry: Entry) -> dict[str, parts.Translated]:
        """Return how the words in each other language were made."""
        found = {}
        for lang, reader in self.site.readers.items():
            if translation := reader.translation(entry):
                made = translation.words.vertaling
                found[lang] = parts.Translated(
                    methode=made.methode,
                    op=made.op,
                    nagekeken_door=made.nagekeken_door,
                    achter=is_late(entry, translation),
                )
        return found

    def certainty(
        self, entry: Entry, origins: Iterable[Origin], *, stopped: bool = False
    ) -> parts.Certainty:
        """Return how sure an entry is; `origins` is what readers see, in the order of languages."""
        facts = entry.facts
        on, how = facts.gecontroleerd_op, facts.gecontroleerd_hoe
        age = freshness.age(facts.bronnen, on)
        return parts.Certainty(
            merk=freshness.mark(on, how, self.dutch.today, stopped=stopped),
            gecontroleerd_op=on,
            gecontroleerd_hoe=how,
            oudste=age.oldest,
            jaren=list(age.years),
            zonder_datum=age.undated,
            zinnen=dict(zip(self.site.readers, map(sentences, origins), strict=True)),
        )


def sentences(origin: Origin) -> str:
    """Return what a reader sees about certainty, as plain text."""
    return " ".join(plain(part) for part in (origin.first, origin.second) if part)


def sources(found: Iterable[Source] | None) -> list[parts.Source]:
    """Return sources as they stand with an entry."""
    return [
        parts.Source(
            titel=one.titel,
            url=one.url,
            document=one.document,
            van=None if one.van is None else _dated(one.van),
            gezien_op=one.gezien_op,
            zegt=one.zegt,
        )
        for one in found or ()
    ]


def _dated(day: SourceDate) -> str:
    """Return a date as precisely as its source gives it: 2020, 2020-06 or 2020-06-08."""
    parts = [f"{part:02}" for part in (day.month, day.day) if part]
    return "-".join([f"{day.year:04}", *parts])
