"""Difficult words in a text become links to what they mean, the first time they occur.

The link works everywhere; overrides/assets/js/begrip.js turns it into a button that shows
the meaning in place. Pure: HTML and words in, HTML out. It reads only HTML that
`gids.render.markdown` made, so tags are whole and text is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape, unescape

LINK = "a"
# In a heading or a link a link is in the way, and code says something else.
CLOSED = {LINK, "code", "h2", "h3", "h4"}
TAG = re.compile(r"""<(/?)([a-z0-9]+)(?:"[^"]*"|[^">])*>""")
APOSTROPHE = re.compile(r"['’]|&#x27;")
ENDINGS = {"nl": "(?:sen|en|e|s)?"}  # onderwijsconsulenten, plusklassen
LONG_VOWEL = re.compile(r"(aa|ee|oo|uu)([^aeiou\W])$")  # leerplichtambtenaar, -ambtenaren
SPACE = re.compile(r"\s+")
MARKS = "\u0300-\u036f\u064b-\u0652"  # signs on a letter, Arabic vowels too: the word goes on


@dataclass(frozen=True)
class Meaning:
    """A term as a text may say it, where it is explained, and the explanation in one sentence."""

    words: tuple[str, ...]
    address: str
    sentence: str
    lang: str  # of the sentence


@dataclass(frozen=True)
class Glossary:
    """All terms that a text in one language can have explained."""

    meanings: tuple[Meaning, ...]
    lang: str  # of the text

    def link(self, html: str) -> str:
        """Return the HTML with each term linked once, at its first place in running text.

        A term that the writer made a link is told already: that link leads on.
        """
        if not self.meanings:
            return html
        told = {one.address for one in self.meanings if f'href="{one.address}"' in html}
        inside: list[str] = []
        made = []
        for is_tag, piece in _pieces(html):
            if is_tag:
                _follow(piece, inside)
            elif LINK in inside:
                told.update(self.meaning(found).address for found in self.pattern.finditer(piece))
            elif not inside:
                piece = self.pattern.sub(_once(self, told), piece)
            made.append(piece)
        return "".join(made)

    def meaning(self, found: re.Match[str]) -> Meaning:
        """Return what the word that was found means."""
        said = _plain(unescape(found["word"]))
        return self.by_word.get(said) or self.by_word[said.casefold()]

    @cached_property
    def by_word(self) -> dict[str, Meaning]:
        """Return what each word means; the first term that claims a word keeps it."""
        found: dict[str, Meaning] = {}
        for one in self.meanings:
            for word in one.words:
                for form in _forms(word, self.lang):
                    found.setdefault(_key(form), one)
        return found

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return what finds a term in a text: whole words only, the longest first."""
        told = {word for one in self.meanings for word in one.words}
        words = sorted({form for word in told for form in _forms(word, self.lang)}, key=_longest)
        ending = ENDINGS.get(self.lang, "")
        choices = "|".join(_typed(word) for word in words)
        return re.compile(rf"(?<![\w-])(?P<word>{choices})(?P<end>{ending})(?![\w{MARKS}-])")


def _once(glossary: Glossary, told: set[str]) -> Callable[[re.Match[str]], str]:
    """Return what makes a link of a term that was not told before; it keeps count in `told`."""

    def replace(found: re.Match[str]) -> str:
        meaning = glossary.meaning(found)
        if meaning.address in told:
            return found[0]
        told.add(meaning.address)
        language = f' data-taal="{meaning.lang}"' if meaning.lang != glossary.lang else ""
        return (
            f'<a class="begrip" href="{meaning.address}"'
            f' data-uitleg="{escape(meaning.sentence)}"{language}>{found[0]}</a>'
        )

    return replace


def _follow(tag: str, inside: list[str]) -> None:
    """Keep up in which closed elements the text after a tag stands."""
    shut, name = TAG.match(tag).groups()
    if name in CLOSED and shut:
        inside.remove(name)
    elif name in CLOSED:
        inside.append(name)


def _pieces(html: str) -> Iterator[tuple[bool, str]]:
    """Yield the tags and the text between them, in order."""
    start = 0
    for found in TAG.finditer(html):
        if found.start() > start:
            yield False, html[start : found.start()]
        yield True, found[0]
        start = found.end()
    if start < len(html):
        yield False, html[start:]


def _forms(word: str, lang: str) -> tuple[str, ...]:
    """Return a word, and its plural where that is not the word with an ending."""
    if lang == "nl" and LONG_VOWEL.search(word):
        return word, LONG_VOWEL.sub(lambda found: f"{found[1][0]}{found[2]}en", word)
    return (word,)


def _typed(word: str) -> str:
    """Return a pattern for a word: an abbreviation as it is, other words with any first letter."""
    pattern = SPACE.sub(r"\\s+", re.escape(escape(word, quote=False)).replace(r"\ ", " "))
    pattern = APOSTROPHE.sub("(?:['’]|&#x27;)", pattern)
    return pattern if _abbreviated(word) else f"(?i:{pattern})"


def _key(word: str) -> str:
    return _plain(word) if _abbreviated(word) else _plain(word).casefold()


def _plain(word: str) -> str:
    return SPACE.sub(" ", word.replace("’", "'"))


def _abbreviated(word: str) -> bool:
    """Say whether capitals belong to the word: OPP, IQ-test, 2E."""
    return any(sign.isupper() for sign in word[1:])


def _longest(word: str) -> tuple[int, str]:
    return -len(word), word
