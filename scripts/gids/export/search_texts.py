"""In which texts each word stands, so that the browser finds it without an engine.

For each word a list of small numbers: with a thousand offers that is 60 kB over the line, less
than the engine of a library weighs before it has found anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from gids.export.word_forms import WORD, fold

SHORTEST_WORD = 2


def telling_words(text: str, silent: frozenset[str]) -> set[str]:
    """Return the words of a text in small letters, without those that say nothing."""
    found = {match.lower() for match in WORD.findall(text)}
    return {word for word in found if len(word) >= SHORTEST_WORD and fold(word) not in silent}


def places(texts: Sequence[Iterable[str]]) -> dict[str, list[int]]:
    """Return per word, from a to z, the numbers of the texts that have it.

    Each number says how much further it is than the one before: small numbers weigh less.
    """
    found: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(texts):
        for word in words:
            found[word].append(number)
    return {word: steps(numbers) for word, numbers in sorted(found.items())}


def steps(numbers: Sequence[int]) -> list[int]:
    """Return how much further each number is than the one before, the first one than 0."""
    return [there - here for here, there in zip((0, *numbers), numbers, strict=False)]
