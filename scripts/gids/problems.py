"""What is not right yet, for the person who can mend it.

A problem is a value: where it is, what we see there and what to do about it. Checks
return lists of problems and never print, so that all of them reach the editor at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem weighs."""

    STOP = "stop"  # the site is not built
    NOTICE = "let-op"  # the site is built; somebody should look at it


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend: `path` is relative to the project, `line` counts from 1."""

    path: str
    line: int
    what: str
    advice: str
    severity: Severity = Severity.STOP


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems once each, sorted by file and line."""
    return sorted(set(problems))


def stops(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that keep the site from being built."""
    return [problem for problem in problems if problem.severity is Severity.STOP]
