"""The forms on GitHub: what GitHub accepts, and all that the model of an offer asks."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from gids.export.issue_form import FOLDER, HEAD, NOBODY, NOT_ASKED, issue_forms
from gids.model.offer import Offer
from gids.project import load

ROOT = Path(__file__).resolve().parent.parent
NEW, WRONG, CONFIG = (f"{FOLDER}/{name}.yml" for name in ("nieuw-aanbod", "klopt-niet", "config"))

# What docs.github.com lists under "Syntax for GitHub's form schema" and "issue forms".
TOP = {"name", "description", "body", "title", "labels", "assignees", "projects", "type"}
ELEMENT = {"type", "id", "attributes", "validations"}
ATTRIBUTES = {
    "markdown": {"value"},
    "input": {"label", "description", "placeholder", "value"},
    "textarea": {"label", "description", "placeholder", "value", "render"},
    "dropdown": {"label", "description", "multiple", "options", "default"},
    "checkboxes": {"label", "description", "options"},
}


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    catalogue, problems = load(ROOT)
    assert catalogue, problems
    return issue_forms(catalogue.site, catalogue.choices)


@pytest.fixture(scope="module")
def forms(texts: dict[str, str]) -> dict[str, dict]:
    return {path: yaml.safe_load(text) for path, text in texts.items()}


def test_every_file_says_that_it_is_made(texts: dict[str, str]) -> None:
    assert [text.startswith(HEAD) for text in texts.values()] == [True, True, True]


@pytest.mark.parametrize("path", [NEW, WRONG])
def test_a_form_has_the_shape_that_github_asks(path: str, forms: dict[str, dict]) -> None:
    form = forms[path]

    assert form.keys() <= TOP
    assert form["name"] and form["description"]
    assert any(element["type"] != "markdown" for element in form["body"])
    for element in form["body"]:
        assert element.keys() <= ELEMENT
        attributes = element["attributes"]
        assert attributes.keys() <= ATTRIBUTES[element["type"]]
        assert attributes.get("value" if element["type"] == "markdown" else "label")
        assert element.get("validations", {}).keys() <= {"required"}


@pytest.mark.parametrize("path", [NEW, WRONG])
@pytest.mark.parametrize("part", ["id", "label"])
def test_no_two_questions_look_the_same(path: str, part: str, forms: dict[str, dict]) -> None:
    elements = [one for one in forms[path]["body"] if one["type"] != "markdown"]
    found = [one["id"] if part == "id" else one["attributes"]["label"] for one in elements]

    assert len({"".join(filter(str.isalnum, name.lower())) for name in found}) == len(found)


def test_choices_are_words_and_all_different(forms: dict[str, dict]) -> None:
    for element in forms[NEW]["body"]:
        options = element["attributes"].get("options", [])
        if element["type"] == "dropdown":
            assert options and all(isinstance(option, str) for option in options)
            assert len(set(options)) == len(options)
            assert "none" not in {option.lower() for option in options}


def test_the_config_is_what_github_knows(forms: dict[str, dict]) -> None:
    assert forms[CONFIG] == {"blank_issues_enabled": True}


def test_every_field_of_the_model_is_asked_or_left_out_on_purpose(
    forms: dict[str, dict],
) -> None:
    asked = [element.get("id") for element in forms[NEW]["body"]]
    expected = [key for key in Offer.model_fields if key not in NOT_ASKED]

    assert asked == [None, *expected, "bron", "privacy"]
    assert Offer.model_fields.keys() >= NOT_ASKED


def test_a_source_is_always_asked(forms: dict[str, dict]) -> None:
    for path in (NEW, WRONG):
        [source] = [element for element in forms[path]["body"] if element.get("id") == "bron"]
        assert source["validations"] == {"required": True}


def test_a_question_with_choices_shows_their_labels(forms: dict[str, dict]) -> None:
    [phases] = [element for element in forms[NEW]["body"] if element.get("id") == "fases"]

    assert phases == {
        "type": "dropdown",
        "id": "fases",
        "attributes": {
            "label": "Fases",
            "description": "In welke fase het kind zit.",
            "multiple": True,
            "options": ["Voor de basisschool", "Basisschool", "Middelbare school", "Mbo"],
        },
        "validations": {"required": False},
    }


@pytest.mark.parametrize(("state", "told"), [("proef", True), ("live", False)])
def test_a_trial_says_that_nobody_may_read_it(state: str, told: bool) -> None:
    catalogue, _ = load(ROOT)
    site = catalogue.site.model_copy(update={"staat": state})
    made = issue_forms(site, catalogue.choices)

    assert [NOBODY in made[path] for path in (NEW, WRONG)] == [told, told]
