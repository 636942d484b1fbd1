"""The words of a body as a reader meets them: sections, paragraphs and sentences.

Markdown marks go, and so do the addresses of links; every piece knows its line in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

HEADING = re.compile(r"(#{1,6})\s+(.*)")
ITEM = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)])\s+")
TABLE = re.compile(r"\s*\|")
LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
CODE = re.compile(r"`[^`]*`")  # an address or a name for a program: no words of ours
MARKS = re.compile(r"[*_`>]")
END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]*[A-ZÀ-Þ0-9])")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Block:
    """A paragraph or an item of a list, with the addresses of its links."""

    line: int
    text: str
    links: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A heading (empty for what stands before the first one) and the blocks below it."""

    line: int
    title: str
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """Return the words of the part with its heading."""
        return "\n".join([self.title, *(block.text for block in self.blocks)])


def parts(body: str, first_line: int = 1) -> list[Part]:
    """Return a body as parts, one for each heading of the second level."""
    found: list[tuple[int, str, list[Block]]] = [(first_line, "", [])]
    for line, text in _lines(body, first_line):
        heading = HEADING.fullmatch(text)
        if heading and len(heading[1]) <= 2:
            found.append((line, heading[2], []))
        elif not heading:
            links = tuple(link for _, link in LINK.findall(text))
            found[-1][2].append(Block(line, _plain(text), links))
    return [Part(line, title, tuple(blocks)) for line, title, blocks in found if title or blocks]


def blocks(body: str, first_line: int = 1) -> Iterator[Block]:
    """Yield the paragraphs and items of a body, without headings and tables."""
    for part in parts(body, first_line):
        yield from part.blocks


def sentences(text: str) -> list[str]:
    """Return the sentences of a block; a piece without a letter is none."""
    return [one for one in END.split(text) if WORD.search(one)]


def words(text: str) -> list[str]:
    """Return the words, without numbers and signs."""
    return WORD.findall(text)


def _lines(body: str, first_line: int) -> Iterator[tuple[int, str]]:
    """Yield the blocks of a body with the line each begins on, tables left out."""
    held: list[str] = []
    start = first_line
    for number, line in enumerate([*body.split("\n"), ""], first_line):
        item = ITEM.match(line)
        begins = not line.strip() or item or HEADING.match(line)
        if begins and held:
            yield start, " ".join(held)
            held = []
        if line.strip() and not TABLE.match(line):
            start = start if held else number
            held.append(line[item.end() if item else 0 :].strip())


def _plain(text: str) -> str:
    return MARKS.sub("", CODE.sub("", LINK.sub(r"\1", text))).strip()
