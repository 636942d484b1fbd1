"""Permanent ids: given once, never reused, because links and lists hang on them.

They have no vowels, so that no word appears by chance, and no signs that look alike on
paper. Without an e none of them is a number to YAML, such as 12e45.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from gids import ledger
from gids.enrich.addresses import DOCS
from gids.model.fields import ID

SIGNS = "23456789bcdfghjkmnpqrstvwxz"
LENGTH = 5
PROVIDERS = "data/aanbieders.yml"
DATA = (PROVIDERS, "data/keuzehulp.yml")
TYPED = re.compile(r"^\s*id\s*:\s*[\"']?([a-z0-9]+)", re.MULTILINE)


def fresh(taken: Collection[str], pick: Callable[[Sequence[str]], str]) -> str:
    """Return an id that nothing has had; `pick` chooses one sign out of many."""
    while True:
        made = "".join(pick(SIGNS) for _ in range(LENGTH))
        if ID.fullmatch(made) and made not in taken:
            return made


def taken_ids(root: Path) -> set[str]:
    """Return every id in the files and in the ledger, also in files that are not right yet."""
    found = set(ledger.read(_text(root / ledger.PATH)).values())
    for path in _files(root):
        found.update(TYPED.findall(_text(path)))
    return found


def _files(root: Path) -> Iterator[Path]:
    yield from (root / name for name in DATA)
    yield from sorted((root / DOCS).rglob("*.md"))


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace") if path.is_file() else ""
