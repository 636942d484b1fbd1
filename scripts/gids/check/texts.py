"""The sentences of the site are the same in every language: same keys, same variables."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.languages import SOURCE
from gids.problems import Problem
from gids.render.texts import variables_of
from gids.spelling import nearest

FOLDER = "data/teksten"


def check(whole: Whole) -> Iterator[Problem]:
    """No sentence is missing, left over, or short of a variable."""
    source = _flat(whole.catalogue.texts[SOURCE])
    for language in whole.catalogue.languages:
        path = f"{FOLDER}/{language.code}.yml"
        texts = _flat(whole.catalogue.texts[language.code])
        for group, key in source.keys() - texts.keys():
            what = f"De zin ‘{group}.{key}’ ontbreekt."
            advice = f'Vertaal deze zin:  {key}: "{source[group, key]}"'
            yield Problem(path, whole.catalogue.line(path, group), what, advice)
        for group, key in texts.keys() - source.keys():
            line = whole.catalogue.line(path, group, key)
            what = f"De zin ‘{group}.{key}’ is er niet in het Nederlands."
            best = nearest(key, [name for owner, name in source if owner == group])
            advice = f"Bedoel je ‘{best}’?" if best else "Haal de regel weg."
            yield Problem(path, line, what, advice)
        for group, key in texts.keys() & source.keys():
            wanted, given = variables_of(source[group, key]), variables_of(texts[group, key])
            if wanted != given:
                line = whole.catalogue.line(path, group, key)
                what = (
                    f"In de zin ‘{group}.{key}’ staat {_named(given)},"
                    f" en dat moet zijn: {_named(wanted)}."
                )
                yield Problem(path, line, what, f"Het Nederlands is: {source[group, key]}")
    yield from _helplines(whole, set(source))


def _helplines(whole: Whole, source: set[tuple[str, str]]) -> Iterator[Problem]:
    path = f"{FOLDER}/{SOURCE}.yml"
    for key in whole.catalogue.helplines:
        if ("hulp", key) not in source:
            what = f"De hulplijn ‘{key}’ heeft geen zin bij ‘hulp’."
            advice = f'Zet daar een regel:  {key}: "… {{telefoon}} …"'
            yield Problem(path, whole.catalogue.line(path, "hulp"), what, advice)


def _flat(groups) -> dict[tuple[str, str], str]:
    return {(group, key): text for group, found in groups.items() for key, text in found.items()}


def _named(variables: set[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(variables)) or "geen namen"
