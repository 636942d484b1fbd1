"""A table as a file for spreadsheets and programs: CSV as RFC 4180 has it, in UTF-8.

The mark at the start tells a spreadsheet that it is UTF-8; without it, ë becomes Ã«.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

# A spreadsheet takes a cell that begins with one of these for something to work out.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
ENCODING = "utf-8-sig"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return the lines of a table; what is not known is an empty cell."""
    made = io.StringIO()
    lines = csv.writer(made)
    lines.writerow(head)
    lines.writerows([safe("" if cell is None else cell) for cell in row] for row in rows)
    return made.getvalue()


def write_table(path: Path, text: str) -> None:
    """Write a table to its file."""
    path.write_text(text, ENCODING, newline="")


def safe(cell: object) -> object:
    """Return a cell that no spreadsheet runs as a formula: with an apostrophe before it."""
    text = str(cell)
    return f"'{text}" if text.startswith(FORMULA) else cell
