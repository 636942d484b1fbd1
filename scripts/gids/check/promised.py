"""Every promise to partners is kept: what the open data has once, it keeps in this version."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.export.api import contract, places
from gids.problems import Problem, Severity

NEXT = (
    "Andere sites rekenen hierop. Zet het terug. Moet het echt anders? Dan komt er een nieuwe"
    f" versie naast {places.MAJOR}, en die blijft nog een jaar bestaan."
)


def check(whole: Whole) -> Iterator[Problem]:
    """What stands in the list follows from the models; what is new stands in it too."""
    path = whole.root / contract.PATH
    if not path.is_file():
        advice = "Typ  make generate  om het te maken."
        yield Problem(contract.PATH, 1, "Dit bestand is er niet.", advice)
        return
    text = path.read_text("utf-8", errors="replace")
    promised, now = contract.read(text), contract.promises(whole.catalogue.choices)
    lines = {line: number for number, line in enumerate(text.splitlines(), 1)}
    for one in promised - now:
        what = f"Dit is beloofd aan partners, en het is er niet meer: {shown(one)}"
        yield Problem(contract.PATH, lines[one], what, NEXT)
    for one in now - promised:
        what = f"Dit is nieuw in de open data en nog niet beloofd: {shown(one)}"
        advice = "Dat komt vanzelf bij het publiceren. Nu al doen kan met  make generate"
        yield Problem(contract.PATH, 1, what, advice, Severity.NOTICE)


def lost(before: str, now: str) -> Iterator[Problem]:
    """Every line of the list before the change still stands in it."""
    for one in contract.read(before) - contract.read(now):
        what = f"Deze belofte aan partners is uit de lijst gehaald: {shown(one)}"
        yield Problem(contract.PATH, 1, what, f"Zet deze regel terug, met tabs ertussen. {NEXT}")


def shown(promise: str) -> str:
    """Return a promise as a reader of a message can take it in."""
    return promise.replace("\t", " ")
