"""How old our knowledge is and who asked: never greener than it is.

Green is only for what somebody asked or saw on the site itself within a year. A source
that was only read is named with its own year, and age counts from the oldest date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gids.model.source import Source

READ_ONLY = "bron-gelezen"
LASTS = timedelta(days=365)


class Mark(StrEnum):
    """What a reader sees at a glance."""

    SOURCE = "bron"  # read in a source, asked nobody
    FRESH = "vers"  # asked or seen within a year
    OLD = "oud"  # asked or seen longer ago
    GONE = "weg"  # stopped


@dataclass(frozen=True)
class Age:
    """The years that the sources give, whether one gives none, and the oldest day."""

    years: tuple[int, ...]
    undated: bool
    count: int
    oldest: date


def age(sources: Sequence[Source], checked_on: date) -> Age:
    """Return how old what the sources say is."""
    dated = [source.van for source in sources if source.van is not None]
    years = tuple(sorted({day.year for day in dated}))
    oldest = min([checked_on, *(day.earliest for day in dated)])
    return Age(years, len(dated) < len(sources), len(sources), oldest)


def mark(checked_on: date, how: str, today: date, *, stopped: bool = False) -> Mark:
    """Return how sure a reader may be."""
    if stopped:
        return Mark.GONE
    if how == READ_ONLY:
        return Mark.SOURCE
    return Mark.OLD if is_long_ago(checked_on, today) else Mark.FRESH


def is_long_ago(checked_on: date, today: date) -> bool:
    """Say whether a check has lasted long enough."""
    return today - checked_on > LASTS
