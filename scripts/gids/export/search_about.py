"""What pages are about, so that the browser can put what fits best at the top.

Words in a text tell nothing of what a page is for. Somebody who types 'plusklas' wants the
page with that name, and somebody who types 'wil niet naar school' wants the page for those
parents, whatever its words are. So for each language is written down which page carries which
word in its name and summary, and which page each group of data/synoniemen.yml leads to. How
heavily each counts is data (data/zoekwoorden.yml).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from gids.export.search_words import Group, Lexicon, groups_in, kin_of, silent_words
from gids.export.word_forms import words_of
from gids.languages import SOURCE

NAME, ALSO, KIN, SUMMARY = "naam", "ook", "verwant", "samenvatting"
GROUP_NAME, GROUP_SUMMARY, FIRST = "groep_in_naam", "groep_in_samenvatting", "groep_eerst"
TEXT = "tekst"  # only used in the browser
WEIGHTS = (NAME, ALSO, KIN, SUMMARY, TEXT, GROUP_NAME, GROUP_SUMMARY, FIRST)
LATER = 0.92  # each next page that a group leads to counts a little less
Weights = Mapping[str, float]


@dataclass(frozen=True)
class Ranking:
    """What editors decided about the order of what is found."""

    weights: Weights = field(default_factory=dict)  # of a word, by where it stands
    priority: Weights = field(default_factory=dict)  # of a page, by how its address begins

    def weight(self, place: str) -> float:
        """Return how heavily a word counts in a place."""
        return self.weights.get(place, 1.0)

    def of_page(self, address: str) -> float:
        """Return how heavily a page counts: what fits most of its address decides."""
        fitting = [start for start in self.priority if address.startswith(start)]
        return self.priority[max(fitting, key=len)] if fitting else 1.0


@dataclass(frozen=True)
class IndexedPage:
    """A page as the index of one language holds it."""

    key: str  # of the file with its text
    address: str  # of the Dutch page
    path: str  # of the page itself, below the root of the site
    lang: str  # of its words: that of the index, or Dutch
    name: str
    also: str
    summary: str
    kind: str = ""  # what it is, in words
    text: str = ""  # all that is searched, names and hidden words included


def about(
    pages: Sequence[IndexedPage], frame: str, lexicon: Lexicon, ranking: Ranking
) -> dict[str, object]:
    """Return what the browser needs to rank the pages of one language, and to show them."""
    carried = [_words(page, frame, lexicon, ranking) for page in pages]
    places: dict[str, list[float]] = defaultdict(list)
    for at, words in enumerate(carried):
        for word, weight in sorted(words.items()):
            places[word] += [at, weight]
    rarity = {word: _rarity(len(found) // 2, len(pages)) for word, found in places.items()}
    return {
        "paginas": [
            [page.key, ranking.of_page(page.address), _mass(page, frame, lexicon, rarity)]
            for page in pages
        ],
        "getoond": [[page.path, page.name, page.kind, page.summary] for page in pages],
        "nederlands": [at for at, page in enumerate(pages) if page.lang != frame],
        "onderwerp": dict(sorted(places.items())),
        "groepen": list(_groups(pages, frame, lexicon, ranking)),
        "gekozen": _chosen(pages, lexicon),
        "gewichten": dict(ranking.weights),
    }


def _chosen(pages: Sequence[IndexedPage], lexicon: Lexicon) -> dict[str, int]:
    """Return which page stands at each address that editors put first."""
    first = {address for group in lexicon.groups for address in group.first}
    return {page.address: at for at, page in enumerate(pages) if page.address in first}


def _words(page: IndexedPage, frame: str, lexicon: Lexicon, ranking: Ranking) -> dict[str, float]:
    """Return the words that say what a page is about, with what each weighs there."""
    silent = silent_words(page.lang, lexicon) | silent_words(frame, lexicon)
    named = {*words_of(page.name), *words_of(page.also)} - silent
    kin = {other for word in named for other in kin_of(word, lexicon)}
    found: dict[str, float] = {}
    for place, words in (
        (SUMMARY, words_of(page.summary)),
        (KIN, kin if page.lang == SOURCE else ()),
        (ALSO, words_of(page.also)),
        (NAME, words_of(page.name)),
    ):
        for word in set(words) - silent:
            found[word] = max(found.get(word, 0), ranking.weight(place))
    return found


def _mass(page: IndexedPage, frame: str, lexicon: Lexicon, rarity: Mapping[str, float]) -> float:
    """Return how much the words of a name tell together; rare ones tell more."""
    silent = silent_words(page.lang, lexicon) | silent_words(frame, lexicon)
    return round(sum(rarity[word] for word in set(words_of(page.name)) - silent), 1)


def _rarity(count: int, total: int) -> float:
    return math.log(1 + total / count)


def _groups(
    pages: Sequence[IndexedPage], frame: str, lexicon: Lexicon, ranking: Ranking
) -> Iterator[list[object]]:
    """Yield per group what people type for it (Dutch, and of the frame) and where it leads."""
    for place, group in enumerate(lexicon.groups):
        found = _led_to(pages, place, group, lexicon, ranking)
        if not found:
            continue
        typed = [_phrases(group.words.get(lang, ())) for lang in dict.fromkeys((SOURCE, frame))]
        yield [*typed, *([[]] if frame == SOURCE else []), found]


def _led_to(
    pages: Sequence[IndexedPage], place: int, group: Group, lexicon: Lexicon, ranking: Ranking
) -> list[float]:
    found: list[float] = []
    for at, page in enumerate(pages):
        weight = 0.0
        if page.address in group.first:
            later = group.first.index(page.address)
            weight = round(ranking.weight(FIRST) * LATER**later, 1)
        elif place in groups_in(f"{page.name} | {page.also}", page.lang, lexicon):
            weight = ranking.weight(GROUP_NAME)
        elif place in groups_in(page.summary, page.lang, lexicon):
            weight = ranking.weight(GROUP_SUMMARY)
        if weight:
            found += [at, weight]
    return found


def _phrases(entries: Iterable[str]) -> list[str]:
    return sorted({" ".join(words_of(entry)) for entry in entries})
