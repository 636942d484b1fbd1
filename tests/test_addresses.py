"""Where pages stand, and how a link leads from one to the other."""

from __future__ import annotations

import pytest

from gids.enrich import addresses
from gids.languages import Language

TURKISH = Language("tr", "Türkçe", "ltr")
DUTCH = Language("nl", "Nederlands", "ltr")


@pytest.mark.parametrize(
    ("folder", "slug", "address"),
    [("", "index", "/"), ("aanbod", "index", "/aanbod/"), ("aanbod", "grip", "/aanbod/grip/")],
)
def test_the_path_of_a_file_is_its_address(folder: str, slug: str, address: str) -> None:
    assert addresses.of_entry(folder, slug) == address


def test_another_language_stands_in_its_own_folder() -> None:
    assert addresses.place("/aanbod/grip/", TURKISH) == "tr/aanbod/grip/"
    assert addresses.place("/aanbod/grip/", DUTCH) == "aanbod/grip/"
    assert addresses.place("/", DUTCH) == ""


@pytest.mark.parametrize(
    ("target", "source", "link"),
    [
        ("aanbod/grip/", "aanbod/opus/", "../grip/"),
        ("aanbod/grip/", "", "aanbod/grip/"),
        ("", "aanbod/grip/", "../../"),
        ("", "", "./"),
        ("tr/", "tr/aanbod/", "../"),
        ("aanbod/grip/", "aanbod/grip/", "./"),
        ("aanbod/grip/#kosten", "aanbod/", "grip/#kosten"),
        ("assets/stijl.css", "tr/aanbod/grip/", "../../../assets/stijl.css"),
    ],
)
def test_a_link_is_relative(target: str, source: str, link: str) -> None:
    assert addresses.relative(target, source) == link


def test_a_folder_answers_with_its_index() -> None:
    assert addresses.file_of("aanbod/") == "aanbod/index.html"
    assert addresses.file_of("") == "index.html"
    assert addresses.file_of("404.html") == "404.html"
