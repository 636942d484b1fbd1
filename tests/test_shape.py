"""Facts have the shape of their model; what has not is said in Dutch, on its line."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core.core_schema import ErrorType

from cases import BROKEN, answer, examples
from gids.check.shape import validate
from gids.explain.place import Place
from gids.explain.sentences import say
from gids.model.fields import Ages, SourceDate
from gids.model.offer import Offer
from gids.model.provider import Provider
from gids.problems import Problem, Severity
from gids.read.nodes import Node, read_yaml
from shapes import CONTEXT, MODELS, changed, checked, good, problems_with

ENGLISH = re.compile(r"\b(should|input|value|field|valid|error|must|expected|required)\b", re.I)
NEVER = re.compile(r"\b(ongeldig|fout|error|verboden|vergeten|verplicht|helaas|a\.u\.b\.)", re.I)
KINDS = [pytest.param(kind, id=kind) for kind in MODELS]
CASES = [
    pytest.param(kind, *case.values, id=f"{kind}: {case.id}")
    for kind in MODELS
    for case in examples(f"feiten-{kind}.txt")
]


@pytest.mark.parametrize("kind", KINDS)
def test_valid_facts_are_an_instance_of_their_model(kind: str) -> None:
    instance, problems = checked(kind, good(kind))

    assert problems == []
    assert isinstance(instance, MODELS[kind][0])


@pytest.mark.parametrize(("kind", "typed", "expected"), CASES)
def test_what_is_not_right_is_said_on_its_line(kind: str, typed: str, expected: str) -> None:
    assert answer(problems_with(kind, typed)) == expected


@pytest.mark.parametrize(("kind", "typed", "expected"), CASES)
def test_only_a_problem_that_stops_leaves_no_instance(kind: str, typed: str, expected: str) -> None:
    instance, problems = checked(kind, changed(kind, typed))

    stopped = any(problem.severity is Severity.STOP for problem in problems)
    assert (instance is None) == stopped


def test_values_are_what_the_model_makes_of_them() -> None:
    facts = 'leeftijd: 4-12\nkosten: ""\nfases: []\ntelefoon: 0260000000\nvoor: ouders, kinderen'

    offer, problems = checked("aanbod", changed("aanbod", facts))

    assert isinstance(offer, Offer)
    assert [problem.severity for problem in problems] == [Severity.NOTICE]
    assert (offer.leeftijd, offer.kosten, offer.fases) == (Ages(4, 12), None, None)
    assert (offer.telefoon, offer.voor) == ("0260000000", ["ouders", "kinderen"])
    assert offer.bronnen[0].van == SourceDate(2020, 6)


def test_every_field_refuses_nonsense_on_its_own_line() -> None:
    for kind, (model, _) in MODELS.items():
        for key in model.model_fields:
            text = changed(kind, f'{key}: "{"‽" * 401}"')
            line = next(n for n, typed in enumerate(text.split("\n"), 1) if typed.startswith(key))
            problems = [one for one in checked(kind, text)[1] if one.severity is Severity.STOP]
            assert line in {problem.line for problem in problems}, (kind, key)
            for problem in problems:
                assert f"‘{key}’" in problem.what
                assert not ENGLISH.search(problem.what + problem.advice)


def test_a_record_that_is_a_text_is_one_problem() -> None:
    node, _ = read_yaml("data/aanbieders.yml", "swv-voorbeeld: SWV Voorbeeld\n")
    assert node is not None
    inside = node.at(("swv-voorbeeld",))
    assert inside is not None

    instance, problems = validate(Provider, inside, "data/aanbieders.yml", CONTEXT)

    assert instance is None
    what = "Hier staat ‘SWV Voorbeeld’. Hier horen gegevens onder elkaar, elk met een naam."
    assert problems == [Problem("data/aanbieders.yml", 1, what, 'Schrijf het zo:  id: "…"')]


def test_a_list_of_choices_that_is_not_there_is_no_fault_of_the_page() -> None:
    node, _ = read_yaml("docs/aanbod/praatgroep.md", good("aanbod"))
    assert node is not None
    without = {name: known for name, known in CONTEXT.items() if name != "voor"}

    instance, problems = validate(Offer, node, "docs/aanbod/praatgroep.md", without)

    assert instance is None
    what = "De lijst ‘voor’ staat er niet, of is niet te lezen."
    advice = "Zet de lijst ‘voor’ terug in data/keuzelijsten.yml"
    assert problems == [Problem("data/keuzelijsten.yml", 1, what, advice)]


@pytest.mark.parametrize(
    "loc", [(), ("naam",), ("voor", 0), ("bronnen", 0, "van"), ("bronnen", 0), ("x", "y", 3)]
)
def test_no_error_of_pydantic_reaches_an_editor_in_english(loc: tuple[str | int, ...]) -> None:
    node, _ = read_yaml("docs/aanbod/praatgroep.md", good("aanbod"))
    assert node is not None
    place = Place("docs/aanbod/praatgroep.md", Offer, node, loc, CONTEXT)

    for kind in get_args(ErrorType):
        said = say(place, {"type": kind, "loc": loc, "msg": "Input should be valid", "ctx": {}})
        assert 1 <= said.line <= 18
        assert said.what.endswith(".")
        assert said.advice
        assert not ENGLISH.search(said.what + said.advice)


def test_no_answer_uses_a_word_that_blames() -> None:
    for file in BROKEN.glob("*.txt"):
        lines = file.read_text(encoding="utf-8").split("\n")
        answers = [line for line in lines if re.match(r"  [✖!→] ", line)]
        assert answers
        assert [line for line in answers if NEVER.search(line)] == []


KEYS = st.sampled_from(
    [*Offer.model_fields, "titel", "url", "van", "gezien_op", "zegt", "document", "prijs", "", "<<"]
)
TEXTS = st.sampled_from(["", "ouders", "gestopt", "2020", "2026-02-30", "/x/", "a@b.nl", "…"])
VALUES = st.recursive(
    TEXTS | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)


@settings(derandomize=True, max_examples=80, deadline=None)
@given(st.sampled_from(list(MODELS)), st.dictionaries(KEYS, VALUES, max_size=12))
def test_no_facts_are_too_strange(kind: str, facts: dict) -> None:
    model, path = MODELS[kind]
    instance, problems = validate(model, as_node(facts), path, CONTEXT)

    assert instance is not None or problems
    for problem in problems:
        assert problem.line == 7
        assert problem.what and problem.advice
        assert not ENGLISH.search(problem.what)


def as_node(value: object) -> Node:
    """Return facts as if they all stood on line 7."""
    if isinstance(value, dict):
        return Node({key: as_node(item) for key, item in value.items()}, 7)
    if isinstance(value, tuple):
        return Node(tuple(as_node(item) for item in value), 7)
    return Node(str(value), 7)
