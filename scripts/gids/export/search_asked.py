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
from collections.abc import Iterator, Mapping, Sequence

from gids.export.search_texts import steps
from gids.export.search_words import Lexicon, silent_words
from gids.export.word_forms import ALGORITHMS, fold, stem, words_of

SATURATION = 1.2  # k1: how soon a word that is said once more tells nothing more
LENGTH = 0.75  # b: how much a page with many ways of asking is held back
LATER = 0.7  # each next page that a group leads to is asked for a little less
BEGINNING = 5  # letters that stand for a word of a language without a stemmer
Bag = Mapping[str, float]  # stem -> how often, on one page


def asked(addresses: Sequence[str], language: str, lexicon: Lexicon, known: Sequence[str]) -> dict:
    """Return which page is asked for with which words, for the pages at these addresses.

    `known` are the words that stand on the site: another form of a word says the same. In the
    answer `erbij` are the words that do not stand there, `vormen` has for each word of `known`
    and then of `erbij` which stem it is, from 1 (0 is none), and `waar` has per stem lists of a
    weight and the steps from one page of that weight to the next.
    """
    place = {address: at for at, address in enumerate(addresses)}
    bags = {place[one]: bag for one, bag in _bags(language, lexicon).items() if one in place}
    weights = _weights(bags)
    silent = silent_words(language, lexicon)
    said = {word for _, phrase, _ in _ways(language, lexicon) for word in words_of(phrase)}
    there = {fold(word) for word in known}
    more = [one for one in sorted(said - there - silent) if _stem(one, language) in weights]
    stems = [_stem(fold(word), language) for word in (*known, *more)]
    number = {one: at for at, one in enumerate(dict.fromkeys(filter(weights.get, stems)), 1)}
    return {
        "erbij": more,
        "vormen": [number.get(one, 0) for one in stems],
        "waar": [_packed(weights[one]) for one in number],
    }


def _packed(found: Mapping[int, int]) -> list[list[int]]:
    by_weight: dict[int, list[int]] = defaultdict(list)
    for page, weight in sorted(found.items()):
        by_weight[weight].append(page)
    return [[weight, *steps(pages)] for weight, pages in sorted(by_weight.items())]


def _stem(word: str, language: str) -> str:
    return stem(word, language) if language in ALGORITHMS else word[:BEGINNING]


def _ways(language: str, lexicon: Lexicon) -> Iterator[tuple[str, str, float]]:
    """Yield every way of asking: the page, the words, and how sure it is that it is this page."""
    for address, lines in lexicon.asked.get(language, {}).items():
        yield from ((address, line, 1.0) for line in lines)
    for group in lexicon.groups:
        for later, address in enumerate(group.first):
            yield from ((address, one, LATER**later) for one in group.words.get(language, ()))


def _bags(language: str, lexicon: Lexicon) -> dict[str, Bag]:
    silent = silent_words(language, lexicon)
    bags: dict[str, Counter[str]] = defaultdict(Counter)
    for address, phrase, sure in _ways(language, lexicon):
        for word in {_stem(one, language) for one in words_of(phrase) if one not in silent}:
            bags[address][word] += sure
    return bags


def _weights(bags: Mapping[int, Bag]) -> dict[str, dict[int, int]]:
    """Return per stem the pages that are asked for with it, and how much it tells there.

    Whole numbers from 1 to about 12 are precise enough; a word that tells less is left out.
    """
    length = {page: sum(bag.values()) for page, bag in bags.items()}
    mean = sum(length.values()) / len(length) if length else 1
    pages: dict[str, list[int]] = defaultdict(list)
    for page, bag in sorted(bags.items()):
        for word in bag:
            pages[word].append(page)
    found: dict[str, dict[int, int]] = {}
    for word, where in pages.items():
        rare = math.log(1 + (len(bags) - len(where) + 0.5) / (len(where) + 0.5))
        told = {}
        for page in where:
            often = bags[page][word]
            held = SATURATION * (1 - LENGTH + LENGTH * length[page] / mean)
            told[page] = round(rare * often * (SATURATION + 1) / (often + held))
        if kept := {page: weight for page, weight in told.items() if weight}:
            found[word] = kept
    return found
