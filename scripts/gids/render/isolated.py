"""Words of another language or direction stand on their own.

What a translation quotes in Dutch carries its language, so that it is read aloud as Dutch. In
a language that runs from right to left, all that runs from left to right stands apart: without
it a browser puts `113.nl` and a phone number with spaces in the wrong order, and moves
brackets and full stops around a Dutch name (Unicode Standard Annex 9, §3.3.2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

from markupsafe import Markup

from gids.languages import SOURCE

LETTER = "A-Za-z\u00c0-\u024f"
# Dutch words and names with what holds them together, web addresses, and numbers in groups.
RUN = re.compile(
    rf"(?:\([{LETTER}]+\)(?=[{LETTER}]))?"  # (Sch)ouders
    rf"[{LETTER}0-9+](?:[{LETTER}0-9'’.,:/@&+_–-]|\s(?=[{LETTER}0-9]))*[{LETTER}0-9]|[{LETTER}]"
)
OTHER_WAY = re.compile("[\u0590-\u08ff]|^\\(")  # a bracket first goes the way of the page
PLAIN = re.compile(r"\d+")  # a number alone needs no help
TEXT = re.compile(r">([^<]+)<")
QUOTED = re.compile(r"([\"“„«])([^\"“”„«»]+)(?=[\"”»])")


@dataclass(frozen=True)
class Apart:
    """Sets apart what is written in another language or direction than the text around it.

    `dutch` is all that the site says in Dutch: what a translation quotes from it is Dutch.
    `turned` says that the text runs from right to left.
    """

    dutch: str
    turned: bool

    def text(self, text: str) -> Markup:
        """Return a text that is safe to show."""
        return Markup(self._quotes(text, self.turned and bool(OTHER_WAY.search(text))))

    def html(self, page: str) -> str:
        """Return HTML of which every text is treated so."""
        return TEXT.sub(lambda found: f">{self._quotes(unescape(found[1]), self.turned)}<", page)

    def _quotes(self, text: str, turned: bool) -> str:
        made, end = [], 0
        for quote in QUOTED.finditer(text):
            if self._is_dutch(quote[2]):
                said = f'<bdi lang="{SOURCE}" dir="ltr">{_safe(quote[2])}</bdi>'
                made += [_runs(text[end : quote.start(2)], turned), said]
                end = quote.end(2)
        return "".join([*made, _runs(text[end:], turned)])

    def _is_dutch(self, quoted: str) -> bool:
        """Say whether these are words from our Dutch texts; one word may be of any language.

        In the middle of a Dutch sentence a question may begin with a small letter.
        """
        small = quoted[:1].lower() + quoted[1:]
        return " " in quoted and (quoted in self.dutch or small in self.dutch)


def _runs(text: str, turned: bool) -> str:
    if not turned:
        return _safe(text)
    made, end = [], 0
    for run in RUN.finditer(text):
        made.append(_safe(text[end : run.start()]))
        words = _safe(run[0])
        made.append(words if PLAIN.fullmatch(run[0]) else f'<bdi dir="ltr">{words}</bdi>')
        end = run.end()
    return "".join([*made, _safe(text[end:])])


def _safe(text: str) -> str:
    return escape(text, quote=False)
