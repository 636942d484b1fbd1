"""How people ask for a page, as words with what each tells, so that a whole question finds it.

A phrase of data/synoniemen/ is heard when all of it stands in a question. Somebody who
describes an evening at the kitchen table uses a few of those words and many others. So every
page that editors wrote ways of asking for (data/vragen/, and the phrases of the groups that lead
to it) is also one bag of words, and each word weighs there as in BM25: more when several ways
of asking hold it, less when it is asked of many pages.
(S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.)
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from gids.export.search_words import Lexicon, silent_words
from gids.export.word_forms import ALGORITHMS, stem, words_of

SATURATION = 1.2  # k1: how soon a word that is said once more tells nothing more
LENGTH = 0.5  # b: how much a page with many ways of asking is held back
LATER = 0.7  # each next page that a group leads to is asked for a little less
BEGINNING = 5  # letters that stand for a word of a language without a stemmer
Bag = Mapping[str, float]  # stem -> how often, on one page


def asked(addresses: Sequence[str], language: str, lexicon: Lexicon, known: Iterable[str]) -> dict:
    """Return which page is asked for with which words, for the pages at these addresses.

    `known` are the words that stand on the site: another form of a word says the same. In the
    answer `vormen` is word -> number of its stem, and `waar` has per stem page, weight, page, …
    """
    place = {address: at for at, address in enumerate(addresses)}
    bags = {place[one]: bag for one, bag in _bags(language, lexicon).items() if one in place}
    weights = _weights(bags)
    number = {one: at for at, one in enumerate(sorted(weights))}
    said = {word for phrase in _all_phrases(language, lexicon) for word in words_of(phrase)}
    forms = {
        word: number[_stem(word, language)]
        for word in sorted({*known, *said} - silent_words(language, lexicon))
        if _stem(word, language) in number
    }
    return {"vormen": forms, "waar": [weights[one] for one in sorted(weights)]}


def _stem(word: str, language: str) -> str:
    return stem(word, language) if language in ALGORITHMS else word[:BEGINNING]


def _ways(language: str, lexicon: Lexicon) -> Iterator[tuple[str, str, float]]:
    """Yield every way of asking: the page, the words, and how sure it is that it is this page."""
    for address, lines in lexicon.asked.get(language, {}).items():
        yield from ((address, line, 1.0) for line in lines)
    for group in lexicon.groups:
        for later, address in enumerate(group.first):
            yield from ((address, one, LATER**later) for one in group.words.get(language, ()))


def _all_phrases(language: str, lexicon: Lexicon) -> Iterator[str]:
    return (phrase for _, phrase, _ in _ways(language, lexicon))


def _bags(language: str, lexicon: Lexicon) -> dict[str, Bag]:
    silent = silent_words(language, lexicon)
    bags: dict[str, Counter[str]] = defaultdict(Counter)
    for address, phrase, sure in _ways(language, lexicon):
        for word in {_stem(one, language) for one in words_of(phrase) if one not in silent}:
            bags[address][word] += sure
    return bags


def _weights(bags: Mapping[int, Bag]) -> dict[str, list[float]]:
    """Return per stem the pages that are asked for with it, and how much it tells there."""
    length = {page: sum(bag.values()) for page, bag in bags.items()}
    mean = sum(length.values()) / len(length) if length else 1
    pages: dict[str, list[int]] = defaultdict(list)
    for page, bag in sorted(bags.items()):
        for word in bag:
            pages[word].append(page)
    found: dict[str, list[float]] = {}
    for word, where in pages.items():
        rare = math.log(1 + (len(bags) - len(where) + 0.5) / (len(where) + 0.5))
        found[word] = []
        for page in where:
            often = bags[page][word]
            held = SATURATION * (1 - LENGTH + LENGTH * length[page] / mean)
            found[word] += [page, round(rare * often * (SATURATION + 1) / (often + held), 1)]
    return found
