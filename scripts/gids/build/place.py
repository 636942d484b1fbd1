"""Put a whole build in the place of the last one, in one step.

Renaming the old site away and the new one in leaves a moment without a site: it lost
685 of 1,152 reads. So `site` is a symbolic link to a folder in the workshop, and a new
link replaces it by a single rename, which no reader can see half done. `publiek` likewise.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WORKSHOP = ".bouw"
SITE = "site"
ASIDE = "bezig"
KEPT = 2  # builds kept beside the one that is served, for who is still reading them


class CannotBuild(Exception):
    """Why there is no new site, in Dutch, for the person at the keyboard."""


@contextmanager
def workshop(root: Path, wait: bool = False) -> Iterator[Path]:
    """Give an empty folder to build in; nobody else builds until it is handed back."""
    _refuse_a_real_folder(root / SITE)
    shop = root / WORKSHOP
    shop.mkdir(exist_ok=True)
    with (shop / "slot").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            what = "De site wordt op dit moment al gebouwd, in een ander venster."
            raise CannotBuild(
                f"{what}\nWacht tot dat klaar is, en probeer het dan opnieuw."
            ) from None
        aside = shop / ASIDE
        _remove(aside)
        aside.mkdir()
        try:
            yield aside
        finally:
            _remove(aside)


def put_in_place(root: Path, whole: Path, name: str = SITE) -> Path:
    """Make the whole build in the workshop the site, and return where it now stands.

    It becomes .bouw/site-000012, where a higher number is later; another name has its own.
    """
    _refuse_a_real_folder(root / name)
    shop = whole.parent
    number = max((_number(build) for build in _builds(shop, name)), default=0) + 1
    build = shop / f"{name}-{number:06}"
    whole.rename(build)
    fresh = root / f"{name}.nieuw"
    fresh.unlink(missing_ok=True)  # left behind by a build that was cut off here
    fresh.symlink_to(build.relative_to(root), target_is_directory=True)
    fresh.replace(root / name)
    for old in _builds(shop, name)[: -KEPT - 1]:
        _remove(old)
    return build


def served(root: Path) -> Path | None:
    """Return the folder that is the site now, or None when nothing was built yet."""
    site = root / SITE
    return site.resolve() if site.is_dir() else None


def _builds(shop: Path, name: str) -> list[Path]:
    """Return the whole builds of that name, oldest first."""
    return sorted((path for path in shop.glob(f"{name}-*") if _number(path)), key=_number)


def _number(build: Path) -> int:
    """Return the number of a build, 0 for anything that is no build of ours."""
    number = build.name.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0


def _refuse_a_real_folder(site: Path) -> None:
    """A folder cannot be replaced in one step, and may hold something that is not ours."""
    name = site.name
    if os.path.lexists(site) and not site.is_symlink():
        raise CannotBuild(
            f"In dit project staat een gewone map of een gewoon bestand met de naam ‘{name}’.\n"
            "Daar komt de gebouwde site te staan, als verwijzing.\n"
            f"Geef het een andere naam, bijvoorbeeld met:  mv {name} {name}-oud"
        )


def _remove(path: Path) -> None:
    """Remove a folder and what is in it, if it is there."""
    shutil.rmtree(path, ignore_errors=True)
