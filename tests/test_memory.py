"""A project that is read again says the same as one that is read for the first time."""

from __future__ import annotations

from pathlib import Path

from building import make_project
from gids.memory import Memory
from gids.project import load

CHOICES = "data/keuzelijsten.yml"


def test_what_changed_is_read_and_the_rest_is_remembered(tmp_path: Path) -> None:
    root, memory = make_project(tmp_path / "project"), Memory()
    before, _ = load(root, memory)
    changed, same = before.offers[:2]
    file = root / changed.path
    file.write_text(file.read_text("utf-8").replace(changed.facts.naam, "Een nieuwe naam"), "utf-8")

    after, _ = load(root, memory)

    entries = {entry.path: entry for entry in after.offers}
    assert entries[changed.path].facts.naam == "Een nieuwe naam"
    assert entries[same.path].facts is same.facts
    assert after == load(root)[0]


def test_a_mistake_is_told_as_often_as_it_is_read(tmp_path: Path) -> None:
    root, memory = make_project(tmp_path / "project"), Memory()
    file = next((root / "docs" / "aanbod").glob("[!i]*.md"))
    file.write_text(file.read_text("utf-8").replace("naam:", "naaam:", 1), "utf-8")

    first, second = load(root, memory), load(root, memory)

    assert first[1]
    assert first == second == load(root)


def test_a_page_is_checked_again_when_the_choices_change(tmp_path: Path) -> None:
    root, memory = make_project(tmp_path / "project"), Memory()
    _, before = load(root, memory)
    file = root / CHOICES
    file.write_text(file.read_text("utf-8").replace("bron-gelezen:", "iets-gelezen:", 1), "utf-8")

    _, after = load(root, memory)

    assert after != before
    assert after == load(root)[1]
