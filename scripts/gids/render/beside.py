"""A translation with the Dutch beside it, piece by piece, so that parent and school read the
same line.

The Dutch stands in the page behind each piece, out of sight until the reader asks for it. A
piece of which the Dutch changed after the translation is always in sight.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from gids.enrich.translations import piece_mark
from gids.languages import SOURCE

LISTS = ("ul", "ol")
BESIDE, CHANGED = "naast", "naast naast--anders"
LOOSE = {"<br>": "<br/>", "<hr>": "<hr/>", "&nbsp;": "\u00a0"}  # HTML that is not XML


def beside(translated: str, dutch: str, known: Collection[str] | None = None) -> str:
    """Return the HTML of a translation with that of its Dutch text behind each piece.

    `known` are the marks of the pieces that were translated; without them nothing counts as
    changed. Where the two do not run alike, all of the Dutch stands behind the whole.
    """
    here, there = _parsed(translated), _parsed(dutch)
    if [one.tag for one in here] != [one.tag for one in there]:
        behind = Element("div", {"class": _kind(there, known), "lang": SOURCE, "dir": "ltr"})
        behind.extend(there)
        here.append(_ready(behind))
        return _written(here)
    made = Element("div")
    for mine, other in zip(list(here), list(there), strict=True):
        pair = SubElement(made, "div", {"class": "paar"})
        pair.append(mine)
        mine.tail = "\n"
        if mine.tag in LISTS and len(mine) == len(other):
            for item, source in zip(mine, other, strict=True):
                item.append(_behind(source, known))
        else:
            pair.append(_behind(other, known, whole=mine.tag in (*LISTS, "table", "blockquote")))
    return _written(made)


def marks(dutch: str) -> list[str]:
    """Return the mark of every piece of the HTML of a Dutch text."""
    return [piece_mark("".join(one.itertext())) for one in _pieces(_parsed(dutch))]


def _pieces(parsed: Element) -> Iterator[Element]:
    for one in parsed:
        yield from one if one.tag in LISTS else (one,)


def _behind(piece: Element, known: Collection[str] | None, *, whole: bool = False) -> Element:
    """Return a piece of Dutch to stand behind its translation."""
    made = Element("div", {"class": _kind(piece, known), "lang": SOURCE, "dir": "ltr"})
    if whole:
        made.append(piece)
    else:
        made.text, made[:] = piece.text, list(piece)
    return _ready(made)


def _kind(piece: Element, known: Collection[str] | None) -> str:
    changed = known is not None and piece_mark("".join(piece.itertext())) not in known
    return CHANGED if changed else BESIDE


def _ready(made: Element) -> Element:
    """Search passes it over, and no anchor stands twice on a page."""
    made.set("data-pagefind-ignore", "")
    for one in made.iter():
        one.attrib.pop("id", None)
    return made


def _parsed(html: str) -> Element:
    for loose, strict in LOOSE.items():
        html = html.replace(loose, strict)
    return ElementTree.fromstring(f"<div>{html}</div>")


def _written(made: Element) -> str:
    text = ElementTree.tostring(made, encoding="unicode", method="html")
    return text.removeprefix("<div>").removesuffix("</div>")
