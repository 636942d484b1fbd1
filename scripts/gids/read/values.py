"""What may stand behind a key: plain text on one line, and nothing that YAML rewrites.

YAML reads these values without a murmur, but not as the editor meant them.
"""

from __future__ import annotations

import re

import yaml

from gids.notation import quoted, shortened
from gids.read import layout
from gids.read.mistakes import Mistake, bullet, place, special_start

ESCAPE = re.compile(r'\\[^"\\]')
CLOSED_UP = re.compile(r"-[^\W\d_]")
SMART = re.compile(r"[“”„]([^“”„\"]*)[“”\"]|[‘‚]([^‘’‚]*)’")
LOST = re.compile(r"\s*(#\S.*)")
LOST_TEXT = re.compile(r"\s?(#.*)|\s+(?=#\S)(#.*)")


def raw(event: yaml.Event, lines: list[str]) -> str:
    """Return what was typed for `event`, as far as it stands on its first line."""
    start, end = event.start_mark, event.end_mark
    stop = end.column if start.line == end.line else None
    return lines[start.line][start.column : stop] if start.line < len(lines) else ""


def named(event: yaml.Event, lines: list[str]) -> str:
    """Return the key or dash in front of `event` on its line, to paste before a value."""
    before = lines[event.start_mark.line][: event.start_mark.column].strip()
    return "" if not before or set("[{") & set(before) else f"{before} "


def check_key(event: yaml.Event, lines: list[str]) -> list[Mistake]:
    """A key is one word in front of the colon."""
    index = event.start_mark.line
    name = event.value if isinstance(event, yaml.ScalarEvent) else ""
    if not name.strip() or event.anchor or event.tag or name == "<<":
        return [Mistake(index, *layout.NO_NAME)]
    if index != event.end_mark.line:
        what = "De naam van dit gegeven staat op meer dan één regel."
        return [Mistake(index, what, "Zet de naam op één regel, met een dubbele punt erachter.")]
    if event.style:
        return []
    if " " in name and (found := layout.below_the_facts(index, lines)):
        return [Mistake(*found)]
    found = layout.closed_up(index, lines) if CLOSED_UP.match(name) or ":" in name else None
    found = found or (layout.hard_space(index, lines) if "\u00a0" in name else None)
    return [Mistake(*found)] if found else []


def check_reference(event: yaml.NodeEvent, key: str, lines: list[str]) -> list[Mistake]:
    """A value does not refer to another one and has no type: it is what it says."""
    if not event.anchor and not getattr(event, "tag", None):
        return []
    whole = lines[event.start_mark.line][event.start_mark.column :]
    typed = raw(event, lines) if isinstance(event, yaml.ScalarEvent | yaml.AliasEvent) else whole
    return [special_start(event.start_mark.line, key, named(event, lines), typed.strip())]


def check_comment(event: yaml.Event, key: str, lines: list[str]) -> list[Mistake]:
    """Nothing that a reader should see is lost behind a #.

    A remark stands behind two spaces, and has a space after its # as well.
    """
    end = event.end_mark
    whole = lines[end.line] if end.line < len(lines) else ""
    bare = isinstance(event, yaml.ScalarEvent) and not event.style
    if not bare and not isinstance(event, yaml.ScalarEvent | yaml.SequenceEndEvent):
        return []
    lost = (LOST_TEXT if bare and event.value else LOST).fullmatch(whole, end.column)
    if not lost:
        return []
    what = f"{place(key)} valt ‘{shortened(lost[1])}’ weg. De site leest niet verder na een #."
    line = layout.parts(whole)
    if not bare or not line:
        return [Mistake(end.line, what, "Haal dat stuk weg, of zet het op een eigen regel.")]
    better = f"{line.before.strip()} {quoted(line.value)}"
    return [Mistake(end.line, what, f"Hoort het bij de tekst? Schrijf  {better.strip()}")]


def check_value(event: yaml.ScalarEvent, key: str, lines: list[str]) -> list[Mistake]:
    """A value stands on the line of its key, as plain text."""
    if event.style in ("|", ">"):
        what = f"staat ‘{event.style}’, met de tekst op de regels eronder."
        found = what, "Zet de tekst op één regel:", " ".join(event.value.split())
    elif not event.style and (mistake := bullet(event.start_mark.line, lines)):
        return [mistake]
    elif not event.style and CLOSED_UP.match(event.value):
        advice = f"Schrijf  - {event.value.split()[0][1:]}"
        return [Mistake(event.start_mark.line, "Achter het streepje staat geen spatie.", advice)]
    elif event.start_mark.line != event.end_mark.line:
        return [_more_lines(event, key, lines)]
    else:
        found = _on_one_line(event, lines)
    if found is None:
        return []
    what, advice, text = found
    advice = f"{advice}  {named(event, lines)}{quoted(text)}"
    return [Mistake(event.start_mark.line, f"{place(key)} {what}", advice)]


def _on_one_line(event: yaml.ScalarEvent, lines: list[str]) -> tuple[str, str, str] | None:
    """Return what is wrong, the beginning of the advice and the text as it should be."""
    if event.style == '"':
        typed = raw(event, lines)
        if ESCAPE.search(typed.replace("\\\\", "")):
            return "staat een \\ in de tekst. Die leest de site anders.", "Schrijf", typed[1:-1]
    elif not event.style:
        if smart := SMART.fullmatch(event.value):
            what = "staan ronde aanhalingstekens om de tekst."
            return what, "Gebruik rechte aanhalingstekens:", smart[1] or smart[2] or ""
        if event.value.endswith('"') and event.value.count('"') % 2:
            what = "ontbreekt het aanhalingsteken aan het begin."
            return what, "Schrijf", event.value[:-1]
    return None


def _more_lines(event: yaml.ScalarEvent, key: str, lines: list[str]) -> Mistake:
    """Explain why a value does not end on its own line."""
    index, before = event.start_mark.line, named(event, lines)
    below = lines[index + 1 : event.end_mark.line + 1]
    if event.style and any(layout.is_key(line) for line in below):
        what = f"{place(key)} ontbreekt het aanhalingsteken aan het eind."
        text = quoted(raw(event, lines)[1:].strip())
        better = lines[index][: event.start_mark.column] + text
        return Mistake(index, what, f"Schrijf  {before}{text}", better)
    first = next((number for number, line in enumerate(below) if line.strip()), 0)
    if below[first].lstrip().startswith("- "):
        what = f"{place(key)} staan de streepjes niet recht onder elkaar."
        advice = "Zet ze even ver van de kant, met evenveel spaties ervoor."
        return Mistake(index + 1 + first, what, advice)
    what = f"{place(key)} loopt de tekst door op de volgende regel."
    whole = " ".join(event.value.split())
    return Mistake(index, what, f"Zet de tekst op één regel:  {before}{quoted(whole)}")
