"""The table of the directory: every offer on a line, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from gids.check.exports.answers import REBUILD, count
from gids.export.api import offers, places
from gids.export.api.directory import COLUMNS
from gids.export.table import ENCODING, FORMULA
from gids.problems import Problem

BOM = b"\xef\xbb\xbf"


def check(folder: Path) -> Iterator[Problem]:
    """The columns are those promised, no line is short, and no cell is a formula."""
    path = folder / places.CSV
    if not path.is_file():
        yield Problem(places.CSV, 1, "Dit bestand is er niet.", REBUILD)
        return
    data = path.read_bytes()
    if not data.startswith(BOM):
        yield Problem(places.CSV, 1, "Er staat niet voorin dat dit UTF-8 is.", REBUILD)
    lines = list(csv.reader(io.StringIO(data.decode(ENCODING), newline="")))
    if not lines or tuple(lines[0]) != COLUMNS:
        yield Problem(places.CSV, 1, "De kolommen zijn niet die van de afspraken.", REBUILD)
    for number, line in enumerate(lines[1:], 2):
        if len(line) != len(COLUMNS):
            what = f"Deze regel heeft {len(line)} cellen in plaats van {len(COLUMNS)}."
            yield Problem(places.CSV, number, what, REBUILD)
        for cell in line:
            if cell.startswith(FORMULA):
                what = f"Een rekenblad voert deze cel uit: {cell[:40]}"
                yield Problem(places.CSV, number, what, REBUILD)
    listed = count(folder, offers.NAME)
    if len(lines) - 1 != listed:
        what = f"Er zijn {len(lines) - 1} regels, en {listed} keer aanbod."
        yield Problem(places.CSV, 1, what, REBUILD)
