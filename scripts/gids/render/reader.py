"""Who reads: the language, the day and the sentences that go with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from markupsafe import Markup

from gids.catalogue import Catalogue, Entry, Translation
from gids.enrich.similar import Likeness
from gids.languages import RIGHT_TO_LEFT, SOURCE, Language, enumeration, month
from gids.model.story import Story
from gids.render.isolated import Apart
from gids.render.texts import Texts
from gids.render.views import Words

T = TypeVar("T")
# What stands in place of the words of a story that was taken back.
INSTEAD = {"naam": "verhaal.ingetrokken_naam", "samenvatting": "verhaal.ingetrokken_uitleg"}


@dataclass(frozen=True)
class Reader:
    """A reader of one language on one day; everything a view needs to speak to them."""

    catalogue: Catalogue
    language: Language
    today: date
    likeness: Likeness  # of the offers to each other, the same for every language
    dutch: str  # all that the site says in Dutch

    @property
    def lang(self) -> str:
        """Return the code of the reader's language."""
        return self.language.code

    @cached_property
    def t(self) -> Texts:
        """Return the sentences of the site in the reader's language."""
        return Texts(self.catalogue.texts[self.lang])

    @cached_property
    def _made(self) -> dict[str, object]:
        return {}

    def once(self, key: str, make: Callable[[], T]) -> T:
        """Return what `make` makes, made once for this reader under this key."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def told(self, words: Mapping[str, str]) -> str:
        """Return what stands in every language as this reader has it."""
        return words.get(self.lang, words[SOURCE])

    def label(self, kind: str, choice: str) -> str:
        """Return what the reader sees for a choice."""
        return self.catalogue.label(kind, choice, self.lang)

    def labels(self, kind: str, choices: Iterable[str]) -> str:
        """Return several choices as one phrase."""
        return self.enumerate([self.label(kind, choice) for choice in choices])

    def enumerate(self, items: Iterable[str]) -> str:
        """Return the items as one phrase: a, b en c."""
        return enumeration(list(items), self.lang)

    def month(self, day: date) -> str:
        """Return the month and year of a day as this reader writes them."""
        return month(day, self.lang)

    @cached_property
    def _apart(self) -> Apart:
        return Apart(
            "" if self.lang == SOURCE else self.dutch,
            turned=self.language.direction == RIGHT_TO_LEFT,
        )

    def apart(self, text: str) -> Markup:
        """Return a text that is safe to show, with what is Dutch or runs the other way apart."""
        return self._apart.text(text)

    def apart_html(self, html: str) -> str:
        """Return HTML with what is Dutch or runs the other way apart."""
        return html if self.lang == SOURCE else self._apart.html(html)

    def translation(self, entry: Entry) -> Translation | None:
        """Return the translation of an entry for this reader, if there is one."""
        return self.catalogue.translations.get((entry.path, self.lang))

    def words(self, entry: Entry, field: str) -> Words | None:
        """Return the words of a field in the reader's language, else in Dutch."""
        if is_withdrawn(entry):
            return Words(self.t(INSTEAD[field]), self.lang) if field in INSTEAD else None
        translation = self.translation(entry)
        translated = getattr(translation.words, field, None) if translation else None
        if translated is not None:
            return Words(translated, self.lang)
        original = getattr(entry.facts, field)
        return None if original is None else Words(original, SOURCE)

    def body(self, entry: Entry) -> Words:
        """Return the body of an entry in the reader's language, else in Dutch."""
        if is_withdrawn(entry):
            return Words("", self.lang)
        translation = self.translation(entry)
        if translation and translation.body.strip():
            return Words(translation.body, self.lang)
        return Words(entry.body, SOURCE)


def is_withdrawn(entry: Entry) -> bool:
    """Say whether an entry is a story that was taken back: no word of it is shown."""
    return isinstance(entry.facts, Story) and entry.facts.withdrawn
