"""Build the whole site where nobody sees it, and show it only when it is whole.

MkDocs runs as a program of its own: it clears its target before it starts, and what it
remembers from one build must not reach the next.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from gids.build.place import put_in_place, workshop

ONE_LANGUAGE, ALL_LANGUAGES = "nl", "alle"


class BuildFailed(Exception):
    """The site generator stopped; what it said is in the message, in English."""


def build_site(root: Path, languages: str, today: date, wait: bool = False) -> Path:
    """Return the folder of a new whole site that is now served.

    When building fails, the last good site stays where it was.
    """
    with workshop(root, wait=wait) as aside:
        _run_mkdocs(root, aside, settings(languages, today))
        return put_in_place(root, aside)


def settings(languages: str, today: date) -> dict[str, str]:
    """Return what a build is told beside its input: the languages and the day it is."""
    midnight = datetime(today.year, today.month, today.day, tzinfo=UTC)
    return {
        "GIDS_TALEN": languages,
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
        "NO_MKDOCS_2_WARNING": "1",
    }


def _run_mkdocs(root: Path, target: Path, told: dict[str, str]) -> None:
    """Let MkDocs build into the target, strictly: a warning is a failure.

    Not with --quiet: that leaves warnings uncounted, and --strict with nothing to refuse.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    result = subprocess.run(
        [*command, "--site-dir", str(target)],
        cwd=root,
        env={**os.environ, **told},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if result.returncode:
        raise BuildFailed(result.stdout.strip())
