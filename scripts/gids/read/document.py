"""Read one file of an editor: facts between two fences, and the words below them.

MkDocs publishes front matter that it cannot read as page text, without a word. So every
file comes through here first, and MkDocs is only given the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gids.problems import Problem
from gids.read.nodes import Node, read_yaml
from gids.read.source import read_text

FENCE = "---"
ALMOST = re.compile(r"[-–—]+|[_=*.]{3}")  # what a word processor or a slip makes of it


@dataclass(frozen=True)
class Document:
    """A Markdown file: its facts with their lines, its words and where these begin."""

    path: str
    facts: Node
    body: str
    body_line: int


def read_document(path: str, data: bytes) -> tuple[Document | None, list[Problem]]:
    """Return the document in a Markdown file, and all that is not right about its form."""
    text, problems = read_text(path, data)
    if text is None:
        return None, problems
    lines = text.split("\n")
    end, what, advice, line = _find_fences(lines)
    if end is None:
        return None, [*problems, Problem(path, line, what, advice)]
    facts, more = read_yaml(path, "\n".join(lines[1:end]), first_line=2)
    problems += more
    if facts is None or not isinstance(facts.value, dict):
        if not more:
            what = "Tussen de twee regels met --- staan geen gegevens."
            advice = 'Begin met een regel als  naam: "Praatgroep voor ouders"'
            problems.append(Problem(path, min(2, len(lines)), what, advice))
        return None, problems
    body_line = min(end + 2, len(lines))
    return Document(path, facts, "\n".join(lines[end + 1 :]), body_line), problems


def read_data(path: str, data: bytes) -> tuple[Node | None, list[Problem]]:
    """Return the facts in a file of data/, and all that is not right about its form."""
    text, problems = read_text(path, data)
    if text is None:
        return None, problems
    node, more = read_yaml(path, text)
    problems += more
    if node is not None and not isinstance(node.value, dict):
        what = "Dit bestand begint niet met de naam van een gegeven."
        advice = 'Begin met een regel als  naam: "Praatgroep voor ouders"'
        return None, [*problems, Problem(path, node.line, what, advice)]
    return node, problems


def _find_fences(lines: list[str]) -> tuple[int | None, str, str, int]:
    """Return where the second fence stands, or else what is wrong, the remedy and its line."""
    marks = [index for index, line in enumerate(lines) if line.rstrip() == FENCE]
    if len(marks) > 1 and marks[0] == 0:
        return marks[1], "", "", 0
    almost = [index for index, line in enumerate(lines) if _almost(line)]
    if almost and (almost[0] == 0 or marks == [0]):
        return None, *_slip(lines[almost[0]]), almost[0] + 1
    if not marks:
        what = "De gegevens staan niet tussen twee regels met drie streepjes."
        advice = f"Zet  {FENCE}  op de eerste regel, en ook onder de laatste regel met gegevens."
        return None, what, advice, 1
    if marks[0] > 0:
        what = "Boven de eerste regel met drie streepjes staat nog iets."
        advice = f"Zorg dat  {FENCE}  op de eerste regel staat, zonder lege regel erboven."
        return None, what, advice, 1
    blank = next((index for index, line in enumerate(lines) if not line.strip()), len(lines))
    what = "Onder de gegevens staat geen regel met drie streepjes."
    return None, what, f"Zet  {FENCE}  onder de laatste regel met gegevens.", max(blank, 1)


def _slip(line: str) -> tuple[str, str]:
    typed = line.strip()
    if typed == FENCE:
        return f"Vóór ‘{FENCE}’ staan spaties.", f"Begin helemaal links:  {FENCE}"
    what = f"Hier staat ‘{typed}’. De site zoekt een regel met drie streepjes."
    return what, f"Schrijf  {FENCE}"


def _almost(line: str) -> bool:
    return line.rstrip() != FENCE and bool(ALMOST.fullmatch(line.strip()))
