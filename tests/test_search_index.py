"""The search index of a built site: what is in it, and that it is always the same."""

import json
import re
from pathlib import Path

import pytest

from gids.export.search_about import Ranking
from gids.export.search_index import SearchIndexError, build_search_index
from gids.export.search_words import make_lexicon

LEXICON = make_lexicon(
    {
        "vervoer": {"nl": ["leerlingenvervoer", "taxi naar school"]},
        "weg": {"nl": ["olifant", "een slurf"]},
    },
    [],
    {"nl": ["de", "naar"]},
    [],
)
RANKING = Ranking({"naam": 10.0, "verwant": 4.0}, {"/aanbod/": 1.1})
LANGUAGES = {"nl": "", "tr": "tr", "uk": "uk", "ar": "ar", "pl": "pl"}
PAGE = """<!doctype html><html lang="{lang}"><head><title>x</title></head><body><nav>Menu</nav>
<h1 data-pagefind-body data-pagefind-meta="soort:Vervoer"
 data-pagefind-filter="nederlands:ja">De Leerlingenvervoer</h1>
<dl data-pagefind-body><dt data-pagefind-ignore>Waar</dt><dd>Arnhem</dd></dl>
<p hidden data-pagefind-body data-pagefind-weight="0.5">schooltaxi</p></body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for lang, folder in LANGUAGES.items():
        page = tmp_path / folder / "aanbod" / "vervoer" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(PAGE.format(lang=lang), encoding="utf-8")
    return tmp_path


def contents(site: Path) -> dict[str, bytes]:
    bundle = site / "pagefind"
    return {
        path.relative_to(bundle).as_posix(): path.read_bytes()
        for path in bundle.rglob("*")
        if path.is_file()
    }


def test_the_words_of_a_language_are_those_in_the_index(site: Path) -> None:
    build_search_index(site, LEXICON, RANKING)

    known = json.loads(contents(site)["woorden.tr.json"])
    assert known["stop"] == ["de", "naar"]
    assert known["woorden"] == ["arnhem", "leerlingenvervoer", "schooltaxi"]
    assert known["teksten"] == [[0], [0], [0]]


def test_beside_the_words_stands_what_each_page_is_about(site: Path) -> None:
    build_search_index(site, LEXICON, RANKING)

    known = json.loads(contents(site)["woorden.tr.json"])
    [[key, priority, _]] = known["paginas"]
    assert f"fragment/{key}.pf_fragment" in contents(site)
    assert priority == 1.1
    assert known["nederlands"] == [0]
    assert known["onderwerp"] == {"leerlingenvervoer": [0, 10.0]}
    assert known["getoond"] == [["tr/aanbod/vervoer/", "De Leerlingenvervoer", "Vervoer", ""]]
    assert known["groepen"] == [[["leerlingenvervoer", "taxi naar school"], [], [0, 1.0]]]


def test_only_what_search_loads_is_published(site: Path) -> None:
    build_search_index(site, LEXICON, RANKING)

    names = {re.sub(r"[^./]+(?=\.pf)", "*", name) for name in contents(site)}
    words = {f"woorden.{lang}.json" for lang in LANGUAGES}
    assert names == {"fragment/*.pf_fragment", *words}


def test_the_same_pages_give_the_same_bytes(site: Path) -> None:
    build_search_index(site, LEXICON, RANKING)
    once = contents(site)
    build_search_index(site, LEXICON, RANKING)

    assert contents(site) == once


@pytest.mark.parametrize(
    "site",
    [
        pytest.param({}, id="no page at all"),
        pytest.param({"index.html": "<html lang='nl'><body>Niets</body></html>"}, id="no marks"),
        pytest.param(
            {"index.html": "<html lang='nl'><body><h1 data-pagefind-body>Niets</h1></body></html>"},
            id="a page that does not say what it is",
        ),
    ],
)
def test_a_site_that_cannot_be_searched_is_refused(site: dict[str, str], tmp_path: Path) -> None:
    for name, text in site.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    with pytest.raises(SearchIndexError):
        build_search_index(tmp_path, LEXICON, RANKING)
