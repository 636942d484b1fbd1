"""A term is explained in a few words: who needs more, reads a page."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.model.term import Term
from gids.problems import Problem
from gids.render import markdown

MOST_WORDS = 80


def check(whole: Whole) -> Iterator[Problem]:
    """The explanation of a term has at most 80 words."""
    bodies = [(one.path, one.body_line, one.body) for one in whole.catalogue.of(Term)]
    terms = {path for path, _, _ in bodies}
    bodies += [
        (one.path, one.body_line, one.body)
        for one in whole.catalogue.translations.values()
        if one.source in terms
    ]
    for path, line, body in bodies:
        count = len(markdown.render(body).text.split())
        if count > MOST_WORDS:
            what = f"De uitleg heeft {count} woorden, het mogen er {MOST_WORDS} zijn."
            advice = "Houd over wat het woord betekent. Zet de rest op een pagina met uitleg."
            empty = len(body) - len(body.lstrip("\n"))
            yield Problem(path, line + empty, what, advice)
