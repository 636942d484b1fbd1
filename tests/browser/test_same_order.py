"""The browser adds up what was learnt as the classifier of the build does."""

from __future__ import annotations

import pytest
from opening import module
from playwright.sync_api import Browser

from gids.export.search_about import IndexedPage
from gids.export.search_learnt import examples_of, learn, learnt, pieces
from gids.export.search_words import make_lexicon

ASKED = {
    "/a/": ["wie betaalt de rekening", "de rekening is te hoog", "hoge rekening"],
    "/b/": ["ligt de hele nacht wakker", "slaapt de hele nacht niet"],
    "/c/": ["de bus komt te laat", "mist elke dag de bus"],
    "/d/": ["tekent de hele les draken", "de les is te makkelijk"],
}
QUESTIONS = (
    *("de hele nacht", "een hoge rekening", "bus te laat", "de lessen zijn te makkelijk"),
    *("rekening rekening bus", "nacht xqzwv"),
)
RANK = """async ([module, known, asked]) => {
  const { AS_A_WHOLE, makeRanking, rank } = await import(module);
  const ranking = makeRanking(known);
  return asked.map((pieces) => rank({ terms: [], groups: [], said: [], pieces }, {}, ranking)
    .map(({ number, weight }) => [number, weight / AS_A_WHOLE - 1]));
}"""


@pytest.fixture
def pages() -> list[IndexedPage]:
    return [IndexedPage(name, name, name, "nl", name[1], "", "") for name in ASKED]


def test_the_browser_judges_a_question_as_the_classifier_does(
    browser: Browser, pages: list[IndexedPage]
) -> None:
    lexicon = make_lexicon({}, [], {}, [], {}, {"nl": ASKED})
    told = learnt(pages, "nl", lexicon)
    counted, judge = learn(list(examples_of(pages, "nl", lexicon)), told["stukken"].split(" "))
    known = {
        "paginas": [[page.key, 1, 1] for page in pages],
        **{"nederlands": [], "onderwerp": {}, "groepen": [], "gekozen": {}, "gewichten": {}},
        "geleerd": told,
    }
    page = browser.new_page()
    seen = page.evaluate(RANK, [module("zoekrang.js"), known, [pieces(one) for one in QUESTIONS]])
    page.close()

    for question, found in zip(QUESTIONS[:-1], seen, strict=False):
        margins = judge.decision_function(counted.transform([pieces(question)]))[0]
        assert found, question
        assert found[0][0] == margins.argmax(), question
        for number, margin in found:  # weights and rareness are rounded
            assert margin == pytest.approx(margins[number], abs=0.3), question
    # The classifier does not see what it never saw; to us it makes the answer less sure.
    sure = dict(seen[QUESTIONS.index("de hele nacht")])[1]
    assert dict(seen[-1]).get(1, -1) < sure
