"""What is learnt of how people ask tells one page from another, and is packed without loss."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import accumulate

import pytest

from gids.export.search_about import IndexedPage
from gids.export.search_learnt import learnt, pieces, said
from gids.export.search_words import Lexicon, make_lexicon

ASKED = {
    "nl": {
        "/ouders/geld/": ["wie betaalt de rekening", "de rekening is te hoog", "hoge rekening"],
        "/ouders/slapen/": ["ligt de hele nacht wakker", "slaapt de hele nacht niet"],
        "/ouders/vervoer/": ["de bus komt te laat", "mist elke dag de bus"],
        "/ouders/weg/": ["een pagina die niemand meer vindt", "die pagina vindt niemand"],
    },
    "uk": {"/ouders/slapen/": ["прокидається вночі"]},
}
GROUPS = {"bus": {"nl": ["taxi naar school", "met de taxi"]}}
FIRST = {"bus": ["/ouders/vervoer/", "/ouders/geld/"]}
PAGES = [
    IndexedPage(f"nl_{number}", address, address[1:], "nl", name, "", summary)
    for number, (address, name, summary) in enumerate(
        [
            ("/ouders/", "Ouders", "Niemand vroeg ernaar."),
            ("/ouders/geld/", "Geld", "Wat het kost."),
            ("/ouders/slapen/", "Slapen", "Als het laat wordt."),
            ("/ouders/vervoer/", "Vervoer", "Hoe het komt op school."),
        ]
    )
]


@pytest.fixture
def lexicon() -> Lexicon:
    return make_lexicon(GROUPS, [], {"nl": ["de", "en"]}, [], FIRST, ASKED)


def told(found: dict) -> dict[str, dict[str, int]]:
    """Return per piece what it says of which address, as the browser unpacks it."""
    read: dict[str, dict[str, int]] = defaultdict(dict)
    addresses = [PAGES[number].address for number in found["paginas"]]
    for piece, packed in zip(found["stukken"].split(" "), found["waar"], strict=True):
        for group in packed.split(" ") if packed else []:
            weight, *steps = (ord(char) - found["nul"] for char in group)
            read[piece] |= {addresses[place]: weight for place in accumulate(steps)}
    return read


def test_a_word_is_cut_into_pieces_that_know_where_it_begins_and_ends() -> None:
    assert pieces("De nácht in") == ["<de>", "<nac", "nach", "acht", "cht>", "<in>"]
    assert pieces("e") == ["<e>"]
    assert pieces("") == []


def test_a_piece_speaks_for_the_page_that_is_asked_for_with_it(lexicon: Lexicon) -> None:
    read = told(learnt(PAGES, "nl", lexicon))

    assert read["cht>"]["/ouders/slapen/"] > 0 > read["cht>"].get("/ouders/geld/", -1)
    assert read["<bus"]["/ouders/vervoer/"] > 0


def test_a_group_counts_most_for_the_page_that_it_puts_first(lexicon: Lexicon) -> None:
    taxi = told(learnt(PAGES, "nl", lexicon))["taxi"]

    assert taxi["/ouders/vervoer/"] > taxi.get("/ouders/geld/", 0)


def test_pages_that_are_gone_or_that_nobody_asked_for_are_not_learnt(lexicon: Lexicon) -> None:
    found = learnt(PAGES, "nl", lexicon)

    assert found["paginas"] == [1, 2, 3]
    assert len(found["vooraf"]) == 3
    assert "<nie" not in found["stukken"].split(" ")  # only of a page that is gone, and one "niet"


def test_a_piece_that_is_seen_once_is_noise(lexicon: Lexicon) -> None:
    assert "<mis" not in learnt(PAGES, "nl", lexicon)["stukken"].split(" ")


def test_the_same_lines_give_the_same_answer(lexicon: Lexicon) -> None:
    assert learnt(PAGES, "nl", lexicon) == learnt(PAGES, "nl", lexicon)


def test_with_too_little_to_tell_apart_nothing_is_learnt(lexicon: Lexicon) -> None:
    for lang in ("uk", "tr"):
        found = learnt(PAGES, lang, lexicon)
        assert (found["stukken"], found["paginas"], found["waar"]) == ("", [], [])


def test_where_no_piece_is_seen_twice_nothing_is_learnt() -> None:
    asked = {"nl": {"/ouders/geld/": ["xa"], "/ouders/slapen/": ["xb"], "/ouders/vervoer/": ["xc"]}}

    bare = [replace(page, name="", summary="") for page in PAGES]
    assert learnt(bare, "nl", make_lexicon({}, [], {}, [], {}, asked))["paginas"] == []


def test_words_that_people_ask_with_are_no_typing_errors(lexicon: Lexicon) -> None:
    words = said("nl", lexicon, ["Nacht", "bus"])

    assert "rekening" in words
    assert "taxi" in words
    assert not {"nacht", "bus", "de"} & set(words)
    assert "mist" not in words  # once: that may be a typing error
