"""What is on the screen follows what is saved, also when building goes wrong."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gids.build import follow
from gids.build.server import WAITING, SiteServer

# Stands in for scripts/build.py: a page that says `kapot` is a problem, `boem` a crash.
BUILD = """
import pathlib, sys
words = pathlib.Path("docs/index.md").read_text()
if words == "kapot":
    pathlib.Path(sys.argv[1]).write_text("Er klopt iets niet")
sys.exit(words in ("kapot", "boem"))
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one page and the address of its site."""
    for folder in ("docs", "data"):
        (tmp_path / folder).mkdir()
    (tmp_path / "docs" / "index.md").write_text("goed", encoding="utf-8")
    (tmp_path / "data" / "site.yml").write_text("adres: https://een.example.org/\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def server(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SiteServer]:
    """A server that follows the project."""
    stop, changes = threading.Event(), follow.changes
    monkeypatch.setattr(follow, "changes", lambda root: changes(root, stop))
    with SiteServer(project, follow.address_of(project), 0) as server:
        follower = threading.Thread(
            target=follow.follow, args=(server, [sys.executable, "-c", BUILD])
        )
        follower.start()
        yield server
        stop.set()
        follower.join()


def soon(holds: Callable[[], bool]) -> bool:
    """Wait until something holds, ten seconds at most."""
    end = time.monotonic() + 10
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    return holds()


def test_problems_come_and_go_with_what_is_saved(project: Path, server: SiteServer) -> None:
    page = project / "docs" / "index.md"
    server.problems = "van een vorige keer"
    assert soon(lambda: server.problems is None)

    page.write_text("kapot", encoding="utf-8")
    assert soon(lambda: server.problems == "Er klopt iets niet")

    page.write_text("boem", encoding="utf-8")
    assert soon(lambda: server.problems == WAITING)

    page.write_text("goed", encoding="utf-8")
    assert soon(lambda: server.problems is None)


def test_a_new_address_is_served_at_once(project: Path, server: SiteServer) -> None:
    (project / "data" / "site.yml").write_text("adres: https://een.example.org/gids/\n")

    assert soon(lambda: server.url.endswith("/gids/"))


@pytest.mark.parametrize("words", ["adres: [", "naam: Gids", "adres: [een, twee]"])
def test_an_address_that_cannot_be_read_is_no_reason_to_stop(project: Path, words: str) -> None:
    (project / "data" / "site.yml").write_text(words)

    assert follow.address_of(project) == "/"
