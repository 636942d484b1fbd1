"""What readers may type for a page, besides the words on it."""

import pytest

from gids.export.search_words import (
    compound_parts,
    groups_in,
    hidden_words,
    make_lexicon,
)

GROUPS = {
    "vervoer": {
        "nl": ["leerlingenvervoer", "taxi", "vervoer naar school"],
        "tr": ["okul servisi"],
    },
    "thuiszitten": {"nl": ["thuiszitter", "niet naar school"], "tr": ["okula gitmiyor"]},
    "onderzoek": {"nl": ["diagnostiek", "iq-test"]},
}
PARTS = ["onderwijs", "leerling", "thuis", "zitter", "tafel"]
STOPWORDS = {"nl": ["naar", "de", "voor"], "tr": ["ve"]}
TEXTS = ["Vervoer naar school", "consulenten", "begaafdheid", "profiel", "scholen", "hoog"]


@pytest.fixture
def lexicon():
    return make_lexicon(GROUPS, PARTS, STOPWORDS, TEXTS)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        pytest.param("leerlingenvervoer", ("leerling", "vervoer"), id="with -en- between"),
        pytest.param("thuiszitterstafel", ("thuis", "zitter", "tafel"), id="three parts"),
        pytest.param("onderwijsconsulenten", ("onderwijs", "consulenten"), id="a plural"),
        pytest.param("onderwijs", (), id="a listed word is never cut"),
        pytest.param("vervoer", (), id="no compound"),
        pytest.param("olifantenvervoer", (), id="a part that nobody uses"),
    ],
)
def test_a_compound_has_the_parts_that_the_site_knows(word, parts, lexicon) -> None:
    assert compound_parts(word, lexicon) == parts


def test_a_page_brings_the_synonyms_of_what_it_is_about(lexicon) -> None:
    assert hidden_words("Leerlingenvervoer", "", "nl", "nl", lexicon) == [
        "leerling", "school", "taxi", "vervoer",
    ]  # fmt: skip


def test_a_word_in_the_body_brings_no_synonyms(lexicon) -> None:
    assert "taxi" not in hidden_words(
        "Wijkteam", "Ook over leerlingenvervoer.", "nl", "nl", lexicon
    )


def test_a_list_of_pages_brings_no_synonyms(lexicon) -> None:
    found = hidden_words("Leerlingenvervoer", "", "nl", "nl", lexicon.without_synonyms)

    assert found == ["leerling", "vervoer"]


def test_what_the_page_says_itself_is_not_hidden_again(lexicon) -> None:
    assert "taxi" not in hidden_words("Leerlingenvervoer", "Met een taxi.", "nl", "nl", lexicon)


def test_a_dutch_page_in_a_turkish_frame_has_dutch_and_turkish_words(lexicon) -> None:
    found = hidden_words("Leerlingenvervoer", "", "nl", "tr", lexicon)

    assert {"taxi", "okul", "servisi"} <= set(found)


def test_a_turkish_page_has_no_dutch_compound_parts(lexicon) -> None:
    assert hidden_words("okul servisi", "", "tr", "tr", lexicon) == []


def test_a_word_with_brackets_is_also_found_without(lexicon) -> None:
    found = hidden_words("(Sch)ouders en (hoog)begaafdheid", "", "nl", "nl", lexicon)

    assert {"schouders", "hoogbegaafdheid"} <= set(found)


def test_the_forms_that_the_site_uses_belong_together() -> None:
    lexicon = make_lexicon({}, [], {}, ["begaafd", "begaafde", "begaafdheid"])

    assert hidden_words("begaafde", "", "nl", "nl", lexicon) == ["begaafd", "begaafdheid"]


def test_a_stop_word_is_never_hidden(lexicon) -> None:
    assert "naar" not in hidden_words("De thuiszitter", "", "nl", "nl", lexicon)


def test_the_same_page_gives_the_same_words_in_order(lexicon) -> None:
    once = hidden_words("Thuiszitterstafel", "", "nl", "tr", lexicon)

    assert once == sorted(set(once))
    assert once == hidden_words("Thuiszitterstafel", "", "nl", "tr", lexicon)


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        pytest.param("Vervoer naar school", "nl", ["vervoer"], id="a phrase"),
        pytest.param("Thuiszitters", "nl", ["thuiszitten"], id="another form of a word"),
        pytest.param("Een taxi voor een thuiszitter", "nl", ["vervoer", "thuiszitten"], id="two"),
        pytest.param("okul servisi", "tr", ["vervoer"], id="another language"),
        pytest.param("okul servisi", "nl", [], id="words of another language"),
    ],
)
def test_a_text_is_about_the_groups_whose_words_it_holds(text, language, names, lexicon) -> None:
    known = list(GROUPS)

    assert [known[at] for at in sorted(groups_in(text, language, lexicon))] == names
