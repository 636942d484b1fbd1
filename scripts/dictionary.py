"""Ask hunspell, a program of the system, which words it does not know."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable

DUTCH = "nl_NL"


class NoDictionary(Exception):
    """Why spelling could not be looked at, in Dutch."""


def unknown(words: Iterable[str]) -> set[str]:
    """Return the words that are not in the Dutch dictionary.

    Raises NoDictionary when hunspell or its Dutch words are not on this computer.
    """
    if shutil.which("hunspell") is None:
        raise NoDictionary("hunspell is er niet. Installeer de pakketten hunspell en hunspell-nl.")
    asked = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", DUTCH, "-l"],
        input="\n".join(sorted(words)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if asked.returncode:
        raise NoDictionary(f"hunspell kent geen Nederlands: {asked.stderr.strip()}")
    return set(asked.stdout.split())
