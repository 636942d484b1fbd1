"""The words of a page are plain Markdown: no HTML, no pictures, headings from the second level."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gids.check.whole import Whole
from gids.notation import shortened
from gids.problems import Problem

TAG = re.compile(r"</?[a-zA-Z][^>]*>?")
IMAGE = re.compile(r"!\[[^\]]*\]\(")
TITLE = re.compile(r"#(?!#)\s*(.+)")
CODE = re.compile(r"`[^`]*`")
AUTOLINK = re.compile(r"<(?:https?:|mailto:)[^>]*>")


def check(whole: Whole) -> Iterator[Problem]:
    """A body holds only what the site can show to everyone."""
    for path, first_line, body in whole.catalogue.bodies():
        for number, line in enumerate(body.split("\n"), first_line):
            yield from _line(path, number, AUTOLINK.sub("", CODE.sub("", line)))


def _line(path: str, number: int, line: str) -> Iterator[Problem]:
    if found := TAG.search(line):
        what = f"Hier staat HTML: ‘{shortened(found[0])}’. Dat laat de site niet zien."
        yield Problem(path, number, what, "Schrijf gewone tekst. Voor vet zet je er ** omheen.")
    if IMAGE.search(line):
        what = "Hier staat een plaatje. Plaatjes in de tekst laat de site niet zien."
        yield Problem(path, number, what, "Haal het plaatje weg, en zeg het in woorden.")
    if found := TITLE.match(line):
        what = f"De kop ‘{shortened(found[1])}’ heeft één hekje. Dat is de titel van de pagina."
        yield Problem(path, number, what, f"Schrijf twee hekjes:  ## {found[1].strip()}")
