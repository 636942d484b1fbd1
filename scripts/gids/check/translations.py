"""A translation was made from the Dutch words that stand there now."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich.translations import is_late, source_mark
from gids.problems import Problem, Severity


def check(whole: Whole) -> Iterator[Problem]:
    """Point out translations whose Dutch changed; it is a report and stops nothing."""
    entries = {entry.path: entry for entry in whole.catalogue.entries}
    for one in whole.catalogue.translations.values():
        entry = entries[one.source]
        if is_late(entry, one):
            what = f"De Nederlandse tekst in {one.source} is veranderd na deze vertaling."
            advice = f"Vertaal wat anders is, en schrijf dan  bron_hash: {source_mark(entry)}"
            yield Problem(
                one.path,
                one.node.line_of(("vertaling", "bron_hash")),
                what,
                advice,
                Severity.NOTICE,
            )
