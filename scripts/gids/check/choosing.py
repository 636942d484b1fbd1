"""The keuzehulp leads everybody somewhere, in at most five questions.

No answer leads nowhere, no question comes back to itself, and nothing stands there that no
answer leads to.
"""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich import choosing as tree
from gids.model.choosing import PATH, Choosing
from gids.problems import Problem, Severity
from gids.spelling import nearest

ARROW = " → "


def check(whole: Whole) -> Iterator[Problem]:
    """Every way through the questions is short and ends where help stands."""
    helper = whole.catalogue.choosing
    yield from _answers(whole, helper)
    if tree.start(helper) is None:
        what = f"Er is geen vraag met het adres {tree.START}. Daar begint de keuzehulp."
        line = whole.catalogue.line(PATH, "vragen")
        yield Problem(PATH, line, what, f"Geef de eerste vraag  adres: {tree.START}")
        return
    yield from _ways(whole, helper)
    yield from _places(whole, helper)
    yield from _unused(whole, helper)


def _answers(whole: Whole, helper: Choosing) -> Iterator[Problem]:
    """Every answer has words, and leads to something that is there."""
    known = [*helper.questions, *helper.outcomes]
    choices = whole.catalogue.choices
    words = {*helper.answers, *choices["situaties"], *choices["fases"]}
    for name in helper.questions:
        for answer, target in tree.turns(helper, name).items():
            where = ("vragen", name, "antwoorden", answer)
            where = where if answer != tree.SKIP else ("vragen", name, tree.SKIP)
            line = whole.catalogue.line(PATH, *where)
            if answer not in words and answer != tree.SKIP:
                what = f"Voor het antwoord ‘{answer}’ staan er geen woorden bij ‘antwoorden’."
                yield Problem(PATH, line, what, _meant(answer, words, "Zet ze erbij, per taal."))
            if target.startswith("/") and target not in whole.site.addresses:
                what = f"‘{answer}’ leidt naar ‘{target}’. Die pagina is er niet."
                yield Problem(PATH, line, what, "Kopieer het adres van een pagina die er wel is.")
            elif not target.startswith("/") and target not in known:
                what = f"‘{answer}’ leidt naar ‘{target}’. Die vraag of uitkomst is er niet."
                advice = "Zet hem erbij, of kies een andere."
                yield Problem(PATH, line, what, _meant(target, known, advice))


def _ways(whole: Whole, helper: Choosing) -> Iterator[Problem]:
    """No way comes back to where it was, and none has more than five questions."""
    for way in tree.ways(helper):
        last = way[-1]
        asked = [name for name in way if name in helper.questions]
        if last in way[:-1]:
            loop = ARROW.join(way[way.index(last) :])
            what = f"De vraag ‘{last}’ leidt weer naar zichzelf: {loop}."
            advice = "Laat een van deze antwoorden naar een uitkomst gaan."
            yield Problem(PATH, whole.catalogue.line(PATH, "vragen", way[-2]), what, advice)
        elif len(asked) > tree.MOST_QUESTIONS:
            late = asked[tree.MOST_QUESTIONS]
            what = f"‘{late}’ is vraag {tree.MOST_QUESTIONS + 1}: {ARROW.join(asked)}."
            advice = f"Laat eerder een vraag weg. Het mogen er {tree.MOST_QUESTIONS} zijn."
            yield Problem(PATH, whole.catalogue.line(PATH, "vragen", late), what, advice)


def _places(whole: Whole, helper: Choosing) -> Iterator[Problem]:
    """A question has one place, and so a number and a way back."""
    for name, coming in tree.parents(helper).items():
        asking = list(dict.fromkeys(question for question, _ in coming))
        if name in helper.questions and len(asking) > 1:
            what = f"Naar de vraag ‘{name}’ leiden meer vragen: {', '.join(asking)}."
            advice = "Een vraag heeft één plek. Laat de andere naar een uitkomst gaan."
            yield Problem(PATH, whole.catalogue.line(PATH, "vragen", name), what, advice)


def _unused(whole: Whole, helper: Choosing) -> Iterator[Problem]:
    """Everything that stands there can be reached."""
    found = tree.reached(helper)
    for part, named in (("vragen", helper.questions), ("uitkomsten", helper.outcomes)):
        for name in named:
            if name not in found:
                what = f"Geen enkel antwoord leidt naar ‘{name}’."
                advice = "Laat er een antwoord heen gaan. De pagina moet blijven bestaan."
                yield Problem(PATH, whole.catalogue.line(PATH, part, name), what, advice)
    given = {answer for one in helper.questions.values() for answer in one.antwoorden}
    walked = {step for one in helper.outcomes.values() for step in one.stappen}
    asked = {one.vraag_aan for one in helper.outcomes.values()}
    asked |= {one.wie for one in helper.steps.values()}
    for part, named, used in (
        ("antwoorden", helper.answers, given),
        ("stappen", helper.steps, walked),
        ("wie", helper.roles, asked),
    ):
        for name in named:
            if name not in used:
                line = whole.catalogue.line(PATH, part, name)
                what = f"‘{name}’ staat bij ‘{part}’, maar wordt niet gebruikt."
                yield Problem(PATH, line, what, "Gebruik het, of haal het weg.", Severity.NOTICE)


def _meant(typed: str, known: object, advice: str) -> str:
    best = nearest(typed, known)
    return f"Bedoel je ‘{best}’? {advice}" if best else advice
