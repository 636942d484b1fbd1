"""Who to call or write now: facts here, the sentence around them per language."""

from __future__ import annotations

from pydantic import Field

from gids.model.fields import Link, Phone, Record, Text
from gids.model.source import Source


class Helpline(Record):
    """One place to turn to when it cannot wait."""

    naam: Text = Field(title="Naam", description="Hoe de hulplijn heet.")
    telefoon: Phone | None = Field(
        None, title="Telefoon", description="Alleen een nummer dat bevestigd is."
    )
    website: Link | None = Field(None, title="Website", description="De eigen site.")
    bronnen: list[Source] = Field(
        min_length=1, title="Bronnen", description="Waar nummer of site vandaan komt."
    )
