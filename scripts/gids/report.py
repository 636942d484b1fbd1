"""What an editor reads when something has to be mended: in a terminal, on GitHub, on a page.

Place, what we see, what to do; then how much there is to do and what happened to the site.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from itertools import groupby

from gids.problems import Problem, Severity, in_order, stops
from gids.read.source import is_hidden

SIGNS = {Severity.STOP: "✖", Severity.NOTICE: "!"}
COMMANDS = {Severity.STOP: "error", Severity.NOTICE: "warning"}
TITLES = {Severity.STOP: "Om te verbeteren", Severity.NOTICE: "Let op"}
NOTHING = "Alles klopt. Er is niets om te verbeteren."
WAITING = "Let op. Dit houdt de website niet tegen:"
UNCHANGED = "De website is niet veranderd."
OURS = (
    "Er gaat iets mis in het programma van de site. Dat ligt niet aan wat jij hebt geschreven.",
    "Je hoeft in je bestand niets te veranderen. Geef dit door aan wie de site technisch bijhoudt.",
)
FOR_DEVELOPERS = "Voor ontwikkelaars:"

PAGE = """<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
{content}
</main>
</body>
</html>
"""


def as_text(problems: Iterable[Problem]) -> str:
    """Return the problems for a terminal: what stops the site first, then what may wait."""
    halting, waiting = _sorted(problems)
    if not halting and not waiting:
        return NOTHING
    parts = [*map(_paragraph, halting)]
    if waiting:
        parts += [WAITING, *map(_paragraph, waiting)]
    return "\n\n".join([*parts, _count(halting, waiting)])


def as_annotations(problems: Iterable[Problem]) -> str:
    """Return the problems as GitHub shows them, beside the line they are about."""
    return "\n".join(_annotation(problem) for some in _sorted(problems) for problem in some)


def as_html(problems: Iterable[Problem]) -> str:
    """Return a whole page with the problems, for who looks at the site in a browser."""
    halting, waiting = _sorted(problems)
    title = _count(halting, waiting) if halting or waiting else NOTHING
    parts = [*_sections(halting)]
    if waiting:
        parts += [f"<p>{WAITING}</p>", *_sections(waiting)]
    return PAGE.format(title=escape(title), content="\n".join(parts))


def our_mistake(error: BaseException | str) -> tuple[str, str]:
    """Return, as text and as a page, that we are to blame, with the trace for developers."""
    trace = error if isinstance(error, str) else "".join(traceback.format_exception(error))
    sentences = [*OURS, UNCHANGED]
    text = "\n".join([*sentences, "", FOR_DEVELOPERS, trace.rstrip()])
    paragraphs = "\n".join(f"<p>{escape(sentence)}</p>" for sentence in sentences[1:])
    details = f"<h2>{FOR_DEVELOPERS}</h2>\n<pre>{escape(trace.rstrip())}</pre>"
    return text, PAGE.format(title=escape(sentences[0]), content=f"{paragraphs}\n{details}")


def _sorted(problems: Iterable[Problem]) -> tuple[list[Problem], list[Problem]]:
    """Return what stops the site and what may wait, both safe to show."""
    ordered = in_order(map(_safe, problems))
    halting = stops(ordered)
    return halting, [problem for problem in ordered if problem not in halting]


def _safe(problem: Problem) -> Problem:
    """Leave out signs that a terminal obeys, or that turn a sentence around."""
    path, what, advice = map(_visible, (problem.path, problem.what, problem.advice))
    return replace(problem, path=path.replace("\n", " "), what=what, advice=advice)


def _visible(text: str) -> str:
    return "".join("\ufffd" if sign != "\n" and is_hidden(sign) else sign for sign in text)


def _paragraph(problem: Problem) -> str:
    """Return a problem as three parts; lines to paste stand below the advice."""
    advice = problem.advice.replace("\n", "\n      ")
    sign = SIGNS[problem.severity]
    return f"{problem.path}, regel {problem.line}\n  {sign} {problem.what}\n  → {advice}"


def _count(halting: list[Problem], waiting: list[Problem]) -> str:
    """Return how much there is to do, and what became of the site."""
    if not halting:
        return f"{_things(len(waiting), 'op te letten')} in {_files(waiting)}."
    return f"{_things(len(halting), 'te verbeteren')} in {_files(halting)}. {UNCHANGED}"


def _things(count: int, purpose: str) -> str:
    return f"{count} {'ding' if count == 1 else 'dingen'} om {purpose}"


def _files(problems: list[Problem]) -> str:
    count = len({problem.path for problem in problems})
    return f"{count} {'bestand' if count == 1 else 'bestanden'}"


def _annotation(problem: Problem) -> str:
    command, title = COMMANDS[problem.severity], TITLES[problem.severity]
    place = f"file={_property(problem.path)},line={problem.line},title={_property(title)}"
    both = f"{problem.what}\n{problem.advice}"
    return f"::{command} {place}::{_message(both)}"


def _message(text: str) -> str:
    """Escape as GitHub's workflow commands ask, so that a text cannot be a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def _sections(problems: list[Problem]) -> Iterable[str]:
    for path, group in groupby(problems, key=lambda problem: problem.path):
        items = "\n".join(_item(problem) for problem in group)
        yield f"<h2>{escape(path)}</h2>\n<dl>\n{items}\n</dl>"


def _item(problem: Problem) -> str:
    advice, _, paste = problem.advice.partition("\n")
    below = f"<pre>{escape(paste)}</pre>" if paste else ""
    term = f"<dt>Regel {problem.line}. {escape(problem.what)}</dt>"
    return f"{term}\n<dd>{escape(advice)}{below}</dd>"
