"""How easy a text is to read: the Flesch formula as W.H. Douma made it for Dutch (1960).

206.84 - 0.93 x words per sentence - 77 x syllables per word; 60 and more is plain. Syllables
are the places where pyphen can break a word.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pyphen import Pyphen

from gids.enrich.prose import Block, sentences, words

BASE, PER_SENTENCE, PER_WORD = 206.84, 0.93, 77.0


@dataclass(frozen=True)
class Readability:
    """Counts of a text; a text without words has no score."""

    sentences: int
    words: int
    syllables: int
    longest: Block | None  # where the longest sentence stands

    @property
    def sentence(self) -> float:
        """Return the mean number of words in a sentence."""
        return self.words / self.sentences

    @property
    def score(self) -> float:
        """Return the score of Flesch and Douma; higher is easier."""
        syllables = self.syllables / self.words
        return BASE - PER_SENTENCE * self.sentence - PER_WORD * syllables


def measure(blocks: Iterable[Block]) -> Readability:
    """Return how easy these blocks are to read."""
    count = total = syllables = most = 0
    longest = None
    for block in blocks:
        for sentence in sentences(block.text):
            found = words(sentence)
            count, total = count + 1, total + len(found)
            syllables += sum(map(_syllables, found))
            if len(found) > most:
                most, longest = len(found), block
    return Readability(count, total, syllables, longest)


@cache
def _syllables(word: str) -> int:
    return len(_dutch().positions(word)) + 1


@cache
def _dutch() -> Pyphen:
    return Pyphen(lang="nl_NL", left=1, right=1)
