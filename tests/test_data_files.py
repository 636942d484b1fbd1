"""A file with words for a language is read, or an editor hears why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from building import TODAY
from gids.check.everything import check_project
from gids.problems import Problem, stops

EMPTY = ("In dit bestand staat niets.", "Zet er iets in, of haal het bestand weg.")
UNREAD = (
    "Dit bestand wordt nergens voor gebruikt.",
    "Zet het in de goede map, met een naam zoals de andere bestanden daar. De naam eindigt op .yml,"
    " en een taal moet in data/talen.yml staan.",
)
QUESTIONS = '/ouders/verveling/:\n  - "is zo klaar"\n'


def told(root: Path) -> list[Problem]:
    """Return what keeps the site from being built."""
    return stops(check_project(root, TODAY))


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("data/vragen/nl/ouders.yml", "", EMPTY),
        ("data/vragen/nl/ouders.yml", "/ouders/verveling/:\n", EMPTY),
        ("data/synoniemen/tr.yml", "# alleen uitleg\n", EMPTY),
        ("data/vragen/nl.yml", QUESTIONS, UNREAD),
        ("data/vragen/nl/ouders.yaml", QUESTIONS, UNREAD),
        ("data/vragen/xx/ouders.yml", QUESTIONS, UNREAD),
        ("data/synoniemen/xx.yml", "verveling: [saai]\n", UNREAD),
    ],
)
def test_a_file_that_brings_nothing_is_told(
    new_project: Callable[[], Path], path: str, text: str, said: tuple[str, str]
) -> None:
    root = new_project()
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")

    assert told(root) == [Problem(path, 1, *said)]


def test_the_dutch_words_of_search_are_always_there(new_project: Callable[[], Path]) -> None:
    root, path = new_project(), "data/synoniemen/nl.yml"
    (root / path).unlink()

    advice = f"Zet het bestand terug:  {path}"
    assert told(root) == [Problem(path, 1, "Dit bestand is er niet.", advice)]


def test_questions_for_the_home_page_have_a_file_of_their_own(
    new_project: Callable[[], Path],
) -> None:
    root, folder = new_project(), "data/vragen/nl"
    (root / folder / "begin.yml").write_text('/:\n  - "waar begin ik"\n', "utf-8")

    what = "Hier staan vragen naar ‘/’. Die horen in een ander bestand."
    assert told(root) == [Problem(f"{folder}/begin.yml", 1, what, f"Zet ze in  {folder}/start.yml")]
    (root / folder / "begin.yml").rename(root / folder / "start.yml")
    assert told(root) == []
