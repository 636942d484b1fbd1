"""A file is facts between two fences with words below them, or a problem with a line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases import answer, examples
from gids.read.document import read_data, read_document
from gids.read.nodes import Node

PATH = "docs/aanbod/praatgroep.md"
PAGE = """\
---
naam: "Praatgroep: voor ouders"
voor: [ouders, kinderen]
bronnen:
  - titel: 'Foto''s'
    van: 2020
---

Je praat met andere ouders.

---

## Goed om te weten
"""


def test_facts_and_words_come_apart() -> None:
    document, problems = read_document(PATH, PAGE.encode())

    assert problems == []
    assert document is not None
    assert document.path == PATH
    assert document.facts.plain() == {
        "naam": "Praatgroep: voor ouders",
        "voor": ["ouders", "kinderen"],
        "bronnen": [{"titel": "Foto's", "van": "2020"}],
    }
    assert document.facts.line_of(("bronnen", 0, "van")) == 6
    assert document.body == "\nJe praat met andere ouders.\n\n---\n\n## Goed om te weten\n"
    assert PAGE.split("\n")[document.body_line - 1 :] == document.body.split("\n")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(PAGE.replace("\n", "\r\n").encode(), id="saved on Windows"),
        pytest.param(b"\xef\xbb\xbf" + PAGE.encode(), id="saved by Notepad"),
        pytest.param(PAGE.replace("---\n", "---  \n", 2).encode(), id="spaces behind a fence"),
    ],
)
def test_the_same_file_from_another_program(data: bytes) -> None:
    assert read_document(PATH, data) == read_document(PATH, PAGE.encode())


@pytest.mark.parametrize("end", ["---", "---\n"])
def test_a_page_may_have_no_words(end: str) -> None:
    document, problems = read_document(PATH, f'---\nnaam: "Een"\n{end}'.encode())

    assert problems == []
    assert document is not None
    assert (document.body, document.facts) == ("", Node({"naam": Node("Een", 2)}, 2))
    assert document.body_line == 2 + end.count("\n") + 1


@pytest.mark.parametrize(("typed", "expected"), examples("begin-van-een-bestand.txt"))
def test_a_file_that_does_not_begin_well_is_explained(typed: str, expected: str) -> None:
    assert answer(read_document(PATH, typed.encode())[1]) == expected


def test_a_file_that_is_no_text_is_not_read_any_further() -> None:
    document, problems = read_document(PATH, b"---\nnaam: a\x00b\n---\n")

    assert document is None
    assert [problem.line for problem in problems] == [2]


def test_data_is_read_with_its_lines() -> None:
    node, problems = read_data("data/talen.yml", b"# talen\nnl: {naam: Nederlands}\n")

    assert problems == []
    assert node == Node({"nl": Node({"naam": Node("Nederlands", 2)}, 2)}, 2)


@pytest.mark.parametrize("data", [b"", b"# nog niets\n"])
def test_data_may_be_empty(data: bytes) -> None:
    assert read_data("data/omleidingen.yml", data) == (None, [])


@pytest.mark.parametrize("data", [b"# talen\n- nl\n- en\n", b"# talen\nNederlands\n"])
def test_data_begins_with_a_name(data: bytes) -> None:
    node, problems = read_data("data/talen.yml", data)

    assert node is None
    assert answer(problems) == (
        "regel 2\n"
        "  ✖ Dit bestand begint niet met de naam van een gegeven.\n"
        '  → Begin met een regel als  naam: "Praatgroep voor ouders"'
    )


def mangled(data: bytes) -> st.SearchStrategy[bytes]:
    """Return valid bytes with a piece taken out, and other bytes in its place."""
    place = st.integers(0, len(data))
    piece = st.binary(max_size=6) | st.text("\n\t :-'\"[]{}#&*!|>%@é\u202e", max_size=6).map(
        str.encode
    )
    return st.builds(
        lambda start, length, new: data[:start] + new + data[start + length :],
        place,
        st.integers(0, 40),
        piece,
    )


@settings(derandomize=True, max_examples=300, deadline=None)
@given(mangled(PAGE.encode()) | mangled(PAGE.replace("\n", "\r\n").encode()) | st.binary())
def test_no_damage_is_too_strange(data: bytes) -> None:
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    for read in (read_document, read_data):
        found, problems = read(PATH, data)
        assert all(1 <= problem.line <= lines for problem in problems)
        assert all(problem.what and problem.advice for problem in problems)
        assert found or problems or read is read_data
