"""What git remembers of what only grows: the only place that asks git about other versions."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

from gids import ledger
from gids.check import history, promised
from gids.export.api import contract
from gids.problems import Problem

Compare = Callable[[str, str], Iterable[Problem]]  # what it was, what it is
BRANCHES = ("origin/main", "main")
NO_GIT = (
    "git vindt hier geen geschiedenis.",
    "Haal het project op met  git clone  en niet als zip.",
)
NO_MAIN = ("de tak main is hier niet.", "Typ  git fetch origin main:refs/remotes/origin/main")
NO_BASE = ("een deel van de geschiedenis is hier niet.", "Typ  git fetch --unshallow")


def lost_addresses(root: Path) -> list[Problem]:
    """Return what left the ledger since this work and the main branch parted."""
    return _lost(root, ledger.PATH, history.check)


def lost_promises(root: Path) -> list[Problem]:
    """Return what left the promises to partners since then."""
    return _lost(root, contract.PATH, promised.lost)


def _lost(root: Path, name: str, compare: Compare) -> list[Problem]:
    path = root / name
    if not path.is_file():
        return []  # its own check says that it is not there
    if not _is_commit(root, "HEAD"):
        return [history.unknown(name, *NO_GIT)]
    main = next((name for name in BRANCHES if _is_commit(root, name)), None)
    if main is None:
        return [history.unknown(name, *NO_MAIN)]
    before = _at_base(root, main, name)
    if before is None:
        return [history.unknown(name, *NO_BASE)]
    return list(compare(before, path.read_text("utf-8", errors="replace")))


def _is_commit(root: Path, name: str) -> bool:
    return _git(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}") is not None


def _at_base(root: Path, main: str, name: str) -> str | None:
    """Return the file where HEAD and main parted, empty if it was not there yet."""
    base = (_git(root, "merge-base", "HEAD", main) or "").strip()
    listed = _git(root, "ls-tree", "--name-only", base, "--", name) if base else None
    return _git(root, "show", f"{base}:./{name}") if listed else listed


def _git(root: Path, *words: str) -> str | None:
    """Return what git says, or None where it cannot say it."""
    try:
        told = subprocess.run(
            ["git", *words], cwd=root, capture_output=True, text=True, errors="replace", check=False
        )
    except FileNotFoundError:
        return None
    return told.stdout if told.returncode == 0 else None
