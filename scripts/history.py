"""What git remembers of the ledger: the only place that asks git about other versions."""

from __future__ import annotations

import subprocess
from pathlib import Path

from gids import ledger
from gids.check import history
from gids.problems import Problem

BRANCHES = ("origin/main", "main")
NO_GIT = (
    "git vindt hier geen geschiedenis.",
    "Haal het project op met  git clone  en niet als zip.",
)
NO_MAIN = ("de tak main is hier niet.", "Typ  git fetch origin main:refs/remotes/origin/main")
NO_BASE = ("een deel van de geschiedenis is hier niet.", "Typ  git fetch --unshallow")


def lost_addresses(root: Path) -> list[Problem]:
    """Return what left the ledger since this work and the main branch parted."""
    path = root / ledger.PATH
    if not path.is_file():
        return []  # the check of the ledger itself says that it is not there
    if not _is_commit(root, "HEAD"):
        return [history.unknown(*NO_GIT)]
    main = next((name for name in BRANCHES if _is_commit(root, name)), None)
    if main is None:
        return [history.unknown(*NO_MAIN)]
    before = _at_base(root, main)
    if before is None:
        return [history.unknown(*NO_BASE)]
    return list(history.check(before, path.read_text("utf-8", errors="replace")))


def _is_commit(root: Path, name: str) -> bool:
    return _git(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}") is not None


def _at_base(root: Path, main: str) -> str | None:
    """Return the ledger where HEAD and main parted, empty if it was not there yet."""
    base = (_git(root, "merge-base", "HEAD", main) or "").strip()
    listed = _git(root, "ls-tree", "--name-only", base, "--", ledger.PATH) if base else None
    return _git(root, "show", f"{base}:./{ledger.PATH}") if listed else listed


def _git(root: Path, *words: str) -> str | None:
    """Return what git says, or None where it cannot say it."""
    try:
        told = subprocess.run(
            ["git", *words], cwd=root, capture_output=True, text=True, errors="replace", check=False
        )
    except FileNotFoundError:
        return None
    return told.stdout if told.returncode == 0 else None
