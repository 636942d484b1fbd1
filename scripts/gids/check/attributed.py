"""A number or a rule says where it stands: a tired parent acts on it, and a rule changes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich.prose import Part, parts
from gids.model.page import Page
from gids.problems import Problem

FOLDERS = {"ouders", "jongeren", "professionals"}
# Amounts, percentages and terms; a group at school, an age or a year is no such number.
NUMBER = re.compile(
    r"€\s*\d|\d+(?:,\d+)?\s*(?:procent|%|euro)|(?<![\d.,:])\d+\s+(?:dagen|weken|maanden|uur|werkdagen)\b"
)
LINKED = ("/aanbod/", "/begrippen/", "https://")


def check(whole: Whole) -> Iterator[Problem]:
    """Guidance has sources, and a part with a rule in it names one or leads to one."""
    writing = whole.catalogue.writing
    rules, named = _words(writing.regelwoorden), _words(writing.bronwoorden)
    for entry in whole.catalogue.of(Page):
        if entry.folder not in FOLDERS:
            continue
        if not entry.facts.bronnen:
            what = "Deze pagina heeft geen bron."
            advice = "Zet bij ‘bronnen’ waar de feiten vandaan komen. Zie CONTRIBUTING.md."
            yield Problem(entry.path, 1, what, advice)
        for part in parts(entry.body, entry.body_line):
            found = NUMBER.search(part.text) or (rules and rules.search(part.text))
            if found and not _says_where(part, named):
                what = (
                    f"Hier staat ‘{found[0]}’, maar in dit deel staat niet waar dat vandaan komt."
                )
                advice = (
                    "Zeg het erbij, zoals  ‘schrijft de inspectie’  of  ‘(tekst van 2018)’."
                    " Of zet er een link bij naar een begrip of aanbod dat de bron noemt."
                )
                yield Problem(entry.path, _line_of(part, found[0]), what, advice)


def _says_where(part: Part, named: re.Pattern[str] | None) -> bool:
    if named and named.search(part.text):
        return True
    return any(link.startswith(LINKED) for block in part.blocks for link in block.links)


def _line_of(part: Part, words: str) -> int:
    return next((block.line for block in part.blocks if words in block.text), part.line)


def _words(found: list[str]) -> re.Pattern[str] | None:
    if not found:
        return None
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, found))})\b", re.IGNORECASE)
