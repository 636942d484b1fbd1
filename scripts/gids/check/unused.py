"""An organisation without offers has a page with nothing on it."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.model.offer import Offer
from gids.problems import Problem, Severity

PATH = "data/aanbieders.yml"


def check(whole: Whole) -> Iterator[Problem]:
    """Each organisation offers something, if only something that stopped."""
    used = {key for entry in whole.catalogue.of(Offer) for key in entry.facts.aanbieders}
    for key in whole.catalogue.providers:
        if key not in used:
            what = f"Bij geen enkel aanbod staat de aanbieder ‘{key}’."
            advice = "Zet hem bij ‘aanbieders’ in een aanbod. De pagina moet blijven bestaan."
            yield Problem(PATH, whole.catalogue.line(PATH, key), what, advice, Severity.NOTICE)
