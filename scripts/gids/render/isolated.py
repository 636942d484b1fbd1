"""In a language that runs from right to left, what runs from left to right stands on its own.

Without it a browser puts `113.nl` and a phone number with spaces in the wrong order, and moves
brackets and full stops around a Dutch name (Unicode Standard Annex 9, §3.3.2).
"""

from __future__ import annotations

import html
import re

from markupsafe import Markup, escape

LETTER = "A-Za-z\u00c0-\u024f"
# Dutch words and names with what holds them together, web addresses, and numbers in groups.
RUN = re.compile(
    rf"[{LETTER}0-9+](?:[{LETTER}0-9'’.,:/@&+_–-]|\s(?=[{LETTER}0-9]))*[{LETTER}0-9]|[{LETTER}]"
)
OTHER_WAY = re.compile("[\u0590-\u08ff]")
PLAIN = re.compile(r"\d+")  # a number alone needs no help
TEXT = re.compile(r">([^<]+)<")


def isolated(text: str) -> Markup:
    """Return a text that is safe to show, each run of Latin letters on its own."""
    return Markup(_apart(text)) if OTHER_WAY.search(text) else escape(text)


def isolated_html(page: str) -> str:
    """Return HTML in which each run of Latin letters in a text stands on its own."""
    return TEXT.sub(lambda found: f">{_apart(html.unescape(found[1]))}<", page)


def _apart(text: str) -> str:
    made, end = [], 0
    for run in RUN.finditer(text):
        made.append(html.escape(text[end : run.start()], quote=False))
        words = html.escape(run[0], quote=False)
        made.append(words if PLAIN.fullmatch(run[0]) else f'<bdi dir="ltr">{words}</bdi>')
        end = run.end()
    return "".join([*made, html.escape(text[end:], quote=False)])
