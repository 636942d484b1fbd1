"""The keuzehulp: every way through the real one, and what we say of a tree that is not right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from building import TODAY
from gids.check.everything import check_project
from gids.enrich import choosing as tree
from gids.export.choosing_picture import picture
from gids.model.choosing import PATH, Choosing
from gids.problems import Severity
from gids.render.choosing import outcome_view, question_view
from gids.render.site import RenderedSite

MOST_PAGES = 60  # in each language


@pytest.fixture(scope="module")
def helper(rendered: RenderedSite) -> Choosing:
    return rendered.catalogue.choosing


def test_every_way_ends_within_five_questions_and_the_longest_takes_five(helper: Choosing) -> None:
    ways = list(tree.ways(helper))
    asked = [len([name for name in way if name in helper.questions]) for way in ways]

    assert max(asked) == tree.MOST_QUESTIONS
    assert all(way[-1] in helper.outcomes or way[-1] == helper.help_now for way in ways)


def test_it_begins_with_the_situations_of_the_home_page(
    rendered: RenderedSite, helper: Choosing
) -> None:
    first = helper.questions[tree.start(helper)]

    assert list(first.antwoorden) == list(rendered.catalogue.choices["situaties"])


def test_there_is_nothing_that_no_way_comes_to(helper: Choosing) -> None:
    assert {*helper.questions, *helper.outcomes} <= tree.reached(helper)
    assert len(helper.questions) + len(helper.outcomes) <= MOST_PAGES


def test_who_skips_everything_gets_a_route_a_role_and_guidance(
    rendered: RenderedSite, helper: Choosing
) -> None:
    for start in helper.questions:
        name = start
        while name in helper.questions:
            name = helper.questions[name].overslaan
        view = outcome_view(rendered.readers["nl"], name)

        assert 3 <= len(view.steps) <= 4, name
        assert view.ask.name and view.ask.how, name
        assert view.choices and (view.pages or any(step.page for step in view.steps)), name


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_every_outcome_says_who_acts_and_whom_to_ask(
    rendered: RenderedSite, helper: Choosing, lang: str
) -> None:
    for name in helper.outcomes:
        view = outcome_view(rendered.readers[lang], name)

        assert 3 <= len(view.steps) <= 4, name
        assert all(step.title and step.text and step.who for step in view.steps), name
        assert view.ask.how, name
        assert view.pages or any(step.page for step in view.steps), name
        assert view.offers or view.is_gap, name


def test_a_number_stands_with_a_role_only_where_an_offer_has_it(
    rendered: RenderedSite, helper: Choosing
) -> None:
    said = [words for one in helper.roles.values() for words in (one.bereik or {}).values()]
    view = outcome_view(rendered.readers["nl"], "loopt-vast")

    assert not any(sign.isdigit() for words in said for sign in words)
    assert [way.kind for way in view.ask.ways] == ["telefoon", "website"]


def test_a_question_knows_its_number_and_the_way_back(
    rendered: RenderedSite, helper: Choosing
) -> None:
    views = {one.adres: question_view(rendered.readers["nl"], name) for name, one in _all(helper)}

    for address, view in views.items():
        assert view.number <= view.total <= tree.MOST_QUESTIONS
        assert view.help_now == "/ouders/nu-hulp/"
        for target in (view.skip, *(answer.address for answer in view.answers)):
            if target in views:
                assert (views[target].number, views[target].back) == (view.number + 1, address)
    assert views[tree.START].total == tree.MOST_QUESTIONS


@pytest.mark.parametrize("lang", ["nl", "uk"])
def test_every_page_has_a_title_of_its_own(rendered: RenderedSite, lang: str) -> None:
    kinds = ("keuzevraag", "keuzeroute")
    titles = [one.title(rendered.readers[lang]) for one in rendered.sheets if one.kind in kinds]

    assert len(titles) == len(set(titles))
    assert all(titles)


def test_offers_are_for_the_phase_of_the_answers(rendered: RenderedSite, helper: Choosing) -> None:
    offers = {f"/aanbod/{entry.slug}/": entry.facts for entry in rendered.catalogue.offers}
    for name, outcome in helper.outcomes.items():
        for one in outcome_view(rendered.readers["nl"], name).offers:
            phases = offers[one.address].fases
            assert not (outcome.fases and phases) or set(outcome.fases) & set(phases), name


def test_questions_are_kept_out_of_search_engines_and_outcomes_are_not(
    rendered: RenderedSite,
) -> None:
    hidden = {
        sheet.address: sheet.hidden for sheet in rendered.sheets if sheet.kind == "keuzevraag"
    }
    routes = [sheet for sheet in rendered.sheets if sheet.kind == "keuzeroute"]

    assert hidden.pop(tree.START) is False
    assert all(hidden.values())
    assert not any(sheet.hidden for sheet in routes)


def test_the_drawing_shows_every_question_and_outcome(
    rendered: RenderedSite, helper: Choosing
) -> None:
    drawn = picture(rendered.catalogue)

    assert "De langste weg heeft 5 vragen." in drawn
    assert all(f"`{name}`" in drawn for name in (*helper.questions, *helper.outcomes))
    assert drawn.count("```mermaid") == len(helper.questions["begin"].antwoorden) + 1


def _all(helper: Choosing):
    return helper.questions.items()


SCHOOL = "      basisschool: school-vragen\n"
WORDS = '{nl: "a", en: "a", tr: "a", ar: "a", pl: "a", uk: "a"}'


def question(number: int, target: str) -> str:
    return (
        f"  q{number}:\n    adres: /keuzehulp/q{number}/\n    vraag: {WORDS}\n"
        f"    antwoorden:\n      thuis: {target}\n    overslaan: eerst-kijken\n"
    )


LONG = "".join(question(number, f"q{number + 1}") for number in range(3, 6))
CASES = {
    "an answer leads nowhere": (
        (SCHOOL, "      basisschool: school-vrgen\n"),
        (16, "‘basisschool’ leidt naar ‘school-vrgen’. Die vraag of uitkomst is er niet."),
        "Bedoel je ‘school-vragen’? Zet hem erbij, of kies een andere.",
    ),
    "an answer leads to a page that is not there": (
        ("      thuis: /ouders/verveling/", "      thuis: /ouders/verveeld/"),
        (17, "‘thuis’ leidt naar ‘/ouders/verveeld/’. Die pagina is er niet."),
        "Kopieer het adres van een pagina die er wel is.",
    ),
    "an answer has no words": (
        ("      thuis: /ouders", "      thuiss: /ouders"),
        (17, "Voor het antwoord ‘thuiss’ staan er geen woorden bij ‘antwoorden’."),
        "Bedoel je ‘thuis’? Zet ze erbij, per taal.",
    ),
    "a question leads back to itself": (
        (SCHOOL, f"{SCHOOL}      mbo: begin\n"),
        (11, "De vraag ‘begin’ leidt weer naar zichzelf: begin → waar → begin."),
        "Laat een van deze antwoorden naar een uitkomst gaan.",
    ),
    "skipping leads back": (
        ("    overslaan: eerst-kijken\n\nantwoorden", "    overslaan: waar\n\nantwoorden"),
        (11, "De vraag ‘waar’ leidt weer naar zichzelf: waar → waar."),
        "Laat een van deze antwoorden naar een uitkomst gaan.",
    ),
    "a question that no answer leads to": (
        ("\nantwoorden:\n  thuis", question(9, "school-vragen") + "\nantwoorden:\n  thuis"),
        (19, "Geen enkel antwoord leidt naar ‘q9’."),
        "Laat er een antwoord heen gaan. De pagina moet blijven bestaan.",
    ),
    "an outcome that no answer leads to": (
        (SCHOOL, ""),
        (33, "Geen enkel antwoord leidt naar ‘school-vragen’."),
        "Laat er een antwoord heen gaan. De pagina moet blijven bestaan.",
    ),
    "a sixth question": (
        (
            f"{SCHOOL}      thuis: /ouders/verveling/\n    overslaan: eerst-kijken\n",
            f"{SCHOOL}      thuis: q3\n    overslaan: eerst-kijken\n"
            f"{LONG}{question(6, 'eerst-kijken')}",
        ),
        (37, "‘q6’ is vraag 6: begin → waar → q3 → q4 → q5 → q6."),
        "Laat eerder een vraag weg. Het mogen er 5 zijn.",
    ),
    "a question in two places": (
        (
            f"{SCHOOL}      thuis: /ouders/verveling/\n    overslaan: eerst-kijken\n",
            f"{SCHOOL}      thuis: q9\n    overslaan: q8\n"
            f"{question(9, 'eerst-kijken')}{question(8, 'q9')}",
        ),
        (19, "Naar de vraag ‘q9’ leiden meer vragen: waar, q8."),
        "Een vraag heeft één plek. Laat de andere naar een uitkomst gaan.",
    ),
    "no first question": (
        ("    adres: /keuzehulp/\n", "    adres: /keuzehulp/begin/\n"),
        (3, "Er is geen vraag met het adres /keuzehulp/. Daar begint de keuzehulp."),
        "Geef de eerste vraag  adres: /keuzehulp/",
    ),
    "a step without who": (
        ("  opschrijven:\n    wie: jij\n", "  opschrijven:\n"),
        (47, "‘wie’ staat er nog niet. De rol die deze stap kan doen."),
        'Zet boven ‘doe’ deze regel, met evenveel spaties ervoor:  wie: "…"',
    ),
    "a step that nobody knows": (
        ("stappen: [opschrijven]", "stappen: [opschrijve]"),
        (30, "Bij ‘stappen’ staat ‘opschrijve’. Die staat niet in data/keuzehulp.yml."),
        "Bedoel je ‘opschrijven’? Zet hem eerst in data/keuzehulp.yml.",
    ),
    "five steps": (
        ("stappen: [opschrijven, vragen]", "stappen: [a, b, c, d, e]"),
        (39, "Dit zijn 5 stappen. Het mogen er hooguit 4 zijn."),
        "Kies wat het eerst moet. De rest staat op een pagina met uitleg.",
    ),
    "a theme that is not there": (
        ("themas: [verveling]\n    fases", "themas: [verveeld]\n    fases"),
        (42, "Bij ‘themas’ staat ‘verveeld’. Dat is geen keuze uit de lijst."),
        "Bedoel je ‘verveling’?",
    ),
    "an offer that is not there": (
        ("aanbod: praatgroep", "aanbod: praatgroepje"),
        (62, "Bij ‘aanbod’ staat ‘praatgroepje’. Die staat niet in docs/aanbod/."),
        "Bedoel je ‘praatgroep’? Zet hem eerst in docs/aanbod/.",
    ),
    "a page that is not there": (
        ("paginas: [/ouders/verveling/]", "paginas: [/ouders/verveeling/]"),
        (32, "Er is geen pagina met het adres ‘/ouders/verveeling/’."),
        "Bedoel je  /ouders/verveling/  ?",
    ),
    "a language is missing": (
        ('uk: "Яка школа?"', 'xx: "Яка школа?"'),
        (13, "Bij ‘vraag’ van ‘waar’ ontbreken woorden voor: uk."),
        'Zet ze erbij, zoals  uk: "…"',
    ),
    "an address that is taken": (
        ("adres: /keuzehulp/verveelt-zich/basisschool/", "adres: /keuzehulp/verveelt-zich/"),
        (36, "Het adres ‘/keuzehulp/verveelt-zich/’ is al van ‘waar’."),
        "Kies een ander, zoals  /keuzehulp/school-vragen/",
    ),
    "an address elsewhere": (
        ("adres: /keuzehulp/verveelt-zich/basisschool/", "adres: /vragen/"),
        (36, "Het adres ‘/vragen/’ begint niet met /keuzehulp/"),
        "Schrijf bijvoorbeeld  /keuzehulp/school-vragen/",
    ),
    "an id that is taken": (
        ("id: mini21", "id: mini8"),
        (35, "Bij ‘id’ staat ‘mini8’. Dat kenmerk is al van data/aanbieders.yml."),
        "Is dit een kopie?",
    ),
    "a part is missing": (
        ("\nstappen:\n", "\nstapen:\n"),
        (45, "‘stapen’ is geen gegeven dat hier hoort."),
        "Bedoel je ‘stappen’?",
    ),
}


@pytest.mark.parametrize(("edit", "place", "advice"), CASES.values(), ids=CASES)
def test_a_mistake_is_answered_with_place_and_remedy(
    new_project: Callable[[], Path],
    edit: tuple[str, str],
    place: tuple[int, str],
    advice: str,
) -> None:
    root = new_project()
    text = (root / PATH).read_text("utf-8")
    assert edit[0] in text
    (root / PATH).write_text(text.replace(*edit, 1), "utf-8")

    found = [one for one in check_project(root, TODAY) if one.path == PATH]
    stops = [one for one in found if one.severity is Severity.STOP]
    said = "\n".join(f"{one.line} {one.what} | {one.advice}" for one in stops)
    assert any(
        (one.line, one.what.startswith(place[1]), one.advice.startswith(advice))
        == (place[0], True, True)
        for one in stops
    ), said


def test_words_that_nobody_uses_are_pointed_out(new_project: Callable[[], Path]) -> None:
    root = new_project()
    text = (root / PATH).read_text("utf-8")
    unused = f"antwoorden:\n  ooit:\n    zegt: {WORDS}\n  thuis:"
    (root / PATH).write_text(text.replace("antwoorden:\n  thuis:", unused, 1), "utf-8")

    [found] = [one for one in check_project(root, TODAY) if one.path == PATH]

    assert found.severity is Severity.NOTICE
    assert found.what == "‘ooit’ staat bij ‘antwoorden’, maar wordt niet gebruikt."
