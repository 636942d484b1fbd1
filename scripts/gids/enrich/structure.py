"""What a translation must have in common with its Dutch text: everything but the words.

Headings, items, tables and links are counted per level and target; numbers, among them dates,
amounts and phone numbers, are compared by their digits, in whatever script these are written.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from gids.render import markdown

ITEM = re.compile(r"^\s*[-*+]\s+\S", re.MULTILINE)
STEP = re.compile(r"^\s*\d{1,2}[.)]\s+\S", re.MULTILINE)
MARKER = re.compile(r"^(\s*)\d{1,2}[.)](\s+)", re.MULTILINE)
ROW = re.compile(r"^\s*\|", re.MULTILINE)
QUOTE = re.compile(r"^\s*>", re.MULTILINE)
TARGET = re.compile(r"\]\([^)]*\)|<https?:[^>]*>")
NUMBER = re.compile(r"\d+(?:[.,:٫٬]\d+)*")
SEPARATORS = re.compile(r"[.,:٫٬]")


@dataclass(frozen=True)
class Difference:
    """Something that the Dutch has more or less often than the translation."""

    kind: str  # a key of KINDS
    name: str  # which link or number; empty for what has no name
    wanted: int
    found: int


KINDS = {
    "kop": "koppen van niveau {name}",
    "punt": "punten in een lijst",
    "stap": "genummerde punten",
    "rij": "rijen van een tabel",
    "citaat": "regels met een >",
    "link": "keer de link {name}",
    "getal": "keer het getal {name}",
}


def differences(dutch: str, translated: str) -> list[Difference]:
    """Return in what the structure of two bodies differs; nothing when all is the same."""
    wanted, found = _counted(dutch), _counted(translated)
    return [
        Difference(kind, name, wanted[kind, name], found[kind, name])
        for kind, name in sorted({**wanted, **found})
        if wanted[kind, name] != found[kind, name]
    ]


def numbers(text: str) -> Counter[str]:
    """Return the numbers of a text by their digits, without the marks between these."""
    return Counter(
        "".join(str(int(sign)) for sign in SEPARATORS.sub("", number))
        for number in NUMBER.findall(text)
    )


def _counted(body: str) -> Counter[tuple[str, str]]:
    rendered = markdown.render(body)
    counted: Counter[tuple[str, str]] = Counter()
    for level, _, _ in rendered.headings:
        counted["kop", str(level)] += 1
    for kind, pattern in (("punt", ITEM), ("stap", STEP), ("rij", ROW), ("citaat", QUOTE)):
        counted[kind, ""] = len(pattern.findall(body))
    for link in rendered.links:
        counted["link", link] += 1
    words = TARGET.sub("]", MARKER.sub(r"\1\2", body))
    for number, count in numbers(words).items():
        counted["getal", number] = count
    return counted
