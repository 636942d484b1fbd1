"""How problems look in a terminal, on GitHub and in a browser."""

from __future__ import annotations

import pytest

from gids.problems import Problem, Severity
from gids.report import NOTHING, as_annotations, as_html, as_text, our_mistake

UNCHANGED = "De website is niet veranderd."
CHOICE = Problem(
    "docs/aanbod/praatgroep.md",
    6,
    "Bij ‘voor’ staat ‘ouder’. Dat is geen keuze uit de lijst.",
    "Bedoel je ‘ouders’? Je kunt kiezen uit: kinderen, ouders.",
)
EARLIER = Problem("docs/aanbod/praatgroep.md", 2, "‘id’ staat er nog niet.", "Zet het terug.")
BLOCK = Problem("data/site.yml", 4, "‘platform’ staat er nog niet.", "Zet er:\nplatform:\n  a: b")
HINT = Problem("data/site.yml", 9, "Zonder haken.", "Schrijf  [a]", Severity.NOTICE)


def test_all_problems_stand_in_order_with_what_to_do() -> None:
    assert as_text([CHOICE, HINT, EARLIER, BLOCK, EARLIER]) == (
        "data/site.yml, regel 4\n"
        "  ✖ ‘platform’ staat er nog niet.\n"
        "  → Zet er:\n"
        "      platform:\n"
        "        a: b\n"
        "\n"
        "docs/aanbod/praatgroep.md, regel 2\n"
        "  ✖ ‘id’ staat er nog niet.\n"
        "  → Zet het terug.\n"
        "\n"
        "docs/aanbod/praatgroep.md, regel 6\n"
        "  ✖ Bij ‘voor’ staat ‘ouder’. Dat is geen keuze uit de lijst.\n"
        "  → Bedoel je ‘ouders’? Je kunt kiezen uit: kinderen, ouders.\n"
        "\n"
        "Let op. Dit houdt de website niet tegen:\n"
        "\n"
        "data/site.yml, regel 9\n"
        "  ! Zonder haken.\n"
        "  → Schrijf  [a]\n"
        "\n"
        "3 dingen om te verbeteren in 2 bestanden. De website is niet veranderd."
    )


@pytest.mark.parametrize(
    ("problems", "last"),
    [
        ([], "Alles klopt. Er is niets om te verbeteren."),
        ([CHOICE], f"1 ding om te verbeteren in 1 bestand. {UNCHANGED}"),
        ([CHOICE, EARLIER], f"2 dingen om te verbeteren in 1 bestand. {UNCHANGED}"),
        ([CHOICE, BLOCK], f"2 dingen om te verbeteren in 2 bestanden. {UNCHANGED}"),
        ([CHOICE, HINT], f"1 ding om te verbeteren in 1 bestand. {UNCHANGED}"),
        ([HINT], "1 ding om op te letten in 1 bestand."),
    ],
)
def test_it_is_counted_and_said_what_became_of_the_site(problems: list[Problem], last: str) -> None:
    assert as_text(problems).split("\n")[-1] == last


def test_github_shows_a_problem_beside_its_line() -> None:
    assert as_annotations([HINT, CHOICE]) == (
        "::error file=docs/aanbod/praatgroep.md,line=6,title=Om te verbeteren::"
        "Bij ‘voor’ staat ‘ouder’. Dat is geen keuze uit de lijst.%0A"
        "Bedoel je ‘ouders’? Je kunt kiezen uit: kinderen, ouders.\n"
        "::warning file=data/site.yml,line=9,title=Let op::Zonder haken.%0ASchrijf  [a]"
    )
    assert as_annotations([]) == ""


def test_a_text_cannot_be_a_command_to_github() -> None:
    path = "docs/a:b,c%\n::error::.md"
    [line] = as_annotations([Problem(path, 1, "10%\n::stop", "a\r\nb")]).split("\n")

    assert line == (
        "::error file=docs/a%3Ab%2Cc%25 %3A%3Aerror%3A%3A.md,line=1,title=Om te verbeteren::"
        "10%25%0A::stop%0Aa\ufffd%0Ab"
    )


def test_a_text_cannot_be_a_command_to_a_terminal() -> None:
    shown = as_text([Problem("docs/caf\udce9.md", 1, "a\x1b[2Jb", "c\u202ed\te")])

    assert "docs/caf\ufffd.md, regel 1\n  ✖ a\ufffd[2Jb\n  → c\ufffdd\te\n" in shown
    assert shown.encode()


def test_a_page_shows_the_problems_without_obeying_them() -> None:
    problem = Problem(
        "docs/<b>.md", 3, "Bij ‘naam’ staat ‘<script>’ & {title}.", "Zet er:\n<i>\n  x"
    )

    page = as_html([problem, HINT])

    assert page == (
        "<!doctype html>\n"
        '<html lang="nl">\n'
        "<head>\n"
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        "<title>1 ding om te verbeteren in 1 bestand. De website is niet veranderd.</title>\n"
        "</head>\n"
        "<body>\n"
        "<main>\n"
        "<h1>1 ding om te verbeteren in 1 bestand. De website is niet veranderd.</h1>\n"
        "<h2>docs/&lt;b&gt;.md</h2>\n"
        "<dl>\n"
        "<dt>Regel 3. Bij ‘naam’ staat ‘&lt;script&gt;’ &amp; {title}.</dt>\n"
        "<dd>Zet er:<pre>&lt;i&gt;\n  x</pre></dd>\n"
        "</dl>\n"
        "<p>Let op. Dit houdt de website niet tegen:</p>\n"
        "<h2>data/site.yml</h2>\n"
        "<dl>\n"
        "<dt>Regel 9. Zonder haken.</dt>\n"
        "<dd>Schrijf  [a]</dd>\n"
        "</dl>\n"
        "</main>\n"
        "</body>\n"
        "</html>\n"
    )
    assert f"<h1>{NOTHING}</h1>" in as_html([])


def test_our_own_mistake_points_at_no_file_of_an_editor() -> None:
    try:
        raise KeyError("<naam>")
    except KeyError as error:
        text, page = our_mistake(error)

    said, _, trace = text.partition("\n\nVoor ontwikkelaars:\n")
    assert said == (
        "Er gaat iets mis in het programma van de site. "
        "Dat ligt niet aan wat jij hebt geschreven.\n"
        "Je hoeft in je bestand niets te veranderen. "
        "Geef dit door aan wie de site technisch bijhoudt.\n"
        "De website is niet veranderd."
    )
    assert trace.startswith("Traceback")
    assert trace.endswith("KeyError: '<naam>'")
    assert "KeyError: &#x27;&lt;naam&gt;&#x27;</pre>" in page


def test_our_own_mistake_may_come_as_the_words_of_another_program() -> None:
    assert our_mistake("mkdocs: boem\n")[0].endswith("Voor ontwikkelaars:\nmkdocs: boem")
