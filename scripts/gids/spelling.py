"""What somebody probably meant to type."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

CLOSE_ENOUGH = 0.6  # below this, difflib's proposals puzzle more than they help


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that looks most like `word`, or None if none comes close."""
    by_lower = {candidate.lower(): candidate for candidate in sorted(known)}
    found = get_close_matches(word.lower(), by_lower, n=1, cutoff=CLOSE_ENOUGH)
    return by_lower[found[0]] if found else None


def proposal(word: str, known: Iterable[str]) -> str:
    """Return a Dutch sentence that proposes the nearest word and lists them all."""
    words = sorted(known)
    best = nearest(word, words)
    choices = f"Je kunt kiezen uit: {', '.join(words)}."
    return f"Bedoel je ‘{best}’? {choices}" if best else choices
