"""Sentences drawn by lot, to be laid beside their sources by somebody who did not write them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from gids.catalogue import Catalogue, Entry
from gids.enrich.coverage import guidance
from gids.enrich.prose import blocks, sentences
from gids.model.page import Page

FEWEST_WORDS = 6  # a shorter sentence seldom says something that can be true or not


@dataclass(frozen=True)
class Claim:
    """One sentence of a page of guidance."""

    entry: Entry[Page]
    line: int
    sentence: str


def draw(catalogue: Catalogue, seed: str, count: int) -> Sequence[Claim]:
    """Return sentences by lot; the same seed draws the same ones, a question is no claim."""
    claims = [
        Claim(entry, block.line, sentence)
        for entry in guidance(catalogue)
        for block in blocks(entry.body, entry.body_line)
        for sentence in sentences(block.text)
        if len(sentence.split()) >= FEWEST_WORDS and not sentence.endswith("?")
    ]
    return random.Random(seed).sample(claims, min(count, len(claims)))
