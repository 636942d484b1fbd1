"""Words of how people ask for a page lead there, the telling ones most."""

from __future__ import annotations

from itertools import accumulate

import pytest

from gids.export.search_asked import asked
from gids.export.search_words import Lexicon, make_lexicon

OTHERS = [f"/begrippen/{number}/" for number in range(90)]  # enough for a word to be rare
ADDRESSES = [*OTHERS, "/ouders/geld/", "/ouders/slapen/", "/ouders/vervoer/", "/ouders/verveling/"]
ASKED = {
    "nl": {
        **{address: [f"wat is {number}"] for number, address in enumerate(OTHERS)},
        **{address: ["hele uitleg"] for address in OTHERS[:30]},
        "/ouders/verveling/": ["kijkt de hele les naar buiten", "tekent de hele les draken"],
        "/ouders/slapen/": ["valt in de les in slaap", "ligt de hele nacht wakker"],
        "/ouders/geld/": ["wie betaalt de rekening"],
        "/ouders/vervoer/": ["de bus komt te laat"],
        "/ouders/weg/": ["een pagina die niemand meer vindt"],
    },
    "uk": {**{address: ["що це"] for address in OTHERS}, "/ouders/slapen/": ["прокидається вночі"]},
}
GROUPS = {"school": {"nl": ["saaie lessen"]}}
FIRST = {"school": ["/ouders/vervoer/", *OTHERS[:3], "/ouders/geld/"]}


@pytest.fixture
def lexicon() -> Lexicon:
    return make_lexicon(GROUPS, [], {"nl": ["de", "en", "naar"]}, [], FIRST, ASKED)


def told(lexicon: Lexicon, lang: str = "nl", known: tuple[str, ...] = ()) -> dict[str, dict]:
    """Return per word what it tells: address -> weight."""
    found = asked(ADDRESSES, lang, lexicon, known)
    where = [
        {ADDRESSES[page]: weight for weight, *steps in lists for page in accumulate(steps)}
        for lists in found["waar"]
    ]
    numbers = zip((*known, *found["erbij"]), found["vormen"], strict=True)
    return {word: where[number - 1] for word, number in numbers if number}


def test_a_word_leads_to_the_page_that_is_asked_for_with_it(lexicon: Lexicon) -> None:
    assert list(told(lexicon)["buiten"]) == ["/ouders/verveling/"]


def test_a_word_that_is_asked_of_many_pages_tells_less(lexicon: Lexicon) -> None:
    words = told(lexicon)

    assert words["hele"]["/ouders/slapen/"] < words["nacht"]["/ouders/slapen/"]


def test_a_word_of_several_questions_tells_more(lexicon: Lexicon) -> None:
    weights = told(lexicon)["les"]

    assert weights["/ouders/verveling/"] > weights["/ouders/slapen/"]


def test_a_group_counts_most_for_the_page_that_it_puts_first(lexicon: Lexicon) -> None:
    weights = told(lexicon)["saaie"]

    assert weights["/ouders/vervoer/"] > weights["/ouders/geld/"] > 0


def test_another_form_that_stands_on_the_site_says_the_same(lexicon: Lexicon) -> None:
    words = told(lexicon, known=("nachten", "school"))

    assert words["nachten"] == words["nacht"]
    assert "school" not in words


def test_words_that_say_nothing_and_pages_that_are_gone_are_left_out(lexicon: Lexicon) -> None:
    words = told(lexicon)

    assert not {"de", "naar", "niemand"} & set(words)


def test_a_language_without_a_stemmer_goes_by_the_beginning_of_a_word(lexicon: Lexicon) -> None:
    words = told(lexicon, "uk", ("прокидаються",))

    assert words["прокидаються"] == words["прокидається"]


def test_a_language_without_questions_has_none(lexicon: Lexicon) -> None:
    assert asked(ADDRESSES, "tr", lexicon, ["okul"]) == {
        "erbij": [],
        "vormen": [0],
        "waar": [],
    }
