"""Shapes for templates: the picture of offers, whose plots are tables."""

from __future__ import annotations

from dataclasses import dataclass

from gids.enrich.picture import Count
from gids.render.page_views import PageLink
from gids.render.views import Words


@dataclass(frozen=True)
class BarView:
    """A row of a plot: its numbers, and how far its bar reaches (of 100)."""

    key: str  # '' where we do not know it
    label: Words
    address: str  # of the list of these offers; may be empty
    count: Count
    sure: int
    unsure: int


@dataclass(frozen=True)
class PlotView:
    """One way to divide the offers."""

    id: str
    title: str
    note: str  # may be empty
    bars: tuple[BarView, ...]
    divided: bool  # whether the numbers of unsure and closed offers say something here


@dataclass(frozen=True)
class PartView:
    """A part of the page with its plots."""

    id: str
    title: str
    plots: tuple[PlotView, ...]


@dataclass(frozen=True)
class RowView:
    """A row of a matrix: (sure, unsure) for each column."""

    key: str
    label: Words
    cells: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class MatrixView:
    """Two ways to divide the offers, against each other."""

    id: str
    title: str
    note: str
    corner: str  # what the rows are
    keys: tuple[str, ...]
    columns: tuple[Words, ...]
    rows: tuple[RowView, ...]


@dataclass(frozen=True)
class MissingView:
    """Offers that lack something."""

    id: str
    title: str
    offers: tuple[PageLink, ...]


@dataclass(frozen=True)
class PictureView:
    """The whole picture."""

    total: int
    asked: int
    day: str  # month and year
    data: str  # address of the file with the same numbers
    parts: tuple[PartView, ...]
    matrices: tuple[MatrixView, ...]
    missing: tuple[MissingView, ...]
