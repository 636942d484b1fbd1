"""A translation has what its Dutch text has: headings, items, links, numbers and fixed terms.

A number, a date or a condition that got lost is the worst that can happen in a translation.
Where the Dutch changed afterwards, that is pointed out instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from gids.catalogue import Entry, Translation
from gids.check.whole import Whole
from gids.enrich.structure import KINDS, Difference, differences, numbers
from gids.enrich.translations import is_late
from gids.model.translation import word_fields
from gids.problems import Problem

OWN = {"ook"}  # other words for a term: a language has its own, or none
ADVICE = "Leg de Nederlandse tekst ernaast, en maak het weer gelijk."


def check(whole: Whole) -> Iterator[Problem]:
    """Compare every translation with the Dutch text that it was made from."""
    entries = {entry.path: entry for entry in whole.catalogue.entries}
    for one in whole.catalogue.translations.values():
        entry = entries[one.source]
        if is_late(entry, one):
            continue
        yield from _fields(entry, one)
        for difference in differences(entry.body, one.body):
            yield _problem(one, difference)
        yield from _terms(entry, one, whole.catalogue.fixed_terms.get(one.lang, {}))


def _fields(entry: Entry, one: Translation) -> Iterator[Problem]:
    for key in word_fields(type(entry.facts)):
        if key in OWN:
            continue
        dutch, other = getattr(entry.facts, key), getattr(one.words, key)
        line = one.node.line_of((key,)) if other is not None else 1
        if (dutch is None) != (other is None):
            what = (
                f"‘{key}’ staat er wel in het Nederlands, en hier niet."
                if other is None
                else f"‘{key}’ staat hier wel, en in het Nederlands niet."
            )
            yield Problem(one.path, line, what, ADVICE)
        elif isinstance(dutch, list) and len(dutch) != len(other):
            what = f"‘{key}’ heeft in het Nederlands {len(dutch)} punten, en hier {len(other)}."
            yield Problem(one.path, line, what, ADVICE)
        elif dutch is not None and numbers(_text(dutch)) != numbers(_text(other)):
            what = f"De getallen in ‘{key}’ zijn anders dan in het Nederlands."
            yield Problem(one.path, line, what, ADVICE)


def _text(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else "\n".join(value)


def _problem(one: Translation, difference: Difference) -> Problem:
    what = (
        f"Het Nederlands heeft {difference.wanted} {KINDS[difference.kind]},"
        f" en deze vertaling {difference.found}."
    ).format(name=f"‘{difference.name}’")
    return Problem(one.path, _line_of(difference, one), what, ADVICE)


def _line_of(difference: Difference, one: Translation) -> int:
    """Return where the link or number stands, if it stands here; else where the words begin."""
    before, found, _ = one.body.partition(difference.name)
    named = difference.name and difference.kind in ("link", "getal") and found
    return one.body_line + before.count("\n") if named else one.body_line


def _terms(entry: Entry, one: Translation, fixed: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    body = one.body.casefold()
    for term, forms in fixed.items():
        asked = re.search(rf"\b{re.escape(term)}", entry.body, re.IGNORECASE)
        if asked and not any(form.casefold() in body for form in forms):
            what = f"In het Nederlands staat ‘{asked[0]}’. Hier staat geen van: {', '.join(forms)}."
            advice = f"Gebruik het vaste woord. De lijst staat in data/termen/{one.lang}.yml."
            yield Problem(one.path, one.body_line, what, advice)
