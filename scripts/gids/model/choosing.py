"""The keuzehulp: questions, answers, and outcomes with a route of a few steps.

Everything a reader sees stands here in every language beside what it belongs to, because a
question and its answers are only understood together. Nothing is listed that the site can
find by itself: offers follow from the themes and phases of an outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from gids.model.fields import (
    Address,
    Id,
    OfferSlug,
    Record,
    Slug,
    Text,
    choice,
    known_key,
    several,
    words,
)
from gids.model.source import Contradiction

PATH = "data/keuzehulp.yml"
MOST_STEPS = 4


def told(limit: int) -> Any:
    """Return the type of a sentence in every language: its code, and the sentence."""
    return Annotated[dict[str, words(limit)], Field(json_schema_extra={"x-talen": True})]


def _ours(kind: str) -> Any:
    return Annotated[Slug, AfterValidator(known_key(kind, PATH))]


class Question(Record):
    """One question. Each answer leads on, and so does whoever skips it."""

    adres: Address = Field(
        title="Adres", description="Waar de vraag staat. Verander het nooit: links hangen eraan."
    )
    vraag: told(120) = Field(title="Vraag", description="De vraag, per taal.")
    hint: told(200) | None = Field(
        None, title="Hint", description="Wat helpt om te antwoorden, per taal."
    )
    waarom: told(240) | None = Field(
        None, title="Waarom", description="Waarom we dit vragen, per taal."
    )
    antwoorden: dict[str, Text] = Field(
        min_length=1,
        title="Antwoorden",
        description="Per antwoord de vraag, de uitkomst of de pagina waar het heen leidt.",
    )
    overslaan: Text = Field(
        title="Overslaan", description="Waar je heen gaat als je de vraag overslaat."
    )
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze vraag eerst stond."
    )


class Answer(Record):
    """The words of an answer; where it leads stands with the question."""

    zegt: told(90) = Field(title="Zegt", description="Wat de lezer kiest, per taal.")
    uitleg: told(140) | None = Field(
        None, title="Uitleg", description="Een paar woorden eronder, per taal."
    )


class Outcome(Record):
    """Where answers lead: a route, somebody to ask, and what to read."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    adres: Address = Field(title="Adres", description="Waar de uitkomst staat. Verander het nooit.")
    titel: told(100) = Field(title="Titel", description="Waar deze route over gaat, per taal.")
    kort: told(240) = Field(title="Kort", description="Eén of twee zinnen erboven, per taal.")
    stappen: several(_ours("stappen")) = Field(
        title="Stappen", description="Hooguit vier stappen, de eerste eerst."
    )
    vraag_aan: _ours("wie") = Field(
        title="Vraag aan", description="De rol die je hierbij kunt vragen."
    )
    paginas: several(Address) = Field(
        title="Pagina's", description="De pagina's met uitleg die hierbij horen."
    )
    themas: several(choice("themas")) = Field(
        title="Thema's", description="Hieruit volgt welk aanbod erbij past."
    )
    fases: several(choice("fases")) | None = Field(
        None, title="Fases", description="Alleen als de antwoorden dat zeggen."
    )
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze uitkomst eerst stond."
    )

    @staticmethod
    def contradictions(facts: Mapping[str, object]) -> Iterator[Contradiction]:
        """A tired parent can do a few steps."""
        steps = facts.get("stappen")
        if isinstance(steps, list) and len(steps) > MOST_STEPS:
            what = f"Dit zijn {len(steps)} stappen. Het mogen er hooguit {MOST_STEPS} zijn."
            yield (
                "stappen",
                what,
                "Kies wat het eerst moet. De rest staat op een pagina met uitleg.",
            )


class Step(Record):
    """One step of a route, and who can do it."""

    wie: _ours("wie") = Field(title="Wie", description="De rol die deze stap kan doen.")
    doe: told(90) = Field(title="Doe", description="Wat er gebeurt, in een paar woorden, per taal.")
    hoe: told(260) = Field(title="Hoe", description="Hoe dat gaat, per taal.")
    meer: Address | None = Field(
        None, title="Meer", description="De pagina waar meer over deze stap staat."
    )


class Role(Record):
    """Somebody in a role, never by name, and how to reach them."""

    naam: told(120) = Field(title="Naam", description="Hoe de rol heet, per taal.")
    bereik: told(260) | None = Field(
        None, title="Bereik", description="Hoe je bij deze rol komt, per taal. Geen nummers."
    )
    aanbod: OfferSlug | None = Field(
        None, title="Aanbod", description="Het aanbod waar nummer en website van de rol staan."
    )


SECTIONS = {
    "vragen": Question,
    "antwoorden": Answer,
    "uitkomsten": Outcome,
    "stappen": Step,
    "wie": Role,
}


class ChoosingFile(Record):
    """The parts of data/keuzehulp.yml, each a list by name."""

    nu_hulp: Address = Field(
        title="Nu hulp", description="De pagina voor wie niet kan wachten. Staat bij elke vraag."
    )
    vragen: dict[str, Any] = Field(title="Vragen", description="De vragen, op naam.")
    antwoorden: dict[str, Any] = Field(title="Antwoorden", description="De woorden per antwoord.")
    uitkomsten: dict[str, Any] = Field(title="Uitkomsten", description="De uitkomsten, op naam.")
    stappen: dict[str, Any] = Field(title="Stappen", description="De stappen, op naam.")
    wie: dict[str, Any] = Field(title="Wie", description="De rollen, op naam.")


@dataclass(frozen=True)
class Choosing:
    """The whole keuzehulp, each part by its names."""

    help_now: str
    questions: Mapping[str, Question]
    answers: Mapping[str, Answer]
    outcomes: Mapping[str, Outcome]
    steps: Mapping[str, Step]
    roles: Mapping[str, Role]
