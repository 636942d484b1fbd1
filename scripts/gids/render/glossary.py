"""Terms: each on a page of its own, and all of them from A to Z."""

from __future__ import annotations

from dataclasses import dataclass

from gids.catalogue import Entry
from gids.enrich import addresses
from gids.model.section import Section
from gids.model.term import Term
from gids.render import markdown, pages, related, trust
from gids.render.offer_views import Origin, SourceView
from gids.render.page_views import LetterGroup, PageLink
from gids.render.reader import Reader
from gids.render.views import Words


@dataclass(frozen=True)
class TermView:
    """A term with its explanation."""

    short_address: str
    name: Words
    also: Words | None  # other words for it, as one phrase
    summary: Words
    body_html: str
    body_lang: str
    origin: Origin
    sources: tuple[SourceView, ...]
    pages: tuple[PageLink, ...]


@dataclass(frozen=True)
class TermsView:
    """All terms from A to Z, each with its explanation in one sentence."""

    name: Words
    summary: Words
    letters: tuple[LetterGroup, ...]


def term_view(reader: Reader, entry: Entry[Term]) -> TermView:
    """Return a term as its readers meet it."""
    facts, body = entry.facts, reader.body(entry)
    also = reader.words(entry, "ook")
    checked = (facts.gecontroleerd_op, facts.gecontroleerd_hoe)
    return TermView(
        short_address=addresses.short(facts.id),
        name=reader.words(entry, "naam"),
        also=Words(reader.enumerate(also.text), also.lang) if also else None,
        summary=reader.words(entry, "samenvatting"),
        body_html=markdown.render(body.text).html,
        body_lang=body.lang,
        origin=trust.origin(reader, facts.bronnen, *checked, not_asked="herkomst.niet_nagekeken"),
        sources=trust.source_views(reader, facts.bronnen),
        pages=related.guidance(reader, facts) if facts.themas else (),
    )


def terms_view(reader: Reader, entry: Entry[Section]) -> TermsView:
    """Return all terms from A to Z."""
    links = [related.link(reader, one) for one in reader.catalogue.of(Term)]
    return TermsView(
        reader.words(entry, "naam"),
        reader.words(entry, "samenvatting"),
        pages.by_letter(links),
    )
