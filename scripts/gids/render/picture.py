"""The picture of offers for whoever decides what is needed: plots that are tables, and gaps."""

from __future__ import annotations

from gids.enrich import addresses, facets
from gids.enrich.picture import AGES, Count, Matrix, Picture, Plot, picture
from gids.render import related
from gids.render.picture_views import (
    BarView,
    MatrixView,
    MissingView,
    PartView,
    PictureView,
    PlotView,
    RowView,
)
from gids.render.reader import Reader
from gids.render.views import Words

DATA = addresses.PICTURE.rstrip("/") + ".csv"  # the same numbers, in every language
WHOLE = 100  # units of width of the longest bar
# Where it matters that something is not sure or has no way in; the others are about just that.
DIVIDED = ("leeftijd", "fase", "gemeente", "soort", "toegang")
# The parts of the page, and the plots in each.
PARTS = {
    "wat": ("leeftijd", "fase", "gemeente", "soort"),
    "binnen": ("toegang", "ingang"),
    "zeker": ("status", "controle", "bron"),
}
# What is called the same elsewhere on the site.
TITLES = {
    "fase": "lijst.fase",
    "gemeente": "lijst.gemeente",
    "soort": "lijst.soort",
    "toegang": "facet.toegang",
}
UNKNOWN = ""


def picture_view(reader: Reader) -> PictureView:
    """Return the picture as this reader sees it; made once for the page and its file."""
    return reader.once("aanbod in beeld", lambda: _view(reader))


def _view(reader: Reader) -> PictureView:
    found: Picture = picture(reader.catalogue, reader.today)
    return PictureView(
        found.total,
        found.asked,
        reader.month(reader.today),
        DATA,
        tuple(
            PartView(
                part,
                reader.t(f"beeld.deel_{part}"),
                tuple(_plot(reader, plot) for plot in found.plots if plot.id in plots),
            )
            for part, plots in PARTS.items()
        ),
        tuple(_matrix(reader, matrix) for matrix in found.matrices),
        tuple(
            MissingView(
                key,
                _missing(reader, key),
                tuple(related.link(reader, entry) for entry in offers),
            )
            for key, offers in found.missing.items()
        ),
    )


def _plot(reader: Reader, plot: Plot) -> PlotView:
    counts = {**plot.parts, **({UNKNOWN: plot.unknown} if plot.unknown.offers else {})}
    longest = max(count.offers for count in counts.values()) or 1
    note = f"beeld.{plot.id}_uitleg"
    return PlotView(
        plot.id,
        reader.t(TITLES.get(plot.id, f"beeld.{plot.id}")),
        reader.t(note) if reader.t.has(note) else "",
        tuple(_bar(reader, plot, key, count, longest) for key, count in counts.items()),
        plot.id in DIVIDED,
    )


def _bar(reader: Reader, plot: Plot, key: str, count: Count, longest: int) -> BarView:
    whole = round(WHOLE * count.offers / longest)
    unsure = round(WHOLE * count.unsure / longest)
    label, address = _label(reader, plot, key), _list(plot, key)
    return BarView(key, label, address, count, whole - unsure, unsure)


def _list(plot: Plot, key: str) -> str:
    """Return where all of these offers stand, if there is such a list."""
    has_list = addresses.LIST_KINDS.get(plot.id) == plot.kind and key not in facets.WIDER
    return addresses.of_list(plot.id, key) if has_list and key != UNKNOWN else ""


def _label(reader: Reader, plot: Plot, key: str) -> Words:
    if key == UNKNOWN:
        return Words(reader.t("beeld.onbekend"), reader.lang)
    if plot.kind:
        return Words(*reader.catalogue.choices[plot.kind][key].label(reader.lang))
    if plot.id == "leeftijd":
        ages = facets.BANDS[key]
        told = reader.t("feit.leeftijd_van_tot", van=ages.low, tot=ages.high)
    elif plot.id == "bron":
        low, high = AGES[key]
        last = "beeld.bron_tot" if high else "beeld.bron_ouder"
        told = reader.t(last, van=low, **({"tot": high} if high else {}))
    else:
        told = reader.t(f"beeld.{plot.id}_{key}")
    return Words(told, reader.lang)


def _missing(reader: Reader, key: str) -> str:
    if key in reader.catalogue.choices["status"]:
        return reader.label("status", key)
    return reader.t(f"beeld.{key.replace('-', '_')}")


def _matrix(reader: Reader, matrix: Matrix) -> MatrixView:
    name, kind = matrix.rows
    phases = reader.catalogue.choices["fases"]
    unknown = Words(reader.t("lijst.fase_onbekend"), reader.lang)
    rows = (
        RowView(key, Words(*reader.catalogue.choices[kind][key].label(reader.lang)), cells)
        for key, cells in matrix.cells.items()
    )
    return MatrixView(
        matrix.id,
        reader.t(f"beeld.{name}_fase"),
        reader.t(f"beeld.{name}_fase_uitleg"),
        reader.t(f"beeld.rij_{name}"),
        matrix.columns,
        tuple(Words(*phases[key].label(reader.lang)) if key else unknown for key in matrix.columns),
        tuple(rows),
    )
