"""What pages say to search engines: only what is allowed, and only what a reader sees too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from pydantic import ValidationError

from gids.check.exports.answers import REBUILD
from gids.problems import Problem
from gids.render.linked import Graph

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
UNSEEN = re.compile(r"<(script|style|template)\b.*?</\1>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
ISOLATES = re.compile("[\u2066-\u2069]")  # signs that keep two directions apart
SPACE = re.compile(r"\s+")
SEEN = ("name", "description", "serviceType", "telephone", "email")


def check(folder: Path) -> Iterator[Problem]:
    """Read what every page says, and look for it among the words of the page."""
    for path in sorted(folder.rglob("*.html")):
        html, name = path.read_text("utf-8"), path.relative_to(folder).as_posix()
        for block in BLOCK.findall(html):
            for what in wrong(block, html):
                yield Problem(name, 1, what, REBUILD)


def wrong(block: str, html: str) -> Iterator[str]:
    """Yield what is wrong with one block of data on a page."""
    try:
        said = Graph.model_validate_json(block)
    except ValidationError as error:
        yield f"Dit mag niet in de gegevens voor zoekmachines: {error.errors()[0]['msg']}"
        return
    seen = words(html)
    for text in _texts(said.model_dump()):
        if SPACE.sub("", text) not in seen:
            yield f"De gegevens voor zoekmachines zeggen ‘{text}’, en dat staat niet op de pagina."


def words(html: str) -> str:
    """Return the words of a page without spaces: where tags stood, none may be missed or made."""
    text = unescape(TAG.sub("", UNSEEN.sub("", html)))
    return SPACE.sub("", ISOLATES.sub("", text))


def _texts(said: object) -> Iterator[str]:
    """Yield every text in the data that a reader has to see."""
    if isinstance(said, list):
        for one in said:
            yield from _texts(one)
    elif isinstance(said, dict):
        for key, value in said.items():
            if key in SEEN and isinstance(value, str):
                yield value
            else:
                yield from _texts(value)
