"""The forms on GitHub for who knows something and does not want to touch a file.

The form for new support asks what the model of an offer asks, so that nothing is asked
twice and nothing that we need is forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from gids.export.schema import Choices, Schema, of_record
from gids.model.offer import Offer
from gids.model.site import TRIAL, Site

FOLDER = ".github/ISSUE_TEMPLATE"
HEAD = "# Gemaakt door make generate. Verander dit bestand niet met de hand.\n"
LONG = 200  # from this many signs on, somebody gets room for more lines

# What only who keeps the file can say; the form asks for sources in its own words.
NOT_ASKED = frozenset(
    {
        "id",
        "status",
        "status_uitleg",
        "vervangen_door",
        "gestopt_op",
        "oude_adressen",
        "bronnen",
        "gecontroleerd_op",
        "gecontroleerd_hoe",
        "controles",
    }
)

# Where the model speaks to who edits a file, and somebody outside needs other words.
OTHER_WORDS = {
    "aanbieders": "Welke organisatie het aanbiedt.",
    "telefoon": "Het nummer van de organisatie. Geen nummer van één mens.",
    "e_mail": "Het adres van de organisatie. Geen adres van één mens.",
}

PUBLIC = (
    "Iedereen op internet kan lezen wat je hier schrijft. Schrijf niets over een kind of gezin."
)
NOBODY = "Deze wegwijzer is een proef zonder eigenaar. We weten niet wie dit leest, en wanneer."
EMPTY = "Weet je iets niet? Laat het leeg."
SOURCE = "Waar staat dit? Plak het webadres. Of schrijf hoe je het weet, en van wanneer dat is."
KNOWN = "Plak een webadres. Of schrijf bijvoorbeeld dat je hebt gebeld, en op welke dag."
PROMISE = "Ik schrijf niets waaraan je een kind, een gezin of één mens kunt herkennen."

Element = dict[str, Any]


def issue_forms(site: Site, choices: Choices) -> dict[str, str]:
    """Return the text of every file with a form by its path."""
    forms = {
        "nieuw-aanbod.yml": _new_offer(site, choices),
        "klopt-niet.yml": _not_right(site),
        # An empty issue stays possible: there is no mail address for other questions.
        "config.yml": {"blank_issues_enabled": True},
    }
    return {f"{FOLDER}/{name}": HEAD + _written(form) for name, form in forms.items()}


def _new_offer(site: Site, choices: Choices) -> Mapping[str, Any]:
    schema = of_record(Offer, choices)
    asked = [
        _question(key, field, key in schema["required"])
        for key, field in schema["properties"].items()
        if key not in NOT_ASKED
    ]
    source = _room("bron", "Bron", SOURCE, True)
    return {
        "name": "Aanbod voorstellen",
        "description": "Er is hulp, onderwijs of een groep die hier nog niet staat.",
        "title": "Nieuw aanbod: ",
        "body": [_lead(site, EMPTY), *asked, source, _promise()],
    }


def _not_right(site: Site) -> Mapping[str, Any]:
    questions = (
        _input("pagina", "Pagina", "Kopieer het adres van de pagina uit de browser.", True),
        _room("wat", "Wat klopt er niet?", "Noem het stukje waar het om gaat.", True),
        _room("beter", "Wat moet er staan?", "Weet je dat niet? Laat het dan leeg.", False),
        _room("bron", "Hoe weet je dat?", KNOWN, True),
    )
    return {
        "name": "Er klopt iets niet",
        "description": "Een gegeven op een pagina is niet goed, of niet meer.",
        "title": "Klopt niet: ",
        "body": [_lead(site), *questions, _promise()],
    }


def _lead(site: Site, *more: str) -> Element:
    sentences = [PUBLIC, *more, *([NOBODY] if site.staat == TRIAL else [])]
    return {"type": "markdown", "attributes": {"value": "\n\n".join(sentences)}}


def _question(key: str, field: Schema, required: bool) -> Element:
    """Return the element for one field of the model."""
    label, what = field["title"], OTHER_WORDS.get(key, " ".join(field["description"].split()))
    inner = field.get("items", field)
    if "enum" in inner:
        options = list(inner["enumDescriptions"])
        several = "items" in field
        return _element("dropdown", key, label, what, required, multiple=several, options=options)
    if field.get("maxLength", 0) >= LONG and "x-woorden" in field:
        return _room(key, label, what, required)
    examples = [example for example in field.get("examples", ()) if isinstance(example, str)]
    shown = {"placeholder": examples[0]} if examples else {}
    return _input(key, label, what, required, **shown)


def _input(key: str, label: str, what: str, required: bool, **more: str) -> Element:
    return _element("input", key, label, what, required, **more)


def _room(key: str, label: str, what: str, required: bool) -> Element:
    return _element("textarea", key, label, what, required)


def _element(kind: str, key: str, label: str, what: str, required: bool, **more: object) -> Element:
    return {
        "type": kind,
        "id": key,
        "attributes": {"label": label, "description": what, **more},
        "validations": {"required": required},
    }


def _promise() -> Element:
    options = [{"label": PROMISE, "required": True}]
    return {
        "type": "checkboxes",
        "id": "privacy",
        "attributes": {"label": "Privacy", "options": options},
    }


class _Dumper(yaml.SafeDumper):
    """Writes text of more lines as somebody would type it."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def _written(form: Mapping[str, Any]) -> str:
    return yaml.dump(dict(form), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
