"""The questions that search is measured with: enough of them, fair, and split by the rule."""

from __future__ import annotations

from collections import Counter

import pytest

from building import ROOT

LEDGER = ROOT / "data" / "adressen.txt"
AT_LEAST = {"nl": 130, "en": 24, "tr": 24, "ar": 24, "pl": 24, "uk": 24}
HEAD = "taal\tsoort\tvraag\tverwacht\n"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch):
    """Return the reader of bench/, which is no package."""
    monkeypatch.syspath_prepend(ROOT / "bench")
    from questions import read_questions

    return read_questions


def test_there_are_enough_questions_in_every_language(read) -> None:
    count = Counter(one.lang for one in read())

    assert {lang: count[lang] >= least for lang, least in AT_LEAST.items()} == dict.fromkeys(
        AT_LEAST, True
    )


def test_of_each_language_and_kind_the_halves_are_as_large(read) -> None:
    count = Counter((one.lang, one.kind, one.half) for one in read())
    kinds = {(lang, kind) for lang, kind, _ in count}

    assert [
        kind for kind in kinds if not 0 <= count[*kind, "oefenen"] - count[*kind, "toetsen"] <= 1
    ] == []


def test_nothing_is_asked_twice_in_a_language(read) -> None:
    count = Counter((one.lang, one.text.casefold()) for one in read())

    assert [asked for asked, times in count.items() if times > 1] == []


def test_every_right_answer_is_an_address_of_the_site(read) -> None:
    known = {line.split("\t")[0] for line in LEDGER.read_text("utf-8").splitlines()}

    assert sorted({address for one in read() for address in one.right} - known) == []


def test_the_first_of_a_kind_is_to_practise_and_the_second_to_test_with(read, tmp_path) -> None:
    path = tmp_path / "vragen.tsv"
    lines = ["nl\twoord\teen\t/a/", "nl\tnaam\ttwee\t/b/", "nl\twoord\tdrie\t/c/ /d/"]
    path.write_text(HEAD + "\n".join(lines) + "\n", "utf-8")

    assert [(one.text, one.half) for one in read(path)] == [
        ("een", "oefenen"),
        ("twee", "oefenen"),
        ("drie", "toetsen"),
    ]


def test_the_place_of_a_question_is_that_of_the_first_right_page(read) -> None:
    question = next(one for one in read() if len(one.right) > 1)
    first, second = sorted(question.right)[:2]

    assert question.rank(["/x/", second, first]) == 2
    assert question.rank(["/x/"]) == 0
