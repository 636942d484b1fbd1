"""What an editor saves is on the screen before the whole site is built again."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from building import TODAY
from gids.build.preview import Preview

ONLY_FOR_SEARCH = re.compile(rb'<p hidden data-pagefind-body data-pagefind-weight="0.5">.*?</p>\n')
OFFER = "docs/aanbod/praatgroep.md"


@pytest.fixture
def root(new_project: Callable[[], Path]) -> Path:
    return new_project()


def preview_of(root: Path) -> Preview:
    return Preview(root, lambda: TODAY)


def change(root: Path, old: str, new: str) -> None:
    path = root / OFFER
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_a_page_is_what_a_build_makes_of_it(root: Path, mini_site: Path) -> None:
    preview = preview_of(root)

    assert preview.refresh() is None
    for location in ("", "aanbod/", "aanbod/praatgroep/", "tr/aanbod/praatgroep/", "ar/zoeken/"):
        built = (mini_site / location / "index.html").read_bytes()
        assert preview.find(location) == ONLY_FOR_SEARCH.sub(b"", built)
    assert preview.find("assets/stijl.css") == (mini_site / "assets/stijl.css").read_bytes()


def test_a_change_is_seen_at_once(root: Path) -> None:
    preview = preview_of(root)
    preview.refresh()
    change(root, "Praatgroep voor ouders", "Praten met ouders")

    assert preview.refresh() is None
    assert b"<h1" in preview.find("aanbod/praatgroep/")
    assert b"Praten met ouders" in preview.find("aanbod/praatgroep/")
    assert b"Praten met ouders" in preview.find("aanbod/")


def test_a_mistake_is_seen_at_once(root: Path) -> None:
    preview = preview_of(root)
    change(root, "soort: ontmoeting", "soort: ontmoetng")

    assert "Bedoel je ‘ontmoeting’?" in preview.refresh()
    assert preview.find("aanbod/praatgroep/") is None


def test_what_is_not_a_page_is_left_to_the_build(root: Path) -> None:
    preview = preview_of(root)
    preview.refresh()

    assert preview.find("pagefind/woorden.nl.json") is None
    assert preview.find("bestaat/niet/") is None
    assert preview.find("k/mini5/") is None


def test_code_that_changed_is_left_to_the_build(root: Path) -> None:
    (root / "scripts").unlink()
    (root / "scripts").mkdir()
    preview = preview_of(root)
    preview.refresh()
    assert preview.find("aanbod/") is not None
    (root / "scripts" / "nieuw.py").write_text("", "utf-8")

    assert preview.refresh() is None
    assert preview.find("aanbod/") is None
