"""The drawing of the region: where each municipality lies and where the water runs.

A place is typed as two numbers, because an editor who moves a stone moves it on one line.
What stands at a place (a name, a number of offers) follows from everything else.
"""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, Field

from gids.model.fields import Record, refuse, several, typed_as

PATH = "data/kaart.yml"
PLACE = re.compile(r"(?P<right>-?\d{1,3}) (?P<down>-?\d{1,3})")


class Place(NamedTuple):
    """A place in the drawing; north is up, as on any map."""

    right: int
    down: int


def _place(text: object) -> object:
    if isinstance(text, Place):
        return text
    found = PLACE.fullmatch(text) if isinstance(text, str) else None
    if not found:
        raise refuse(
            "Dat is geen plek in de tekening.",
            "Schrijf twee getallen: hoe ver naar rechts, en hoe ver naar beneden. Zo:  120 45",
        )
    return Place(int(found["right"]), int(found["down"]))


Spot = Annotated[Place, BeforeValidator(_place), typed_as(PLACE.pattern)]


class River(Record):
    """A river as a few places, and where its name stands."""

    loop: several(Spot) = Field(
        title="Loop", description="De plekken waar de rivier langs gaat, op volgorde."
    )
    naam: Spot = Field(title="Naam", description="Het midden van haar naam.")


class Drawing(Record):
    """Everything in the drawing, each with its place."""

    vlak: Spot = Field(title="Vlak", description="Hoe breed en hoe hoog de tekening is.")
    gemeenten: dict[str, Spot] = Field(
        title="Gemeenten", description="Per gemeente het midden van haar steen."
    )
    regio: Spot = Field(
        title="Regio", description="Het midden van de steen voor wat in de hele regio is."
    )
    noorden: Spot = Field(title="Noorden", description="Waar de pijl naar het noorden staat.")
    rivieren: dict[str, River] = Field(
        title="Rivieren", description="Per rivier haar loop en haar naam."
    )
