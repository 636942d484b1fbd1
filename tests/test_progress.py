"""What stands in each language, counted; and that no person's review is claimed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from building import ROOT
from gids.enrich.progress import STEPS, progress
from gids.project import load


def test_every_page_belongs_to_one_step(new_project: Callable[[], Path]) -> None:
    catalogue, _ = load(new_project())
    found = progress(catalogue)

    assert sum(one.pages for one in found if one.lang == "tr") == len(catalogue.entries)
    assert {one.step for one in found} == set(STEPS)


def test_what_is_translated_is_counted_in_dutch_words(new_project: Callable[[], Path]) -> None:
    catalogue, _ = load(new_project())
    offers = {one.lang: one for one in progress(catalogue) if one.step == "aanbod"}

    assert (offers["tr"].done, offers["pl"].done) == (1, 0)
    assert 0 < offers["tr"].done_words < offers["tr"].words
    assert [entry.slug for entry in offers["tr"].missing] == ["oude-groep", "tafel"]
    assert offers["tr"].late == ()


def test_a_translation_of_which_the_dutch_changed_is_late(
    new_project: Callable[[], Path],
) -> None:
    root = new_project()
    file = root / "docs" / "aanbod" / "praatgroep.md"
    file.write_text(file.read_text("utf-8") + "\nNog een zin.\n", "utf-8")
    catalogue, _ = load(root)

    late = [entry.slug for one in progress(catalogue) if one.lang == "tr" for entry in one.late]
    assert late == ["praatgroep"]


def test_nobody_is_said_to_have_read_a_translation() -> None:
    catalogue, _ = load(ROOT)
    records = [one.words.vertaling for one in catalogue.translations.values()]

    assert records
    assert {record.nagekeken_door for record in records} == {None}
