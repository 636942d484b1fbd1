"""A word that parents meet at school or in a letter, explained."""

from __future__ import annotations

from pydantic import Field

from gids.model.fields import Address, Day, Id, Record, choice, several, words
from gids.model.source import Source


class Term(Record):
    """Facts of one term; the explanation, at most 80 words, is the body of its file."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    naam: words(60) = Field(title="Begrip", description="Het woord zoals school het zegt.")
    ook: several(words(60)) | None = Field(
        None, title="Ook", description="Andere woorden en afkortingen ervoor."
    )
    samenvatting: words(160) = Field(title="Samenvatting", description="De uitleg in één zin.")
    themas: several(choice("themas")) | None = Field(
        None, title="Thema's", description="Over welke onderwerpen het gaat."
    )
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze pagina eerst stond."
    )
    bronnen: list[Source] = Field(
        min_length=1, title="Bronnen", description="Waar de uitleg vandaan komt."
    )
    gecontroleerd_op: Day = Field(
        title="Gecontroleerd op", description="De dag van de laatste controle."
    )
    gecontroleerd_hoe: choice("gecontroleerd_hoe") = Field(
        title="Gecontroleerd hoe", description="Hoe er is gecontroleerd."
    )
