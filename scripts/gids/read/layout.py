"""Where keys, dashes and spaces stand on a line, and what is wrong with that.

These are guesses at the line where YAML stopped: they say nothing about other lines.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from gids.notation import written

NAME = r"[^\W\d][\w-]*"
LINE = re.compile(rf"(?P<lead>\s*(?:- +)*)(?:(?P<key>{NAME}) *:(?: +|$))?(?P<value>.*)")
CLOSED_UP_KEY = re.compile(rf"(?P<lead>\s*(?:- +)*)(?P<key>{NAME}):(?P<value>[^\s/].*)")
CLOSED_UP_DASH = re.compile(r"(?P<lead>\s*)-(?P<value>[^\W\d_].*)")
NO_COLON = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[a-z][a-z_]*) +(?P<value>[^\s:].*)")

NO_NAME = (
    "Vóór de dubbele punt staat geen naam van een gegeven.",
    'Zet de naam ervoor, zo:  naam: "Praatgroep voor ouders"',
)

Found = tuple[int, str, str, str | None]


class Line(NamedTuple):
    """A line cut in pieces; `column` is where its key or value starts, `dash` its first dash."""

    before: str
    key: str
    value: str
    column: int
    dash: int | None


def parts(line: str) -> Line | None:
    """Return the pieces of a line, or None if nothing to read stands on it."""
    found = LINE.fullmatch(line)
    if not found or not line.strip() or line.lstrip().startswith("#"):
        return None
    lead = found["lead"]
    dash = len(lead) - len(lead.lstrip()) if "-" in lead else None
    before = line[: found.start("value")]
    return Line(before, found["key"] or "", found["value"].rstrip(), len(lead), dash)


def is_key(line: str) -> bool:
    """Say whether a line begins with a key."""
    found = parts(line)
    return bool(found and found.key)


def explain(index: int, lines: list[str]) -> Found | None:
    """Return what is wrong with the layout of one line: index, what, advice, better line."""
    looks = (_tab, _no_name, hard_space, below_the_facts, closed_up, _no_colon, _spaces)
    return next((found for look in looks if (found := look(index, lines))), None)


def _pasted(index: int, what: str, better: str) -> Found:
    return index, what, f"Schrijf  {better.strip()}", better


def _aligned(index: int, what: str, better: str, lines: list[str]) -> Found:
    """Return a line that is better, and also straight under the others."""
    found = _spaces(index, [*lines[:index], better])
    if found:
        return index, what, found[2], found[3]
    margin = len(better) - len(better.lstrip())
    lead = f"Zet er {margin} spaties voor:" if margin else "Schrijf"
    return index, what, f"{lead}  {better.strip()}", better


def _tab(index: int, lines: list[str]) -> Found | None:
    line = lines[index]
    blank = len(line) - len(line.lstrip())
    if "\t" in line[:blank] and line.strip():
        what = "Deze regel begint met een tab. Daar stopt het lezen."
        return _aligned(index, what, line[:blank].replace("\t", "  ") + line[blank:], lines)
    if re.match(rf"\s*(?:- +)*(?:{NAME} *:|-)\s*\t", line):
        what = "Op deze regel staat een tab. Daar stopt het lezen."
        before, _, after = line.partition("\t")
        return _pasted(index, what, f"{before.rstrip()} {after.lstrip()}")
    return None


def _no_name(index: int, lines: list[str]) -> Found | None:
    if not re.match(r"\s*(?:- +)*:(?:\s|$)", lines[index]):
        return None
    return index, *NO_NAME, None


def hard_space(index: int, lines: list[str]) -> Found | None:
    """A space that a browser never breaks is a letter to YAML."""
    if "\u00a0" not in lines[index]:
        return None
    what = "Op deze regel staat een vaste spatie. Die lijkt op een gewone, maar leest anders."
    return _aligned(index, what, lines[index].replace("\u00a0", " "), lines)


def below_the_facts(index: int, lines: list[str]) -> Found | None:
    """Text behind an empty line is probably the page itself: its fence is missing."""
    found = parts(lines[index])
    if not found or found.key or found.column or not index or lines[index - 1].strip():
        return None
    what = "Hier begint gewone tekst, maar de regel met --- staat er niet boven."
    return index, what, "Zet --- onder de laatste regel met gegevens.", None


def closed_up(index: int, lines: list[str]) -> Found | None:
    """A colon and a dash have a space after them."""
    line = lines[index]
    if found := CLOSED_UP_KEY.fullmatch(line):
        what = f"Na ‘{found['key']}:’ staat geen spatie."
        value = found["value"]
        value = value if value[0] in "\"'[" else written(value)
        return _pasted(index, what, f"{found['lead']}{found['key']}: {value}")
    if found := CLOSED_UP_DASH.fullmatch(line):
        what = "Achter het streepje staat geen spatie."
        return _pasted(index, what, f"{found['lead']}- {found['value']}")
    return None


def _no_colon(index: int, lines: list[str]) -> Found | None:
    found = NO_COLON.fullmatch(lines[index])
    if not found:
        return None
    value = found["value"]
    value = value if value[0] in "\"'[" else written(value)
    what = f"Na ‘{found['key']}’ staat geen dubbele punt."
    return _pasted(index, what, f"{found['lead']}{found['key']}: {value}")


def _spaces(index: int, lines: list[str]) -> Found | None:
    """A key or dash stands straight under the one it goes with."""
    here = parts(lines[index])
    if not here or not (here.key or here.dash is not None):
        return None
    mine = here.column if here.dash is None else here.dash
    above = [line for line in map(parts, lines[:index]) if line]
    columns = _columns(above, dash=here.dash is not None)
    if not columns or mine in columns:
        return None
    if mine < min(columns) and here.dash is None:
        return _first_too_far(lines)
    best = min(columns, key=lambda column: (abs(column - mine), column))
    better = " " * best + lines[index].lstrip()
    name = f"‘{here.key}’" if here.key else "het streepje"
    count = "veel" if mine > best else "weinig"
    what = f"Vóór {name} staan te {count} spaties. Daar stopt het lezen."
    if not best:
        return index, what, f"Begin helemaal links:  {better.rstrip()}", better
    return index, what, f"Zet er {best} spaties voor:  {better.strip()}", better


def _first_too_far(lines: list[str]) -> Found | None:
    """The first key sets the margin: it stands at the very left."""
    index = next(number for number, line in enumerate(lines) if parts(line))
    what = f"Vóór ‘{parts(lines[index]).key}’ staan te veel spaties."
    better = lines[index].lstrip()
    return index, what, f"Begin helemaal links:  {better.rstrip()}", better


def _columns(above: list[Line], *, dash: bool) -> list[int]:
    """Return the columns where a next key, or a next dash, can stand."""
    columns: list[int] = []
    for line in reversed(above):
        column = line.dash if dash else line.column if line.key else None
        if column is not None and (not columns or column < columns[-1]):
            columns.append(column)
    return columns
