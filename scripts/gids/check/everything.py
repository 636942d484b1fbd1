"""The list of all checks, in order, and the one call that runs them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from gids.check import (
    attributed,
    avoided,
    bodies,
    choices,
    choosing,
    choosing_parts,
    dates,
    drawing,
    found_first,
    grouped,
    identifiers,
    ledger,
    life,
    links,
    moved,
    promised,
    readable,
    replaced,
    reserved,
    same_structure,
    sent_in,
    term_length,
    texts,
    translations,
    unexplained,
    unused,
)
from gids.check.whole import Whole
from gids.memory import Memory
from gids.problems import Problem, in_order
from gids.project import load
from gids.render.site import RenderedSite

CHECKS = (
    identifiers.check,
    reserved.check,
    moved.check,
    replaced.check,
    dates.check,
    sent_in.check,
    bodies.check,
    term_length.check,
    links.check,
    grouped.check,
    choices.check,
    drawing.check,
    life.check,
    choosing.check,
    choosing_parts.check,
    readable.check,
    avoided.check,
    attributed.check,
    unexplained.check,
    texts.check,
    translations.check,
    same_structure.check,
    unused.check,
    found_first.check,
    ledger.check,
    promised.check,
)


def inspect(
    root: Path, today: date, memory: Memory | None = None
) -> tuple[RenderedSite | None, list[Problem]]:
    """Return the site of the project at `root` and every problem with it, sorted.

    The checks need all facts; as long as a file cannot be read, only that is reported,
    and there is no site.
    """
    catalogue, problems = load(root, memory)
    if catalogue is None:
        return None, problems
    site = RenderedSite(root, catalogue, today)
    whole = Whole(root, catalogue, today, site)
    found = [problem for check in CHECKS for problem in check(whole)]
    return site, in_order([*problems, *found])


def check_project(root: Path, today: date) -> list[Problem]:
    """Return every problem of the project at `root`, sorted."""
    return inspect(root, today)[1]
