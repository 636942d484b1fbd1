"""The ledger of addresses only grows: what was published once stays promised.

The other check of the ledger sees that each address in it answers. It cannot see a line
that somebody took out, so here the ledger is compared with what it was before the change.
"""

from __future__ import annotations

from collections.abc import Iterator

from gids import ledger
from gids.problems import Problem

BACK = "Zet deze regel terug, met een tab voor het kenmerk:  {line}"


def check(before: str, now: str) -> Iterator[Problem]:
    """Every line of the ledger before the change still stands in it, with the same id."""
    old, new = ledger.read(before), ledger.read(now)
    lines = {line.partition("\t")[0]: number for number, line in enumerate(now.splitlines(), 1)}
    for address, identifier in old.items():
        line = BACK.format(line=f"{address}\t{identifier}".rstrip())
        if address not in new:
            what = f"Het adres ‘{address}’ is uit deze lijst gehaald. Er hangen links aan."
            yield Problem(ledger.PATH, 1, what, line)
        elif identifier and new[address] != identifier:
            what = f"Bij het adres ‘{address}’ stond het kenmerk ‘{identifier}’. Dat is veranderd."
            yield Problem(ledger.PATH, lines[address], what, line)


def unknown(path: str, why: str, advice: str) -> Problem:
    """Return the problem of a history that cannot be read, so that silence never means good."""
    what = f"We kunnen niet zien of er regels uit deze lijst zijn gehaald: {why}"
    return Problem(path, 1, what, advice)
