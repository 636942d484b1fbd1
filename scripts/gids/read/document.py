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
ALMOST = re.compile(r"[-–—_=*]{1,}|\.\.\.")


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
    return Document(path, facts, "\n".join(lines[end + 1 :]), end + 2), problems


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
    if marks and marks[0] > 0:
        return _text_above(lines, marks[0])
    almost = next((i for i, line in enumerate(lines) if i >= len(marks) and _almost(line)), None)
    if almost is not None and (marks or almost == 0):
        what = f"Hier staat ‘{lines[almost].strip()}’. De site zoekt een regel met drie streepjes."
        return None, what, f"Schrijf  {FENCE}", almost + 1
    if marks:
        what = "De tweede regel met drie streepjes staat er niet."
        return None, what, f"Zet  {FENCE}  onder de laatste regel met gegevens.", 1
    what = "De gegevens staan niet tussen twee regels met drie streepjes."
    advice = f"Zet  {FENCE}  op de eerste regel, en ook onder de laatste regel met gegevens."
    return None, what, advice, 1


def _text_above(lines: list[str], first: int) -> tuple[None, str, str, int]:
    above = next((line.strip() for line in lines[:first] if line.strip()), "")
    if above and _almost(lines[0]):
        what = f"Hier staat ‘{above}’. De site zoekt een regel met drie streepjes."
        return None, what, f"Schrijf  {FENCE}", 1
    what = "Boven de eerste regel met drie streepjes staat nog iets."
    return None, what, f"Zorg dat  {FENCE}  op de eerste regel staat, zonder lege regel erboven.", 1


def _almost(line: str) -> bool:
    return line.rstrip() != FENCE and bool(ALMOST.fullmatch(line.strip()))
