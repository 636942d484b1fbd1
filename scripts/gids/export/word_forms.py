"""What forms of a word have in common: how it is typed, and its stem.

`fold` is the same rule as in overrides/assets/js/zoekvraag.js: what is made here and what
a reader types there have to meet.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

# Ukrainian has no snowball stemmer: there a word is its own stem.
ALGORITHMS = {
    "nl": "dutch_porter",  # 'dutch' keeps begaafd and begaafde apart
    "en": "english",
    "tr": "turkish",
    "ar": "arabic",
    "pl": "polish",
}
WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
APOSTROPHES = str.maketrans("", "", "'’ʼ")
# What readers leave out or mix up while typing: Turkish dotless i, stroked l, Arabic alef.
LOOSE_LETTERS = str.maketrans("ıłøđىة", "ilodيه")
ARABIC_THE = ("وال", "بال", "لل", "ال")  # the article, also with 'and', 'with' or 'to' before it
ARABIC_LEFT = 3  # letters that stay when the article goes


@lru_cache(maxsize=10_000)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without accents."""
    return tuple(fold(match) for match in WORD.findall(text))


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Return the word as a hurried reader types it: İ and I are i, é is e, ł is l."""
    plain = unicodedata.normalize("NFD", word.translate(APOSTROPHES).lower())
    kept = "".join(char for char in plain if unicodedata.category(char) != "Mn")
    folded = unicodedata.normalize("NFC", kept).translate(LOOSE_LETTERS)
    the = next((one for one in ARABIC_THE if folded.startswith(one)), "")
    return folded[len(the) :] if len(folded) >= len(the) + ARABIC_LEFT else folded


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """Return what the forms of a word share."""
    stemmer = _stemmer(language)
    return stemmer.stemWord(word) if stemmer else word


@lru_cache
def _stemmer(language: str):
    name = ALGORITHMS.get(language)
    return snowballstemmer.stemmer(name) if name else None
