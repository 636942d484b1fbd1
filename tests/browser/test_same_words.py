"""The build and the browser read words alike: what is made by one is looked for by the other."""

from __future__ import annotations

import pytest
from opening import module
from playwright.sync_api import Browser

from building import ROOT
from gids.export.search_learnt import pieces
from gids.export.word_forms import fold, words_of

TEXTS = (
    *sorted((ROOT / "data").rglob("*.yml")),
    *sorted((ROOT / "tests" / "search").glob("*.tsv")),
)
AWKWARD = (
    *("İSTANBUL", "ISPARTA", "sınıf", "ÇOCUĞUM", "łódź", "ŻÓŁĆ", "Ørsted", "đak", "straße"),
    *("Oekraïens", "oekrai\u0308ens", "Zorgcoördinator", "M@ZL", "2e", "½", "Ⅳ", "²", "٣٤"),
    *("Ib'er", "ib’er", "обов’язкова", "обовʼязкова", "Й", "й", "Ґудзик", "Ї", "ё"),
    *(
        "المدرسة",
        "والمدرسة",
        "بالمدرسة",
        "للمدرسة",
        "مُوهِب",
        "أين",
        "إلى",
        "آخر",
        "مستشفى",
        "ال",
        "الأب",
    ),
    *("ﬁets", "ＡＢＣ", "ǅ", "ΣΑΣ", "👩‍👧 kind", "a_b", "één-twee", "'s", "naïef’", "\u200bkind"),
)
ASK = """async ([module, texts]) => {
  const { fold, wordsOf, piecesOf } = await import(module);
  return [texts.map(fold), texts.map(wordsOf), texts.map((text) => piecesOf(wordsOf(text)))];
}"""


@pytest.fixture(scope="module")
def in_the_browser(browser: Browser):
    """Return a function that reads texts with the script of the site, in Chromium."""
    page = browser.new_page()
    yield lambda texts: page.evaluate(ASK, [module("zoekvraag.js"), list(texts)])
    page.close()


def test_an_awkward_word_is_folded_alike(in_the_browser) -> None:
    folded, words, cut = in_the_browser(AWKWARD)

    assert dict(zip(AWKWARD, folded, strict=True)) == {text: fold(text) for text in AWKWARD}
    assert dict(zip(AWKWARD, words, strict=True)) == {
        text: list(words_of(text)) for text in AWKWARD
    }
    assert dict(zip(AWKWARD, cut, strict=True)) == {text: pieces(text) for text in AWKWARD}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_word_of_the_site_is_folded_alike(in_the_browser, path) -> None:
    lines = sorted(set(path.read_text("utf-8").splitlines()))
    _, words, _ = in_the_browser(lines)

    ours = {line: list(words_of(line)) for line in lines}
    assert {line: said for line, said in zip(lines, words, strict=True) if said != ours[line]} == {}
