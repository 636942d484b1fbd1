"""What the first pages of the project say is true: commands, paths, examples, licences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from gids.check.shape import validate
from gids.export.field_table import PATH as EDITORS
from gids.model.offer import Offer
from gids.model.translation import translation_of
from gids.project import load
from gids.read.document import read_document
from gids.render.markdown import render

ROOT = Path(__file__).resolve().parent.parent
README, HACKING = "README.md", "HACKING.md"
TEMPLATES = sorted((ROOT / ".github").rglob("*.md"))
PATH = re.compile(r"[\w.-]*[\w-][\w./-]*(?:/|\.(?:py|sh|md|yml|txt|json|toml))")
EXAMPLE = re.compile(r"naam|noord|\.tr\.md|origin/")
MADE_LATER = {"data/adressen.txt", "services.json", ".bouw/platform/"}
COMMANDS = re.compile(r"(?:^|[`\s])make ([a-z]+(?:-[a-z]+)*)", re.MULTILINE)


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def prose(name: str) -> str:
    """Return a text without its examples."""
    return re.sub(r"```.*?```", "", text(name), flags=re.DOTALL)


def targets() -> dict[str, str]:
    """Return the targets of the Makefile with the line that explains them."""
    found = re.findall(r"^([a-z-]+):(?: ## (.+))?$", text("Makefile"), re.MULTILINE)
    return dict(found)


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text(name), re.DOTALL)


def test_every_target_of_the_makefile_is_explained() -> None:
    assert targets().keys() == {
        *("help", "serve", "build", "publish", "check", "inhoud", "vertaald", "nieuw"),
        *("generate", "exports", "test", "test-platform", "bench"),
    }
    assert all(targets().values())


@pytest.mark.parametrize("name", [README, EDITORS, HACKING])
def test_every_command_that_is_named_exists(name: str) -> None:
    assert set(COMMANDS.findall(text(name))) <= targets().keys()


@pytest.mark.parametrize("name", [README, EDITORS, HACKING])
def test_every_path_that_is_named_exists(name: str) -> None:
    words = {word for code in re.findall(r"`([^`]+)`", prose(name)) for word in code.split()}
    named = {word for word in words if PATH.fullmatch(word) and not EXAMPLE.search(word)}
    modules = {path.name for path in (ROOT / "scripts").rglob("*.py")}

    assert named
    assert {path for path in named - modules - MADE_LATER if not (ROOT / path).exists()} == set()


@pytest.mark.parametrize("name", [README, EDITORS, HACKING])
def test_every_link_leads_somewhere(name: str) -> None:
    anchors = {anchor for _, anchor, _ in render(prose(name)).headings}

    for link in re.findall(r"\]\(([^)]+)\)", re.sub(r"`[^`]*`", "", prose(name))):
        file, _, anchor = link.partition("#")
        assert (ROOT / file).is_file() if file else anchor in anchors, link


def test_the_tree_in_hacking_is_the_tree() -> None:
    [tree] = blocks(HACKING, "text")
    package = ROOT / "scripts" / "gids"
    folders = {path.name for path in package.iterdir() if (path / "__init__.py").is_file()}

    assert folders == set(re.findall(r"^    ([a-z]+)/ ", tree, re.MULTILINE))


def test_the_readme_begins_with_what_is_needed_and_two_commands() -> None:
    lines = [line for line in text(README).splitlines() if line][:5]

    assert all(f"`{tool}`" in lines[1] for tool in ("git", "make", "python3", "python3-venv"))
    assert [line.split("#")[0].strip() for line in lines[3:5]] == ["make serve", "make test"]
    assert len(text(README).splitlines()) <= 40


# The examples for editors


@pytest.fixture(scope="module")
def context() -> dict[str, tuple[str, ...]]:
    catalogue, problems = load(ROOT)
    assert catalogue, problems
    known = {kind: tuple(found) for kind, found in catalogue.choices.items()}
    return known | {"aanbieders": ("voorbeeldstichting",)}


@pytest.mark.parametrize(("number", "model"), [(0, Offer), (1, translation_of(Offer))])
def test_the_example_files_are_in_order(number: int, model: type, context: dict) -> None:
    example = blocks(EDITORS, "markdown")[number]
    document, problems = read_document("docs/aanbod/voorbeeld.md", example.encode())

    assert problems == []
    assert validate(model, document.facts, document.path, context)[1] == []
    order = [key for key in model.model_fields if key in document.facts.value]
    if model is Offer:
        assert list(document.facts.value) == order


def test_the_example_of_a_stopped_offer_is_in_order(context: dict) -> None:
    example = blocks(EDITORS, "markdown")[0]
    [stopped] = [block for block in blocks(EDITORS, "yaml") if "status: gestopt" in block]
    whole = example.replace("status: actief\n", stopped)
    document, problems = read_document("docs/aanbod/voorbeeld.md", whole.encode())

    assert problems == []
    assert validate(Offer, document.facts, document.path, context)[1] == []


def test_the_messages_that_are_explained_are_messages_that_we_give() -> None:
    given = "\n".join(path.read_text("utf-8") for path in (ROOT / "scripts" / "gids").rglob("*.py"))
    rows = re.search(r"\| Melding \|.*?\n\n|\| Melding \|.*\Z", text(EDITORS), re.DOTALL)[0]
    messages = [row.split("|")[1].strip() for row in rows.splitlines()[2:] if row]

    for message in messages:
        for part in filter(lambda part: len(part.strip()) > 3, re.split("…", message)):
            assert part.strip("‘’ ") in given, message


# Proposals, licences and what catalogues of public code read


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_proposal_has_three_headings_and_the_rest_is_explanation(path: Path) -> None:
    said = re.sub(r"<!--.*?-->", "", path.read_text("utf-8"), flags=re.DOTALL)

    lines = [line for line in said.splitlines() if line]
    assert len(lines) == 3
    assert all(line.startswith("## ") for line in lines)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("LICENSE", "EUROPEAN UNION PUBLIC LICENCE v. 1.2", "a new EUPL version."),
        (
            "LICENSE-content",
            "Creative Commons Attribution 4.0 International",
            "Creative Commons may be contacted at creativecommons.org.",
        ),
    ],
)
def test_a_licence_is_whole(name: str, first: str, last: str) -> None:
    assert text(name).startswith(first)
    assert text(name).rstrip().endswith(last)


def test_publiccode_has_all_that_we_can_know() -> None:
    catalogue, problems = load(ROOT)
    assert catalogue, problems
    told = yaml.safe_load(text("publiccode.yml"))

    assert told["publiccodeYmlVersion"] == "0.4"
    assert told["name"] == catalogue.site.naam
    assert told.get("url") == catalogue.site.repository
    assert told["platforms"] == ["web"]
    assert told["categories"]
    assert told["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert told["softwareType"] == "standalone/web"
    assert told["legal"] == {"license": "EUPL-1.2"}
    assert told["maintenance"] == {"type": "none"}  # another type asks for people's names
    assert told["localisation"] == {
        "localisationReady": True,
        "availableLanguages": [language.code for language in catalogue.languages],
    }


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_publiccode_describes_within_its_limits(lang: str) -> None:
    described = yaml.safe_load(text("publiccode.yml"))["description"][lang]

    assert 0 < len(described["shortDescription"]) <= 150
    assert 150 <= len(described["longDescription"]) <= 10_000
    assert described["features"]
