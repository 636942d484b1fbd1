"""Why YAML stops, in the words of somebody who edits a page, with a line to paste.

YAML names its own parts, and often the line after the mistake. So we look at the lines
ourselves: first for what is certain wherever it stands, then for what may explain the
line where YAML stopped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import yaml

from gids.notation import quoted, shortened, written
from gids.read import layout

DOUBLE = re.compile(r'"(?:[^"\\]|\\["\\])*"(?:\s+#.*)?')
SINGLE = re.compile(r"'(?:[^']|'')*'(?:\s+#.*)?")
SMART_START = re.compile(r"[“”„‘‚](.*?)[“”’]?")
BLOCK_SIGN = re.compile(r"[|>][-+0-9]*(?:\s+#.*)?")
BULLET = re.compile(r"([•·▪◦‣*+–—])\s+")
SPECIAL = re.compile(r"[@`%|>*&!\]},]|[?-](?:\s|$)")


@dataclass(frozen=True)
class Mistake:
    """A mistake on the line at `index`; `better` is that line as it should be, if we know."""

    index: int
    what: str
    advice: str
    better: str | None = None


def explain(lines: list[str], error: yaml.MarkedYAMLError | None) -> Mistake:
    """Return the mistake that made YAML stop."""
    mark = error.problem_mark if error else None
    last = min(mark.line if mark else len(lines), len(lines) - 1)
    for index in range(last + 1):
        if mistake := _certain(index, lines):
            return mistake
    context = error.context_mark if error else None
    start = context.line if context and last - context.line <= 1 else last
    for index in dict.fromkeys((start, last, max(last - 1, 0))):
        if found := layout.explain(index, lines):
            return Mistake(*found)
    what = "Deze regel kunnen we niet lezen."
    advice = 'Zet elk gegeven op een eigen regel, zo:  naam: "Praatgroep voor ouders"'
    return Mistake(start, what, advice)


def place(key: str) -> str:
    """Return how a sentence begins about the value of a key, or of no key."""
    return f"Bij ‘{shortened(key)}’" if key else "Hier"


def special_start(index: int, key: str, before: str, typed: str) -> Mistake:
    """Say that a text begins with a sign that has another meaning in YAML."""
    what = f"{place(key)} begint de tekst met ‘{typed[:1]}’. Zo leest de site hem niet."
    return Mistake(index, what, f"Schrijf  {before}{quoted(typed)}")


def bullet(index: int, lines: list[str]) -> Mistake | None:
    """Say that a list begins with a sign that only looks like a hyphen to a reader."""
    line = layout.parts(lines[index])
    found = BULLET.match(line.value) if line and not line.key and line.dash is None else None
    if not found:
        return None
    what = f"Hier staat ‘{found[1]}’. De site leest een lijst alleen met gewone streepjes."
    better = f"{line.before}- {line.value[found.end() :]}"
    return Mistake(index, what, f"Schrijf  {better.strip()}", better)


def _certain(index: int, lines: list[str]) -> Mistake | None:
    """Return the mistake in a value that YAML cannot read wherever it stands."""
    line = layout.parts(lines[index])
    if not line or not line.value or line.value.startswith("#"):
        return None
    if mistake := bullet(index, lines):
        return mistake
    if SPECIAL.match(line.value) and not BLOCK_SIGN.fullmatch(line.value):
        mistake = special_start(index, line.key, line.before.lstrip(), line.value)
        return replace(mistake, better=line.before + quoted(line.value))
    for look in (_quotes, _smart_quotes, _brackets, _colon):
        if found := look(line, index, lines):
            what, text = found
            if text is None:
                advice = "Zet elk stuk tekst tussen rechte aanhalingstekens."
                return Mistake(index, f"{place(line.key)} {what}", advice)
            better = line.before + text
            return Mistake(index, f"{place(line.key)} {what}", f"Schrijf  {better.strip()}", better)
    return None


def _quotes(line: layout.Line, *_: object) -> tuple[str, str] | None:
    """A quote that is opened is closed, at the end of the text."""
    text, mark = line.value, line.value[0]
    if mark not in "\"'" or (DOUBLE if mark == '"' else SINGLE).fullmatch(text):
        return None
    if mark == '"' and re.fullmatch(r'"[^"]*"', text):
        return "staat een \\ in de tekst. Die leest de site anders.", quoted(text[1:-1])
    if mark not in text[1:]:
        return "ontbreekt het aanhalingsteken aan het eind.", quoted(text[1:].strip(" “”„’"))
    if text.endswith(mark):
        return "staan aanhalingstekens in de tekst zelf. Daar stopt het lezen.", quoted(text[1:-1])
    if text.endswith(","):
        return "staat een komma achter de tekst.", text[:-1]
    return "staat nog tekst na het aanhalingsteken. Daar stopt het lezen.", quoted(text)


def _smart_quotes(line: layout.Line, *_: object) -> tuple[str, str] | None:
    """Round quotes are letters to YAML: they do not hold a text together."""
    found = SMART_START.fullmatch(line.value)
    if not found or not _has_colon(line.value):
        return None
    return "staan ronde aanhalingstekens. Zet er rechte omheen.", quoted(found[1])


def _brackets(line: layout.Line, index: int, lines: list[str]) -> tuple[str, str | None] | None:
    """A text that begins with a bracket is a list, or stands between quotes."""
    text, closing = line.value, {"[": "]", "{": "}"}.get(line.value[0])
    if not closing or _reads(text):
        return None
    if text.endswith(closing) and text.count(text[0]) == 1:
        return f"staat tussen {text[0]} en {closing} iets dat we niet kunnen lezen.", _mended(text)
    if closing in text:
        what = f"begint de tekst met ‘{text[0]}’. Dat leest de site als een lijst."
        return what, quoted(text)
    below = (lines[number] for number in range(index + 1, len(lines)))
    following = next((under for under in below if under.strip()), "")
    if following and not layout.is_key(following):
        return None
    return f"ontbreekt het haakje ‘{closing}’ aan het eind.", f"{text.rstrip(' ,')}{closing}"


def _mended(text: str) -> str | None:
    """Return a list in which every text stands between its own quotes, if that helps."""
    items = [item.strip(" \"'“”„‘’").replace("''", "'") for item in text[1:-1].split(",")]
    better = f"[{', '.join(written(item) for item in items if item)}]"
    return better if text[0] == "[" and _reads(better) else None


def _colon(line: layout.Line, *_: object) -> tuple[str, str] | None:
    """A colon with a space after it belongs to a key, unless it stands between quotes."""
    if not line.key or line.value[0] in "\"'[{" or not _has_colon(line.value):
        return None
    return "staat een dubbele punt in de tekst. Daar stopt het lezen.", quoted(line.value)


def _has_colon(text: str) -> bool:
    words = re.split(r"\s#", text)[0].rstrip()
    return ": " in words or words.endswith(":")


def _reads(text: str) -> bool:
    try:
        for _ in yaml.parse(text, yaml.BaseLoader):
            pass
    except Exception:  # whatever PyYAML raises, it cannot be read
        return False
    return True
