"""The pages at /embed/: small copies of pages, for a frame on the site of somebody else.

Each is chosen by what never changes: a permanent id, or the id of a choice. A guidance page
shows its heart there and not its whole text: who has time for that is better off here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

from gids.catalogue import Catalogue, Entry
from gids.enrich import addresses
from gids.enrich.choosing import START
from gids.model.offer import Offer
from gids.model.page import Page
from gids.render import choosing, lists, trust
from gids.render.embed_views import EmbeddedList, EmbeddedPage
from gids.render.list_views import ListView
from gids.render.offer_views import Card
from gids.render.offers import card
from gids.render.reader import Reader
from gids.render.sheet import Sheet

KIND = "embed-"  # before what it shows, as the kind of a sheet
MOST_ROWS = 4  # WordPress makes a frame at most 1000 pixels high
GUIDANCE = ("ouders", "jongeren", "professionals")
OFFER, PAGE, LIST, SEARCH, CHOOSING = "aanbod", "gids", "lijst", "zoeken", "keuzehulp"
THEME = "thema"
CHOICES = {**addresses.LIST_KINDS, THEME: "themas"}
# Pixels on a phone, for who cannot run the script: rather some room below than a bar to scroll.
HEIGHTS = {OFFER: 560, PAGE: 820, LIST: 900, SEARCH: 300, CHOOSING: 900}
LISTS = {"gemeente": lists.municipality, "fase": lists.phase, "soort": lists.kind}


def embeds(catalogue: Catalogue) -> Iterator[Sheet]:
    """Yield every page for other sites."""
    for entry in catalogue.offers:
        yield _of_entry(OFFER, entry, card)
    for entry in guidance(catalogue):
        yield _of_entry(PAGE, entry, _page)
    yield _list("", "")
    for kind, choice in filters(catalogue):
        yield _list(kind, choice)
    for name, question in catalogue.choosing.questions.items():
        if question.adres == START:
            yield _sheet(CHOOSING, START, "keuzehulp.titel", _question(name))
    yield _sheet(SEARCH, addresses.SEARCH, "zoek.titel", lambda reader: {})


def guidance(catalogue: Catalogue) -> list[Entry[Page]]:
    """Return the pages that another site may show: those for readers, not those about us."""
    return [entry for entry in catalogue.pages if entry.folder in GUIDANCE]


def filters(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield what a list can be about: gemeente and its id, fase, soort, thema."""
    for kind, choices in CHOICES.items():
        for choice in catalogue.choices[choices]:
            if kind != "gemeente" or choice not in lists.TOWNS_EXCLUDE:
                yield kind, choice


def of_gone(address: str, identifier: str) -> str | None:
    """Return where a page that is gone stood in small, if it could be shown on other sites."""
    folder = address.split("/")[1]
    if folder in (OFFER, *GUIDANCE):
        return addresses.of_embed(OFFER if folder == OFFER else PAGE, identifier)
    return None


def page_of_list(kind: str, choice: str) -> str:
    """Return the address of the whole list: a theme has none, but the directory can choose it."""
    if kind in LISTS:
        return addresses.of_list(kind, choice)
    return f"{addresses.DIRECTORY}?{urlencode({kind: choice})}"


def _of_entry(
    kind: str, entry: Entry[Offer] | Entry[Page], make: Callable[[Reader, Entry], object]
) -> Sheet:
    return Sheet(
        addresses.of_embed(kind, entry.facts.id),
        f"embed/{kind}.html",
        f"{KIND}{kind}",
        lambda reader: make(reader, entry),
        title=lambda reader: _title(reader, reader.words(entry, "naam").text),
        description=lambda reader: "",
        entry=entry,
        hidden=True,
        of=addresses.address(entry),
    )


def _sheet(kind: str, of: str, title: str, view: Callable[[Reader], object]) -> Sheet:
    return Sheet(
        addresses.of_embed(kind),
        f"embed/{kind}.html",
        f"{KIND}{kind}",
        view,
        title=lambda reader: _title(reader, reader.t(title)),
        description=lambda reader: "",
        hidden=True,
        of=of,
    )


def _list(kind: str, choice: str) -> Sheet:
    parts = (kind, choice) if kind else ()
    page = page_of_list(kind, choice) if kind in LISTS else addresses.DIRECTORY

    def once(reader: Reader) -> EmbeddedList:
        return reader.once(f"inlijsten {kind} {choice}", lambda: _rows(reader, kind, choice))

    return Sheet(
        addresses.of_embed(LIST, *parts),
        f"embed/{LIST}.html",
        f"{KIND}{LIST}",
        once,
        title=lambda reader: _title(reader, once(reader).title),
        description=lambda reader: "",
        hidden=True,
        of=page,
    )


def _question(name: str) -> Callable[[Reader], object]:
    return lambda reader: choosing.question_view(reader, name)


def _title(reader: Reader, name: str) -> str:
    """Return a title that tells a page for other sites from the page itself."""
    return reader.t("inlijsten.titel", naam=name)


def _page(reader: Reader, entry: Entry[Page]) -> EmbeddedPage:
    facts, translation = entry.facts, reader.translation(entry)
    words = translation.words if translation else facts
    name, origin = reader.words(entry, "naam"), None
    if facts.bronnen:
        checked = (facts.gecontroleerd_op, facts.gecontroleerd_hoe)
        origin = trust.origin(reader, facts.bronnen, *checked)
    return EmbeddedPage(
        address=addresses.address(entry),
        name=name,
        summary=reader.words(entry, "samenvatting"),
        in_short=tuple(words.in_het_kort or ()),
        next_step=words.volgende_stap or "",
        words_lang=name.lang,
        origin=origin,
    )


def _rows(reader: Reader, kind: str, choice: str) -> EmbeddedList:
    """Return the first offers of a list, and the page where all of them are."""
    if kind in LISTS:
        page = LISTS[kind](reader, choice)
        found = _cards(page)
        note = page.empty or next((one.note for one in page.groups[:1] if not one.cards), "")
        return EmbeddedList(page.address, page.title, _first(found), len(found), note)
    offers = lists.running(reader)
    title = reader.t("menu.aanbod")
    address = addresses.DIRECTORY
    if kind:
        offers = [entry for entry in offers if choice in entry.facts.themas]
        title = reader.t("inlijsten.lijst_titel", keuze=reader.label("themas", choice))
        address = page_of_list(kind, choice)
    found = tuple(card(reader, entry) for entry in offers)
    note = "" if found else reader.t("lijst.leeg")
    return EmbeddedList(address, title, _first(found), len(found), note)


def _first(found: tuple[Card, ...]) -> tuple[Card, ...]:
    """Return the few there is room for: first what is there for sure, and open to parents."""
    ordered = sorted(found, key=lambda one: bool(one.audience_note) + bool(one.status))
    return tuple(ordered[:MOST_ROWS])


def _cards(page: ListView) -> tuple[Card, ...]:
    """Return the offers of a list in its order, each once."""
    found = {one.address: one for group in page.groups for one in (*group.cards, *group.by_name)}
    return tuple(found.values())
