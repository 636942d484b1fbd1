"""What the commands say and answer; what they call has tests of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import build
import check
import clock
import serve
from gids.build.aside import BuildFailed
from gids.build.place import CannotBuild
from gids.problems import Problem, Severity
from gids.report import OURS

PROBLEM = Problem("docs/aanbod/grip.md", 7, "Bij ‘voor’ staat ‘ouder’.", "Bedoel je ‘ouders’?")
NOTICE = Problem("data/site.yml", 3, "Hier is iets.", "Kijk eens.", Severity.NOTICE)


def stands_in(value: object) -> Callable[..., object]:
    """Return a function that gives the value, or raises it when it is a mistake."""

    def answer(*_: object, **__: object) -> object:
        if isinstance(value, Exception):
            raise value
        return value

    return answer


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run the check on a project with these problems and open points."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def run(problems: object, points: list[str] | None = None) -> int:
        monkeypatch.setattr(check, "inspect", stands_in((None, problems)))
        monkeypatch.setattr(check, "lost_addresses", stands_in([]))
        monkeypatch.setattr(check, "lost_promises", stands_in([]))
        monkeypatch.setattr(check, "open_points", stands_in(points or []))
        return check.main()

    return run


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., tuple[int, Path]]:
    """Run the build of a project with these problems; MkDocs is played."""

    def run(problems: object, outcome: object = tmp_path) -> tuple[int, Path]:
        page = tmp_path / "meldingen.html"
        monkeypatch.setattr(sys, "argv", ["build.py", "--meldingen", str(page)])
        found = (object(), problems) if isinstance(problems, list) else problems
        monkeypatch.setattr(build, "inspect", stands_in(found))
        monkeypatch.setattr(build, "build_site", stands_in(outcome))
        return build.main(), page

    return run


def test_a_check_stops_on_what_stops_the_site(checked: Callable, capsys) -> None:
    assert checked([PROBLEM]) == 1
    assert "docs/aanbod/grip.md, regel 7" in capsys.readouterr().out
    assert checked([NOTICE]) == 0


def test_a_check_lists_what_the_owner_must_decide(checked: Callable, capsys) -> None:
    assert checked([], ["Wie is de eigenaar? (De gemeente)"]) == 0
    assert capsys.readouterr().out == (
        "Alles klopt. Er is niets om te verbeteren.\n"
        "\n"
        "Dit kan alleen de eigenaar van de site beslissen of doen:\n"
        "- Wie is de eigenaar? (De gemeente)\n"
    )


def test_a_check_on_github_points_at_the_line(
    checked: Callable, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")

    checked([PROBLEM])

    assert "::error file=docs/aanbod/grip.md,line=7" in capsys.readouterr().out


def test_our_own_mistake_is_never_the_editors(checked: Callable, built: Callable, capsys) -> None:
    assert checked(KeyError("boem")) == 1
    assert OURS[0] in capsys.readouterr().err

    status, page = built(KeyError("boem"))
    assert status == 1
    assert OURS[0] in capsys.readouterr().err
    assert OURS[0] in page.read_text(encoding="utf-8")


def test_a_build_says_what_is_to_be_mended_in_both_places(built: Callable, capsys) -> None:
    status, page = built([PROBLEM])

    assert status == 1
    assert "docs/aanbod/grip.md, regel 7" in capsys.readouterr().err
    assert "docs/aanbod/grip.md" in page.read_text(encoding="utf-8")


def test_a_build_that_fails_is_our_mistake(built: Callable, capsys) -> None:
    status, page = built([], BuildFailed("TemplateNotFound: home.html"))

    assert status == 1
    assert "TemplateNotFound: home.html" in capsys.readouterr().err
    assert "TemplateNotFound: home.html" in page.read_text(encoding="utf-8")


def test_a_build_that_cannot_start_says_why(built: Callable, capsys) -> None:
    status, _ = built([], CannotBuild("Er wordt al gebouwd."))

    assert (status, capsys.readouterr().err) == (1, "Er wordt al gebouwd.\n")


def test_a_notice_does_not_stop_a_build(built: Callable, capsys) -> None:
    status, page = built([NOTICE])

    assert (status, page.exists()) == (0, False)
    assert capsys.readouterr().out == "De site is gebouwd en staat in de map site.\n"


@pytest.mark.parametrize(("name", "value"), [("TALEN", "fries"), ("PORT", "acht")])
def test_a_setting_that_cannot_be_is_shown_right(
    name: str, value: str, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)

    assert serve.main() == 1
    assert capsys.readouterr().err == "Typ bijvoorbeeld:  TALEN=alle PORT=8001 make serve\n"


def test_the_day_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795391999")

    assert clock.today().isoformat() == "2026-11-22"
