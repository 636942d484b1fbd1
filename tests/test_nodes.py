"""What an editor may type between the fences, and what we answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases import answer, examples
from gids.problems import Problem
from gids.read.nodes import Node, read_yaml

PATH = "docs/aanbod/praatgroep.md"

TO_PASTE = examples("regels-om-te-plakken.txt")
WITH_WORK = examples("regels-met-werk.txt")


@pytest.mark.parametrize(("typed", "expected"), TO_PASTE + WITH_WORK)
def test_a_mistake_is_explained_on_its_line(typed: str, expected: str) -> None:
    assert answer(read_yaml(PATH, typed)[1]) == expected


@pytest.mark.parametrize(("typed", "expected"), TO_PASTE)
def test_the_line_in_the_advice_can_be_read(typed: str, expected: str) -> None:
    lines = typed.split("\n")
    for problem in read_yaml(PATH, typed)[1]:
        old = lines[problem.line - 1]
        spaces = re.search(r"Zet er (\d+) spaties voor", problem.advice)
        margin = int(spaces[1]) if spaces else len(old) - len(old.lstrip(" "))
        margin = 0 if problem.advice.startswith("Begin helemaal links") else margin
        lines[problem.line - 1] = " " * margin + problem.advice.partition("  ")[2]

    node, problems = read_yaml(PATH, "\n".join(lines))

    assert node is not None
    assert problems == []


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("0260000000", "0260000000", id="phone number, octal in YAML 1.1"),
        pytest.param("19:30", "19:30", id="time, sexagesimal in YAML 1.1"),
        pytest.param("no", "no", id="language code, boolean in YAML 1.1"),
        pytest.param("2026-11-22", "2026-11-22", id="date"),
        pytest.param("~", "~", id="nothing in YAML"),
        pytest.param("1.10", "1.10", id="number"),
        pytest.param("", "", id="nothing at all"),
        pytest.param("''", "", id="nothing between quotes"),
        pytest.param('"A: b # c"', "A: b # c", id="signs between quotes"),
        pytest.param("'foto''s'", "foto's", id="quote between quotes"),
        pytest.param(r'"Zeg \"hoi\""', 'Zeg "hoi"', id="quote behind a backslash"),
        pytest.param("C# & *sterren* @ 5% | > ! - ?", "C# & *sterren* @ 5% | > ! - ?", id="signs"),
        pytest.param("https://voorbeeld.nl/#kop", "https://voorbeeld.nl/#kop", id="web address"),
        pytest.param("a  # uitleg", "a", id="remark behind two spaces"),
        pytest.param('"a" # uitleg', "a", id="remark behind a text between quotes"),
        pytest.param("“Ik verveel me”, zegt ze", "“Ik verveel me”, zegt ze", id="round quotes"),
        pytest.param("de ouders'", "de ouders'", id="apostrophe at the end"),
        pytest.param("موهوب\u200cها", "موهوب\u200cها", id="Arabic script"),
    ],
)
def test_a_value_stays_what_the_editor_typed(typed: str, value: str) -> None:
    node, problems = read_yaml(PATH, f"sleutel: {typed}\nlaatste: x\n")

    assert problems == []
    assert node is not None
    assert node.plain() == {"sleutel": value, "laatste": "x"}


SOURCES = """\
# uitleg van tevoren
naam: "Een"

voor: [ouders, kinderen]
bronnen:
  - titel: "Eerste"
    van: 2020
  # nog een bron
  - titel: "Tweede"
    van:
      onbekend
