"""Pieces that answers in our own words have in common: words by language, sources, certainty."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from gids.enrich.freshness import Mark
from gids.export.api.hsds import Uri

T = TypeVar("T")
PerLanguage = Annotated[dict[str, T], Field(description="Per taal: nl, en, tr, ar, pl, uk.")]
ByLanguage = PerLanguage[str]
Choice = Annotated[str, Field(description="Kenmerk van een keuze; de namen staan in keuzelijsten.")]


class Answer(BaseModel):
    """Exactly these fields, and none beside them."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Answer):
    """Where it comes from."""

    titel: str
    url: Uri | None
    document: str | None
    van: str | None = Field(description="De datum van de bron zelf: jaar, maand of dag.")
    gezien_op: date
    zegt: str


class Certainty(Answer):
    """How sure it is, as a reader sees it."""

    merk: Mark = Field(description="bron: alleen gelezen. vers: nagevraagd. oud: lang geleden.")
    gecontroleerd_op: date = Field(description="De dag van de laatste controle.")
    gecontroleerd_hoe: Choice
    oudste: date = Field(description="De oudste dag waar iets hiervan over gaat.")
    jaren: list[int] = Field(description="De jaren die de bronnen zelf geven.")
    zonder_datum: bool = Field(description="Of een bron geen eigen datum heeft.")
    zinnen: ByLanguage = Field(description="Wat een lezer hierover leest, per taal.")


class Translated(Answer):
    """How the words in one language were made."""

    methode: Choice
    op: date
    nagekeken_door: str | None
    achter: bool = Field(description="Of het Nederlands daarna is veranderd.")


class Ages(Answer):
    """From this age up to and including that one."""

    van: int = Field(description="Jongste leeftijd, in jaren.")
    tot: int | None = Field(description="Oudste leeftijd; null is zonder grens.")


class Way(Answer):
    """How to reach somebody."""

    soort: Literal["telefoon", "e_mail", "website"] = Field(description="Waarmee.")
    waarde: str = Field(description="Het nummer of het adres.")
    van: str = Field(description="Wie je dan bereikt.")


class Check(Answer):
    """When and how one field was checked, apart from the rest."""

    veld: str
    op: date
    hoe: Choice
