"""Dates say what happened: never in the future, never read before it was written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gids.check.whole import Whole
from gids.enrich.freshness import LASTS
from gids.languages import SOURCE, source_date
from gids.model.source import Source
from gids.problems import Problem, Severity

PROVIDERS = "data/aanbieders.yml"
HELPLINES = "data/hulplijnen.yml"
HAPPENED = ("gecontroleerd_op", "gestopt_op", "toestemming_op", "ingetrokken_op")
FUTURE = "Dat is nog niet geweest: vandaag is het {today}."


def check(whole: Whole) -> Iterator[Problem]:
    """Checks and sources have a date that can be true; an old check is pointed out."""
    for entry in whole.catalogue.entries:
        for key in HAPPENED:
            day = getattr(entry.facts, key, None)
            if day:
                yield from _not_later(whole.today, key, day, entry.path, entry.line(key))
        checked = getattr(entry.facts, "gecontroleerd_op", None)
        if checked and whole.today - checked > LASTS:
            what = f"Dit is meer dan een jaar geleden gecontroleerd: {checked.isoformat()}."
            advice = (
                "Vraag na of alles nog klopt. Zet daarna de datum van vandaag bij"
                " ‘gecontroleerd_op’."
            )
            line = entry.line("gecontroleerd_op")
            yield Problem(entry.path, line, what, advice, Severity.NOTICE)
        for place, source in enumerate(getattr(entry.facts, "bronnen", None) or ()):
            yield from _source(whole.today, source, entry.path, entry.line("bronnen", place))
    for path, records in (
        (PROVIDERS, whole.catalogue.providers),
        (HELPLINES, whole.catalogue.helplines),
    ):
        for name, record in records.items():
            for place, source in enumerate(record.bronnen):
                line = whole.catalogue.line(path, name, "bronnen", place)
                yield from _source(whole.today, source, path, line)


def _source(today: date, source: Source, path: str, line: int) -> Iterator[Problem]:
    yield from _not_later(today, "gezien_op", source.gezien_op, path, line)
    if source.van and source.van.earliest > source.gezien_op:
        what = (
            f"De bron ‘{source.titel}’ is van {source_date(source.van, SOURCE)}, maar is gezien op"
            f" {source.gezien_op.isoformat()}. Dat is eerder."
        )
        yield Problem(path, line, what, "Kijk welke van de twee datums niet klopt.")


def _not_later(today: date, key: str, day: date, path: str, line: int) -> Iterator[Problem]:
    if day > today:
        what = f"Bij ‘{key}’ staat ‘{day.isoformat()}’. " + FUTURE.format(today=today.isoformat())
        yield Problem(path, line, what, "Schrijf de dag waarop het echt gebeurde.")
