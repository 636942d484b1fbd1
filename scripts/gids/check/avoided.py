"""Some words put a stamp on a child or promise what nobody can promise: we say it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich.wording import blocks
from gids.problems import Problem


def check(whole: Whole) -> Iterator[Problem]:
    """No word of `vermijd` stands in a text, but in a name or where it is explained."""
    writing = whole.catalogue.writing
    if not writing.vermijd:
        return
    names = _any_of(writing.mag_wel) if writing.mag_wel else None
    avoided = {
        re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE): word for word in writing.vermijd
    }
    for entry in whole.catalogue.entries:
        if entry.path in (writing.vermijd_uitzonderingen or {}):
            continue
        for block in blocks(entry):
            text = names.sub("", block.text) if names else block.text
            for pattern, word in avoided.items():
                if found := pattern.search(text):
                    what = f"Hier staat ‘{found[0]}’. Dat woord schrijven wij niet."
                    yield Problem(entry.path, block.line, what, writing.vermijd[word])


def _any_of(phrases: list[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
