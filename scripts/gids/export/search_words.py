"""Give a page the words that a reader types and the page does not say.

The search engine knows whole words and their beginnings. A Dutch reader also types half
of a compound ('plus klas'), another form ('hoogbegaafde') or another word ('schoolarts').
Those words are added to the page at build time, hidden, so that the browser needs no
dictionary. Everything here is pure: words in, words out, in a fixed order.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gids.export.word_forms import fold, stem, words_of
from gids.languages import SOURCE

SHORTEST_PART = 4
MOST_PARTS = 4
LINKS = ("en", "s", "e", "n", "")  # between two parts: leerling-en-vervoer
BRACKETED = re.compile(r"\w*\(\w+\)\w+|\w+\(\w+\)")  # (hoog)begaafd, leerling(en)
Phrase = tuple[str, ...]  # stems, in order


@dataclass(frozen=True)
class Group:
    """Words that mean the same for a reader: as typed per language, and as stems to find them."""

    words: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[Phrase, ...]]
    first: tuple[str, ...] = ()  # addresses of the pages that help most, the best first


@dataclass(frozen=True)
class Lexicon:
    """What the whole site knows about words; made once per build."""

    groups: tuple[Group, ...]
    stopwords: Mapping[str, frozenset[str]]
    forms: Mapping[str, tuple[str, ...]]  # Dutch stem -> the words of the site that have it
    whole: frozenset[str]  # stems of words that are never cut: onderwijs is not onder and wijs
    # language -> address -> how people ask for that page
    asked: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    kin: dict[str, tuple[str, ...]] = field(default_factory=dict)  # of a word, worked out once
    met: dict[tuple[str, str], frozenset[int]] = field(default_factory=dict)  # groups in a text

    @property
    def without_synonyms(self) -> Lexicon:
        """Return the same for a list of pages: the pages have the synonyms and come first."""
        return replace(self, groups=(), met={})


def make_lexicon(
    groups: Mapping[str, Mapping[str, Sequence[str]]],
    parts: Sequence[str],
    stopwords: Mapping[str, Sequence[str]],
    dutch_texts: Iterable[str],
    first: Mapping[str, Sequence[str]] | None = None,
    asked: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
) -> Lexicon:
    """Return the lexicon of a site: the lists of editors, and the words the site itself uses."""
    silent = {lang: frozenset(words_of(" ".join(words))) for lang, words in stopwords.items()}
    listed = set(words_of(" ".join(parts)))
    used = {word for text in dutch_texts for word in words_of(text)}
    forms = defaultdict(list)
    for word in sorted((used | listed) - silent.get(SOURCE, frozenset())):
        if len(word) >= SHORTEST_PART:
            forms[stem(word, SOURCE)].append(word)
    return Lexicon(
        groups=tuple(
            _group(languages, (first or {}).get(name, ())) for name, languages in groups.items()
        ),
        stopwords=silent,
        forms={key: tuple(words) for key, words in forms.items()},
        whole=frozenset(stem(word, SOURCE) for word in listed),
        asked=asked or {},
    )


def _group(languages: Mapping[str, Sequence[str]], first: Sequence[str]) -> Group:
    words = {language: tuple(entries) for language, entries in languages.items()}
    phrases = {
        language: tuple(_stems(entry, language) for entry in entries)
        for language, entries in words.items()
    }
    return Group(words, phrases, tuple(first))


def _stems(text: str, language: str) -> Phrase:
    return tuple(stem(word, language) for word in words_of(text))


def hidden_words(about: str, body: str, language: str, frame: str, lexicon: Lexicon) -> list[str]:
    """Return the words to add to a page: its words in `language`, shown in a frame in `frame`.

    Only what the page is `about` (title, summary, labels) brings other words along: a word
    that the body mentions once would lead readers astray. They come sorted and once each;
    what the page says itself and stop words are left out.
    """
    subject = words_of(about)
    found = {fold(re.sub(r"[()]", "", match)) for match in BRACKETED.findall(about)}
    if language == SOURCE:
        for word in {*subject, *found}:
            found.update(kin_of(word, lexicon))
    for entry in synonyms_of(about, language, (language, frame), lexicon.groups):
        found.update(words_of(entry))
    said = {*subject, *words_of(body)}
    return sorted(found - said - silent_words(frame, lexicon) - silent_words(language, lexicon))


def silent_words(language: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the words that say nothing about what a reader of this language looks for."""
    return lexicon.stopwords.get(language, frozenset())


def kin_of(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return a Dutch word, its parts and all their forms on the site."""
    if word not in lexicon.kin:
        lexicon.kin[word] = tuple(_kin(word, lexicon))
    return lexicon.kin[word]


def _kin(word: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the parts of a Dutch word, ever longer tails, and all their forms on the site."""
    parts = compound_parts(word, lexicon)
    tails = ("".join(parts[at:]) for at in range(1, len(parts) - 1))
    for entry in (word, *parts, *tails):
        yield from (entry, *lexicon.forms.get(stem(entry, SOURCE), ()))


def synonyms_of(
    text: str, language: str, wanted: Sequence[str], groups: Sequence[Group]
) -> Iterator[str]:
    """Yield the words, in the `wanted` languages, of every group that the text touches."""
    stems = _stems(text, language)
    lengths = {len(phrase) for group in groups for phrase in group.phrases.get(language, ())}
    said = {stems[at : at + size] for size in lengths for at in range(len(stems) - size + 1)}
    for group in groups:
        if said.intersection(group.phrases.get(language, ())):
            for tongue in dict.fromkeys(wanted):
                yield from group.words.get(tongue, ())


def groups_in(text: str, language: str, lexicon: Lexicon) -> frozenset[int]:
    """Return the places of the groups of which a text holds a word or phrase."""
    key = (text, language)
    if key not in lexicon.met:
        stems = _stems(text, language)
        said = {stems[at : at + size] for size in range(1, 6) for at in range(len(stems))}
        lexicon.met[key] = frozenset(
            at
            for at, group in enumerate(lexicon.groups)
            if not said.isdisjoint(group.phrases.get(language, ()))
        )
    return lexicon.met[key]


def compound_parts(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the known words a Dutch compound is made of; nothing if it is not one.

    A part counts when the site uses it by itself, or when it is listed under `woorddelen`,
    in any form: onderwijsconsulenten is onderwijs and consulenten. The fewest parts win.
    """
    if stem(word, SOURCE) in lexicon.whole:
        return ()
    splits = sorted(_splits(word, lexicon, MOST_PARTS), key=lambda split: (len(split), split))
    return splits[0] if splits else ()


def _splits(word: str, lexicon: Lexicon, most: int) -> Iterator[tuple[str, ...]]:
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        head, tail = _known_head(word[:cut], lexicon), word[cut:]
        if not head:
            continue
        if stem(tail, SOURCE) in lexicon.forms:
            yield (head, tail)
        if most > 2:
            yield from ((head, *rest) for rest in _splits(tail, lexicon, most - 1))


def _known_head(text: str, lexicon: Lexicon) -> str | None:
    for link in LINKS:
        head = text.removesuffix(link)
        fits = text.endswith(link) and len(head) >= SHORTEST_PART
        if fits and stem(head, SOURCE) in lexicon.forms:
            return head
    return None
