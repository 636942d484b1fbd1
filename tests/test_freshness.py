"""How sure a reader may be: never greener than it is."""

from __future__ import annotations

from datetime import date

import pytest

from gids.enrich.freshness import Mark, age, mark
from gids.model.fields import SourceDate
from gids.model.source import Source

TODAY = date(2026, 11, 22)


def source(van: SourceDate | None) -> Source:
    return Source.model_construct(titel="Bron", van=van, gezien_op=TODAY, zegt="Iets.")


@pytest.mark.parametrize("how", ["gebeld", "gemaild", "site-bekeken"])
def test_green_is_for_what_somebody_asked_within_a_year(how: str) -> None:
    assert mark(date(2025, 11, 22), how, TODAY) is Mark.FRESH
    assert mark(date(2025, 11, 21), how, TODAY) is Mark.OLD


def test_a_source_that_was_only_read_is_never_green() -> None:
    assert mark(TODAY, "bron-gelezen", TODAY) is Mark.SOURCE


def test_stopped_comes_before_anything_else() -> None:
    assert mark(TODAY, "gebeld", TODAY, stopped=True) is Mark.GONE


def test_age_counts_from_the_oldest_date() -> None:
    sources = [source(SourceDate(2020)), source(SourceDate(2018, 6, 8)), source(None)]

    found = age(sources, checked_on=TODAY)

    assert (found.years, found.undated, found.count) == ((2018, 2020), True, 3)
    assert found.oldest == date(2018, 6, 8)


def test_a_year_counts_from_its_first_day() -> None:
    assert SourceDate(2020).earliest == date(2020, 1, 1)
    assert SourceDate(2020, 6).earliest == date(2020, 6, 1)
