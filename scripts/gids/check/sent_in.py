"""A story that a family sends in: nobody is recognised by it, and it can be taken back.

Its words name no age, town or organisation that we know, in no language. It is published
when its teller had time to think again. Once it is taken back the site shows none of its
words, so words that are left in the file stop nothing; they are pointed out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from gids.catalogue import Catalogue, Entry
from gids.check.whole import Whole
from gids.languages import SOURCE
from gids.model.story import SENT_IN, Story
from gids.problems import Problem, Severity

DELAY = timedelta(days=30)
FIELDS = ("naam", "samenvatting", "kernzin", "wat_helpt")
TOLD = ("kernzin", "wat_helpt")  # the fields that a story can do without
PROVIDERS = "aanbieders"

NUMBER = (
    r"(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|(?:der|veer|vijf|zes|zeven|acht|negen)tien)"
)
ORDINAL = r"(?:\d{1,2}e|derde|(?:vier|vijf|zes|zeven|negen|tien|elf|twaalf|\w+tien)de|achtste)"
AGE = re.compile(
    rf"(?<!\w)(?:{NUMBER}(?:[ -]?jarig\w*|[ -]?ja(?:ar|ren)(?!\w))"
    rf"|(?:groep|klas|leerjaar) \d|op (?:zijn|haar|hun|mijn) {ORDINAL}(?!\w))",
    re.IGNORECASE,
)
SMALL_NUMBER = re.compile(r"(?<!\w)\d{1,2}(?!\w)")
KIND_OF_BODY = re.compile(
    r"^(?:Stichting|(?:Ouder)?[Vv]ereniging|Openbare basisschool|Basisschool|Gemeente|SWV|VSO|GGD) "
    r"| (?:College|Lyceum|Universiteit)$"
)

AGE_ADVICE = (
    "Schrijf alleen de fase, zoals ‘op de basisschool’. Gaat het over hoe lang iets duurde?"
    " Schrijf dan ‘een tijd’."
)
TOWN_ADVICE = "Haal de plaats weg, of schrijf ‘in de stad’ of ‘in het dorp’."
NAME_ADVICE = "Schrijf wat het is, zonder naam, zoals ‘de school’."


def check(whole: Whole) -> Iterator[Problem]:
    """A story that was sent in tells what happened, and not to whom."""
    stories = [one for one in whole.catalogue.of(Story) if one.facts.soort == SENT_IN]
    if not stories:
        return
    towns = _towns(whole.catalogue)
    places = _pattern(towns, "(?:se?)?")  # Arnhemse as well
    names = _pattern(_names(whole.catalogue) - towns)
    for entry in stories:
        if entry.facts.withdrawn:
            yield from _left_over(whole.catalogue, entry)
            continue
        yield from _too_soon(whole, entry)
        for path, line, text, lang in _words(whole.catalogue, entry):
            yield from _age(path, line, text, lang)
            for pattern, what, advice in (
                (places, "de plaats", TOWN_ADVICE),
                (names, "de naam", NAME_ADVICE),
            ):
                for found in pattern.finditer(text):
                    yield Problem(path, line, f"Hier staat {what} ‘{found[0]}’.", advice)


def _too_soon(whole: Whole, entry: Entry[Story]) -> Iterator[Problem]:
    given = entry.facts.toestemming_op
    if given <= whole.today < given + DELAY:
        what = (
            f"De toestemming is van {given.isoformat()}. Dat is korter dan {DELAY.days} dagen"
            " geleden."
        )
        advice = (
            f"Haal het bestand weg, en plaats het pas op of na {(given + DELAY).isoformat()}."
            " Tot die dag kan de verteller zich nog bedenken."
        )
        yield Problem(entry.path, entry.line("toestemming_op"), what, advice)


def _left_over(catalogue: Catalogue, entry: Entry[Story]) -> Iterator[Problem]:
    lines = [entry.line(key) for key in TOLD if getattr(entry.facts, key)]
    lines += [number for number, line in _lines(entry.body, entry.body_line) if line.strip()]
    if lines:
        what = "Dit verhaal is ingetrokken, maar de woorden staan nog in dit bestand."
        advice = (
            "Haal ze hier weg. Schrijf bij ‘naam’ en ‘samenvatting’ alleen dat het is ingetrokken."
        )
        yield Problem(entry.path, lines[0], what, advice, Severity.NOTICE)
    for (source, _), one in catalogue.translations.items():
        if source == entry.path:
            what = "Dit is de vertaling van een verhaal dat is ingetrokken."
            yield Problem(one.path, 1, what, "Haal dit bestand weg.", Severity.NOTICE)


def _age(path: str, line: int, text: str, lang: str) -> Iterator[Problem]:
    pattern = AGE if lang == SOURCE else SMALL_NUMBER
    kind = "een leeftijd, een groep of een aantal jaren"
    for found in pattern.finditer(text):
        said = kind if lang == SOURCE else "een getal dat een leeftijd kan zijn"
        yield Problem(path, line, f"Hier staat {said}: ‘{found[0]}’.", AGE_ADVICE)


def _words(catalogue: Catalogue, entry: Entry[Story]) -> Iterator[tuple[str, int, str, str]]:
    """Yield every word of a story in every language: path, line, text, language."""
    versions = [(entry.path, entry.facts, entry.node, entry.body, entry.body_line, SOURCE)]
    versions += [
        (one.path, one.words, one.node, one.body, one.body_line, lang)
        for (source, lang), one in catalogue.translations.items()
        if source == entry.path
    ]
    for path, facts, node, body, body_line, lang in versions:
        for key in FIELDS:
            said = getattr(facts, key) or ()
            for text in (said,) if isinstance(said, str) else said:
                yield path, node.line_of((key,)), text, lang
        for number, text in _lines(body, body_line):
            yield path, number, text, lang


def _lines(body: str, first: int) -> Iterator[tuple[int, str]]:
    return enumerate(body.split("\n"), first)


def _towns(catalogue: Catalogue) -> frozenset[str]:
    choices = catalogue.choices["gemeenten"].values()
    places = (one.facts.plaats for one in catalogue.offers if one.facts.plaats)
    return frozenset([*(one.label(SOURCE)[0] for one in choices if one.proper_name), *places])


def _names(catalogue: Catalogue) -> frozenset[str]:
    """Return the names of the organisations that we know, without what kind they are."""
    parts = (part for one in catalogue.providers.values() for part in re.split("[()]", one.naam))
    return frozenset(KIND_OF_BODY.sub("", part.strip()) for part in parts if part.strip())


def _pattern(names: Iterable[str], ending: str = "") -> re.Pattern[str]:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    written = "|".join(_within_a_sentence(name) for name in longest_first)
    return re.compile(rf"(?<!\w)(?:{written}){ending}(?!\w)")


def _within_a_sentence(name: str) -> str:
    """Return the pattern of a name; ‘De Eik’ is also ‘de Eik’."""
    first, _, rest = name.partition(" ")
    article = {"De": "[Dd]e", "Het": "[Hh]et"}.get(first)
    return rf"{article}\ {re.escape(rest)}" if article and rest else re.escape(name)
