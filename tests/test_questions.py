"""The questions that search is measured with: enough of them, fair, and split by the rule."""

from __future__ import annotations

from collections import Counter

import pytest

from building import ROOT

LEDGER = ROOT / "data" / "adressen.txt"
AT_LEAST = {"nl": 130, "en": 24, "tr": 24, "ar": 24, "pl": 24, "uk": 24}
OF_THE_SECOND = {"nl": 60, "en": 12, "tr": 12, "ar": 12, "pl": 12, "uk": 12}
SECOND = "tweede schrijver"
FOURTH = "vierde schrijvers"  # their mistakes were read
HEAD = "taal\tsoort\tvraag\tverwacht\n"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch):
    """Return the reader of bench/, which is no package."""
    monkeypatch.syspath_prepend(ROOT / "bench")
    from questions import read_questions

    return read_questions


def test_there_are_enough_questions_of_both_writers_in_every_language(read) -> None:
    first = Counter(one.lang for one in read() if one.writer not in (SECOND, FOURTH))
    second = Counter(one.lang for one in read() if one.writer == SECOND)

    assert [lang for lang, least in AT_LEAST.items() if first[lang] < least] == []
    assert [lang for lang, least in OF_THE_SECOND.items() if second[lang] < least] == []


def test_of_each_language_and_kind_the_halves_are_as_large(read) -> None:
    split = [one for one in read() if one.writer not in (SECOND, FOURTH)]
    count = Counter((one.lang, one.kind, one.half) for one in split)
    kinds = {(lang, kind) for lang, kind, _ in count}

    assert [
        kind for kind in kinds if not 0 <= count[*kind, "oefenen"] - count[*kind, "toetsen"] <= 1
    ] == []


def test_the_questions_of_the_second_writer_are_all_to_test_with(read) -> None:
    assert {one.half for one in read() if one.writer == SECOND} == {"toetsen"}


def test_the_questions_whose_mistakes_were_read_are_all_to_practise_with(read) -> None:
    assert {one.half for one in read() if one.writer == FOURTH} == {"oefenen"}


def test_the_second_writer_has_no_kinds_of_their_own(read) -> None:
    kinds = {one.writer == SECOND: set() for one in read()}
    for one in read():
        kinds[one.writer == SECOND].add(one.kind)

    assert kinds[True] <= kinds[False]


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

    assert [(one.text, one.half) for one in read({path: ("iemand", ("oefenen", "toetsen"))})] == [
        ("een", "oefenen"),
        ("twee", "oefenen"),
        ("drie", "toetsen"),
    ]


def test_the_place_of_a_question_is_that_of_the_first_right_page(read) -> None:
    question = next(one for one in read() if len(one.right) > 1)
    first, second = sorted(question.right)[:2]

    assert question.rank(["/x/", second, first]) == 2
    assert question.rank(["/x/"]) == 0
