"""The keuzehulp as a tree: which question comes where, and every way through it.

Each question has one place, so that it can say which number it is and lead back. Outcomes are
shared: many ways end in the same one. Whatever is wrong with a tree, walking it comes to an end.
"""

from __future__ import annotations

from collections.abc import Iterator

from gids.model.choosing import Choosing

START = "/keuzehulp/"  # the address of the first question
MOST_QUESTIONS = 5
SKIP = "overslaan"

Way = tuple[str, ...]


def start(tree: Choosing) -> str | None:
    """Return the name of the first question."""
    return next((name for name, one in tree.questions.items() if one.adres == START), None)


def turns(tree: Choosing, name: str) -> dict[str, str]:
    """Return where a question leads: by answer, and last by skipping it."""
    question = tree.questions[name]
    return {**question.antwoorden, SKIP: question.overslaan}


def parents(tree: Choosing) -> dict[str, list[tuple[str, str]]]:
    """Return by which question and answer one comes to each question, outcome and page."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name in tree.questions:
        for answer, target in turns(tree, name).items():
            found.setdefault(target, []).append((name, answer))
    return found


def ways(tree: Choosing) -> Iterator[Way]:
    """Yield every way through: the questions in order, and what the last answer leads to.

    A way that comes back to a question it has been at ends there.
    """
    first = start(tree)
    if first is not None:
        yield from _onward(tree, (first,))


def _onward(tree: Choosing, way: Way) -> Iterator[Way]:
    here = way[-1]
    if here not in tree.questions or here in way[:-1]:
        yield way
        return
    for target in dict.fromkeys(turns(tree, here).values()):
        yield from _onward(tree, (*way, target))


def reached(tree: Choosing) -> set[str]:
    """Return every question, outcome and page that some way comes to."""
    return {name for way in ways(tree) for name in way}


def before(tree: Choosing, name: str) -> Way:
    """Return the questions on the way to a question, the first one first."""
    return next((way[: way.index(name)] for way in ways(tree) if name in way), ())


def still(tree: Choosing, name: str) -> int:
    """Return how many questions can follow from a question on, itself included."""
    return max(len(way) - 1 for way in _onward(tree, (name,)))
