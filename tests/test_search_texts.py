"""In which texts a word stands."""

from __future__ import annotations

from gids.export.search_texts import places, telling_words


def test_words_that_say_nothing_are_left_out() -> None:
    assert telling_words("De KLAS, é\u00e9n de x", frozenset({"de"})) == {"klas", "één"}


def test_a_word_has_its_texts_as_steps() -> None:
    texts = [{"b"}, {"a", "b"}, set(), {"b"}]

    assert places(texts) == {"a": [1], "b": [0, 1, 2]}
