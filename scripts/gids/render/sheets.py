"""Every page of the site: one list, from which any builder can make them.

Pages from docs/ and pages that we generate are in it alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gids.catalogue import Catalogue, Entry
from gids.enrich import addresses
from gids.enrich.choosing import START
from gids.model.offer import STOPPED, Offer
from gids.model.page import Page
from gids.model.section import Section
from gids.model.story import Story
from gids.model.term import Term
from gids.render import choosing, embeds, glossary, lists, pages, progress, searching, stories
from gids.render.life import life_view
from gids.render.list_views import ListView
from gids.render.offers import offer_view
from gids.render.picture import picture_view
from gids.render.plugging import plug_in_view
from gids.render.reader import Reader
from gids.render.sheet import Sheet

# Which template, kind and view make the head of a folder; most are alike.
HEADS = {
    addresses.HOME: ("home.html", "home", pages.home_view),
    addresses.DIRECTORY: ("aanbodlijst.html", "lijst", lists.directory),
    addresses.STORIES: ("verhalen.html", "verhalen", stories.stories_view),
    addresses.TERMS: ("begrippen.html", "begrippen", glossary.terms_view),
}
# Pages that come from no file: address, kind, view, and the sentences for title and description.
OWN = (
    (addresses.SEARCH, "zoeken", searching.search_view, "zoek.titel", "zoek.label"),
    (addresses.AHEAD, "wanneer", life_view, "wanneer.titel", "wanneer.lead"),
    (
        *(addresses.TRANSLATIONS, "vertalingen", progress.progress_view),
        *("vertalingen.titel", "vertalingen.lead"),
    ),
    (addresses.PICTURE, "beeld", picture_view, "beeld.titel", "beeld.lead"),
    (addresses.OWN_LIST, "mijnlijst", lambda reader: {}, "mijnlijst.titel", "mijnlijst.lead"),
    (addresses.NOT_FOUND, "404", lambda reader: {}, "doodlopend.titel", "doodlopend.titel"),
)
FOLDER_HEAD = ("deel.html", "deel", pages.section_view)
PAGES = {addresses.PLUG_IN: ("inzetten.html", "gids", plug_in_view)}
PAGE = ("gids.html", "gids", pages.page_view)


def all_sheets(catalogue: Catalogue) -> list[Sheet]:
    """Return every page of the site, in the order of their addresses."""
    sheets = [
        *_from_entries(catalogue),
        *_lists(catalogue),
        *_choosing(catalogue),
        *_own(),
        *embeds.embeds(catalogue),
    ]
    return sorted(sheets, key=lambda sheet: sheet.address)


def _from_entries(catalogue: Catalogue) -> Iterator[Sheet]:
    for entry in catalogue.entries:
        if isinstance(entry.facts, Offer):
            stopped = entry.facts.status == STOPPED
            yield _of_entry(entry, "aanbod.html", "aanbod", offer_view, hidden=stopped)
        elif isinstance(entry.facts, Page):
            yield _of_entry(entry, *PAGES.get(addresses.address(entry), PAGE))
        elif isinstance(entry.facts, Story):
            gone = entry.facts.withdrawn
            yield _of_entry(entry, "verhaal.html", "verhaal", stories.story_view, hidden=gone)
        elif isinstance(entry.facts, Term):
            yield _of_entry(entry, "begrip.html", "begrip", glossary.term_view)
        elif isinstance(entry.facts, Section):
            yield _of_entry(entry, *HEADS.get(addresses.address(entry), FOLDER_HEAD))


def _lists(catalogue: Catalogue) -> Iterator[Sheet]:
    makers = {"gemeente": lists.municipality, "fase": lists.phase, "soort": lists.kind}
    for list_kind, make in makers.items():
        for choice in catalogue.choices[addresses.LIST_KINDS[list_kind]]:
            if list_kind == "gemeente" and choice in lists.TOWNS_EXCLUDE:
                continue
            yield _generated(
                addresses.of_list(list_kind, choice),
                "aanbodlijst.html",
                "lijst",
                _about(make, choice),
            )
    yield _generated(addresses.TOWNS, "gemeenten.html", "gemeenten", lists.municipalities)
    yield _generated(addresses.PROVIDERS, "aanbodlijst.html", "lijst", lists.providers)
    for key, facts in catalogue.providers.items():
        yield Sheet(
            addresses.of_provider(key),
            "aanbieder.html",
            "aanbieder",
            _about(lists.provider, key),
            title=lambda reader, facts=facts: f"{reader.t('aanbieder.soort')}: {facts.naam}",
            description=lambda reader, facts=facts: facts.omschrijving,
        )


def _choosing(catalogue: Catalogue) -> Iterator[Sheet]:
    """Yield the questions and outcomes of the keuzehulp; a question in its midst is no entry."""
    for name, question in catalogue.choosing.questions.items():
        yield Sheet(
            question.adres,
            "keuzevraag.html",
            "keuzevraag",
            _about(choosing.question_view, name),
            title=_about(choosing.question_title, name),
            description=lambda reader: reader.t("keuzehulp.lead"),
            hidden=question.adres != START,
        )
    for name, outcome in catalogue.choosing.outcomes.items():
        yield Sheet(
            outcome.adres,
            "keuzeroute.html",
            "keuzeroute",
            _about(choosing.outcome_view, name),
            title=lambda reader, words=outcome.titel: reader.told(words),
            description=lambda reader, words=outcome.kort: reader.told(words),
        )


def _own() -> Iterator[Sheet]:
    for address, kind, view, title, description in OWN:
        yield Sheet(
            address,
            f"{kind}.html",
            kind,
            view,
            title=_said(title),
            description=_said(description),
            hidden=address == addresses.NOT_FOUND,
        )


def _of_entry(entry: Entry, template: str, kind: str, make, *, hidden: bool = False) -> Sheet:
    return Sheet(
        addresses.address(entry),
        template,
        kind,
        _about(make, entry),
        title=lambda reader: reader.words(entry, "naam").text,
        description=lambda reader: reader.words(entry, "samenvatting").text,
        entry=entry,
        hidden=hidden,
    )


def _generated(address: str, template: str, kind: str, view: Callable[[Reader], ListView]) -> Sheet:
    def once(reader: Reader) -> ListView:
        return reader.once(f"lijst {address}", lambda: view(reader))

    return Sheet(
        address,
        template,
        kind,
        once,
        title=lambda reader: once(reader).title,
        description=lambda reader: once(reader).lead,
    )


def _about(make, thing):
    return lambda reader: make(reader, thing)


def _said(sentence: str) -> Callable[[Reader], str]:
    return lambda reader: reader.t(sentence)
