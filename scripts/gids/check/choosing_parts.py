"""What stands in the keuzehulp is there in every language, and points at what exists."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich import addresses
from gids.enrich.choosing import START
from gids.model.choosing import PATH
from gids.problems import Problem
from gids.spelling import nearest, proposal

Loc = tuple[str | int, ...]


def check(whole: Whole) -> Iterator[Problem]:
    """Words are complete, addresses are ours, pages exist and a role can be reached."""
    yield from _words(whole)
    yield from _addresses(whole)
    yield from _pages(whole)
    helper = whole.catalogue.choosing
    for name, outcome in helper.outcomes.items():
        if not helper.roles[outcome.vraag_aan].bereik:
            what = f"Bij ‘{outcome.vraag_aan}’ staat niet hoe je die rol bereikt."
            advice = f"De uitkomst ‘{name}’ noemt die. Zet hier  bereik:  met een zin per taal."
            yield _problem(whole, ("wie", outcome.vraag_aan), what, advice)


def _words(whole: Whole) -> Iterator[Problem]:
    codes = [language.code for language in whole.catalogue.languages]
    for loc, words in _told(whole):
        missing = [code for code in codes if code not in words]
        if missing:
            what = f"Bij ‘{loc[-1]}’ van ‘{loc[-2]}’ ontbreken woorden voor: {', '.join(missing)}."
            yield _problem(whole, loc, what, f'Zet ze erbij, zoals  {missing[0]}: "…"')
        for code in words:
            if code not in codes:
                what = f"Bij ‘{loc[-1]}’ van ‘{loc[-2]}’ staat de taal ‘{code}’."
                what = f"{what} Die heeft de site niet."
                yield _problem(whole, (*loc, code), what, proposal(code, codes))


def _told(whole: Whole) -> Iterator[tuple[Loc, dict[str, str]]]:
    """Yield everything a reader sees, and where it stands."""
    helper = whole.catalogue.choosing
    shown = (
        ("vragen", helper.questions, ("vraag", "hint", "waarom")),
        ("antwoorden", helper.answers, ("zegt", "uitleg")),
        ("uitkomsten", helper.outcomes, ("titel", "kort")),
        ("stappen", helper.steps, ("doe", "hoe")),
        ("wie", helper.roles, ("naam", "bereik")),
    )
    for part, named, fields in shown:
        for name, record in named.items():
            for field in fields:
                if words := getattr(record, field):
                    yield (part, name, field), words


def _addresses(whole: Whole) -> Iterator[Problem]:
    """Every question and outcome has an address of its own below that of the keuzehulp."""
    helper, seen = whole.catalogue.choosing, {}
    for part, named in (("vragen", helper.questions), ("uitkomsten", helper.outcomes)):
        for name, one in named.items():
            loc = (part, name, "adres")
            if not one.adres.startswith(START):
                what = f"Het adres ‘{one.adres}’ begint niet met {START}"
                yield _problem(whole, loc, what, f"Schrijf bijvoorbeeld  {START}{name}/")
            if one.adres in seen:
                what = f"Het adres ‘{one.adres}’ is al van ‘{seen[one.adres]}’."
                yield _problem(whole, loc, what, f"Kies een ander, zoals  {START}{name}/")
            seen.setdefault(one.adres, name)


def _pages(whole: Whole) -> Iterator[Problem]:
    known = {addresses.address(entry) for entry in whole.catalogue.entries}
    for loc, address in _linked(whole):
        if address not in known:
            what = f"Er is geen pagina met het adres ‘{address}’."
            best = nearest(address, known)
            hint = f"Bedoel je  {best}  ?" if best else "Kopieer het adres uit de browser."
            yield _problem(whole, loc, what, hint)


def _linked(whole: Whole) -> Iterator[tuple[Loc, str]]:
    helper = whole.catalogue.choosing
    yield ("nu_hulp",), helper.help_now
    for name, outcome in helper.outcomes.items():
        for place, address in enumerate(outcome.paginas):
            yield ("uitkomsten", name, "paginas", place), address
    for name, step in helper.steps.items():
        if step.meer:
            yield ("stappen", name, "meer"), step.meer


def _problem(whole: Whole, loc: Loc, what: str, advice: str) -> Problem:
    return Problem(PATH, whole.catalogue.line(PATH, *loc), what, advice)
