"""From the words an editor typed to HTML that is safe to publish.

Content is untrusted: what Markdown makes of it is cleaned afterwards, never guessed at
in the text. Links to our own pages stay absolute here (`/aanbod/…/`), so that one result
serves every language; `localize` makes them relative for the page at hand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import nh3
from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension, slugify

TAGS = {
    *("p", "br", "hr", "strong", "em", "ul", "ol", "li", "a", "blockquote", "code"),
    *("h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"a": {"href"}, "h2": {"id"}, "h3": {"id"}, "h4": {"id"}, "ol": {"start"}}
SCHEMES = {"https", "mailto", "tel"}
OWN_LINK = re.compile(r'href="/(?!/)')
OWN_FILE = re.compile(r'href="/(?=[^"#]*\.[a-z]+")')  # such as a table: no page has an ending
LINK = re.compile(r'href="([^"]*)"')
TEXT_OF_TAG = re.compile(r"<[^>]+>")


TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
HEAD = re.compile(r"<th>(.*?)</th>", re.DOTALL)
ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
CELL = "<td>"


@dataclass(frozen=True)
class Rendered:
    """The HTML of a body, its headings (level, anchor, text) and the links as they were typed.

    A link that is not safe is no longer in the HTML, but is still among the links.
    """

    html: str
    headings: tuple[tuple[int, str, str], ...]
    links: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the words alone, for search and for counting."""
        return " ".join(TEXT_OF_TAG.sub(" ", self.html).split())


@cache
def render(body: str) -> Rendered:
    """Return the clean HTML of a body; the same body is worked out once per run."""
    engine = _engine()
    dirty = engine.reset().convert(body)
    html = nh3.clean(dirty, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=None)
    html = TABLE.sub(_with_labels, html)
    headings = tuple(_headings(engine.toc_tokens))
    return Rendered(html, headings, tuple(LINK.findall(dirty)))


def _with_labels(table: re.Match[str]) -> str:
    """Give every cell the words of its column: on a narrow screen a row becomes a list."""
    labels = [TEXT_OF_TAG.sub("", head).replace('"', "&quot;") for head in HEAD.findall(table[0])]

    def labelled(row: re.Match[str]) -> str:
        first, *cells = row[0].split(CELL)
        named = zip(labels, cells, strict=False)
        return first + "".join(f'<td data-kop="{label}">{cell}' for label, cell in named)

    return ROW.sub(labelled, table[0])


@cache
def _engine() -> Markdown:
    toc = TocExtension(slugify=_anchor, permalink=False)
    return Markdown(extensions=[TableExtension(), SaneListExtension(), toc])


def localize(html: str, root: str, files: str) -> str:
    """Return the HTML with our own links starting from `root`, such as `../../`.

    A link to a file starts from `files`: files are the same in every language.
    """
    return OWN_LINK.sub(f'href="{root}', OWN_FILE.sub(f'href="{files}', html))


def _anchor(value: str, separator: str) -> str:
    return slugify(value, separator) or "deel"


def _headings(tokens: list[dict]) -> list[tuple[int, str, str]]:
    found = []
    for token in tokens:
        found.append((token["level"], token["id"], token["name"]))
        found += _headings(token["children"])
    return found
