"""The questions that search is measured with, and which half of them is kept apart.

Who tunes words or weights looks at the half to practise with. The other half tells whether
what was learnt holds for questions that nobody looked at; it is measured and left alone.
Whoever wrote the words of search wrote the first questions too. Others, who had not read the
words, wrote more: those of the second writer are all to test with, of the third ones half, of
the fourth ones, whose mistakes were read, none.
All writers were language models: nobody asked this in earnest.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

QUESTIONS = Path(__file__).absolute().parent.parent / "tests" / "search"
PRACTICE, TEST = "oefenen", "toetsen"
HALVES = (PRACTICE, TEST)
# Who wrote the questions of a file, and between which halves these take turns.
FILES = {
    QUESTIONS / "vragen.tsv": ("eerste schrijver", HALVES),
    QUESTIONS / "vragen-tweede-schrijver.tsv": ("tweede schrijver", (TEST,)),
    QUESTIONS / "vragen-derde-schrijvers.tsv": ("derde schrijvers", HALVES),
    QUESTIONS / "vragen-vierde-schrijvers.tsv": ("vierde schrijvers", (PRACTICE,)),
}


@dataclass(frozen=True)
class Question:
    """What somebody typed, and the addresses (without language) of which one is enough."""

    lang: str
    kind: str
    text: str
    right: frozenset[str]
    half: str
    writer: str

    def rank(self, found: list[str]) -> int:
        """Return the place of the first right page, 0 if there is none."""
        return next((at for at, address in enumerate(found, 1) if address in self.right), 0)


def read_questions(files: Mapping[Path, tuple[str, tuple[str, ...]]] = FILES) -> Iterator[Question]:
    """Yield every question; within a file those of a language and kind take turns in a half."""
    for path, (writer, halves) in files.items():
        lines = path.read_text(encoding="utf-8").splitlines()
        seen: Counter[tuple[str, str]] = Counter()
        rows = (line for line in lines if line and not line.startswith("#"))
        for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            key = row["taal"], row["soort"]
            half = halves[seen[key] % len(halves)]
            seen[key] += 1
            right = frozenset(row["verwacht"].split())
            yield Question(*key, row["vraag"], right, half, writer)
