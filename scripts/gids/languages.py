"""The languages of the site: how they are called, how they run, where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from babel.dates import format_date
from babel.lists import format_list

from gids.model.fields import SourceDate

SOURCE = "nl"  # facts, addresses and first words are in this language
RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True)
class Language:
    """One language: `code` is also its folder, except for the source language."""

    code: str
    name: str
    direction: str  # ltr or rtl

    @property
    def folder(self) -> str:
        """Return the path below the site's root: empty for Dutch, `tr/` for Turkish."""
        return "" if self.code == SOURCE else f"{self.code}/"


@cache
def month(day: date, lang: str) -> str:
    """Return the month and year of a day as a reader of `lang` writes them."""
    return format_date(day, "LLLL y", locale=lang)


def source_date(day: SourceDate, lang: str) -> str:
    """Return a source's own date as precisely as the source gives it."""
    if day.month is None:
        return str(day.year)
    if day.day is None:
        return month(day.earliest, lang)
    return format_date(day.earliest, "d MMMM y", locale=lang)


def enumeration(items: list[str], lang: str) -> str:
    """Return the items as one phrase: a, b en c."""
    return format_list(items, style="standard", locale=lang) if items else ""
