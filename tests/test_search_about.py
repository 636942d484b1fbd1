"""What pages are about, and which of them the browser puts first."""

from __future__ import annotations

from gids.export.search_about import IndexedPage, Ranking, about
from gids.export.search_words import make_lexicon

GROUPS = {
    "vervoer": {"nl": ["leerlingenvervoer", "taxi"], "tr": ["okul servisi"]},
    "verveling": {"nl": ["verveelt", "saai"], "tr": ["sıkılıyor"]},
    "ruimtevaart": {"nl": ["raket"]},
}
FIRST = {"verveling": ["/ouders/b/", "/ouders/a/"]}
LEXICON = make_lexicon(GROUPS, ["leerling", "vervoer"], {"nl": ["naar", "de"]}, [], FIRST)
RANKING = Ranking(
    {"naam": 10, "ook": 9, "verwant": 4, "samenvatting": 3, "groep_eerst": 20, "groep_in_naam": 6},
    {"/": 1.0, "/ouders/": 1.5, "/ouders/lijst/": 0.5},
)


def page(address: str, name: str, summary: str = "", also: str = "", lang: str = "nl"):
    key = f"nl_{address.strip('/').replace('/', '-')}"
    return IndexedPage(key, address, address.strip("/"), lang, name, also, summary)


def test_a_word_weighs_what_its_best_place_weighs() -> None:
    pages = [page("/x/", "De raket", "Een raket naar Mars", "Vuurpijl")]

    found = about(pages, "nl", LEXICON, RANKING)["onderwerp"]

    assert found == {"raket": [0, 10], "vuurpijl": [0, 9], "een": [0, 3], "mars": [0, 3]}


def test_parts_of_a_name_weigh_less_than_the_name() -> None:
    found = about([page("/x/", "Leerlingenvervoer")], "nl", LEXICON, RANKING)["onderwerp"]

    assert found == {"leerling": [0, 4], "leerlingenvervoer": [0, 10], "vervoer": [0, 4]}


def test_the_beginning_of_an_address_decides_what_a_page_weighs() -> None:
    addresses = ["/x/", "/ouders/a/", "/ouders/lijst/a/"]

    assert [RANKING.of_page(address) for address in addresses] == [1.0, 1.5, 0.5]


def test_a_group_leads_first_to_the_pages_that_editors_chose() -> None:
    pages = [page("/ouders/a/", "A"), page("/ouders/b/", "B"), page("/x/", "Raket")]

    groups = about(pages, "nl", LEXICON, RANKING)["groepen"]

    assert groups == [[["saai", "verveelt"], [], [0, 18.4, 1, 20]], [["raket"], [], [2, 6]]]


def test_a_dutch_page_is_found_with_the_words_of_the_frame() -> None:
    pages = [page("/x/", "Leerlingenvervoer"), page("/y/", "Roket", lang="tr")]

    found = about(pages, "tr", LEXICON, RANKING)

    assert found["nederlands"] == [0]
    assert found["groepen"] == [[["leerlingenvervoer", "taxi"], ["okul servisi"], [0, 6]]]
