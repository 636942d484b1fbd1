"""Whole files as editors hand them in, and all that we answer at once.

A new kind of mistake is a new file in tests/kapot/bestanden, with our answer next to it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cases import BROKEN
from gids.check.shape import validate
from gids.model.offer import Offer
from gids.read.document import read_document
from gids.report import as_text
from shapes import CONTEXT

FILES = sorted((BROKEN / "bestanden").glob("*.md"))


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in FILES])
def test_everything_is_said_at_once(file: Path) -> None:
    path = f"docs/aanbod/{file.name}"
    document, problems = read_document(path, file.read_bytes())
    if document:
        problems += validate(Offer, document.facts, path, CONTEXT)[1]

    assert f"{as_text(problems)}\n" == file.with_suffix(".txt").read_text(encoding="utf-8")
