"""What the list on the reader's device is told about the pages on it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import brotli
import pytest

from building import ROOT, TODAY, make_project
from gids.enrich import addresses
from gids.export.own_list import own_list_data
from gids.model.fields import ID
from gids.project import load
from gids.render.site import RenderedSite

MOST = 25_000  # bytes in Brotli
KINDS = {"aanbod", "gids", "verhaal", "begrip"}


def rendered(root: Path) -> RenderedSite:
    catalogue, problems = load(root)
    assert catalogue is not None, problems
    return RenderedSite(root, catalogue, TODAY)


@pytest.fixture(scope="module")
def mini(tmp_path_factory: pytest.TempPathFactory) -> RenderedSite:
    return rendered(make_project(tmp_path_factory.mktemp("own_list")))


@pytest.fixture(scope="module")
def real() -> RenderedSite:
    return rendered(ROOT)


def by_address(site: RenderedSite, lang: str) -> dict[str, dict[str, object]]:
    return {one["adres"]: one for one in own_list_data(site.readers[lang]).values()}


def test_everything_with_a_button_can_be_named_in_every_language(real: RenderedSite) -> None:
    kept = {
        sheet.entry.facts.id
        for sheet in real.sheets
        if sheet.kind in KINDS and not sheet.address.startswith(addresses.ABOUT)
    }
    kept |= {one.id for one in real.catalogue.choosing.outcomes.values()}
    for reader in real.readers.values():
        assert set(own_list_data(reader)) == kept


def test_an_address_is_that_of_the_page_in_the_readers_language(mini: RenderedSite) -> None:
    assert "../aanbod/praatgroep/" in by_address(mini, "nl")
    assert by_address(mini, "nl").keys() == by_address(mini, "tr").keys()


def test_an_offer_says_how_to_come_in_and_how_to_reach_it(real: RenderedSite) -> None:
    one = by_address(real, "nl")["../aanbod/onderwijsconsulenten/"]

    assert one["soort"] == "Advies"
    assert one["toegang"] == "Je kunt er zelf naartoe"
    assert one["weg"].startswith("Bel ")
    assert re.fullmatch(r"[\d -]+", one["via"])


def test_what_is_not_known_is_not_there(mini: RenderedSite) -> None:
    for one in own_list_data(mini.readers["nl"]).values():
        assert all(one.values())


def test_a_stopped_offer_only_says_that_it_stopped(mini: RenderedSite) -> None:
    one = by_address(mini, "nl")["../aanbod/oude-groep/"]

    assert one["stand"] == "Gestopt"
    assert one.keys() == {"adres", "naam", "soort", "stand"}


def test_words_that_were_not_translated_say_so(mini: RenderedSite) -> None:
    found = by_address(mini, "tr")

    assert "taal" not in found["../aanbod/praatgroep/"]
    assert found["../aanbod/tafel/"]["taal"] == "nl"


def test_every_language_has_a_file_that_is_light(real: RenderedSite) -> None:
    for reader in real.readers.values():
        text = json.dumps(own_list_data(reader), ensure_ascii=False, separators=(",", ":"))

        assert len(brotli.compress(text.encode())) <= MOST


def test_the_file_stands_beside_the_page(mini: RenderedSite, mini_site: Path) -> None:
    for reader in mini.readers.values():
        folder = mini_site / reader.language.folder / "mijn-lijst"
        written = json.loads((folder / "lijst.json").read_text("utf-8"))

        assert (folder / "index.html").is_file()
        assert written == own_list_data(reader)


def test_the_script_and_the_model_agree_on_what_an_id_is() -> None:
    script = (ROOT / "overrides" / "assets" / "js" / "kop.js").read_text("utf-8")

    assert f"const ID = /^{ID.pattern}$/;" in script
