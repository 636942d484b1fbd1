"""Stories: where each comes from is the first thing a reader sees.

A story told elsewhere is a signpost to the one who published it. A composed one says, above
everything else, that no single family lived it. Of one that was taken back, only that is said.
"""

from __future__ import annotations

from dataclasses import dataclass

from gids.catalogue import Entry
from gids.enrich import addresses
from gids.languages import SOURCE, source_date
from gids.model.section import Section
from gids.model.story import COMPOSED, ELSEWHERE, SENT_IN, Story
from gids.render import markdown, related, trust
from gids.render.explained import explained
from gids.render.offer_views import Card, SourceView
from gids.render.page_views import PageLink
from gids.render.reader import Reader
from gids.render.views import Words

KINDS = "soort_verhaal"
# In the order of the page with all stories; an icon beside the words tells them apart too.
ICONS = {SENT_IN: "hart", ELSEWHERE: "uit", COMPOSED: "mensen"}


@dataclass(frozen=True)
class StoryCard:
    """A story in a list."""

    address: str
    name: Words
    summary: Words
    kind: str  # elders, samengesteld, ingestuurd
    kind_label: str
    icon: str
    publisher: str  # of a story told elsewhere; else empty
    dated: str  # when it was published, as a sentence; else empty


@dataclass(frozen=True)
class StoryView:
    """A story on its own page."""

    card: StoryCard
    short_address: str
    first: str  # what kind of story this is, as a bold sentence; empty once taken back
    second: str
    url: str  # where a story told elsewhere can be read; else empty
    key_line: Words | None
    helped: tuple[str, ...]
    words_lang: str
    body_html: str
    body_lang: str
    sources: tuple[SourceView, ...]
    pages: tuple[PageLink, ...]
    offers: tuple[Card, ...]


@dataclass(frozen=True)
class StoryGroup:
    """All stories of a kind, and what that kind is."""

    kind: str
    label: str
    note: str
    icon: str
    stories: tuple[StoryCard, ...]


@dataclass(frozen=True)
class StoriesView:
    """The page with all stories; a kind without a story is there as well, and says so."""

    address: str
    name: Words
    summary: Words
    body_html: str
    body_lang: str
    groups: tuple[StoryGroup, ...]


def story_view(reader: Reader, entry: Entry[Story]) -> StoryView:
    """Return a story as its readers meet it."""
    facts, body = entry.facts, reader.body(entry)
    helped, gone = reader.words(entry, "wat_helpt"), facts.withdrawn
    return StoryView(
        card=story_card(reader, entry),
        short_address=addresses.short(facts.id),
        first="" if gone else reader.t(f"verhaal.{facts.soort}_kop"),
        second="" if gone else reader.t(f"verhaal.{facts.soort}_uitleg"),
        url=facts.bronnen[0].url or "" if facts.soort == ELSEWHERE else "",
        key_line=reader.words(entry, "kernzin"),
        helped=tuple(helped.text) if helped else (),
        words_lang=helped.lang if helped else SOURCE,
        body_html=explained(reader, entry),
        body_lang=body.lang,
        sources=() if gone else trust.source_views(reader, facts.bronnen),
        pages=() if gone else related.guidance(reader, facts),
        offers=() if gone else related.fitting(reader, facts, entry.folder).offers,
    )


def stories_view(reader: Reader, entry: Entry[Section]) -> StoriesView:
    """Return all stories, kind by kind."""
    body = reader.body(entry)
    return StoriesView(
        address=addresses.address(entry),
        name=reader.words(entry, "naam"),
        summary=reader.words(entry, "samenvatting"),
        body_html=markdown.render(body.text).html,
        body_lang=body.lang,
        groups=tuple(_group(reader, kind) for kind in ICONS),
    )


def story_card(reader: Reader, entry: Entry[Story]) -> StoryCard:
    """Return a story as it stands in a list."""
    facts = entry.facts
    return StoryCard(
        address=addresses.address(entry),
        name=reader.words(entry, "naam"),
        summary=reader.words(entry, "samenvatting"),
        kind=facts.soort,
        kind_label=reader.label(KINDS, facts.soort),
        icon=ICONS[facts.soort],
        publisher=facts.uitgever or "",
        dated=_dated(reader, facts) if facts.soort == ELSEWHERE else "",
    )


def _group(reader: Reader, kind: str) -> StoryGroup:
    told = [one for one in reader.catalogue.of(Story) if not one.facts.withdrawn]
    found = [one for one in told if one.facts.soort == kind]
    note = f"verhaal.{kind}_{'uitleg' if found else 'geen'}"
    return StoryGroup(
        kind,
        reader.label(KINDS, kind),
        reader.t(note),
        ICONS[kind],
        tuple(story_card(reader, one) for one in found),
    )


def _dated(reader: Reader, facts: Story) -> str:
    published = facts.bronnen[0].van
    if published is None:
        return reader.t("verhaal.zonder_datum")
    return reader.t("verhaal.van_datum", datum=source_date(published, reader.lang))
