"""The moments from 0 to 18 are told in every language, and lead to pages that exist."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.model.life import PATH, WORDS
from gids.problems import Problem
from gids.spelling import nearest, proposal

Loc = tuple[str | int, ...]


def check(whole: Whole) -> Iterator[Problem]:
    """Words are complete, pages exist, and every part of the time has a moment."""
    moments = whole.catalogue.moments
    for name, moment in moments.items():
        for field in WORDS:
            if words := getattr(moment, field):
                yield from _words(whole, (name, field), words)
        for place, address in enumerate(moment.paginas):
            if address not in whole.site.addresses:
                what = f"Er is geen pagina met het adres ‘{address}’."
                best = nearest(address, whole.site.addresses)
                hint = f"Bedoel je  {best}  ?" if best else "Kopieer het adres uit de browser."
                yield _problem(whole, (name, "paginas", place), what, hint)
    parts = {moment.deel for moment in moments.values()}
    for part in whole.catalogue.choices["levensdelen"]:
        if part not in parts:
            what = f"Bij het deel ‘{part}’ staat geen enkel moment."
            yield Problem(PATH, 1, what, f"Zet er een moment bij met  deel: {part}")


def _words(whole: Whole, loc: Loc, words: dict[str, str]) -> Iterator[Problem]:
    codes = [language.code for language in whole.catalogue.languages]
    name, field = loc
    missing = [code for code in codes if code not in words]
    if missing:
        what = f"Bij ‘{field}’ van ‘{name}’ ontbreken woorden voor: {', '.join(missing)}."
        yield _problem(whole, loc, what, f'Zet ze erbij, zoals  {missing[0]}: "…"')
    for code in words:
        if code not in codes:
            what = f"Bij ‘{field}’ van ‘{name}’ staat de taal ‘{code}’. Die heeft de site niet."
            yield _problem(whole, (*loc, code), what, proposal(code, codes))


def _problem(whole: Whole, loc: Loc, what: str, advice: str) -> Problem:
    return Problem(PATH, whole.catalogue.line(PATH, *loc), what, advice)
