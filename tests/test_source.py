"""What may stand in a file of an editor, whatever program saved it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gids.problems import Problem
from gids.read.source import ENOUGH, LARGEST, read_text

PATH = "docs/aanbod/praatgroep.md"
RETYPE = "Haal dat stukje weg en typ het opnieuw."
ONE_VERSION = "Kies één versie en haal de regels met <<<<<<<, ======= en >>>>>>> weg."
SAVE_AGAIN = "Sla het bestand opnieuw op en kies bij codering voor  UTF-8"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"een\ntwee\n", id="line breaks of Linux and macOS"),
        pytest.param(b"een\r\ntwee\r\n", id="line breaks of Windows"),
        pytest.param(b"een\rtwee\r", id="line breaks of an old Mac"),
        pytest.param(b"een\r\ntwee\n", id="both"),
        pytest.param(b"\xef\xbb\xbfeen\ntwee\n", id="byte order mark of Notepad"),
    ],
)
def test_every_program_may_save_a_file(data: bytes) -> None:
    assert read_text(PATH, data) == ("een\ntwee\n", [])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("é, ’, “, – en €", id="signs of Dutch"),
        pytest.param("طفل موهوب \u200fرقم\u200c 2", id="Arabic with a joiner and a direction"),
        pytest.param("👩\u200d👧\ufe0f", id="a family in emoji"),
        pytest.param("een\ttab", id="tab"),
        pytest.param("vaste\u00a0spatie", id="space that does not break"),
        pytest.param("kop\n=======\n", id="heading underlined with seven signs"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_a_reader_can_see_stays_as_it_is(text: str) -> None:
    assert read_text(PATH, text.encode()) == (text, [])


@pytest.mark.parametrize(
    ("data", "line", "what", "advice"),
    [
        pytest.param(
            b"een\ntwee\ncaf\xe9\n",
            3,
            "Op deze regel staan tekens die we niet kunnen lezen.",
            SAVE_AGAIN,
            id="encoding of old Windows",
        ),
        pytest.param(
            b"een\r\ntwee\r\ncaf\xe9\n",
            3,
            "Op deze regel staan tekens die we niet kunnen lezen.",
            SAVE_AGAIN,
            id="encoding of old Windows, with its line breaks",
        ),
        pytest.param(
            "naam".encode("utf-16"),
            1,
            "Op deze regel staan tekens die we niet kunnen lezen.",
            SAVE_AGAIN,
            id="UTF-16",
        ),
        pytest.param(
            b"een\ntw\x00ee\n", 2, "Bij ‘tw…ee’ staat een teken dat je niet ziet.", RETYPE, id="NUL"
        ),
        pytest.param(
            b"een\n\x1b[31mrood\n",
            2,
            "Bij ‘…[31mrood’ staat een teken dat je niet ziet.",
            RETYPE,
            id="a sign that a terminal obeys",
        ),
        pytest.param(
            "een\n\ntwee\u2028drie".encode(),
            3,
            "Bij ‘twee…drie’ staat een teken dat je niet ziet.",
            RETYPE,
            id="line break that only some programs see",
        ),
        pytest.param(
            "bel \u202e00 00\u202c nu".encode(),
            1,
            "Bij ‘…00’ staat een teken dat je niet ziet.",
            RETYPE,
            id="text turned around",
        ),
        pytest.param(
            "bel \u2067nu\u2069".encode(),
            1,
            "Bij ‘…nu’ staat een teken dat je niet ziet.",
            RETYPE,
            id="text set apart",
        ),
        pytest.param(
            "hoog\u200bbegaafd".encode(),
            1,
            "Bij ‘hoog…begaafd’ staat een teken dat je niet ziet.",
            RETYPE,
            id="space without width",
        ),
        pytest.param(
            "hoog\u00adbegaafd".encode(),
            1,
            "Bij ‘hoog…begaafd’ staat een teken dat je niet ziet.",
            RETYPE,
            id="soft hyphen, which search does not know",
        ),
        pytest.param(
            "tekst\U000e0041".encode(),
            1,
            "Bij ‘tekst…’ staat een teken dat je niet ziet.",
            RETYPE,
            id="letters without a shape",
        ),
        pytest.param(
            "caf\ufffd aan zee".encode(),
            1,
            "Bij ‘caf…’ is een letter verloren gegaan.",
            "Typ dat woord opnieuw.",
            id="letter that an earlier program lost",
        ),
        pytest.param(
            b"een\n<<<<<<< HEAD\n",
            2,
            "Hier staan twee versies van de tekst onder elkaar.",
            ONE_VERSION,
            id="two versions, the first",
        ),
        pytest.param(
            b"een\n>>>>>>> main\n",
            2,
            "Hier staan twee versies van de tekst onder elkaar.",
            ONE_VERSION,
            id="two versions, the second",
        ),
        pytest.param(
            b"a" * (LARGEST + 1),
            1,
            "Dit bestand is groter dan 200 kB. Zo groot is geen pagina.",
            "Staat er iets in dat er niet hoort? Haal dat weg.",
            id="too large",
        ),
    ],
)
def test_what_hides_words_is_named_with_its_line(
    data: bytes, line: int, what: str, advice: str
) -> None:
    assert read_text(PATH, data) == (None, [Problem(PATH, line, what, advice)])


def test_all_lines_are_named_until_it_is_no_text_at_all() -> None:
    _, problems = read_text(PATH, b"a\x00\nb\nc\x00\n")
    assert [problem.line for problem in problems] == [1, 3]

    _, problems = read_text(PATH, b"a\x00\n" * 1000)
    assert len(problems) == ENOUGH


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-16")))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    text, problems = read_text(PATH, data)

    assert (text is None) == bool(problems)
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    assert all(1 <= problem.line <= lines for problem in problems)
    assert all(problem.what and problem.advice for problem in problems)
