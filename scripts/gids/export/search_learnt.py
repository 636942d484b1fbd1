"""Which page is meant by a question as a whole, learnt from how people ask for pages.

No word of a question has to stand on the page, and nobody types a verb twice the same way. So
words are cut into pieces of four letters, and a linear classifier learns for each page which
pieces speak for it and which against, from the ways of asking that editors wrote (data/vragen/,
data/synoniemen/) and from what the page says of itself. Pieces also stand for endings, for
compounds and for words with a typing error. The browser only adds up (zoekrang.js).

Pages that nobody wrote a way of asking for are not learnt: they are found by their words.
(R. Fan and others, LIBLINEAR: A Library for Large Linear Classification, 2008; W. Cavnar and
J. Trenkle, N-Gram-Based Text Categorization, 1994.)
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from gids.export.search_about import IndexedPage
from gids.export.search_texts import steps
from gids.export.search_words import Lexicon, silent_words
from gids.export.word_forms import fold, words_of

if TYPE_CHECKING:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.svm import LinearSVC

PIECE = 4  # letters, the mark before and behind a word included
SEEN = 2  # ways of asking that hold a piece or a word; a rarer one is noise
PENALTY = 0.3  # C: how much a mistake costs beside large weights
STEP = 0.12  # what a weight is counted in; less than half of that is left out
FEWEST = 3  # pages: of two the classifier keeps the weights of only one
NAME, SUMMARY = 2.0, 1.0  # what a page says of itself, beside 1 for a way of asking
LATER = 0.5  # each next page that a group leads to is asked for a little less
HUNDREDTHS = 100
MOST = 40  # steps that a weight counts
ZERO = 0x4E  # the character that stands for 0; as characters numbers weigh half
Pieces = list[str]


class Example(NamedTuple):
    """A text about one page, in pieces, the number of the page, and what a mistake costs."""

    pieces: Pieces
    page: int
    weight: float


def pieces(text: str) -> Pieces:
    """Return the words of a text in pieces; the same rule as in zoekvraag.js."""
    marked = (f"<{word}>" for word in words_of(text))
    return [word[at : at + PIECE] for word in marked for at in range(max(1, len(word) - PIECE + 1))]


def said(language: str, lexicon: Lexicon, known: Iterable[str]) -> list[str]:
    """Return the words that people often ask with and that do not stand on the site, from a to z.

    They are no typing errors: no other word is meant. Of a word that was written once nobody
    can tell, and ways of asking have typing errors too. Words that say nothing are left out.
    """
    there = {fold(word) for word in known} | silent_words(language, lexicon)
    ways = ways_of_asking(language, lexicon)
    often = Counter(word for _, text, _ in ways for word in set(words_of(text)))
    return sorted(word for word, times in often.items() if times >= SEEN and word not in there)


def learnt(pages: Sequence[IndexedPage], language: str, lexicon: Lexicon) -> dict[str, object]:
    """Return what each piece says for and against each page.

    In the answer `stukken` are the pieces from a to z, with a space between; `zeldzaam` is how
    rare each is; `paginas` are the pages that were learnt, and `vooraf` is what each is worth
    before a piece is read, in hundredths; `waar` has per piece its weights, counted in `stap`:
    groups with a space between, of the weight and then the steps from one place in `paginas`
    with that weight to the next, each as one character that is so far from `nul`. Empty for a
    site with less than three pages to tell apart, or nothing to tell them apart by.
    """
    examples = list(examples_of(pages, language, lexicon))
    telling = _telling(examples)
    found: dict[str, object] = {"stap": STEP, "nul": ZERO, "stukken": " ".join(telling)}
    if not telling:
        return found | {"zeldzaam": [], "paginas": [], "vooraf": [], "waar": []}
    counted, judge = learn(examples, telling)
    weights = (judge.coef_ / STEP).round().clip(-MOST, MOST).astype(int).T
    return found | {
        "zeldzaam": counted.idf_.round().astype(int).tolist(),
        "paginas": judge.classes_.tolist(),
        "vooraf": (judge.intercept_ * HUNDREDTHS).round().astype(int).tolist(),
        "waar": [_packed(row.tolist()) for row in weights],
    }


def _telling(examples: Sequence[Example]) -> Pieces:
    if len({one.page for one in examples}) < FEWEST:
        return []
    often = Counter(piece for one in examples for piece in set(one.pieces))
    return sorted(piece for piece, times in often.items() if times >= SEEN)


def _packed(weights: Sequence[int]) -> str:
    places: dict[int, list[int]] = defaultdict(list)
    for place, weight in enumerate(weights):
        if weight:
            places[weight].append(place)
    groups = ((weight, *steps(found)) for weight, found in sorted(places.items()))
    return " ".join("".join(chr(ZERO + number) for number in group) for group in groups)


def ways_of_asking(language: str, lexicon: Lexicon) -> Iterator[tuple[str, str, float]]:
    """Yield every way of asking: the page, the words, and how sure it is that it is this page."""
    for address, lines in lexicon.asked.get(language, {}).items():
        yield from ((address, line, 1.0) for line in lines)
    for group in lexicon.groups:
        for later, address in enumerate(group.first):
            yield from ((address, one, LATER**later) for one in group.words.get(language, ()))


def examples_of(pages: Sequence[IndexedPage], language: str, lexicon: Lexicon) -> Iterator[Example]:
    """Yield all that is learnt from: ways of asking, and what the pages asked for say."""
    place = {page.address: at for at, page in enumerate(pages)}
    asked_for = set()
    for address, text, sure in ways_of_asking(language, lexicon):
        if address in place:
            asked_for.add(place[address])
            yield Example(pieces(text), place[address], sure)
    for at in sorted(asked_for):
        yield Example(pieces(pages[at].name), at, NAME)
        yield Example(pieces(pages[at].summary), at, SUMMARY)


def learn(examples: Sequence[Example], telling: Pieces) -> tuple[TfidfVectorizer, LinearSVC]:
    """Return what counts these pieces and what judges pages by them, the same for the same."""
    # Here, and not above: who only looks at a page need not wait for a library of numbers.
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.svm import LinearSVC

    texts, pages, weights = zip(*examples, strict=True)
    counted = TfidfVectorizer(analyzer=list, vocabulary=telling, sublinear_tf=True)
    found = counted.fit_transform(texts)
    judge = LinearSVC(C=PENALTY, random_state=0)
    return counted, judge.fit(found, pages, sample_weight=weights)
