"""What there is to decide at each age: one moment after the other, from 0 to 18.

The words stand here in every language, because a moment has no page of its own: it leads to
pages. Where it says a rule, it says which text of that rule was read, and when.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from gids.model.choosing import told
from gids.model.fields import UNKNOWN, Address, Record, choice, several
from gids.model.source import Contradiction, Source

PATH = "data/levensloop.yml"
WORDS = ("wanneer", "titel", "kort", "regel")


class Moment(Record):
    """One moment at which a family decides something."""

    deel: choice("levensdelen") = Field(
        title="Deel", description="In welk deel van de tijd van 0 tot 18 jaar het valt."
    )
    wanneer: told(40) = Field(title="Wanneer", description="De leeftijd of de groep, per taal.")
    titel: told(90) = Field(title="Titel", description="Wat er te kiezen is, per taal.")
    kort: told(260) = Field(title="Kort", description="Wat je kunt doen, per taal.")
    regel: told(320) | None = Field(
        None,
        title="Regel",
        description="Wat er moet of mag, en in welke tekst dat staat, per taal.",
    )
    paginas: several(Address) = Field(
        title="Pagina's", description="De pagina's met uitleg die hierbij horen."
    )
    themas: several(choice("themas")) = Field(
        title="Thema's", description="Hieruit volgt welk aanbod erbij past."
    )
    fases: several(choice("fases")) = Field(
        title="Fases", description="In welke fase het kind dan zit."
    )
    bronnen: list[Source] | None = Field(
        None, title="Bronnen", description="Waar de regel staat. Nodig als er een regel is."
    )

    @staticmethod
    def contradictions(facts: Mapping[str, object]) -> Iterator[Contradiction]:
        """A rule has a source, and a source of a rule has a date: rules change."""
        if "regel" not in facts:
            return
        sources = facts.get("bronnen")
        if not sources:
            what = "Bij deze regel staat geen bron."
            yield "regel", what, "Zet er  bronnen  bij, of haal de regel weg."
        elif isinstance(sources, list) and all(_undated(source) for source in sources):
            what = "Bij deze regel staat geen bron met een datum."
            advice = "Regels veranderen: zoek een tekst waarvan je weet van wanneer die is."
            yield "bronnen", what, advice


def _undated(source: object) -> bool:
    return not isinstance(source, Mapping) or source.get("van") in (None, "", UNKNOWN)