"""


@pytest.mark.parametrize(
    ("loc", "line"),
    [
        ((), 2),
        (("naam",), 2),
        (("voor",), 4),
        (("voor", 1), 4),
        (("bronnen",), 5),
        (("bronnen", 0), 6),
        (("bronnen", 0, "van"), 7),
        (("bronnen", 1), 9),
        (("bronnen", 1, "zegt"), 9),
        (("bronnen", 2), 5),
        (("bronnen", "titel"), 5),
        (("naam", 0), 2),
        (("kosten",), 2),
        (("kosten", 0, "diep"), 2),
    ],
)
def test_every_key_and_item_has_its_line(loc: tuple[str | int, ...], line: int) -> None:
    node, problems = read_yaml(PATH, SOURCES)

    assert node is not None
    assert node.line_of(loc) == line
    assert [problem.line for problem in problems] == []


def test_lines_are_counted_from_the_start_of_the_file() -> None:
    node, problems = read_yaml(PATH, "naam: Een\nnaam: Twee\n", first_line=2)

    assert node == Node({"naam": Node("Een", 2)}, 2)
    what = "‘naam’ staat er twee keer, ook al op regel 2."
    assert problems == [Problem(PATH, 3, what, "Laat één van de twee regels staan.")]


def test_reading_goes_on_behind_a_mistake() -> None:
    text = 'naam: A: b\nplaats:Arnhem\nsoort: "advies\nvoor: [ouders\nkosten: @\nstatus: actief\n'

    node, problems = read_yaml(PATH, text)

    assert [problem.line for problem in problems] == [1, 2, 3, 4, 5]
    assert node is not None
    assert list(node.value) == ["naam", "plaats", "soort", "voor", "kosten", "status"]


def test_nothing_is_no_mistake() -> None:
    assert read_yaml(PATH, "") == (None, [])
    assert read_yaml(PATH, "# alleen uitleg\n") == (None, [])


HOSTILE = [
    pytest.param("[" * 5000, id="brackets"),
    pytest.param("{a: " * 5000, id="records"),
    pytest.param("- " * 5000, id="dashes"),
    pytest.param("? " * 5000, id="question marks"),
    pytest.param("a: " + "x" * 190_000, id="one huge word"),
    pytest.param("a: " + "x y: " * 30_000, id="one huge line with colons"),
    pytest.param('"' * 5000, id="quotes"),
    pytest.param("'" * 5001, id="single quotes"),
    pytest.param("a: [" + "'x', " * 20_000 + "]", id="a long list"),
    pytest.param("a: &a [x]\n" + "".join(f"{c}: &{c} [*a, *a]\n" for c in "bcdef"), id="bomb"),
    pytest.param("a: &a [*a]\n", id="a list that holds itself"),
    pytest.param("&a a: *a\n", id="a key with a name"),
    pytest.param("!!python/object/apply:os.system [ls]\n", id="a call"),
    pytest.param("a: !!binary aGFsbG8=\n", id="bytes"),
    pytest.param("%YAML 9999999999999999999999.1\n---\na: b\n", id="version"),
    pytest.param('a: "\\UFFFFFFFF"\n', id="a letter that does not exist"),
    pytest.param("a: b: c\n" * 400, id="the same mistake on every line"),
    pytest.param("\n" * 5000 + "a: [", id="empty lines"),
    pytest.param("a\n" * 5000, id="words"),
    pytest.param("\t\n" * 500 + "\ta: b", id="tabs"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_breaks_the_reader(text: str) -> None:
    assert_readable(text, read_yaml(PATH, text)[1])


LINES = st.lists(
    st.one_of(
        st.sampled_from(SOURCES.split("\n")),
        st.text("abc:-#'\"[]{},&*!|>%@` \t“”?<=é", max_size=24),
        st.text(max_size=12).map(lambda text: text.replace("\r", "")),
    ),
    max_size=12,
)


@settings(derandomize=True, max_examples=400, deadline=None)
@given(LINES)
def test_no_text_is_too_strange(lines: list[str]) -> None:
    text = "\n".join(lines)
    node, problems = read_yaml(PATH, text)

    assert_readable(text, problems)
    if node is not None:
        node.plain()


def assert_readable(text: str, problems: list[Problem]) -> None:
    """Every problem is on a line of the file, in Dutch, without a word of YAML."""
    last = len(re.split("[\n\r\x85\u2028\u2029]", text))
    for problem in problems:
        assert 1 <= problem.line <= last
        assert problem.what.endswith(".")
        assert problem.advice
        assert not re.search("expected|found|mapping|scalar|token|Error", problem.what)
