"""The site that people see is always a whole one."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from gids.build import place
from gids.build.place import CannotBuild

READS = 6  # between two builds


def build(root: Path, words: str) -> Path:
    """Build a site of one page and put it in place."""
    with place.workshop(root) as aside:
        (aside / "index.html").write_text(words, encoding="utf-8")
        return place.put_in_place(root, aside)


def test_a_reader_never_finds_the_site_gone(tmp_path: Path) -> None:
    build(tmp_path, "0")
    stop, reads, lost = threading.Event(), [], []

    def read() -> None:
        while not stop.is_set():
            try:
                reads.append((tmp_path / "site" / "index.html").read_text(encoding="utf-8"))
            except OSError as error:
                lost.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(1, 201):
        build(tmp_path, str(number))
        seen = len(reads) + len(lost)
        while len(reads) + len(lost) < seen + READS:
            time.sleep(0)  # a build takes seconds, so a reader never sleeps through three of them
    stop.set()
    reader.join()

    assert lost == []
    assert len(reads) > 1000
    assert reads == sorted(reads, key=int)


def test_a_build_that_breaks_off_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    build(tmp_path, "heel")

    with pytest.raises(KeyboardInterrupt), place.workshop(tmp_path) as aside:
        (aside / "index.html").write_text("half", encoding="utf-8")
        raise KeyboardInterrupt

    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "heel"
    assert not (tmp_path / ".bouw" / "bezig").exists()


def test_what_a_crash_left_behind_does_not_hinder_the_next_build(tmp_path: Path) -> None:
    build(tmp_path, "oud")
    (tmp_path / ".bouw" / "bezig").mkdir()
    (tmp_path / ".bouw" / "bezig" / "rommel.html").touch()
    (tmp_path / "site.nieuw").symlink_to("weg")

    built = build(tmp_path, "nieuw")

    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "nieuw"
    assert [page.name for page in built.iterdir()] == ["index.html"]


def test_the_link_holds_when_the_project_is_moved(tmp_path: Path) -> None:
    old = tmp_path / "oude plek"
    old.mkdir()
    build(old, "hier")

    new = old.rename(tmp_path / "nieuwe plek")

    assert (new / "site" / "index.html").read_text(encoding="utf-8") == "hier"


def test_the_builds_before_this_one_stay_for_who_is_still_reading(tmp_path: Path) -> None:
    for number in range(5):
        build(tmp_path, str(number))

    kept = sorted(path.name for path in (tmp_path / ".bouw").glob("site-*"))

    assert kept == ["site-000003", "site-000004", "site-000005"]
    assert place.served(tmp_path) == (tmp_path / ".bouw" / "site-000005").resolve()


def test_a_real_folder_is_left_alone_and_explained(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "eigen.txt").touch()

    with pytest.raises(CannotBuild) as refusal:
        build(tmp_path, "nieuw")

    assert str(refusal.value) == (
        "In dit project staat een gewone map of een gewoon bestand met de naam ‘site’.\n"
        "Daar komt de gebouwde site te staan, als verwijzing.\n"
        "Geef het een andere naam, bijvoorbeeld met:  mv site site-oud"
    )
    assert os.listdir(tmp_path / "site") == ["eigen.txt"]


def test_two_builds_at_once_do_not_mix(tmp_path: Path) -> None:
    with (
        place.workshop(tmp_path),
        pytest.raises(CannotBuild) as refusal,
        place.workshop(tmp_path),
    ):
        pass

    assert str(refusal.value) == (
        "De site wordt op dit moment al gebouwd, in een ander venster.\n"
        "Wacht tot dat klaar is, en probeer het dan opnieuw."
    )


def test_nothing_is_served_before_the_first_build(tmp_path: Path) -> None:
    assert place.served(tmp_path) is None
