"""Read YAML into facts that know their line, and accept only the plain part of it.

YAML lets the last of two equal keys win, copies parts by reference and runs out of
stack on deep brackets. So every value stays text, and all that a page does not need
is a problem with a line.
"""

from __future__ import annotations

import re

from gids.problems import Problem
from gids.read.mistakes import Mistake
from gids.read.tree import Node, Tree

__all__ = ["Node", "read_yaml"]

LINE_BREAKS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # as YAML counts lines
MOST_REPAIRS = 10  # after so many an editor has enough to go on with


def read_yaml(path: str, text: str, first_line: int = 1) -> tuple[Node | None, list[Problem]]:
    """Return the facts in `text`, and every problem that we can see in it.

    A mistake that we can explain is mended in memory, just as the advice says, only to
    read on and show the next one. Facts that come with a problem are never published.
    """
    lines = LINE_BREAKS.split(text)
    mended: dict[int, Mistake] = {}
    tree = Tree(lines, first_line)
    while tree.stopped and tree.stopped.better and tree.stopped.index not in mended:
        mended[tree.stopped.index] = tree.stopped
        lines[tree.stopped.index] = tree.stopped.better
        if len(mended) == MOST_REPAIRS:
            break
        tree = Tree(lines, first_line)
    stopped = {tree.stopped.index: tree.stopped} if tree.stopped else {}
    known = stopped | mended
    found = [*known.values(), *(seen for seen in tree.seen if seen.index not in known)]
    problems = {Problem(path, one.index + first_line, one.what, one.advice) for one in found}
    return tree.root, sorted(problems)
