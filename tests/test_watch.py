"""Whoever saves a file sees it on the screen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from gids.build import watch

LONG = 10  # seconds; far more than it takes
SHORT = 0.6


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one page, a build and settings."""
    for folder in ("docs", "data", "scripts", ".bouw"):
        (tmp_path / folder).mkdir()
    (tmp_path / "docs" / "index.md").touch()
    (tmp_path / "mkdocs.yml").touch()
    return tmp_path


@pytest.fixture
def seen(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Queue[None]]:
    """What the watcher noticed, while it watches."""
    monkeypatch.setattr(watch, "LOOK_MS", 100)
    stop, noticed = threading.Event(), Queue()

    def look() -> None:
        for _ in watch.changes(project, stop):
            noticed.put(None)

    watcher = threading.Thread(target=look)
    watcher.start()
    noticed.get(timeout=LONG)  # watching has begun
    yield noticed
    stop.set()
    watcher.join()


def test_a_saved_page_is_noticed(project: Path, seen: Queue[None]) -> None:
    (project / "docs" / "index.md").write_text("anders", encoding="utf-8")

    seen.get(timeout=LONG)


def test_settings_that_are_saved_as_a_new_file_are_noticed_again_and_again(
    project: Path, seen: Queue[None]
) -> None:
    for words in ("een", "twee"):
        fresh = project / "mkdocs.yml.nieuw"
        fresh.write_text(words, encoding="utf-8")
        fresh.replace(project / "mkdocs.yml")
        seen.get(timeout=LONG)


def test_what_a_build_makes_is_no_reason_to_build(project: Path, seen: Queue[None]) -> None:
    (project / ".bouw" / "site-000001").mkdir()
    (project / "scripts" / "__pycache__").mkdir()
    (project / "scripts" / "__pycache__" / "hooks.cpython-311.pyc").touch()

    with pytest.raises(Empty):
        seen.get(timeout=SHORT)
