"""What was measured, as tables in Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from lighthouse import KEPT_OUT, Judged
from measure import Cost
from paint import Visit
from reacting import Reaction

OURS, STOCK = "deze site", "gewoon Material"
SIDES = (OURS, STOCK)
FULL, EDITED = "alles, alle talen", "één bestand, één taal"
CASES = (FULL, EDITED)
MEBIBYTE = 1024 * 1024
JUDGED = "## Wat Lighthouse zegt, op een telefoon, van 100"
REACTED = "## Kiezen en zoeken met een processor die vier keer zo traag is, in één taal"
FEW, LAST = 3, 10  # places among what search found
Costs = Mapping[tuple[int, str, str], Cost]  # by number of made-up offers, case and side
Visits = Mapping[tuple[str, str], Visit]  # by kind of page and side
Judgements = Mapping[tuple[str, str], Judged]  # by kind of page and side
Waits = Mapping[tuple[int, str], float]  # seconds, by number of made-up offers and side
Reactions = Mapping[str, Reaction]  # by side


def report(
    day: date,
    costs: Costs,
    visited: Visits,
    waited: Waits,
    judged: Judgements,
    reacted: Reactions,
) -> str:
    """Return all tables, each under a line that says what it tells."""
    parts = [
        *("# Meting", f"Gemeten op {day:%d-%m-%Y} met `make bench`.", "## Bouwen"),
        *(builds(costs), "Gewoon Material tegenover deze site:", ratios(costs)),
    ]
    sizes = sorted({count for count, _, _ in costs})[-2:]
    if len(sizes) > 1:
        parts += [f"Groei van {sizes[0]} naar {sizes[1]} aanbod erbij:", growth(costs, *sizes)]
    if waited:
        parts += ["Van opslaan tot zien in de browser, één taal:", waits(waited)]
    if visited:
        parts += ["## Bekijken op een trage telefoon", visits(visited)]
    if reacted:
        parts += [REACTED, reactions(reacted)]
    if visited:
        parts += [JUDGED, judgements(judged) if judged else "Niet gedaan."]
    return "\n\n".join(parts) + "\n"


def builds(costs: Costs) -> str:
    """Return a line for every build."""
    head = (
        *("Aanbod erbij", "Bouw", "Kant", "Pagina's", "Pagina's per s"),
        *("CPU s", "Tijd s", "Geheugen MiB", "Site MiB"),
    )
    lines = [
        (
            *(str(count), case, side, str(cost.pages), _number(cost.pages_per_second)),
            *(_number(cost.cpu), _number(cost.seconds), str(cost.memory)),
            _number(cost.size / MEBIBYTE),
        )
        for (count, case, side), cost in costs.items()
    ]
    return _table(head, lines)


def ratios(costs: Costs) -> str:
    """Return how many times as much stock takes, and how many times more pages we make."""
    head = ("Aanbod erbij", "Bouw", "CPU", "Tijd", "Geheugen", "Pagina's per s")
    lines = []
    for count, case in dict.fromkeys((count, case) for count, case, _ in costs):
        ours, stock = (costs[count, case, side] for side in SIDES)
        lines.append(
            (
                *(str(count), case, _times(stock.cpu / ours.cpu)),
                *(_times(stock.seconds / ours.seconds), _times(stock.memory / ours.memory)),
                _times(ours.pages_per_second / stock.pages_per_second),
            )
        )
    return _table(head, lines)


def growth(costs: Costs, low: int, high: int) -> str:
    """Return how many times more it takes when there are more offers."""
    head = ("Kant", "Bouw", "Pagina's", "CPU", "Geheugen", "Site")
    lines = []
    for case in CASES:
        for side in SIDES:
            small, large = costs[low, case, side], costs[high, case, side]
            lines.append(
                (
                    *(side, case, _times(large.pages / small.pages)),
                    *(_times(large.cpu / small.cpu), _times(large.memory / small.memory)),
                    _times(large.size / small.size),
                )
            )
    return _table(head, lines)


def waits(measured: Waits) -> str:
    """Return how long an editor waits, on both sides."""
    lines = [(str(count), side, _number(wait)) for (count, side), wait in measured.items()]
    return _table(("Aanbod erbij", "Kant", "Tijd s"), lines)


def visits(measured: Visits) -> str:
    """Return a line for every page that was opened."""
    head = (
        *("Pagina", "Kant", "kB over de lijn", "Verzoeken"),
        *("Eerste beeld ms", "Grootste beeld ms", "Geblokkeerd ms"),
    )
    lines = [
        (
            *(kind, side, _number(visit.received / 1000), str(visit.requests)),
            *(str(round(time)) for time in (visit.first, visit.largest, visit.blocked)),
        )
        for (kind, side), visit in measured.items()
    ]
    return _table(head, lines)


def judgements(measured: Judgements) -> str:
    """Return a line for every page that Lighthouse judged, and what it found of this site."""
    head = (
        *("Pagina", "Kant", "Snel", "Toegankelijk", "Goede praktijk"),
        *("Te vinden", "Te vinden zonder noindex"),
    )
    lines = [
        (kind, side, *map(_of_hundred, (*found.scores.values(), found.open_to_search)))
        for (kind, side), found in measured.items()
    ]
    faults: dict[tuple[str, str], list[str]] = {}
    for (kind, side), found in measured.items():
        for fault in found.faults if side == OURS else ():
            faults.setdefault(fault, []).append(kind)
    told = [
        f"- {title} (`{name}`): {', '.join(kinds)}"
        + ("; met opzet, zolang de site een proef is" if name == KEPT_OUT else "")
        for (name, title), kinds in faults.items()
    ]
    found = "\n".join(told or ["- niets"])
    return f"{_table(head, lines)}\n\nWat Lighthouse op deze site aanmerkt:\n\n{found}"


def reactions(measured: Reactions) -> str:
    """Return how soon each side reacts, and how many times as long stock takes."""
    rows = {
        "Keuze in de lijst, telefoon; gewoon Material: andere lijst openen (ms)": "choice",
        "Keuze in de lijst, breed scherm; gewoon Material: als boven (ms)": "wide_choice",
        "Toets bij het zoeken (ms)": "key",
        "Traagste toets (ms)": "slowest_key",
        "Eerste zoekvraag (kB over de lijn)": "received",
        "Eerste zoekvraag (verzoeken)": "requests",
    }
    lines = []
    for name, field in rows.items():
        ours, stock = (getattr(measured[side], field) for side in SIDES)
        part = 1000 if field == "received" else 1
        cells = (str(round(ours / part)), str(round(stock / part)), _times(stock / ours))
        lines.append((name, *cells))
    return _table(("Van doen tot zien", *SIDES, "Verhouding"), lines)


def search_table(ranks: Mapping[str, Mapping[str, Sequence[int]]]) -> str:
    """Return per group of questions how often the right page came first, or in the first three.

    `ranks` has per group and side the place of the first right page; 0 is not found, and so
    is what came after the tenth.
    """
    sides = list(next(iter(ranks.values())))
    head = ["Vragen", "Aantal"]
    for side in sides:
        head += [f"Eerste, {side}", f"Eerste drie, {side}", f"MRR, {side}"]
    lines = []
    for name, found in ranks.items():
        cells = [name, str(len(found[sides[0]]))]
        for side in sides:
            cells += _successes(found[side])
        lines.append(cells)
    return _table(head, lines)


def _successes(ranks: Sequence[int]) -> tuple[str, str, str]:
    first = sum(rank == 1 for rank in ranks) / len(ranks)
    three = sum(0 < rank <= FEW for rank in ranks) / len(ranks)
    mean = sum(1 / rank for rank in ranks if 0 < rank <= LAST) / len(ranks)
    return f"{first:.0%}", f"{three:.0%}", f"{mean:.2f}".replace(".", ",")


def _table(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rule = ["---"] * len(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, rule, *lines))


def _of_hundred(score: float) -> str:
    return str(round(score * 100))


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _times(value: float) -> str:
    return f"{_number(value)} ×"
