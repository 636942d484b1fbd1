"""The ledger against what git remembers, in real repositories."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from gids import ledger
from gids.check import history
from gids.problems import Problem
from history import lost_addresses

HEAD = ledger.HEAD
OLD = HEAD + "/\tk5bfg\n/aanbod/\tm2x4p\n/aanbod/groep/\tk3x7p\n"
LINE = "Zet deze regel terug, met een tab voor het kenmerk:  "


def git(root: Path, *words: str) -> None:
    settings = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", *settings, *words], cwd=root, check=True, capture_output=True)


def commit(root: Path, text: str, message: str) -> None:
    path = root / ledger.PATH
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    git(root, "add", ledger.PATH)
    git(root, "commit", "--quiet", "--message", message)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository on a branch of main, whose ledger has three addresses."""
    root = tmp_path / "project"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root, OLD, "Ledger")
    git(root, "switch", "--quiet", "--create", "voorstel")
    return root


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param(OLD, [], id="unchanged"),
        pytest.param(OLD + "/over/\n", [], id="grown"),
        pytest.param(
            OLD.replace("/aanbod/groep/\tk3x7p\n", ""),
            [
                Problem(
                    "data/adressen.txt",
                    1,
                    "Het adres ‘/aanbod/groep/’ is uit deze lijst gehaald. Er hangen links aan.",
                    LINE + "/aanbod/groep/\tk3x7p",
                )
            ],
            id="a line taken out",
        ),
        pytest.param(
            OLD.replace("k3x7p", "zzz99"),
            [
                Problem(
                    "data/adressen.txt",
                    5,
                    "Bij het adres ‘/aanbod/groep/’ stond het kenmerk ‘k3x7p’. Dat is veranderd.",
                    LINE + "/aanbod/groep/\tk3x7p",
                )
            ],
            id="another id",
        ),
    ],
)
def test_a_line_never_leaves_the_ledger(now: str, expected: list[Problem]) -> None:
    assert list(history.check(OLD, now)) == expected


def test_a_change_that_takes_an_address_out_is_seen(repository: Path) -> None:
    commit(repository, OLD.replace("/aanbod/groep/\tk3x7p\n", ""), "Weg ermee")

    assert [problem.what for problem in lost_addresses(repository)] == [
        "Het adres ‘/aanbod/groep/’ is uit deze lijst gehaald. Er hangen links aan."
    ]


def test_what_is_not_committed_yet_counts_too(repository: Path) -> None:
    (repository / ledger.PATH).write_text(HEAD, "utf-8")

    assert len(lost_addresses(repository)) == 3


def test_on_main_itself_the_ledger_is_compared_with_its_last_version(repository: Path) -> None:
    git(repository, "switch", "--quiet", "main")
    assert lost_addresses(repository) == []

    (repository / ledger.PATH).write_text(HEAD, "utf-8")
    assert len(lost_addresses(repository)) == 3


def test_what_main_gained_after_we_parted_is_not_missed(repository: Path) -> None:
    git(repository, "switch", "--quiet", "main")
    commit(repository, OLD + "/over/\n", "Erbij op main")
    git(repository, "switch", "--quiet", "voorstel")

    assert lost_addresses(repository) == []


def test_main_of_the_origin_comes_first(repository: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--branch", "main", str(repository), str(clone))
    commit(clone, HEAD, "Weg ermee, op de eigen main")

    assert len(lost_addresses(clone)) == 3


def test_the_first_ledger_has_nothing_to_compare_with(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "Begin")
    (tmp_path / "data").mkdir()
    (tmp_path / ledger.PATH).write_text(OLD, "utf-8")

    assert lost_addresses(tmp_path) == []


def test_without_a_ledger_the_other_check_speaks(tmp_path: Path) -> None:
    assert lost_addresses(tmp_path) == []


def missing(why: str, advice: str) -> list[Problem]:
    what = f"We kunnen niet zien of er regels uit deze lijst zijn gehaald: {why}"
    return [Problem("data/adressen.txt", 1, what, advice)]


def test_a_folder_without_git_is_no_proof(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / ledger.PATH).write_text(OLD, "utf-8")

    assert lost_addresses(tmp_path) == missing(
        "git vindt hier geen geschiedenis.", "Haal het project op met  git clone  en niet als zip."
    )


def test_a_repository_without_main_is_no_proof(repository: Path) -> None:
    git(repository, "branch", "--quiet", "--delete", "--force", "main")

    assert lost_addresses(repository) == missing(
        "de tak main is hier niet.", "Typ  git fetch origin main:refs/remotes/origin/main"
    )


def test_a_shallow_clone_is_no_proof(repository: Path, tmp_path: Path) -> None:
    commit(repository, OLD + "/over/\n", "Voorstel")
    git(repository, "switch", "--quiet", "main")
    commit(repository, OLD + "/zoeken/\n", "Main gaat verder")
    clone = tmp_path / "clone"
    url = f"file://{repository}"
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-single-branch", url, str(clone))
    git(clone, "switch", "--quiet", "voorstel")

    assert lost_addresses(clone) == missing(
        "een deel van de geschiedenis is hier niet.", "Typ  git fetch --unshallow"
    )
