"""What a page of the keuzehulp is given: one question, or the outcome of the answers.

The templates for these are in overrides/partials/keuzehulp.html.
"""

from __future__ import annotations

from dataclasses import dataclass

from gids.model.choosing import MOST_STEPS
from gids.render.offer_views import Card, Way
from gids.render.page_views import PageLink


@dataclass(frozen=True)
class Answer:
    """An answer, and the address of the page it leads to."""

    label: str
    address: str
    note: str = ""


@dataclass(frozen=True)
class QuestionView:
    """One question; whoever skips it goes on as well."""

    number: int
    total: int
    question: str
    hint: str
    answers: tuple[Answer, ...]
    skip: str
    back: str  # empty for the first question
    why: str
    help_now: str = ""  # for who cannot wait for an outcome


@dataclass(frozen=True)
class Step:
    """A step of the route: what to do, and who can do it."""

    title: str
    text: str
    who: str = ""
    page: PageLink | None = None  # where more is said about it


@dataclass(frozen=True)
class RoleView:
    """A role to ask, how to reach it, and the numbers that an offer has a source for."""

    name: str
    how: str
    ways: tuple[Way, ...]
    offer: PageLink | None


@dataclass(frozen=True)
class OutcomeView:
    """Where the answers lead: a route of at most four steps, never a score."""

    title: str
    lead: str
    steps: tuple[Step, ...]
    pages: tuple[PageLink, ...]
    offers: tuple[Card, ...]
    start: str
    ask: RoleView | None = None
    everywhere: tuple[PageLink, ...] = ()
    is_gap: bool = False
    choices: str = ""  # what the directory is asked for: the whole list behind these offers
    short_address: str = ""

    def __post_init__(self) -> None:
        if len(self.steps) > MOST_STEPS:
            raise ValueError(f"{len(self.steps)} steps; a tired parent can do {MOST_STEPS}")
