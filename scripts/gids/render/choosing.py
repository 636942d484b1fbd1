"""What a page of the keuzehulp is given: one question, or the outcome of the answers.

The templates for these are in overrides/partials/keuzehulp.html. The tree of questions is
data that comes later; a page made from it needs no more than what stands here.
"""

from __future__ import annotations

from dataclasses import dataclass

from gids.render.views import Card, PageLink

MOST_STEPS = 4


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


@dataclass(frozen=True)
class Step:
    """A step of the route: what to do, and who can do it."""

    title: str
    text: str
    who: str = ""


@dataclass(frozen=True)
class OutcomeView:
    """Where the answers lead: a route of at most four steps, never a score."""

    title: str
    lead: str
    steps: tuple[Step, ...]
    pages: tuple[PageLink, ...]
    offers: tuple[Card, ...]
    start: str

    def __post_init__(self) -> None:
        if len(self.steps) > MOST_STEPS:
            raise ValueError(f"{len(self.steps)} steps; a tired parent can do {MOST_STEPS}")
