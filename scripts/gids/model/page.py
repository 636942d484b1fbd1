"""A guidance page for parents, young people or professionals."""

from __future__ import annotations

from pydantic import Field

from gids.model.fields import Address, Day, Id, Record, choice, several, words
from gids.model.source import Source


class Page(Record):
    """Facts of one guidance page; what it says stands in the body of its file."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    naam: words(90) = Field(title="Naam", description="De titel, in de woorden van de lezer.")
    samenvatting: words(160) = Field(
        title="Samenvatting", description="Waar de pagina over gaat, in één of twee korte zinnen."
    )
    in_het_kort: several(words(200)) | None = Field(
        None, title="In het kort", description="Wat je nu moet weten: hooguit drie punten."
    )
    volgende_stap: words(200) | None = Field(
        None, title="Volgende stap", description="Wat je het eerst kunt doen."
    )
    themas: several(choice("themas")) | None = Field(
        None, title="Thema's", description="Over welke onderwerpen het gaat."
    )
    fases: several(choice("fases")) | None = Field(
        None, title="Fases", description="In welke fase het kind zit."
    )
    situatie: choice("situaties") | None = Field(
        None, title="Situatie", description="Bij welke kaart op de beginpagina deze pagina hoort."
    )
    vorm: choice("vormen") | None = Field(
        None, title="Vorm", description="Alleen bij een invulblad, of bij hulp voor nu."
    )
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze pagina eerst stond."
    )
    bronnen: list[Source] | None = Field(
        None, title="Bronnen", description="Waar de feiten vandaan komen."
    )
    gecontroleerd_op: Day = Field(
        title="Gecontroleerd op", description="De dag van de laatste controle."
    )
    gecontroleerd_hoe: choice("gecontroleerd_hoe") = Field(
        title="Gecontroleerd hoe", description="Hoe er is gecontroleerd."
    )
    eigenaar: choice("rollen") = Field(
        title="Eigenaar", description="De rol die deze pagina bijhoudt. Geen naam van een mens."
    )
