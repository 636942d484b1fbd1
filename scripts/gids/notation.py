"""How a value is written in a file, so that advice can be pasted as it stands."""

from __future__ import annotations

import re

LONGEST_QUOTE = 60  # more than this of a value hides the sentence around it
BARE = re.compile(r"[a-z0-9+][a-z0-9+./@_-]*(?::\S+)?", re.IGNORECASE)
LIST = re.compile(r"\[.*\]")


def quoted(text: str) -> str:
    """Return `text` between quotes that YAML reads back as the same text."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def written(text: str) -> str:
    """Return `text` as we write it: ids, numbers and lists bare, sentences quoted."""
    return text if BARE.fullmatch(text) or LIST.fullmatch(text) else quoted(text)


def shortened(text: str) -> str:
    """Return `text` on one line, cut where it gets too long to quote."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1].rstrip()}…"
