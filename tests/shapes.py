"""Valid facts of every kind, and what we say once lines in them are changed."""

from __future__ import annotations

import re
from pathlib import Path

from gids.check.shape import validate
from gids.model.data import ChoiceList
from gids.model.fields import Record
from gids.model.offer import Offer
from gids.model.page import Page
from gids.model.provider import Provider
from gids.model.site import Site
from gids.model.story import Story
from gids.model.term import Term
from gids.model.translation import translation_of
from gids.problems import Problem
from gids.read.nodes import read_yaml

GOOD = Path(__file__).parent / "kapot" / "goed"
MODELS: dict[str, tuple[type[Record], str]] = {
    "aanbod": (Offer, "docs/aanbod/praatgroep.md"),
    "verhaal": (Story, "docs/verhalen/thuis.md"),
    "vertaling": (translation_of(Offer), "docs/aanbod/praatgroep.tr.md"),
    "site": (Site, "data/site.yml"),
    "gids": (Page, "docs/ouders/verveling.md"),
    "begrip": (Term, "docs/begrippen/tlv.md"),
    "keuzelijst": (ChoiceList, "data/keuzelijsten.yml"),
    "aanbieder": (Provider, "data/aanbieders.yml"),
}
CONTEXT = {
    "soort": ("advies", "ontmoeting", "zorg"),
    "soort_verhaal": ("elders", "ingestuurd", "samengesteld"),
    "voor": ("jongeren", "kinderen", "ouders"),
    "themas": ("overstap", "verveling"),
    "fases": ("basisschool", "mbo"),
    "gemeenten": ("arnhem", "regio"),
    "toegang": ("onbekend", "via-school", "vrij"),
    "kosten": ("betaald", "gratis"),
    "talen": ("engels", "nederlands"),
    "toegankelijkheid": ("rolstoel",),
    "status": ("aangekondigd", "actief", "gestopt"),
    "staat": ("live", "proef"),
    "situaties": ("thuis", "verveelt"),
    "vormen": ("invulblad", "kaart"),
    "groepen": ("thuis", "school"),
    "rollen": ("redactie", "techniek"),
    "gecontroleerd_hoe": ("bron-gelezen", "gebeld"),
    "vertaalmethode": ("computer", "mens"),
    "aanbieders": ("swv-voorbeeld", "stichting-voorbeeld"),
    "aanbod": ("praatgroep", "praatgroep-noord", "praatgroep-zuid"),
}


def good(kind: str) -> str:
    """Return valid facts of a kind."""
    return (GOOD / f"{kind}.yml").read_text(encoding="utf-8")


def changed(kind: str, lines: str) -> str:
    """Return valid facts with other lines: replaced, added at the end, or without `zonder`."""
    blocks = _blocks(good(kind)) | _blocks(lines)
    gone = blocks.pop("zonder", "").removeprefix("zonder:").strip()
    return "".join(block for key, block in blocks.items() if key != gone)


def checked(kind: str, text: str) -> tuple[Record | None, list[Problem]]:
    """Return what the model of a kind makes of a text."""
    model, path = MODELS[kind]
    node, problems = read_yaml(path, text)
    assert problems == []
    assert node is not None
    return validate(model, node, path, CONTEXT)


def problems_with(kind: str, lines: str) -> list[Problem]:
    """Return what we say about valid facts in which some lines are changed."""
    return checked(kind, changed(kind, lines))[1]


def _blocks(text: str) -> dict[str, str]:
    """Return the lines of each key at the margin."""
    found = re.finditer(r"^([^\s:]+):.*\n(?:[ ].*\n)*", f"{text.rstrip()}\n", re.MULTILINE)
    return {match[1]: match[0] for match in found}
