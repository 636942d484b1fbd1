"""Terms in a text: linked once, whole words, and never where a link is in the way."""

from __future__ import annotations

import pytest

from gids.render.explained import both_words
from gids.render.terms import Glossary, Meaning

TLV = Meaning(("Toelaatbaarheidsverklaring", "TLV"), "/begrippen/tlv/", "Een brief.", "nl")
DUTY = Meaning(("Leerplicht",), "/begrippen/leerplicht/", "De plicht.", "nl")
OFFICER = Meaning(("Leerplichtambtenaar",), "/begrippen/ambtenaar/", "Wie helpt.", "nl")
TWICE = Meaning(("Dubbel bijzonder", "2E"), "/begrippen/2e/", "Zegt “ook” & <meer>.", "tr")
WORDS = Glossary((TLV, DUTY, OFFICER, TWICE), "nl")


def linked(html: str) -> list[str]:
    """Return the words that became links."""
    return [
        piece.partition(">")[2].partition("<")[0]
        for piece in WORDS.link(html).split('<a class="begrip"')[1:]
    ]


def test_a_term_is_a_link_with_its_meaning() -> None:
    assert WORDS.link("<p>De leerplicht.</p>") == (
        '<p>De <a class="begrip" href="/begrippen/leerplicht/"'
        ' data-uitleg="De plicht.">leerplicht</a>.</p>'
    )


def test_a_meaning_in_another_language_says_so_and_is_safe() -> None:
    assert WORDS.link("<p>dubbel bijzonder</p>") == (
        '<p><a class="begrip" href="/begrippen/2e/"'
        ' data-uitleg="Zegt “ook” &amp; &lt;meer&gt;." data-taal="tr">dubbel bijzonder</a></p>'
    )


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>Leerplicht en leerplicht.</p>", ["Leerplicht"]),
        ("<p>LEERPLICHT! En een LeerPlicht.</p>", ["LEERPLICHT"]),
        ("<p>Een TLV heet ook toelaatbaarheidsverklaring.</p>", ["TLV"]),
        ("<p>Twee toelaatbaarheidsverklaringen.</p>", ["toelaatbaarheidsverklaringen"]),
        ("<p>Alle leerplichtambtenaren.</p>", ["leerplichtambtenaren"]),
        ("<p>De Leerplichtwet en een pre-leerplicht.</p>", []),
        ("<p>In de 2e klas, op de tlv.</p>", []),
        ("<p>dubbel\nbijzonder</p>", ["dubbel\nbijzonder"]),
        ('<p><a href="/aanbod/">leerplicht</a>, leerplicht, TLV</p>', ["TLV"]),
    ],
    ids=[
        *("once", "loud", "once by any name", "plural", "shorter vowel", "part", "capitals"),
        *("line end", "told by a link"),
    ],
)
def test_whole_words_count(html: str, found: list[str]) -> None:
    assert linked(html) == found


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="leerplicht">Leerplicht</h2>',
        '<p><a href="https://example.org/leerplicht">de <strong>leerplicht</strong></a></p>',
        "<p><code>leerplicht</code></p>",
        '<p>Zie <a href="/begrippen/leerplicht/">hier</a> over leerplicht.</p>',
        '<p><a href="https://example.org/?a=>leerplicht">x</a></p>',
    ],
    ids=["heading", "link", "code", "linked already", "attribute"],
)
def test_nothing_changes_where_a_link_would_be_in_the_way(html: str) -> None:
    assert WORDS.link(html) == html


def test_after_a_heading_the_first_place_in_the_text_counts() -> None:
    html = WORDS.link("<h2>Leerplicht</h2><p>De <strong>leerplicht</strong>.</p>")

    assert html.startswith("<h2>Leerplicht</h2>")
    assert '<strong><a class="begrip"' in html


def test_without_terms_nothing_changes() -> None:
    assert Glossary((), "nl").link("<p>leerplicht</p>") == "<p>leerplicht</p>"


def test_a_translated_term_is_found_by_its_dutch_word_and_by_its_own() -> None:
    assert both_words("Leerplicht (zorunlu eğitim)") == ("Leerplicht", "zorunlu eğitim")
    assert both_words("IQ") == ("IQ",)
