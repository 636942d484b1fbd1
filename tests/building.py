"""How tests build a site: the real one, or the small one with the real code and choices."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from gids.build.aside import ALL_LANGUAGES, settings
from gids.export.api import contract

ROOT = Path(__file__).resolve().parent.parent
MINI = ROOT / "tests" / "mini"
TODAY = date(2026, 11, 22)
SHARED_DATA = ("keuzelijsten", "kaart", "talen", "hulplijnen", "schrijven")
SHARED = ("overrides", "scripts", "mkdocs.yml")


def make_project(root: Path) -> Path:
    """Fill `root` with the small project: own pages, and all else of the real one."""
    shutil.copytree(MINI / "docs", root / "docs")
    shutil.copytree(MINI / "data", root / "data")
    shutil.copytree(ROOT / "data" / "teksten", root / "data" / "teksten")
    for name in SHARED_DATA:
        shutil.copy(ROOT / "data" / f"{name}.yml", root / "data")
    shutil.copy(ROOT / contract.PATH, root / "data")
    for name in SHARED:
        (root / name).symlink_to(ROOT / name)
    return root


def run_mkdocs(
    root: Path, target: Path, languages: str = ALL_LANGUAGES, today: date = TODAY
) -> subprocess.CompletedProcess[str]:
    """Build the project at `root` into `target`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)],
        cwd=root,
        env={**os.environ, **settings(languages, today)},
        capture_output=True,
        text=True,
        check=False,
    )


def built(root: Path, target: Path) -> Path:
    """Return the folder of the built site, or fail with what the build said."""
    result = run_mkdocs(root, target)
    assert result.returncode == 0, result.stdout + result.stderr
    return target


def made_once(temporary: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return the folder that `make` filled, by whichever of the programs that test came first.

    Programs that run tests beside each other have folders of their own in the one of the run.
    """
    shared = temporary.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    target, ready = shared / name, shared / f"{name}.ready"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.exists():
            make(target)
            ready.touch()
    return target
