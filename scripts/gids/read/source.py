"""From bytes to text: whatever an editor's program saves, as long as we can read it all.

Signs that a reader cannot see are refused, because they can hide words or turn them
around. What Arabic needs is kept: the two joiners and the marks of direction.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

from gids.problems import Problem

ENOUGH = 10  # lines with invisible signs; more of them is a file of another kind
LARGEST = 200_000  # bytes; a page of 160 words is about 3,000
JOINERS = "\u200c\u200d"  # they shape Arabic letters, and families of emoji
DIRECTION = "\u200e\u200f\u061c"  # marks that say which way a full stop or digit belongs
NUMBER_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd"  # visible, for all their category
NEEDED = frozenset(JOINERS + DIRECTION + NUMBER_SIGNS)
LINE_BREAKS = re.compile("\r\n|\r|\n")
CONFLICT = re.compile(r"<{7} .*|>{7} .*|={7}")


def read_text(path: str, data: bytes) -> tuple[str | None, list[Problem]]:
    """Return the text of a file with plain line breaks, or the problems that hide it."""
    if len(data) > LARGEST:
        what = f"Dit bestand is groter dan {LARGEST // 1000} kB. Zo groot is geen pagina."
        return None, [Problem(path, 1, what, "Staat er iets in dat er niet hoort? Haal dat weg.")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_wrong_encoding(path, data, error)]
    text = LINE_BREAKS.sub("\n", text)
    lines = enumerate(text.split("\n"), 1)
    problems = (found for number, line in lines for found in _look(path, number, line))
    first = list(islice(problems, ENOUGH))
    return (None if first else text), first


def _wrong_encoding(path: str, data: bytes, error: UnicodeDecodeError) -> Problem:
    before = data[: error.start].decode("latin-1")
    line = len(LINE_BREAKS.findall(before)) + 1
    what = "Op deze regel staan tekens die we niet kunnen lezen."
    return Problem(path, line, what, "Sla het bestand opnieuw op en kies bij codering voor  UTF-8")


def _look(path: str, number: int, line: str) -> list[Problem]:
    """Report at most one thing per line: all of them are mended by typing it again."""
    if line.isascii() and line.isprintable():
        if CONFLICT.fullmatch(line) and line[0] != "=":
            what = "Hier staan twee versies van de tekst onder elkaar."
            advice = "Kies één versie en haal de regels met <<<<<<<, ======= en >>>>>>> weg."
            return [Problem(path, number, what, advice)]
        return []
    hidden = next((sign for sign in line if is_hidden(sign)), None)
    if hidden is None:
        return []
    before, _, after = line.partition(hidden)
    near = f"{before.split(' ')[-1][-20:]}…{after.split(' ')[0][:20]}"
    near = "".join(sign for sign in near if not is_hidden(sign))
    if hidden == "\ufffd":
        what = f"Bij ‘{near}’ is een letter verloren gegaan."
        return [Problem(path, number, what, "Typ dat woord opnieuw.")]
    what = f"Bij ‘{near}’ staat een teken dat je niet ziet."
    return [Problem(path, number, what, "Haal dat stukje weg en typ het opnieuw.")]


def is_hidden(sign: str) -> bool:
    """Say whether a sign is a control, or an invisible sign that no script needs."""
    kind = unicodedata.category(sign)
    if kind in ("Cc", "Cs"):
        return sign != "\t"
    if kind in ("Cf", "Zl", "Zp"):
        return sign not in NEEDED
    return sign in "\ufffd\u034f\u115f\u1160\u3164\uffa0" or (ord(sign) & 0xFFFE) == 0xFFFE
