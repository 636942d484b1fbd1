"""The numbers of the picture of offers as a file, for spreadsheets and other programs.

Keys are the same in every language; labels are the reader's. What is not known has an empty key.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from gids.enrich import addresses
from gids.export.table import table, write_table
from gids.render.picture import DATA, picture_view
from gids.render.picture_views import PictureView

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

HEAD = (
    *("deel", "rij", "rij_naam", "kolom", "kolom_naam"),
    *("aanbod", "waarvan_niet_zeker", "waarvan_zonder_bekende_ingang"),
)


def picture_csv(view: PictureView) -> str:
    """Return a line for every number on the page, and for every offer that lacks something."""
    return table(HEAD, _rows(view))


def write_picture(site: RenderedSite, folder: Path, languages: list[str]) -> None:
    """Put the file beside the page, in every language."""
    for lang in languages:
        reader = site.readers[lang]
        path = folder / addresses.place(DATA, reader.language)
        write_table(path, picture_csv(picture_view(reader)))


def _rows(view: PictureView) -> Iterator[tuple[object, ...]]:
    for plot in (plot for part in view.parts for plot in part.plots):
        for bar in plot.bars:
            count = bar.count
            numbers = (count.offers, count.unsure, count.closed)
            yield plot.id, bar.key, bar.label.text, "", "", *numbers
    for matrix in view.matrices:
        for row in matrix.rows:
            columns = zip(matrix.keys, matrix.columns, row.cells, strict=True)
            for key, label, (sure, unsure) in columns:
                numbers = (sure + unsure, unsure, 0)
                yield matrix.id, row.key, row.label.text, key, label.text, *numbers
    for missing in view.missing:
        for offer in missing.offers:
            yield missing.id, offer.address, offer.name.text, "", "", 1, "", ""
