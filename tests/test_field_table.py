"""The table of fields in CONTRIBUTING.md: complete, and only between its marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from gids.export.field_table import END, START, NoPlace, field_table, inserted
from gids.model.offer import Offer
from gids.model.source import FieldCheck, Source
from gids.project import load

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def table() -> str:
    catalogue, problems = load(ROOT)
    assert catalogue, problems
    return field_table(catalogue.choices)


def keys(table: str) -> list[str]:
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    return [row.split("`")[1] for row in rows]


def test_every_field_has_a_row_in_the_order_of_the_file(table: str) -> None:
    models = (Offer, Source, FieldCheck)

    assert keys(table) == [key for model in models for key in model.model_fields]


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(
            "| `leeftijd` |  | Alleen als een bron het zegt. | `4-12` of `12+` |", id="examples"
        ),
        pytest.param(
            "| `toegang` | ja | Hoe je binnenkomt. | `vrij`, `via-school`, `verwijzing`, `tlv`,"
            " `lidmaatschap`, `onbekend` |",
            id="one of the choices",
        ),
        pytest.param(
            "| `fases` |  | In welke fase het kind zit. | één of meer, tussen haken: `voorschools`,"
            " `basisschool`, `voortgezet`, `mbo` |",
            id="some of the choices",
        ),
        pytest.param(
            "| `aanbieders` | ja | Wie het aanbiedt: de korte naam uit data/aanbieders.yml. |"
            " `[swv-passendwijs]` |",
            id="a list",
        ),
        pytest.param(
            "- `fases`: `voorschools` = Voor de basisschool; `voortgezet` = Middelbare school",
            id="labels that say more",
        ),
    ],
)
def test_a_row_says_what_an_editor_needs(row: str, table: str) -> None:
    assert row in table.splitlines()


def test_every_row_has_four_cells(table: str) -> None:
    rows = [line for line in table.splitlines() if line.startswith("|")]

    assert {row.replace(r"\|", "").count("|") for row in rows} == {5}


def test_the_table_replaces_what_stood_between_the_marks() -> None:
    text = f"Boven\n\n{START}\noud\n{END}\n\nOnder\n"

    once = inserted(text, "nieuw\n")

    assert once == f"Boven\n\n{START}\n\nnieuw\n\n{END}\n\nOnder\n"
    assert inserted(once, "nieuw\n") == once


@pytest.mark.parametrize("text", ["Geen merk", START, END, f"{END}\n{START}"])
def test_a_text_without_two_marks_is_refused(text: str) -> None:
    with pytest.raises(NoPlace):
        inserted(text, "nieuw\n")
