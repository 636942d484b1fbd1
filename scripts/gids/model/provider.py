"""An organisation that offers something: described once, for all its offers."""

from __future__ import annotations

from pydantic import Field

from gids.model.fields import EMail, Id, Phone, Record, Text, Website, words
from gids.model.source import Source


class Provider(Record):
    """Facts of one organisation, as far as a source gives them."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    naam: words(120) = Field(title="Naam", description="Hoe de organisatie heet.")
    omschrijving: words(300) = Field(
        title="Omschrijving", description="Wat de organisatie doet, in één of twee zinnen."
    )
    website: Website | None = Field(None, title="Website", description="De eigen site.")
    telefoon: Phone | None = Field(None, title="Telefoon", description="Alleen met een bron.")
    e_mail: EMail | None = Field(None, title="E-mail", description="Alleen met een bron.")
    adres: Text | None = Field(None, title="Adres", description="Straat, nummer en plaats.")
    bronnen: list[Source] = Field(
        min_length=1, title="Bronnen", description="Waar de gegevens vandaan komen."
    )
