"""What a conversation starts from, and what it leads to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from gids.catalogue import Choice

Facts = dict[str, Any]


@dataclass(frozen=True)
class Known:
    """What there is already, so that a new file fits in."""

    choices: Mapping[str, Mapping[str, Choice]]
    providers: Mapping[str, str]  # key to name
    refuse_slug: Callable[[str], str | None]  # why a name cannot be that of the file
    today: date

    @property
    def context(self) -> dict[str, tuple[str, ...]]:
        """Return the choices that the rules of the model compare with."""
        return {kind: tuple(found) for kind, found in self.choices.items()}


@dataclass
class Draft:
    """What was answered: the facts of the offer, its words, and organisations that are new."""

    slug: str = ""
    facts: Facts = field(default_factory=dict)
    body: str = ""
    providers: dict[str, Facts] = field(default_factory=dict)
