"""Guidance pages, the heads of folders, the home page and the A-Z."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from gids.catalogue import Entry
from gids.enrich import addresses
from gids.enrich import choosing as tree
from gids.model.page import Page
from gids.model.section import Section
from gids.render import lists, markdown, related, trust
from gids.render.drawing import map_view
from gids.render.explained import explained
from gids.render.page_views import HomeView, LetterGroup, PageGroup, PageLink, PageView, SectionView
from gids.render.reader import Reader, is_withdrawn
from gids.render.views import Words

# The icon of each situation; its title and words are those of the page itself.
SITUATION_ICONS = {
    "naar-school-lukt-niet": "school",
    "verveelt-zich": "verveeld",
    "boos-of-verdrietig": "regen",
    "geen-vrienden": "vrienden",
    "is-mijn-kind-hoogbegaafd": "vraag",
    "nog-jong": "blokken",
    "er-speelt-nog-iets-mee": "dubbel",
    "zelf-moe": "thee",
}


def page_view(reader: Reader, entry: Entry[Page]) -> PageView:
    """Return a guidance page as its readers meet it."""
    facts, body = entry.facts, reader.body(entry)
    rendered = markdown.render(body.text)
    name = reader.words(entry, "naam")
    translation = reader.translation(entry)
    words = translation.words if translation else facts
    sources = facts.bronnen or []
    how_sure = None
    if sources:
        checked = (facts.gecontroleerd_op, facts.gecontroleerd_hoe)
        how_sure = trust.origin(reader, sources, *checked, not_asked="herkomst.niet_nagekeken")
    return PageView(
        address=addresses.address(entry),
        short_address=addresses.short(facts.id),
        name=name,
        summary=reader.words(entry, "samenvatting"),
        in_short=tuple(words.in_het_kort or ()),
        next_step=words.volgende_stap or "",
        words_lang=name.lang,
        body_html=explained(reader, entry),
        body_lang=body.lang,
        headings=tuple((anchor, text) for level, anchor, text in rendered.headings if level == 2),
        origin=how_sure,
        sources=trust.source_views(reader, sources),
        fitting=related.fitting(reader, facts, entry.folder),
        form=facts.vorm or "",
        form_label=reader.label("vormen", facts.vorm) if facts.vorm else "",
        section=entry.folder,
    )


def section_view(reader: Reader, entry: Entry[Section]) -> SectionView:
    """Return the head of a folder with the pages in it."""
    body = reader.body(entry)
    return SectionView(
        address=addresses.address(entry),
        name=reader.words(entry, "naam"),
        summary=reader.words(entry, "samenvatting"),
        body_html=markdown.render(body.text).html,
        body_lang=body.lang,
        groups=tuple(_groups(reader, entry)),
    )


def _groups(reader: Reader, entry: Entry[Section]) -> Iterator[PageGroup]:
    """Yield the pages of a folder below their headings, or all of them without one."""
    inside = {
        other.slug: related.link(reader, other)
        for other in reader.catalogue.entries
        if other.folder == entry.folder and other is not entry
    }
    for group in entry.facts.indeling or ():
        title = reader.label("groepen", group.groep)
        yield PageGroup(group.groep, title, tuple(inside.pop(slug) for slug in group.paginas))
    if inside:
        yield PageGroup("", "", tuple(inside.values()))


def home_view(reader: Reader, entry: Entry[Section]) -> HomeView:
    """Return the first page: the situations that have a page, and the ways in."""
    return HomeView(
        reader.words(entry, "naam"),
        reader.words(entry, "samenvatting"),
        situations(reader),
        map_view(reader),
        lists.indexes(reader),
        len(lists.running(reader)),
    )


def situations(reader: Reader) -> tuple[PageLink, ...]:
    """Return the situations that have a page, in the order of the first page."""
    by_situation = {page.facts.situatie: page for page in reader.catalogue.pages}
    return tuple(
        related.link(reader, by_situation[key], icon)
        for key, icon in SITUATION_ICONS.items()
        if key in by_situation
    )


def letters(reader: Reader) -> tuple[LetterGroup, ...]:
    """Return everything with a name, from A to Z, for who searches without script."""
    entries = reader.catalogue.entries
    pages = [one for one in entries if one.slug != "index" and not is_withdrawn(one)]
    links = [related.link(reader, entry) for entry in pages]
    links += [
        PageLink(addresses.of_provider(key), Words(facts.naam, "nl"), Words("", "nl"), "mensen")
        for key, facts in reader.catalogue.providers.items()
    ]
    return by_letter([*links, *_starts(reader)])


def _starts(reader: Reader) -> Iterator[PageLink]:
    """Yield the pages of our own that lead somebody on, under their names."""
    yield PageLink(addresses.AHEAD, _own(reader, "wanneer.titel"), _own(reader, "wanneer.lead"), "")
    if tree.start(reader.catalogue.choosing):
        name, lead = _own(reader, "keuzehulp.naam"), _own(reader, "keuzehulp.lead")
        yield PageLink(tree.START, name, lead, "")


def _own(reader: Reader, key: str) -> Words:
    return Words(str(reader.t(key)), reader.lang)


def by_letter(links: list[PageLink]) -> tuple[LetterGroup, ...]:
    """Return links to pages from A to Z, letter by letter."""
    links = sorted(
        links, key=lambda link: (_first_letter(link), link.name.text.casefold(), link.address)
    )
    return tuple(
        LetterGroup(letter, tuple(group)) for letter, group in groupby(links, key=_first_letter)
    )


def _first_letter(link: PageLink) -> str:
    """Return the letter to file a name under: accents go, what is no letter goes first."""
    plain = unicodedata.normalize("NFD", link.name.text.strip("‘'\"( ").casefold())
    return plain[0].upper() if plain and plain[0].isalpha() else "#"
