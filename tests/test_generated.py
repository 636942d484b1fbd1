"""Files that follow from others: what lags behind is named, and one command mends it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gids import ledger
from gids.export.field_table import END, START

ROOT = Path(__file__).resolve().parent.parent
FILES = ("data", "docs", "schema", ".github", "CONTRIBUTING.md")
LINKED = ("overrides", "scripts")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project in which everything is up to date."""
    project = tmp_path_factory.mktemp("project")
    for name in FILES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, project / name)
        else:
            shutil.copy(ROOT / name, project / name)
    for name in LINKED:
        (project / name).symlink_to(ROOT / name)
    result = generate(project)
    assert result.returncode == 0, result.stderr
    return project


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """Return a copy of that project to spoil."""
    return shutil.copytree(made, tmp_path / "project", symlinks=True)


def generate(project: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(project / "scripts" / "generate.py"), *words]
    told = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, env=told, capture_output=True, encoding="utf-8", check=False)


def everything(project: Path) -> dict[str, bytes]:
    found = (path for path in project.rglob("*") if path.is_file())
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in found}


def spoil(project: Path) -> list[str]:
    """Let four kinds of files lag behind, and return them."""
    aanbod, old = project / "schema" / "aanbod.json", project / "schema" / "cursus.json"
    aanbod.write_text("{}\n", "utf-8")
    old.write_text("{}\n", "utf-8")
    guide = project / "CONTRIBUTING.md"
    guide.write_text(guide.read_text("utf-8").replace("| `leeftijd` |", "| `oud` |"), "utf-8")
    (project / ".github" / "ISSUE_TEMPLATE" / "config.yml").unlink()
    return [
        ".github/ISSUE_TEMPLATE/config.yml",
        "CONTRIBUTING.md",
        "schema/aanbod.json",
        "schema/cursus.json",
    ]


def test_what_is_up_to_date_stays_as_it_is(project: Path) -> None:
    before = everything(project)

    for words in ([], ["--vergelijk"]):
        result = generate(project, *words)
        assert (result.stdout, result.stderr, result.returncode) == ("Alles is bij.\n", "", 0)

    assert everything(project) == before


def test_comparing_names_the_files_and_the_command_and_writes_nothing(project: Path) -> None:
    spoil(project)
    before = everything(project)

    result = generate(project, "--vergelijk")

    assert result.stderr == (
        "Deze bestanden zijn niet bij:\n"
        "- .github/ISSUE_TEMPLATE/config.yml\n"
        "- CONTRIBUTING.md\n"
        "- schema/aanbod.json\n"
        "- schema/cursus.json\n"
        "Typ  make generate  en leg vast wat verandert.\n"
    )
    assert (result.stdout, result.returncode) == ("", 1)
    assert everything(project) == before


def test_the_command_mends_what_lags_behind(made: Path, project: Path) -> None:
    behind = spoil(project)

    result = generate(project)

    assert result.stdout == "Opnieuw gemaakt:\n" + "".join(f"- {path}\n" for path in behind)
    assert (result.stderr, result.returncode) == ("", 0)
    assert everything(project) == everything(made)


def test_the_ledger_grows_and_forgets_nothing(project: Path) -> None:
    path = project / ledger.PATH
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:-1], "/weg/\twx2y3\n"]), "utf-8")

    generate(project)

    after = path.read_text("utf-8").splitlines(keepends=True)
    assert sorted(after) == sorted([*lines, "/weg/\twx2y3\n"])


def test_content_that_cannot_be_read_makes_nothing(project: Path) -> None:
    (project / "data" / "site.yml").write_text("naam:\n", "utf-8")
    before = everything(project)

    result = generate(project)

    assert re.match(r"data/site\.yml, regel 1\n", result.stderr)
    assert (result.stdout, result.returncode) == ("", 1)
    assert everything(project) == before


def test_a_guide_without_the_marks_is_said(project: Path) -> None:
    (project / "CONTRIBUTING.md").write_text("# Meewerken\n", "utf-8")

    result = generate(project)

    assert result.stderr == (
        "In CONTRIBUTING.md is geen plek voor de tabel met velden.\n"
        f"Zet deze twee regels terug:\n{START}\n{END}\n"
    )
    assert (result.stdout, result.returncode) == ("", 1)


def test_every_generated_text_ends_with_one_line_break(made: Path) -> None:
    for path in [*(made / "schema").iterdir(), *(made / ".github" / "ISSUE_TEMPLATE").iterdir()]:
        text = path.read_text("utf-8")
        assert text.endswith("\n") and not text.endswith("\n\n"), path
