"""Every choice has a label in every language of the site."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.problems import Problem
from gids.spelling import proposal

PATH = "data/keuzelijsten.yml"


def check(whole: Whole) -> Iterator[Problem]:
    """Labels are there for each language, and for no other."""
    codes = [language.code for language in whole.catalogue.languages]
    for kind, choices in whole.catalogue.choices.items():
        for key, choice in choices.items():
            if choice.proper_name:
                continue
            line = whole.catalogue.line(PATH, kind, "keuzes", key)
            missing = [code for code in codes if code not in choice.labels]
            if missing:
                what = f"Bij de keuze ‘{key}’ ontbreken woorden voor: {', '.join(missing)}."
                advice = f'Zet ze erbij, zoals  {missing[0]}: "…"  of schrijf  eigennaam: "…"'
                yield Problem(PATH, line, what, advice)
            for code in choice.labels:
                if code not in codes:
                    what = f"Bij de keuze ‘{key}’ staat de taal ‘{code}’. Die heeft de site niet."
                    yield Problem(PATH, line, what, proposal(code, codes))
