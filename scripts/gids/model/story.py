"""A story of a family, told elsewhere, composed here, or sent in with consent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from gids.model.fields import Address, Day, Id, Record, Reference, Text, choice, several, words
from gids.model.source import Contradiction, Source

ELSEWHERE, COMPOSED, SENT_IN = "elders", "samengesteld", "ingestuurd"
ONLY_SENT_IN = ("toestemming", "toestemming_op", "ingetrokken_op")


class Story(Record):
    """Facts of one story; nothing in it may identify a child."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    naam: words(90) = Field(title="Naam", description="De titel, zonder de naam van een kind.")
    samenvatting: words(160) = Field(
        title="Samenvatting", description="Waar het verhaal over gaat."
    )
    soort: choice("soort_verhaal") = Field(
        title="Soort", description="Waar het verhaal vandaan komt."
    )
    themas: several(choice("themas")) = Field(
        title="Thema's", description="Over welke onderwerpen het gaat."
    )
    fases: several(choice("fases")) | None = Field(
        None, title="Fases", description="In welke fase het kind zit."
    )
    uitgever: Text | None = Field(
        None, title="Uitgever", description="Bij  elders: wie het verhaal heeft gepubliceerd."
    )
    kernzin: words(120) | None = Field(
        None, title="Kernzin", description="Waar het om draait, in één zin. Geen citaat."
    )
    wat_helpt: several(words(120)) | None = Field(
        None, title="Wat helpt", description="Wat in het verhaal hielp, in een paar woorden."
    )
    toestemming: Reference | None = Field(
        None,
        title="Toestemming",
        description="Bij  ingestuurd: waar de toestemming ligt. Geen naam.",
    )
    toestemming_op: Day | None = Field(
        None, title="Toestemming op", description="Bij  ingestuurd: de dag van de toestemming."
    )
    ingetrokken_op: Day | None = Field(
        None,
        title="Ingetrokken op",
        description="Bij  ingestuurd: de dag waarop de verteller het terugnam.",
    )
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze pagina eerst stond."
    )
    bronnen: list[Source] | None = Field(
        None, title="Bronnen", description="Waar het staat, of waar de patronen vandaan komen."
    )
    gecontroleerd_op: Day = Field(
        title="Gecontroleerd op", description="De dag van de laatste controle."
    )
    gecontroleerd_hoe: choice("gecontroleerd_hoe") = Field(
        title="Gecontroleerd hoe", description="Hoe er is gecontroleerd."
    )

    @property
    def withdrawn(self) -> bool:
        """Say whether who told it took it back: then only that may be shown."""
        return self.ingetrokken_op is not None

    @staticmethod
    def contradictions(facts: Mapping[str, object]) -> Iterator[Contradiction]:
        """A story has what its kind asks for: a source, or consent."""
        kind = facts.get("soort")
        if kind in (ELSEWHERE, COMPOSED) and "bronnen" not in facts:
            what = f"Een verhaal van de soort ‘{kind}’ heeft een bron, en die staat hier niet."
            yield "soort", what, "Zet bij ‘bronnen’ waar het verhaal vandaan komt."
        if kind == ELSEWHERE and "uitgever" not in facts:
            what = "Dit verhaal staat elders, maar er staat niet wie het heeft gepubliceerd."
            yield (
                "soort",
                what,
                "Zet de naam van de krant, de omroep of de stichting bij ‘uitgever’.",
            )
        if kind in (COMPOSED, SENT_IN) and "uitgever" in facts:
            what = f"‘uitgever’ hoort niet bij een verhaal van de soort ‘{kind}’."
            yield "uitgever", what, "Haal de regel weg."
        if kind == SENT_IN and "toestemming" not in facts:
            what = "Dit verhaal is ingestuurd, maar er staat niet waar de toestemming ligt."
            yield "soort", what, "Plaats het verhaal pas als er toestemming is."
        if kind == SENT_IN and "toestemming" in facts and "toestemming_op" not in facts:
            what = "Bij dit verhaal staat niet op welke dag de toestemming kwam."
            yield "soort", what, "Zet die dag erbij, zoals  toestemming_op: 2026-10-23"
        for key in ONLY_SENT_IN:
            if kind in (ELSEWHERE, COMPOSED) and key in facts:
                what = f"‘{key}’ hoort niet bij een verhaal van de soort ‘{kind}’."
                yield key, what, "Haal de regel weg."
