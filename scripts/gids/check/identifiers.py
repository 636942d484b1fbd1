"""A permanent id belongs to one thing, for ever."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.model.choosing import PATH as CHOOSING
from gids.problems import Problem

PROVIDERS = "data/aanbieders.yml"
REDIRECTS = "data/omleidingen.yml"


def check(whole: Whole) -> Iterator[Problem]:
    """No two pages, organisations or outcomes have the same id."""
    seen: dict[str, str] = {}
    for identifier, path, line in sorted(_all(whole), key=lambda one: one[1:]):
        if identifier in seen:
            what = f"Bij ‘id’ staat ‘{identifier}’. Dat kenmerk is al van {seen[identifier]}."
            advice = "Is dit een kopie? Vraag met  make nieuw  een nieuw kenmerk, en zet dat hier."
            yield Problem(path, line, what, advice)
        seen.setdefault(identifier, path)


def _all(whole: Whole) -> Iterator[tuple[str, str, int]]:
    for entry in whole.catalogue.entries:
        yield entry.facts.id, entry.path, entry.line("id")
    for key, provider in whole.catalogue.providers.items():
        yield provider.id, PROVIDERS, whole.catalogue.line(PROVIDERS, key, "id")
    for key, outcome in whole.catalogue.choosing.outcomes.items():
        yield outcome.id, CHOOSING, whole.catalogue.line(CHOOSING, "uitkomsten", key, "id")
    for key, redirect in whole.catalogue.redirects.items():
        if redirect.id:
            yield redirect.id, REDIRECTS, whole.catalogue.line(REDIRECTS, key, "id")
