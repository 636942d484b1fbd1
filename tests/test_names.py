"""The name of a file is its address: what it may be, and which name to take instead."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases import answer, examples
from gids.problems import Problem
from gids.read.names import LONGEST, check_name, check_names, slug_of

LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk")


@pytest.mark.parametrize(
    "path",
    [
        "docs/index.md",
        "docs/index.tr.md",
        "docs/aanbod/index.md",
        "docs/aanbod/praatgroep-noord-2.md",
        "docs/aanbod/praatgroep.tr.md",
        "docs/begrippen/iq.md",
        "docs/over/index.uk.md",
    ],
)
def test_a_name_that_is_an_address(path: str) -> None:
    assert check_name(path, LANGUAGES) == []


@pytest.mark.parametrize(("typed", "expected"), examples("namen.txt"))
def test_another_name_is_proposed(typed: str, expected: str) -> None:
    assert answer(check_name(typed.strip(), LANGUAGES)) == expected


def test_a_name_that_is_too_long_is_cut_between_words() -> None:
    [problem] = check_name(f"docs/aanbod/{'praatgroep-' * 30}x.md", LANGUAGES)

    assert problem.what == "De naam van dit bestand heeft 331 tekens. Zo'n adres is te lang."
    name = "-".join(["praatgroep"] * 7)
    assert problem.advice == f"Maak er hooguit 80 tekens van, zoals  {name}.md"


def test_a_name_that_cannot_be_shown_is_shown_all_the_same() -> None:
    path = os.fsdecode(b"docs/aanbod/caf\xe9\n.md")

    [problem] = check_name(path, LANGUAGES)

    assert problem.path == "docs/aanbod/caf\ufffd\ufffd.md"
    assert problem.path.encode()


def test_without_languages_no_suffix_is_judged() -> None:
    assert check_name("docs/aanbod/praatgroep.tr.md", ()) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("docs/over/Privacy.md", "docs/over/privacy.md", id="capitals"),
        pytest.param("docs/over/caf\u00e9.md", "docs/over/cafe\u0301.md", id="two forms of é"),
    ],
)
def test_names_that_look_the_same_are_named_both(first: str, second: str) -> None:
    first, second = sorted((first, second))
    what = f"Deze naam is dezelfde als {first}, op hoofdletters of een teken na."
    advice = "Geef één van de twee bestanden een andere naam."

    assert Problem(second, 1, what, advice) in check_names([first, second], LANGUAGES)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Praatgroep Noord", "praatgroep-noord"),
        ("Één dag — voor alle kinderen!", "een-dag-voor-alle-kinderen"),
        ("Foto's & video’s", "fotos-videos"),
        ("  ", "naam-van-de-pagina"),
    ],
)
def test_a_slug_is_made_of_a_title(text: str, slug: str) -> None:
    assert slug_of(text) == slug


NAMES = st.text(max_size=30) | st.text(".-/ aZé\u0301\ud800ßı", max_size=30)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(NAMES | st.binary(max_size=40).map(os.fsdecode))
def test_no_name_is_too_strange(name: str) -> None:
    for path in (f"docs/aanbod/{name}", f"docs/{name}.md", f"docs/aanbod/{name}.md"):
        for problem in check_name(path, LANGUAGES):
            assert (problem.line, bool(problem.what), bool(problem.advice)) == (1, True, True)
            assert f"{problem.path}{problem.what}{problem.advice}".encode()


@settings(derandomize=True, max_examples=300, deadline=None)
@given(NAMES)
def test_the_proposed_name_is_right(name: str) -> None:
    slug = slug_of(name)

    assert len(slug) <= LONGEST
    assert check_name(f"docs/aanbod/{slug}.md", LANGUAGES) == []
