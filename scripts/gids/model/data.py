"""The files of data/ that belong to no single page: languages, choices, words, open points."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from gids.model.fields import Address, Id, Record, Text, Weight, refuse, schema_pattern, words

DIRECTIONS = ("ltr", "rtl")
PROPER_NAME = "eigennaam"


def _direction(text: str) -> str:
    if text not in DIRECTIONS:
        raise refuse(
            "Dat is geen schrijfrichting.", "Schrijf  ltr  (van links) of  rtl  (van rechts)."
        )
    return text


class LanguageFacts(Record):
    """A language of the site, as its own readers write its name."""

    naam: Text = Field(title="Naam", description="De naam in de taal zelf.")
    richting: Annotated[str, AfterValidator(_direction), schema_pattern("ltr|rtl")] = Field(
        title="Richting", description="ltr: van links naar rechts. rtl: van rechts naar links."
    )


class ChoiceList(Record):
    """A list of choices: what it asks, and per choice a label in each language."""

    uitleg: Text = Field(title="Uitleg", description="De vraag waar de keuzes op antwoorden.")
    keuzes: dict[str, dict[str, Text]] = Field(
        title="Keuzes", description="Per keuze de woorden per taal, of één  eigennaam."
    )


class OpenPoint(Record):
    """Something that only the owner can close, or only with people or the live web."""

    vraag: words(300) = Field(title="Vraag", description="Wat er nog open staat.")
    wie: Text = Field(title="Wie", description="Aan wie je het kunt vragen.")
    waarom: words(300) | None = Field(
        None, title="Waarom", description="Wat een ouder eraan heeft als dit duidelijk is."
    )


class Redirect(Record):
    """An address whose page is gone, and the address that took its place."""

    id: Id | None = Field(
        None, title="Kenmerk", description="Het kenmerk dat de pagina had, als ze er een had."
    )
    van: Address = Field(title="Van", description="Het oude adres.")
    naar: Address = Field(title="Naar", description="Het adres dat er nu is.")


class Synonyms(Record):
    """Words of one language that mean the same to a parent, per group."""

    groepen: dict[str, list[Text]] = Field(
        title="Groepen", description="Per groep de woorden en de stukjes van een vraag."
    )


class Asked(Record):
    """How people may ask for a page in one language. Which addresses there are, is checked."""

    vragen: dict[str, list[words(200)]] = Field(
        title="Vragen", description="Per adres hoe mensen naar die pagina vragen."
    )


class SearchWords(Record):
    """What search has to know of Dutch and of the other languages."""

    woorddelen: list[Text] = Field(
        title="Woorddelen", description="Stukken waaruit samengestelde woorden bestaan."
    )
    stopwoorden: dict[str, list[Text]] = Field(
        title="Stopwoorden", description="Per taal de woorden waar niemand op zoekt."
    )
    gewichten: dict[str, Weight] = Field(
        title="Gewichten", description="Hoe zwaar een woord telt, naar waar het staat."
    )
    voorrang: dict[Address, Weight] = Field(
        title="Voorrang", description="Hoe zwaar een pagina telt, naar hoe haar adres begint."
    )
    eerst: dict[str, list[Address]] = Field(
        title="Eerst", description="Per groep de pagina's die het meest helpen, de beste eerst."
    )


class TextGroups(Record):
    """The sentences of the site in one language: group, key, sentence."""

    groepen: dict[str, dict[str, words(400)]] = Field(
        title="Zinnen", description="Per groep en sleutel een hele zin."
    )


class FixedTerms(Record):
    """What a Dutch term is called in a language, wherever a page is translated."""

    termen: dict[str, list[Text]] = Field(
        title="Termen",
        description="Per Nederlandse term de woorden waarvan er één in de vertaling staat.",
    )
