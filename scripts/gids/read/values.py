"""What may stand behind a key: plain text on one line, and nothing that YAML rewrites.

YAML reads these values without a murmur, but not as the editor meant them.
"""

from __future__ import annotations

import re

import yaml

from gids.notation import quoted, shortened
from gids.read import layout
from gids.read.mistakes import Mistake, special_start

ESCAPE = re.compile(r'\\[^"\\]')
CLOSED_UP = re.compile(r"-[^\W\d_]")
SMART = re.compile(r"[“”„]([^“”„]*)[“”]|[‘‚]([^‘’‚]*)’")
LOST = re.compile(r"\s*(#\S.*)")


def raw(event: yaml.Event, lines: list[str]) -> str:
    """Return what was typed for `event`, as far as it stands on its first line."""
    start, end = event.start_mark, event.end_mark
    stop = end.column if start.line == end.line else None
    return lines[start.line][start.column : stop] if start.line < len(lines) else ""


def check_key(event: yaml.Event) -> list[Mistake]:
    """A key is one word in front of the colon."""
    index = event.start_mark.line
    name = event.value if isinstance(event, yaml.ScalarEvent) else ""
    if not name.strip() or event.anchor or event.tag or name == "<<":
        what = "Vóór de dubbele punt staat geen naam van een gegeven."
        return [Mistake(index, what, 'Zet de naam ervoor, zo:  naam: "Praatgroep voor ouders"')]
    if event.start_mark.line != event.end_mark.line:
        what = "De naam van dit gegeven staat op meer dan één regel."
        return [Mistake(index, what, "Zet de naam op één regel, met een dubbele punt erachter.")]
    if not event.style and CLOSED_UP.match(name):
        what = "Achter het streepje staat geen spatie."
        return [Mistake(index, what, f"Schrijf  - {name[1:]}: …")]
    if ":" in name:
        first, _, rest = name.partition(":")
        what = f"Na ‘{first}:’ staat geen spatie."
        return [Mistake(index, what, f"Schrijf  {first}: {quoted(rest.strip() + ': …')}")]
    return []


def check_reference(event: yaml.NodeEvent, key: str, lines: list[str]) -> list[Mistake]:
    """A value does not refer to another one and has no type: it is what it says."""
    if event.anchor or getattr(event, "tag", None):
        typed = raw(event, lines) or lines[event.start_mark.line][event.start_mark.column :]
        return [Mistake(event.start_mark.line, *special_start(key, typed))]
    return []


def check_comment(event: yaml.Event, key: str, lines: list[str]) -> list[Mistake]:
    """Nothing that a reader should see is lost behind a #."""
    end = event.end_mark
    lost = LOST.fullmatch(lines[end.line][end.column :]) if end.line < len(lines) else None
    if not lost or not isinstance(event, yaml.ScalarEvent | yaml.SequenceEndEvent):
        return []
    what = f"Bij ‘{key}’ valt ‘{shortened(lost[1])}’ weg. De site leest niet verder na een #."
    start = event.start_mark.column
    whole = lines[end.line][start:].strip() if event.start_mark.line == end.line else "…"
    advice = f"Hoort het bij de tekst? Schrijf  {key}: {quoted(whole)}"
    return [Mistake(end.line, what, advice)]


def check_value(event: yaml.ScalarEvent, key: str, lines: list[str]) -> list[Mistake]:
    """A value stands on the line of its key, as plain text."""
    index, typed = event.start_mark.line, raw(event, lines)
    named = f"{key}: " if key else ""
    if event.style in ("|", ">"):
        what = f"Bij ‘{key}’ staat ‘{event.style}’, met de tekst op de regels eronder."
        advice = f"Zet de tekst op één regel:  {named}{quoted(shortened(event.value))}"
        return [Mistake(index, what, advice)]
    if not event.style and CLOSED_UP.match(event.value):
        word = event.value.split()[0][1:]
        return [Mistake(index, "Achter het streepje staat geen spatie.", f"Schrijf  - {word}")]
    if index != event.end_mark.line:
        return [_more_lines(event, key, lines)]
    escape = ESCAPE.search(typed.replace("\\\\", "")) if event.style == '"' else None
    if escape:
        what = f"Bij ‘{key}’ staat ‘{escape[0]}’ in de tekst. Een \\ leest de site anders."
        advice = f"Zet de tekst tussen enkele aanhalingstekens:  {named}{quoted(typed[1:-1])}"
        return [Mistake(index, what, advice)]
    if not event.style and (smart := SMART.fullmatch(event.value)):
        what = f"Bij ‘{key}’ staan ronde aanhalingstekens om de tekst."
        better = quoted(smart[1] or smart[2] or "")
        return [Mistake(index, what, f"Gebruik rechte aanhalingstekens:  {named}{better}")]
    return []


def _more_lines(event: yaml.ScalarEvent, key: str, lines: list[str]) -> Mistake:
    """Explain why a value does not end on its own line."""
    index = event.start_mark.line
    below = lines[index + 1 : event.end_mark.line + 1]
    swallowed = any(layout.is_key(line) for line in below)
    if event.style and swallowed:
        typed = raw(event, lines)
        what = f"Bij ‘{key}’ ontbreekt het aanhalingsteken aan het eind."
        return Mistake(index, what, f"Schrijf  {key}: {typed}{event.style}")
    first = next((line.strip() for line in below if line.strip()), "")
    if first.startswith("- "):
        what = f"Bij ‘{key}’ staan de streepjes niet recht onder elkaar."
        return Mistake(index + 1, what, "Zet ze even ver van de kant, met evenveel spaties.")
    what = f"De tekst bij ‘{key}’ loopt door op de volgende regel."
    whole = " ".join(event.value.split())
    return Mistake(index, what, f"Zet de tekst op één regel:  {key}: {quoted(whole)}")
