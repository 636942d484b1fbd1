"""The shapes that templates are given, so that no template has to know a rule.

Everything a reader sees is already in the reader's language here, except words that
were never translated: those say so in `lang`, and the template marks them up with it.
Addresses are the Dutch address of a page, such as `/aanbod/grip-arnhem/`; the template
turns one into a link in the reader's language with `href(address)`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gids.model.drawing import Place


@dataclass(frozen=True)
class Words:
    """A piece of text and the language it is in (a code such as `nl`)."""

    text: str
    lang: str


@dataclass(frozen=True)
class Crumb:
    """One step of the path above a page; `address` is None for a step without a page."""

    label: Words
    address: str


@dataclass(frozen=True)
class LanguageLink:
    """The same page in another language: `href` is ready for use."""

    code: str
    name: str
    direction: str
    href: str
    current: bool
    translated: bool


@dataclass(frozen=True)
class MenuItem:
    """A way into the site; `current` when the page at hand lies within it."""

    label: str
    address: str
    current: bool


@dataclass(frozen=True)
class Fact:
    """A known fact of an offer: a row of the facts, or a feature on a card."""

    key: str  # the front-matter key, also the id of the row
    icon: str  # name in overrides/partials/pictogrammen
    label: str
    value: str
    value_lang: str
    note: Words | None = None  # an explanation in the editor's words


@dataclass(frozen=True)
class Way:
    """A way in that exists: call, write, visit, or ask somebody."""

    kind: str  # telefoon, e_mail, website
    label: str
    value: str  # what the reader sees: a number, an address or a host name
    href: str


@dataclass(frozen=True)
class Origin:
    """How sure we are: where it comes from, how old that is, who asked."""

    mark: str  # bron (dotted), vers (green), oud (yellow), weg (clay)
    icon: str
    first: str  # the bold sentence
    second: str  # what we did not do; may be empty
    short: str  # one line for a card


@dataclass(frozen=True)
class SourceView:
    """One source as a reader knows it."""

    title: str  # Dutch, as the source is called
    document: str  # Dutch, what kind of document it is; empty where there is a url
    url: str  # empty where it is not online
    dated: str  # sentence: Tekst uit 2020. Gelezen in een bewaarde kopie, november 2026.
    says: str  # Dutch, what the source says


@dataclass(frozen=True)
class StatusView:
    """Why an offer is not simply there: announced, not confirmed, closed or stopped."""

    choice: str  # aangekondigd, niet-bevestigd, tijdelijk-dicht, gestopt
    label: str
    why: Words | None
    replaced_by: Card | None = None


@dataclass(frozen=True)
class ProviderLink:
    """The name of an organisation and the address of its page."""

    name: str
    address: str


@dataclass(frozen=True)
class Card:
    """An offer in a list."""

    address: str
    name: Words
    kind_label: str
    summary: Words
    features: tuple[Fact, ...]
    unknown: str  # joined labels of what we do not know; empty when all is known
    origin: Origin
    status: StatusView | None
    audience_note: str  # 'Voor professionals' where parents cannot enter; else empty


@dataclass(frozen=True)
class OfferView:
    """An offer on its own page."""

    address: str
    short_address: str  # /k/<id>/
    name: Words
    kind_label: str
    kind_address: str
    summary: Words
    body_html: str
    body_lang: str
    status: StatusView | None
    origin: Origin
    facts: tuple[Fact, ...]
    unknown: str
    way_in: str  # sentence: whom to ask for what is not known
    ways: tuple[Way, ...]
    providers: tuple[ProviderLink, ...]
    questions: tuple[str, ...]  # what to ask, made from what is not known
    sources: tuple[SourceView, ...]
    similar: tuple[Card, ...]
    audience_note: str


@dataclass(frozen=True)
class ProviderView:
    """An organisation and all it offers."""

    address: str
    name: str
    description: Words
    ways: tuple[Way, ...]
    sources: tuple[SourceView, ...]
    origin: Origin
    offers: tuple[Card, ...]


@dataclass(frozen=True)
class Group:
    """A heading with cards, and an explanation where one is needed."""

    id: str
    title: str
    note: str
    cards: tuple[Card, ...]
    by_name: tuple[Card, ...] = ()  # what follows the cards where there are too many


@dataclass(frozen=True)
class Entry:
    """A link with its number of offers, in an index of lists."""

    label: str
    lang: str
    address: str
    count: int


@dataclass(frozen=True)
class Index:
    """One way to divide the directory: per municipality, phase, kind, provider."""

    id: str  # gemeente, fase, soort, aanbieder
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class StoneView:
    """A municipality, or the whole region, as a stone in the drawing."""

    id: str
    entry: Entry
    outline: str  # a path
    place: Place  # where its name stands
    pebble: Place  # where its number stands


@dataclass(frozen=True)
class RiverView:
    """A river in the drawing, and where its name stands."""

    label: str
    path: str
    right: int
    down: int


@dataclass(frozen=True)
class MapView:
    """The drawing of the region: a stone per municipality, and one for all of it."""

    width: int
    height: int
    stones: tuple[StoneView, ...]
    region: StoneView
    rivers: tuple[RiverView, ...]
    north: Place


@dataclass(frozen=True)
class ChoiceView:
    """A box to tick: what it stands for in the address, and what the reader sees."""

    id: str
    label: str
    lang: str


@dataclass(frozen=True)
class FacetView:
    """One way to narrow down the directory."""

    id: str
    title: str
    choices: tuple[ChoiceView, ...]
    note: str  # what is counted with every choice; may be empty
    open: bool


@dataclass(frozen=True)
class FacetsView:
    """All there is to choose from, and an empty card for each kind of origin."""

    source: str  # address of the file with what every offer has
    facets: tuple[FacetView, ...]
    samples: tuple[Card, ...]


@dataclass(frozen=True)
class ListView:
    """A list of offers: the whole directory or one of its static parts."""

    address: str
    title: str
    lead: str
    groups: tuple[Group, ...]
    indexes: tuple[Index, ...]
    total: int
    empty: str  # sentence for when nothing is there; empty when something is
    facets: FacetsView | None = None  # only where the whole directory stands
    map: MapView | None = None  # only where a reader chooses a municipality


@dataclass(frozen=True)
class PageLink:
    """A page in a list of pages."""

    address: str
    name: Words
    summary: Words
    icon: str


@dataclass(frozen=True)
class Fitting:
    """The offers below a page, where every parent can go, and whether the region has a gap."""

    offers: tuple[Card, ...]
    everywhere: tuple[PageLink, ...]
    is_gap: bool
    all_offers: str  # the directory with this theme chosen, where there are more


@dataclass(frozen=True)
class PageView:
    """A guidance page, or a page about the site."""

    address: str
    short_address: str
    name: Words
    summary: Words
    in_short: tuple[str, ...]
    next_step: str
    words_lang: str
    body_html: str
    body_lang: str
    headings: tuple[tuple[str, str], ...]  # anchor, text
    origin: Origin | None
    sources: tuple[SourceView, ...]
    fitting: Fitting
    form: str  # what it is when it is no guidance
    form_label: str
    section: str  # ouders, jongeren, professionals, over


@dataclass(frozen=True)
class HomeView:
    """The first page: what a parent may recognise, and every way into the directory."""

    name: Words
    summary: Words
    situations: tuple[PageLink, ...]
    map: MapView
    indexes: tuple[Index, ...]
    total: int


@dataclass(frozen=True)
class StepView:
    """A step of the order in which a language is translated."""

    title: str
    done: int
    pages: int
    late: tuple[object, ...]


@dataclass(frozen=True)
class TranslatedView:
    """How far one language is; words are counted in Dutch."""

    code: str
    name: str
    done: int
    words: int
    steps: tuple[StepView, ...]
    work: tuple[PageLink, ...]


@dataclass(frozen=True)
class ProgressView:
    """How far the languages are."""

    languages: tuple[TranslatedView, ...]


@dataclass(frozen=True)
class TranslationView:
    """What a reader of a translated page must know of it, and the Dutch words of its head."""

    careful: bool  # about rights, law, leave, money or danger
    changed: bool  # the Dutch is newer
    month: str  # when it was translated
    dutch: Mapping[str, str | tuple[str, ...]]  # by field


@dataclass(frozen=True)
class PageGroup:
    """Pages below a heading; without a heading they are all there is."""

    id: str
    title: str
    pages: tuple[PageLink, ...]


@dataclass(frozen=True)
class SectionView:
    """The head of a folder and the pages in it."""

    address: str
    name: Words
    summary: Words
    body_html: str
    body_lang: str
    groups: tuple[PageGroup, ...]


@dataclass(frozen=True)
class HelpView:
    """One sentence of the block Nu hulp, with its links already in it (safe HTML)."""

    id: str
    sentence: str


@dataclass(frozen=True)
class LetterGroup:
    """A letter of the A-Z and the pages under it."""

    letter: str
    pages: tuple[PageLink, ...]


@dataclass(frozen=True)
class SearchView:
    """The page for searching, besides its field; `who` is the page on whom to ask."""

    letters: tuple[LetterGroup, ...]
    situations: tuple[PageLink, ...]
    who: PageLink | None
