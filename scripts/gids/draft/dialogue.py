"""The conversation that makes an offer: one question at a time, in the order of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from gids.check.dates import FUTURE
from gids.draft.answers import Draft, Facts, Known
from gids.draft.questions import Question, Refused, of_model
from gids.enrich.addresses import DIRECTORY
from gids.model.fields import Slug
from gids.model.offer import ACTIVE, STOPPED, Offer
from gids.model.provider import Provider
from gids.model.source import Source
from gids.read.names import slug_of

NEW = "nieuw"
PROMPT = "> "
OPENING = (
    "Je maakt nieuw aanbod. Je krijgt steeds één vraag.\n"
    "Weet je iets niet? Laat de regel leeg, behalve waar ‘nodig’ staat.\n"
    "Stoppen kan met Ctrl-C. Pas na de laatste vraag wordt er iets geschreven."
)
NEW_PROVIDER = f"Staat de organisatie er niet bij? Typ  {NEW}"
WHO = "Wie het aanbiedt."
MORE = "Nog een bron? Typ  ja  of laat de regel leeg."
BODY = (
    "Tekst van de pagina\n  Wat moet een ouder weten? De eerste stap eerst.\n"
    "  Elke regel wordt een alinea. Een lege regel is klaar."
)

# A new offer has no past yet; its id is given.
NOT_ASKED = frozenset(
    {"id", "vervangen_door", "gestopt_op", "oude_adressen", "controles", "bronnen"}
)
DONE_TODAY = ("gezien_op", "gecontroleerd_op")


class Dialogue:
    """Asks for an offer with `ask`, which shows a prompt and returns what was typed."""

    def __init__(
        self, known: Known, ask: Callable[[str], str], tell: Callable[[str], None]
    ) -> None:
        self.known = known
        self._ask, self._tell = ask, tell
        self.draft = Draft()

    def run(self) -> Draft:
        """Return the draft of an offer, without an id."""
        self._tell(OPENING)
        facts = self.draft.facts
        for question in of_model(Offer, self.known.choices).values():
            key = question.key
            if key == "bronnen":
                facts[key] = list(self._sources("dit aanbod"))
            elif key == "aanbieders":
                facts[key] = self._providers(question)
            elif key not in NOT_ASKED and (fitting := self._fitting(question)):
                self._keep(facts, fitting)
            if key == "naam":
                self.draft.slug = self._slug(facts["naam"])
        self.draft.body = self._body()
        return self.draft

    def _fitting(self, question: Question) -> Question | None:
        """Return a question as it fits what was answered, or None where it makes no sense."""
        if question.key == "status":
            going = {key: one for key, one in question.choices.items() if key != STOPPED}
            return replace(question, choices=going)
        if question.key == "status_uitleg":
            needed = self.draft.facts["status"] != ACTIVE
            return replace(question, needed=True) if needed else None
        return question

    def _slug(self, name: str) -> str:
        question = Question(
            "slug",
            "Naam van het bestand",
            f"Zo heet ook het adres van de pagina:  {DIRECTORY}naam/",
            Slug,
            needed=True,
            proposal=slug_of(name),
        )
        return self._until_good(question, self.known.refuse_slug)

    def _providers(self, question: Question) -> list[str]:
        known = {**self.known.providers, NEW: "een nieuwe organisatie"}
        open_list = replace(
            question, what=WHO, rule=list[str], choices=known, other=NEW_PROVIDER, example=""
        )
        found = self._until_good(open_list)
        made = [self._new_provider() for key in found if key == NEW]
        return list(dict.fromkeys([*(key for key in found if key != NEW), *made]))

    def _new_provider(self) -> str:
        facts: Facts = {}
        key = ""
        for question in of_model(Provider, self.known.choices).values():
            if question.key == "bronnen":
                facts["bronnen"] = list(self._sources(facts["naam"]))
            elif question.key != "id":
                title = f"De organisatie: {question.title.lower()}"
                self._keep(facts, replace(question, title=title))
            if question.key == "naam":
                key = self._provider_key(facts["naam"])
        self.draft.providers[key] = facts
        return key

    def _provider_key(self, name: str) -> str:
        taken = {*self.known.providers, *self.draft.providers, NEW}
        question = Question(
            "sleutel",
            "Korte naam van de organisatie",
            "Zo noemen we de organisatie in de bestanden.",
            Slug,
            needed=True,
            proposal=slug_of(name),
        )
        used = "Die korte naam is er al. Kies een andere."
        return self._until_good(question, lambda key: used if key in taken else None)

    def _sources(self, about: str) -> Iterator[Facts]:
        """Yield at least one source, and more as long as somebody has them."""
        number = 1
        while True:
            self._tell(f"\nBron {number} van {about}")
            yield self._source()
            number += 1
            if self._ask(f"\n{MORE}\n{PROMPT}").strip().lower() not in ("ja", "j"):
                return

    def _source(self) -> Facts:
        facts: Facts = {}
        for question in of_model(Source, self.known.choices).values():
            if question.key == "document":
                if "url" in facts:
                    continue
                question = replace(question, needed=True)
            self._keep(facts, question)
        return facts

    def _body(self) -> str:
        self._tell(f"\n{BODY}")
        lines = []
        while line := self._ask(PROMPT).strip():
            lines.append(line)
        return "\n\n".join(lines)

    def _keep(self, facts: Facts, question: Question) -> None:
        if question.key in DONE_TODAY:
            question = replace(question, example="", proposal=self.known.today.isoformat())
            value = self._until_good(question, self._not_yet)
        else:
            value = self._until_good(question)
        if value is not None:
            facts[question.key] = value

    def _not_yet(self, day: str) -> str | None:
        today = self.known.today.isoformat()
        return FUTURE.format(today=today) if day > today else None

    def _until_good(
        self, question: Question, refuse: Callable[[Any], str | None] = lambda value: None
    ) -> Any:
        """Ask until the answer can be used."""
        self._tell(f"\n{question.shown()}")
        while True:
            try:
                value = question.read(self._ask(PROMPT), self.known.context)
                if why := refuse(value):
                    raise Refused(why)
                return value
            except Refused as reason:
                self._tell(f"  {reason}")
