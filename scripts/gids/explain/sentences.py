"""What is wrong with a field, in Dutch: what we see, and a line to paste.

Every kind of error that pydantic knows ends in a sentence here. The ones that cannot
happen with text, lists and records get a general sentence, never an English one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from gids.explain import unknown_keys
from gids.explain.fields import (
    BLANK,
    choices_for,
    example,
    item_is_record,
)
from gids.explain.place import Place
from gids.model.fields import Record
from gids.notation import shortened, written


class Said(NamedTuple):
    """A sentence and its remedy, on the line they are about."""

    line: int
    what: str
    advice: str


def say(place: Place, error: Mapping[str, Any]) -> Said:
    """Return the sentence for one error of pydantic."""
    if not place.key or (error["type"] == "missing" and place.field is None):
        return _not_foreseen(place, error)
    return SENTENCES.get(error["type"], _not_foreseen)(place, error)


def one_word(key: str, words: list[str]) -> tuple[str, str]:
    """Say that a list stands without brackets, and that we read it all the same."""
    typed = shortened(", ".join(words))
    what = f"Bij ‘{key}’ staat ‘{typed}’ zonder rechte haken. We lezen het als een lijst."
    return what, f"Schrijf  {key}: [{', '.join(written(word) for word in words)}]"


def no_record(model: type[Record], value: str | list) -> tuple[str, str]:
    """Say that something else stands where all the facts of a record belong."""
    typed = f"staat ‘{shortened(value)}’" if isinstance(value, str) and value else "staat geen naam"
    what = f"Hier {typed}. Hier horen gegevens onder elkaar, elk met een naam."
    first = next(iter(model.model_fields))
    return what, f"Schrijf het zo:  {example(model, first, [])}"


def _missing(place: Place, error: Mapping) -> Said:
    choices = choices_for(place.model, place.key, place.context)
    lines = example(place.model, place.key, choices)
    picks = f"Je kunt kiezen uit: {', '.join(choices)}. " if choices else ""
    there = place.key in place.record
    line, where = (place.line, "") if there else place.neighbour()
    what = f"Bij ‘{place.key}’ staat nog niets." if there else f"‘{place.key}’ staat er nog niet."
    what = f"{what} {place.description}".strip()
    if place.key == "id":
        again = "Stond er een kenmerk? Zet het terug. "
        return Said(line, what, f"{again}Bij een nieuw bestand geeft  make nieuw  een kenmerk.")
    if there:
        return Said(line, what, f"{picks}Vul het in, bijvoorbeeld:{_pasted(lines)}")
    such = "deze regels" if "\n" in lines else "deze regel"
    such = f"bijvoorbeeld {such}" if choices else such
    such = f"{such}, met evenveel spaties ervoor" if place.inside else such
    return Said(line, what, f"{picks}Zet {where} {such}:{_pasted(lines)}")


def _rule(place: Place, error: Mapping) -> Said:
    """A rule of our own: gids.model.fields has already put it into words."""
    rule, advice = error["ctx"]["rule"], error["ctx"]["advice"]
    value = place.value
    if isinstance(value, str):
        return Said(place.line, f"Bij ‘{place.key}’ staat ‘{shortened(value)}’. {rule}", advice)
    return Said(place.line_of_double(), f"Kijk bij ‘{place.key}’. {rule}", advice)


def _not_text(place: Place, error: Mapping) -> Said:
    """A list or a record stands where one text belongs."""
    value, key = place.value, place.key
    if isinstance(value, dict) and len(value) == 1 and place.in_list:
        [(first, rest)] = value.items()
        if isinstance(rest, str):
            what = f"Bij ‘{key}’ staat een dubbele punt in de tekst."
            return Said(place.line, what, f"Schrijf  - {written(f'{first}: {rest}')}")
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        what = f"Bij ‘{key}’ staat een lijst. Hier hoort één waarde."
        if choices_for(place.model, key, place.context) and len(value) > 1:
            return Said(place.line, what, f"Kies er één, bijvoorbeeld:  {key}: {value[0]}")
        return Said(place.line, what, f"Schrijf  {key}: {written(', '.join(value))}")
    what = f"Bij ‘{key}’ staan meer gegevens onder elkaar. Hier hoort één waarde."
    return Said(place.line, what, f"Schrijf  {_example(place)}")


def _not_a_list(place: Place, error: Mapping) -> Said:
    if isinstance(place.value, dict) and place.field and item_is_record(place.field):
        first = next(iter(place.value))
        what = f"Bij ‘{place.key}’ staat geen streepje voor ‘{first}’."
        return Said(place.line, what, f"Zet er een streepje voor, zo:\n{_example(place)}")
    what = f"Bij ‘{place.key}’ hoort een lijst."
    if isinstance(place.value, str) and not (place.field and item_is_record(place.field)):
        return Said(place.line, what, f"Schrijf  {place.key}: [{written(place.value)}]")
    return Said(place.line, what, f"Schrijf het zo:{_pasted(_example(place))}")


def _not_a_record(place: Place, error: Mapping) -> Said:
    value = place.value
    typed = f"‘{shortened(value)}’" if isinstance(value, str) else "een lijst"
    what = f"Bij ‘{place.key}’ staat {typed}. Hier horen meer gegevens onder elkaar."
    if place.field is None:
        return Said(place.line, what, "Zet er regels onder, elk met een naam en een dubbele punt.")
    return Said(place.line, what, f"Schrijf het zo:{_pasted(_example(place))}")


def _nothing(place: Place, error: Mapping) -> Said:
    what = f"Bij ‘{place.key}’ staat niets."
    return Said(place.line, what, f"Vul het in:{_pasted(_example(place))}")


def _not_foreseen(place: Place, error: Mapping) -> Said:
    if not place.key:
        what = "Deze gegevens kunnen we niet lezen."
        return Said(place.line, what, 'Zet elk gegeven op een eigen regel, zo:  naam: "…"')
    what = f"Wat bij ‘{place.key}’ staat, kunnen we niet lezen."
    return Said(place.line, what, f"Schrijf het zo:{_pasted(_example(place))}")


def _unknown_key(place: Place, error: Mapping) -> Said:
    return Said(place.line, *unknown_keys.explain(place))


def _example(place: Place) -> str:
    if place.field is None:
        return f'{place.key}: "{BLANK}"'
    return example(place.model, place.key, choices_for(place.model, place.key, place.context))


def _pasted(lines: str) -> str:
    return f"\n{lines}" if "\n" in lines else f"  {lines}"


SENTENCES = {
    "gids": _rule,
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "string_type": _not_text,
    "date_type": _not_text,
    "list_type": _not_a_list,
    "model_type": _not_a_record,
    "model_attributes_type": _not_a_record,
    "dict_type": _not_a_record,
    "too_short": _nothing,
}
