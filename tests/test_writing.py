"""How we write is checked: plain, without stamps, with sources, explained and spelled well."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from building import ROOT, TODAY
from dictionary import unknown
from gids.check import spelled
from gids.check.everything import check_project
from gids.enrich.prose import blocks, parts, sentences, words
from gids.enrich.readability import measure
from gids.problems import Problem
from gids.project import load

PAGE = "docs/ouders/verveling.md"
BODY = "Praat eerst met je kind.\n"
HARD = (
    "Onderwijskundige samenwerkingsverbanden verantwoorden beleidsmatige ondersteuningsmiddelen. "
    * 5
)
LONG = " ".join(["Je gaat met je kind naar de juf en je zegt daar wat je ziet en hoort."] * 3)


def problems_after(root: Path, new: str, path: str = PAGE, old: str = BODY) -> list[Problem]:
    """Return the problems once `old` in a page is `new`."""
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), "utf-8")
    return check_project(root, TODAY)


@pytest.mark.parametrize(
    ("text", "line", "what", "advice"),
    [
        (
            "Mijn kind is een probleemkind.\n",
            20,
            "Hier staat ‘probleemkind’. Dat woord schrijven wij niet.",
            "Schrijf wat er aan de hand is, zonder stempel.",
        ),
        (
            f"{HARD}\n",
            20,
            "Deze tekst is moeilijk: leesbaarheid -139, het moet 60 zijn (Flesch-Douma).",
            "Maak zinnen korter; de langste staat op regel 20. Kies gewone woorden.",
        ),
        (
            f"{LONG}\n",
            20,
            "Een zin heeft hier gemiddeld 12,2 woorden, het mogen er 12 zijn.",
            "Maak zinnen korter; de langste staat op regel 20. Kies gewone woorden.",
        ),
        (
            "Dit helpt bij 30 procent van de kinderen.\n",
            20,
            "Hier staat ‘30 procent’, maar in dit deel staat niet waar dat vandaan komt.",
            "Zeg het erbij, zoals  ‘schrijft de inspectie’  of  ‘(tekst van 2018)’."
            " Of zet er een link bij naar een begrip of aanbod dat de bron noemt.",
        ),
        (
            "## Rechten\n\nJe kind is verplicht om te gaan.\n",
            22,
            "Hier staat ‘verplicht’, maar in dit deel staat niet waar dat vandaan komt.",
            "Zeg het erbij, zoals  ‘schrijft de inspectie’  of  ‘(tekst van 2018)’."
            " Of zet er een link bij naar een begrip of aanbod dat de bron noemt.",
        ),
    ],
    ids=["avoided", "hard", "long", "number", "rule"],
)
def test_a_mistake_is_answered(
    new_project: Callable[[], Path], text: str, line: int, what: str, advice: str
) -> None:
    found = problems_after(new_project(), text)

    assert found == [Problem(PAGE, line, what, advice)]


@pytest.mark.parametrize(
    "text",
    [
        "Arnhem heeft een plan van aanpak thuiszitters.\n",
        "Dit helpt bij 30 procent van de kinderen, schrijft een boek (2019).\n",
        "Je kind is verplicht om te gaan. Lees over de [groep](/begrippen/praatgroep/).\n",
        "Kom om 15.30 uur. Je kind zit in groep 5 en is 9 jaar.\n",
    ],
)
def test_what_may_be_written(new_project: Callable[[], Path], text: str) -> None:
    assert problems_after(new_project(), text) == []


def test_guidance_without_a_source_is_refused(new_project: Callable[[], Path]) -> None:
    root = new_project()
    text = (root / PAGE).read_text("utf-8")
    start, end = text.index("bronnen:"), text.index("gecontroleerd_op:")
    (root / PAGE).write_text(text[:start] + text[end:], "utf-8")

    assert [problem.what for problem in check_project(root, TODAY)] == [
        "Deze pagina heeft geen bron."
    ]


def test_an_exception_needs_a_reason_and_then_holds(new_project: Callable[[], Path]) -> None:
    root = new_project()
    file = root / "data" / "schrijven.yml"
    text = file.read_text("utf-8")
    reason = f'leesbaar_uitzonderingen: {{{PAGE}: "Een reden."}}'
    file.write_text(text.replace("leesbaar_uitzonderingen: {}", reason), "utf-8")

    assert problems_after(root, f"{HARD}\n") == []


def test_an_abbreviation_on_three_pages_is_explained(new_project: Callable[[], Path]) -> None:
    root = new_project()
    for path in ("docs/aanbod/praatgroep.md", "docs/aanbod/tafel.md", "docs/over/index.md"):
        file = root / path
        file.write_text(file.read_text("utf-8") + "\nVraag het aan de XYZ.\n", "utf-8")

    (found,) = [one for one in check_project(root, TODAY) if "XYZ" in one.what]

    assert found.path == "docs/aanbod/praatgroep.md"
    assert found.what == "‘XYZ’ staat op 3 pagina's, en heeft geen uitleg bij de begrippen."


def test_a_word_that_is_not_dutch_is_pointed_out(new_project: Callable[[], Path]) -> None:
    root = new_project()
    problems_after(root, "Praat eerst met je kindt en met de Praatgroep.\n")
    catalogue, _ = load(root)

    places = spelled.words(catalogue)
    found = list(spelled.problems(places, unknown(places)))

    assert [(one.path, one.line, one.what) for one in found] == [
        (PAGE, 20, "‘kindt’ staat niet in het woordenboek.")
    ]


def test_the_words_that_the_project_knows_are_all_used() -> None:
    catalogue, _ = load(ROOT)
    listed = set(catalogue.writing.spelling)
    everything = spelled.words(
        catalogue.__class__(
            **{
                **catalogue.__dict__,
                "writing": catalogue.writing.model_copy(update={"spelling": None}),
            }
        )
    )

    assert listed - set(everything) == set()
    assert listed == unknown(listed), "the dictionary knows these words by now"


def test_a_body_falls_into_parts_and_blocks() -> None:
    body = (
        "Eerst **dit**. In\n2025. Ook dat.\n\n## Kop\n\n- **Eén.** Twee [drie](/vier/).\n"
        "1. Vijf\n\n| a | b |\n|---|---|\n\n### Onder\n\nZes"
    )

    before, below = parts(body, 10)

    assert [(one.line, one.text) for one in before.blocks] == [(10, "Eerst dit. In 2025. Ook dat.")]
    assert (below.line, below.title) == (13, "Kop")
    assert [(one.line, one.text, one.links) for one in below.blocks] == [
        (15, "Eén. Twee drie.", ("/vier/",)),
        (16, "Vijf", ()),
        (23, "Zes", ()),
    ]


def test_sentences_and_words_are_counted_as_a_reader_does() -> None:
    assert sentences("Dat kan. ‘Echt?’ Ja, om 15.30 uur. (Soms.)") == [
        "Dat kan.",
        "‘Echt?",
        "Ja, om 15.30 uur.",
        "(Soms.)",
    ]
    assert words("Zo'n jeugd-ggz-plek kost € 5,50") == ["Zo'n", "jeugd-ggz-plek", "kost"]


def test_the_score_is_that_of_flesch_and_douma() -> None:
    found = measure(blocks("De kat zit op de mat. De hond ligt."))

    assert (found.sentences, found.words, found.syllables) == (2, 9, 9)
    assert found.score == pytest.approx(206.84 - 0.93 * 4.5 - 77.0)
