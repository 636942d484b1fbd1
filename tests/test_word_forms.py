"""A word as it is typed, and what its forms share."""

import pytest

from gids.export.word_forms import fold, stem, words_of


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        pytest.param("ONDERWİJS", "onderwijs", id="Turkish capital i"),
        pytest.param("sınıf", "sinif", id="Turkish dotless i"),
        pytest.param("Oekraïens", "oekraiens", id="accent"),
        pytest.param("łódź", "lodz", id="Polish"),
        pytest.param("обов’язкова", "обовязкова", id="Ukrainian apostrophe"),
        pytest.param("المدرسة", "مدرسه", id="Arabic article and last letter"),
    ],
)
def test_a_word_is_known_as_a_hurried_reader_types_it(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_words_are_cut_at_everything_that_is_no_letter_or_digit() -> None:
    assert words_of("Ib'er, groep 8/vo: (hoog)begaafd") == (
        "iber", "groep", "8", "vo", "hoog", "begaafd",
    )  # fmt: skip


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert stem("школи", "uk") == "школи"


def test_dutch_forms_share_a_stem() -> None:
    assert len({stem(word, "nl") for word in ("begaafd", "begaafde", "begaafdheid")}) == 1
