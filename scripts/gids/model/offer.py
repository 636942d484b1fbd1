"""An offer of support: the only definition of what its file may hold.

JSON Schema, the editors' field table and the issue form are generated from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from gids.model.fields import (
    Address,
    AgeRange,
    Day,
    EMail,
    Id,
    OfferSlug,
    Phone,
    Provider,
    Record,
    Text,
    Website,
    choice,
    several,
    words,
)
from gids.model.source import Contradiction, FieldCheck, Source

ACTIVE, STOPPED = "actief", "gestopt"


class Offer(Record):
    """Facts of one offer; the words about it stand in the body of its file."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    naam: words(90) = Field(
        title="Naam", description="Hoe het heet.", examples=["Praatgroep voor ouders"]
    )
    samenvatting: words(160) = Field(
        title="Samenvatting",
        description="Wat is het, en voor wie? Eén of twee korte zinnen.",
        examples=["Eens per maand praten met andere ouders van een hoogbegaafd kind."],
    )
    aanbieders: several(Provider) = Field(
        title="Aanbieders",
        description="Wie het aanbiedt: de korte naam uit data/aanbieders.yml.",
        examples=["[swv-passendwijs]"],
    )
    soort: choice("soort") = Field(title="Soort", description="Wat voor aanbod het is.")
    voor: several(choice("voor")) = Field(title="Voor", description="Wie er iets mee kan.")
    themas: several(choice("themas")) = Field(
        title="Thema's", description="Over welke onderwerpen het gaat."
    )
    fases: several(choice("fases")) | None = Field(
        None, title="Fases", description="In welke fase het kind zit."
    )
    leeftijd: AgeRange | None = Field(
        None,
        title="Leeftijd",
        description="Alleen als een bron het zegt.",
        examples=["4-12", "12+"],
    )
    gemeenten: several(choice("gemeenten")) = Field(
        title="Gemeenten", description="Voor wie in welke gemeente het is."
    )
    gemeenten_uitleg: words(200) | None = Field(
        None,
        title="Uitleg bij gemeenten",
        description="Als het niet voor de hele gemeente is, of niet zeker.",
        examples=["Een deel van de gemeente Rheden."],
    )
    plaats: Text | None = Field(None, title="Plaats", description="In welke plaats het is.")
    toegang: choice("toegang") = Field(title="Toegang", description="Hoe je binnenkomt.")
    aanmelden: words(300) | None = Field(
        None,
        title="Aanmelden",
        description="Wat je doet om binnen te komen. De eerste stap eerst.",
        examples=["Vraag de intern begeleider van de school om contact op te nemen."],
    )
    kosten: choice("kosten") | None = Field(None, title="Kosten", description="Wat het kost.")
    kosten_uitleg: words(200) | None = Field(
        None, title="Uitleg bij kosten", description="Bedragen alleen met een bron."
    )
    wachttijd: words(200) | None = Field(
        None, title="Wachttijd", description="Alleen als de aanbieder het zelf zegt."
    )
    wanneer: words(200) | None = Field(
        None, title="Wanneer", description="Dag en tijd, in woorden."
    )
    talen: several(choice("talen")) | None = Field(
        None, title="Talen", description="In welke talen je er terechtkunt."
    )
    toegankelijkheid: several(choice("toegankelijkheid")) | None = Field(
        None, title="Toegankelijkheid", description="Wat er geregeld is voor wie dat nodig heeft."
    )
    telefoon: Phone | None = Field(
        None,
        title="Telefoon",
        description="Alleen met een bron, en als het anders is dan bij de aanbieder.",
    )
    e_mail: EMail | None = Field(None, title="E-mail", description="Net als bij telefoon.")
    website: Website | None = Field(None, title="Website", description="De pagina over dit aanbod.")
    adres: Text | None = Field(None, title="Adres", description="Straat, nummer en plaats.")
    status: choice("status") = Field(title="Status", description="Hoe het ervoor staat.")
    status_uitleg: words(300) | None = Field(
        None,
        title="Uitleg bij status",
        description="Nodig bij elke status behalve  actief: waarom, en van wanneer dat bericht is.",
    )
    vervangen_door: OfferSlug | None = Field(
        None,
        title="Vervangen door",
        description="Bij  gestopt: het aanbod dat ervoor in de plaats kwam.",
    )
    gestopt_op: Day | None = Field(None, title="Gestopt op", description="Bij  gestopt: de dag.")
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze pagina eerst stond."
    )
    bronnen: list[Source] = Field(
        min_length=1, title="Bronnen", description="Waar de gegevens vandaan komen."
    )
    gecontroleerd_op: Day = Field(
        title="Gecontroleerd op",
        description="De dag van de laatste controle.",
        examples=["2026-11-22"],
    )
    gecontroleerd_hoe: choice("gecontroleerd_hoe") = Field(
        title="Gecontroleerd hoe", description="Hoe er is gecontroleerd."
    )
    controles: list[FieldCheck] | None = Field(
        None, title="Controles", description="Per gegeven een eigen dag en manier."
    )

    @staticmethod
    def contradictions(facts: Mapping[str, object]) -> Iterator[Contradiction]:
        """Status, its explanation and its date belong together; so do checks and fields."""
        status = facts.get("status")
        if status not in (None, ACTIVE) and "status_uitleg" not in facts:
            what = f"Bij ‘status’ staat ‘{status}’, maar er staat niet bij waarom."
            advice = (
                'Zet er een regel bij:  status_uitleg: "Waarom, en van wanneer dat bericht is."'
            )
            yield "status", what, advice
        for key in ("gestopt_op", "vervangen_door"):
            if key in facts and status != STOPPED:
                what = f"‘{key}’ staat er, maar de status is niet ‘{STOPPED}’."
                yield key, what, f"Haal de regel weg, of schrijf  status: {STOPPED}"
        if status == STOPPED and "gestopt_op" not in facts:
            what = "Dit aanbod is gestopt, maar er staat niet bij sinds wanneer."
            yield "status", what, "Zet er een regel bij:  gestopt_op: 2026-01-31"
        for check in facts.get("controles") or ():
            field = check.get("veld") if isinstance(check, Mapping) else None
            if isinstance(field, str) and field not in facts:
                what = f"Bij ‘controles’ staat het veld ‘{field}’, maar dat veld staat hier niet."
                yield "controles", what, "Schrijf de naam van een veld dat in dit bestand staat."
