"""Read the broken examples in tests/kapot: what was typed, and what we say about it.

A file holds one example after another: `== name`, what was typed, `=>`, and our answer.
A tab is written as ⇥ there and a space that does not break as ⍽, so that you can see them.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from gids.problems import Problem, Severity

BROKEN = Path(__file__).parent / "kapot"
SIGNS = {Severity.STOP: "✖", Severity.NOTICE: "!"}


def examples(name: str) -> list:
    """Return the examples in a file as parameters: what was typed and our answer."""
    text = (BROKEN / name).read_text(encoding="utf-8")
    blocks = text.split("\n== ")[1:]
    return [_example(block) for block in blocks]


def answer(problems: Iterable[Problem]) -> str:
    """Return problems in the form of the examples."""
    return "\n".join(
        f"regel {one.line}\n  {SIGNS[one.severity]} {one.what}\n  → {one.advice}"
        for one in problems
    )


def _example(block: str):
    name, _, rest = block.partition("\n")
    typed, _, expected = rest.partition("\n=>\n")
    typed = typed.replace("⇥", "\t").replace("⍽", "\u00a0")
    return pytest.param(f"{typed}\n", expected.strip(), id=name)
