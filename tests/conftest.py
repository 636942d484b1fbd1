"""What tests share: one build of each site, one web server, one browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from gids.build.aside import settings

ROOT = Path(__file__).resolve().parent.parent
MINI = ROOT / "tests" / "mini"
TODAY = date(2026, 11, 22)
SHARED_DATA = ("keuzelijsten", "talen", "hulplijnen", "synoniemen", "zoekwoorden")
SHARED = ("overrides", "scripts", "mkdocs.yml")


@pytest.fixture(scope="session")
def new_project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Return a maker of small projects: own pages, and the code and choices of the real one."""

    def make() -> Path:
        root = tmp_path_factory.mktemp("project")
        shutil.copytree(MINI / "docs", root / "docs")
        shutil.copytree(MINI / "data", root / "data")
        shutil.copytree(ROOT / "data" / "teksten", root / "data" / "teksten")
        for name in SHARED_DATA:
            shutil.copy(ROOT / "data" / f"{name}.yml", root / "data")
        for name in SHARED:
            (root / name).symlink_to(ROOT / name)
        return root

    return make


def run_mkdocs(root: Path, target: Path) -> subprocess.CompletedProcess[str]:
    """Build the project at `root` into `target`, in all languages, as of TODAY."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(target)],
        cwd=root,
        env={**os.environ, **settings("alle", TODAY)},
        capture_output=True,
        text=True,
        check=False,
    )


def built(root: Path, target: Path) -> Path:
    """Return the folder of the built site, or fail with what the build said."""
    result = run_mkdocs(root, target)
    assert result.returncode == 0, result.stdout + result.stderr
    return target


@pytest.fixture(scope="session")
def mini_site(new_project: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the small site, built for real."""
    return built(new_project(), tmp_path_factory.mktemp("mini-site"))


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site itself, in all languages."""
    return built(ROOT, tmp_path_factory.mktemp("site"))
