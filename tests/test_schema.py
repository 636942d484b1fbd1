"""The schemas for editors' tools: sound, Dutch, and true for every file there is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from gids.export.schema import schemas
from gids.languages import SOURCE
from gids.model.kinds import kind_of
from gids.project import DATA, load
from gids.read.document import read_data, read_document

ROOT = Path(__file__).resolve().parent.parent
DOCS = sorted((ROOT / "docs").rglob("*.md"))
DATA_FILES = sorted((ROOT / DATA).glob("*.yml"))
TEXTS = sorted((ROOT / DATA / "teksten").glob("*.yml"))


@pytest.fixture(scope="module")
def made() -> dict[str, dict]:
    catalogue, problems = load(ROOT)
    assert catalogue, problems
    return {path: json.loads(text) for path, text in schemas(catalogue.choices).items()}


def complaints(schema: dict, facts: object) -> list[str]:
    return [error.message for error in Draft202012Validator(schema).iter_errors(facts)]


def test_every_schema_is_one(made: dict[str, dict]) -> None:
    for schema in made.values():
        Draft202012Validator.check_schema(schema)


def test_every_kind_of_page_has_a_schema_and_its_translation_too(made: dict[str, dict]) -> None:
    kinds = {kind_of(path.relative_to(ROOT / "docs")).name for path in DOCS}

    assert kinds <= {Path(path).stem for path in made}
    assert {f"vertaling-{kind}" for kind in kinds} <= {Path(path).stem for path in made}


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_page_fits_its_schema(path: Path, made: dict[str, dict]) -> None:
    inner = path.relative_to(ROOT / "docs")
    name = kind_of(inner).name
    if inner.stem.partition(".")[2] not in ("", SOURCE):
        name = f"vertaling-{name}"
    document, problems = read_document(path.relative_to(ROOT).as_posix(), path.read_bytes())

    assert document, problems
    assert complaints(made[f"schema/{name}.json"], document.facts.plain()) == []


@pytest.mark.parametrize("path", [*DATA_FILES, *TEXTS], ids=lambda path: path.name)
def test_every_file_of_data_fits_its_schema(path: Path, made: dict[str, dict]) -> None:
    name = path.stem if path.parent.name == DATA else path.parent.name
    facts, problems = read_data(path.name, path.read_bytes())

    assert problems == []
    assert complaints(made[f"schema/{name}.json"], facts.plain() if facts else {}) == []


@pytest.mark.parametrize(
    ("key", "value", "complaint"),
    [
        pytest.param("naam", "", "'' should be non-empty", id="a name that is not there"),
        pytest.param("naam", "a" * 91, f"{'a' * 91!r} is too long", id="a name too long"),
        pytest.param("voor", "ouders", "'ouders' is not of type 'array'", id="a list as a word"),
        pytest.param("voor", [], "[] should be non-empty", id="an empty list"),
        pytest.param(
            "status",
            "aktief",
            "'aktief' is not one of ['actief', 'aangekondigd',"
            " 'niet-bevestigd', 'tijdelijk-dicht', 'gestopt']",
            id="no choice",
        ),
        pytest.param(
            "gecontroleerd_op",
            "1 maart 2026",
            r"'1 maart 2026' does not match '^(?:\\d{4}-\\d\\d-\\d\\d)$'",
            id="no date",
        ),
        pytest.param(
            "leeftijd",
            "vier",
            r"'vier' does not match '^(?:(\\d{1,2})(?:-(\\d{1,2})|\\+))?$'",
            id="no age",
        ),
        pytest.param(
            "naaam",
            "Groep",
            "Additional properties are not allowed ('naaam' was unexpected)",
            id="unknown key",
        ),
    ],
)
def test_a_mistake_is_seen(key: str, value: object, complaint: str, made: dict[str, dict]) -> None:
    schema = made["schema/aanbod.json"]
    offers = (path for path in DOCS if path.parent.name == "aanbod" and path.stem != "index")
    path = next(path for path in offers if "." not in path.stem)
    document, _ = read_document(path.name, path.read_bytes())

    assert complaints(schema, {**document.facts.plain(), key: value}) == [complaint]


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("", id="unknown"),
        pytest.param("4-12", id="from and to"),
        pytest.param("12+", id="from"),
    ],
)
def test_an_age_may_be_typed_in_each_of_its_forms(value: str, made: dict[str, dict]) -> None:
    schema = made["schema/aanbod.json"]["properties"]["leeftijd"]

    assert complaints(schema, value) == []


@pytest.mark.parametrize("value", ["2020", 2020, "2020-06", "2020-06-08", "onbekend"])
def test_the_date_of_a_source_may_look_like_a_number(value: object, made: dict[str, dict]) -> None:
    source = made["schema/aanbod.json"]["properties"]["bronnen"]["items"]["properties"]

    assert complaints(source["van"], value) == []


def test_every_key_is_explained_in_dutch(made: dict[str, dict]) -> None:
    for path, schema in made.items():
        for key, field in schema.get("properties", {}).items():
            assert field["title"] and field["description"], (path, key)
        assert "Facts" not in json.dumps(schema), f"{path} shows a docstring"


def test_choices_stand_in_the_schema_with_the_name_of_their_list(made: dict[str, dict]) -> None:
    phases = made["schema/aanbod.json"]["properties"]["fases"]["items"]

    assert phases == {
        "type": "string",
        "x-keuzelijst": "fases",
        "enum": ["voorschools", "basisschool", "voortgezet", "mbo"],
        "enumDescriptions": ["Voor de basisschool", "Basisschool", "Middelbare school", "Mbo"],
    }


def test_nothing_refers_outside_its_own_file(made: dict[str, dict]) -> None:
    assert "$ref" not in json.dumps(made)
