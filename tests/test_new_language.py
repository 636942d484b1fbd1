"""A language more: data and words only, no line of code or template.

The language is made up: every sentence is the Dutch one between brackets, so that a sentence
that was forgotten shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from building import TODAY, built
from gids.check.everything import check_project
from gids.problems import stops

CODE = "eo"  # Babel knows how Esperanto writes its dates
DUTCH_LINE = re.compile(r"^( +)nl: (.*)$", re.MULTILINE)
DUTCH_ITEM = re.compile(r'([{,] *)nl: ("[^"]*")')
SENTENCE = re.compile(r'^(  \w+: )"(.*)"$', re.MULTILINE)


def add_language(root: Path) -> None:
    """Do what the recipe in HACKING.md says, for a language that nobody speaks here."""
    data = root / "data"
    with (data / "talen.yml").open("a", encoding="utf-8") as file:
        file.write(f'\n{CODE}:\n  naam: "Esperanto"\n  richting: ltr\n')
    dutch = (data / "teksten" / "nl.yml").read_text("utf-8")
    (data / "teksten" / f"{CODE}.yml").write_text(SENTENCE.sub(r'\1"[\2]"', dutch), "utf-8")
    for file in data.glob("*.yml"):
        text = file.read_text("utf-8")
        text = DUTCH_LINE.sub(rf"\g<0>\n\1{CODE}: \2", text)
        file.write_text(DUTCH_ITEM.sub(rf"\g<0>, {CODE}: \2", text), "utf-8")


def test_a_language_is_data_and_words(new_project: Callable[[], Path], tmp_path: Path) -> None:
    root = new_project()
    add_language(root)

    assert stops(check_project(root, TODAY)) == []
    site = built(root, tmp_path / "site")
    page = (site / CODE / "aanbod" / "praatgroep" / "index.html").read_text("utf-8")
    assert f'<html lang="{CODE}" dir="ltr">' in page
    assert "[Dit is een proefversie." in page
    assert f'hreflang="{CODE}"' in (site / "aanbod" / "index.html").read_text("utf-8")
    assert (site / "pagefind" / f"woorden.{CODE}.json").is_file()


def test_what_is_missing_of_a_new_language_is_told(new_project: Callable[[], Path]) -> None:
    root = new_project()
    with (root / "data" / "talen.yml").open("a", encoding="utf-8") as file:
        file.write(f'\n{CODE}:\n  naam: "Esperanto"\n  richting: ltr\n')

    found = {problem.path for problem in check_project(root, TODAY)}

    assert f"data/teksten/{CODE}.yml" in found
