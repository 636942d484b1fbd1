"""A translation keeps what is not words: the check says what got lost, and where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from building import TODAY
from gids.check.everything import check_project
from gids.enrich.structure import Difference, differences, numbers

DUTCH = "docs/begrippen/praatgroep.md"
TURKISH = "docs/begrippen/praatgroep.tr.md"


@pytest.mark.parametrize(
    ("dutch", "translated", "wanted"),
    [
        ("## A\n\nEen", "## B\n\nbir", []),
        ("## A\n\nEen", "bir", [Difference("kop", "2", 1, 0)]),
        ("- a\n- b", "- a", [Difference("punt", "", 2, 1)]),
        ("1. a\n2. b", "1. a\n1. b", []),
        ("| a |\n|---|\n| b |", "| a |\n|---|", [Difference("rij", "", 3, 2)]),
        ("> a", "a", [Difference("citaat", "", 1, 0)]),
        (
            "[a](/aanbod/b/)",
            "[a](/aanbod/c/)",
            [Difference("link", "/aanbod/b/", 1, 0), Difference("link", "/aanbod/c/", 0, 1)],
        ),
        ("16 uur in 4 weken", "4 hafta içinde 16 saat", []),
        (
            "€ 1.250,50",
            "1 250,50 €",
            [
                Difference("getal", "1", 0, 1),
                Difference("getal", "125050", 1, 0),
                Difference("getal", "25050", 0, 1),
            ],
        ),
        ("Bel 112.", "اتصل بالرقم ١١٢.", []),
        (
            "vóór 1 augustus 2025",
            "1 Ağustos 2026",
            [Difference("getal", "2025", 1, 0), Difference("getal", "2026", 0, 1)],
        ),
    ],
)
def test_what_is_not_words_is_compared(
    dutch: str, translated: str, wanted: list[Difference]
) -> None:
    assert differences(dutch, translated) == wanted


def test_numbers_are_compared_by_their_digits() -> None:
    assert numbers("070-312 28 87") == numbers("٠٧٠-٣١٢ ٢٨ ٨٧")
    assert numbers("€ 1.250") == numbers("€ 1,250")


@pytest.fixture
def translated(new_project: Callable[[], Path]) -> Callable[..., list[tuple[str, int, str]]]:
    """Return what is wrong when words stand behind both texts, and the mark is right."""

    def found(dutch: str, turkish: str, terms: str = "") -> list[tuple[str, int, str]]:
        root = new_project()
        for path, words in ((DUTCH, dutch), (TURKISH, turkish)):
            file = root / path
            file.write_text(f"{file.read_text('utf-8').rstrip()}\n\n{words}\n", "utf-8")
        if terms:
            (root / "data" / "termen").mkdir()
            (root / "data" / "termen" / "tr.yml").write_text(terms, "utf-8")
        (late,) = [one for one in check_project(root, TODAY) if "veranderd" in one.what]
        mark = late.advice.rpartition(" ")[2]
        file = root / TURKISH
        lines = file.read_text("utf-8").split("\n")
        lines[late.line - 1] = f"  bron_hash: {mark}"
        file.write_text("\n".join(lines), "utf-8")
        return [(one.path, one.line, one.what) for one in check_project(root, TODAY)]

    return found


def test_a_translation_that_is_the_same_has_no_problem(translated: Callable) -> None:
    assert translated("Na 4 weken.", "4 hafta sonra.") == []


def test_a_number_that_changed_is_told_where_it_stands(translated: Callable) -> None:
    found = translated("Na 4 weken.", "6 hafta sonra.")

    assert [what for _, _, what in found] == [
        "Het Nederlands heeft 1 keer het getal ‘4’, en deze vertaling 0.",
        "Het Nederlands heeft 0 keer het getal ‘6’, en deze vertaling 1.",
    ]
    path, line, _ = found[1]
    assert path == TURKISH
    assert line > 1


def test_a_fixed_term_is_used(translated: Callable) -> None:
    terms = "zorgplicht: [özen yükümlülüğü, zorgplicht]\n"

    assert translated("Dat is de zorgplicht.", "Bu (zorgplicht).", terms) == []
    assert [what for _, _, what in translated("Dat is de zorgplicht.", "Bu.", terms)] == [
        "In het Nederlands staat ‘zorgplicht’. Hier staat geen van: özen yükümlülüğü, zorgplicht."
    ]


def test_after_the_dutch_changed_only_that_is_said(new_project: Callable[[], Path]) -> None:
    root = new_project()
    file = root / DUTCH
    file.write_text(file.read_text("utf-8") + "\nNa 4 weken.\n", "utf-8")

    (found,) = check_project(root, TODAY)

    assert found.path == TURKISH
    assert "is veranderd na deze vertaling" in found.what
