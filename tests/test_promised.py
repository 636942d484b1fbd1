"""The promises to partners: the list follows the models, and nothing leaves it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from building import ROOT, TODAY
from gids.check import promised
from gids.check.whole import Whole
from gids.export.api import contract
from gids.problems import Severity
from gids.render.site import RenderedSite
from history import lost_promises
from test_history import git


@pytest.fixture
def whole(rendered: RenderedSite, tmp_path: Path) -> Whole:
    """Return the real site with a list of promises of its own."""
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / contract.PATH, tmp_path / contract.PATH)
    return Whole(tmp_path, rendered.catalogue, TODAY, rendered)


def add(whole: Whole, line: str) -> None:
    with (whole.root / contract.PATH).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


def test_what_is_made_is_what_was_promised(whole: Whole) -> None:
    assert list(promised.check(whole)) == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("veld\t/api/v1/aanbod/{id}\tweg\tstring", id="a field that went"),
        pytest.param("veld\t/api/v1/aanbod/{id}\tplaats\tstring", id="may now be unknown"),
        pytest.param("veld\t/api/v1/services/{id}\tminimum_age?\tstring", id="another type"),
        pytest.param("adres\t/api/v1/vragen", id="an address"),
        pytest.param("keuze\tsoort\tcursus", id="a choice"),
        pytest.param("kolom\t/api/v1/aanbod.csv\tprijs", id="a column"),
    ],
)
def test_a_promise_that_is_not_kept_stops_the_site(whole: Whole, line: str) -> None:
    add(whole, line)

    (problem,) = promised.check(whole)
    assert problem.what.endswith(promised.shown(line))
    assert problem.severity is Severity.STOP
    assert (whole.root / contract.PATH).read_text("utf-8").splitlines()[problem.line - 1] == line


def test_what_is_new_is_only_pointed_out(whole: Whole) -> None:
    path = whole.root / contract.PATH
    line = "veld\t/api/v1/aanbod/{id}\tplaats\tstring|null\n"
    path.write_text(path.read_text("utf-8").replace(line, ""), "utf-8")

    (problem,) = promised.check(whole)
    assert problem.severity is Severity.NOTICE
    assert "plaats string|null" in problem.what


def test_a_list_that_is_not_there_promises_nothing(whole: Whole) -> None:
    (whole.root / contract.PATH).unlink()

    (problem,) = promised.check(whole)
    assert problem.what == "Dit bestand is er niet."


def test_a_line_that_was_taken_out_is_missed(tmp_path: Path) -> None:
    path = tmp_path / contract.PATH
    path.parent.mkdir()
    path.write_text(contract.write({"adres\t/api/v1/", "keuze\tsoort\tzorg"}), "utf-8")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "add", contract.PATH)
    git(tmp_path, "commit", "--quiet", "--message", "Promises")
    git(tmp_path, "switch", "--quiet", "--create", "voorstel")
    assert lost_promises(tmp_path) == []

    path.write_text(contract.write({"adres\t/api/v1/", "keuze\tsoort\tadvies"}), "utf-8")
    assert [one.what for one in lost_promises(tmp_path)] == [
        "Deze belofte aan partners is uit de lijst gehaald: keuze soort zorg"
    ]
