"""What other sites may show: a small page of every kind, described so that programs find it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from gids.enrich import addresses
from gids.render.embeds import GUIDANCE, HEIGHTS, KIND, MOST_ROWS
from gids.render.site import RenderedSite
from html_pages import HtmlPage

OEMBED = "application/json+oembed"


@pytest.fixture(scope="module")
def small(own_pages: list[HtmlPage], rendered: RenderedSite) -> list[HtmlPage]:
    """Return the pages for other sites, in every language."""
    found = [page for page in own_pages if "/embed/" in page.address]
    assert len(found) > 100 * len(rendered.readers)
    return found


def test_everything_a_reader_looks_for_can_be_shown(rendered: RenderedSite) -> None:
    offers = {addresses.address(entry) for entry in rendered.catalogue.offers}
    pages = {
        addresses.address(entry) for entry in rendered.catalogue.pages if entry.folder in GUIDANCE
    }
    lists = {one.address for one in rendered.sheets if one.kind == "lijst"}
    lists -= {one for one in lists if one.startswith(addresses.PROVIDERS)}

    assert rendered.embeds.keys() == offers | pages | lists | {"/keuzehulp/", "/zoeken/"}
    assert {one.kind.removeprefix(KIND) for one in rendered.embeds.values()} == HEIGHTS.keys()
    assert rendered.embeds["/aanbod/"].address == "/embed/lijst/"


def test_an_address_is_made_of_what_never_changes(rendered: RenderedSite) -> None:
    for entry in rendered.catalogue.offers:
        embed = rendered.embeds[addresses.address(entry)]
        assert embed.address == f"/embed/aanbod/{entry.facts.id}/"


def test_a_list_is_short_and_begins_with_what_a_parent_can_use(rendered: RenderedSite) -> None:
    for sheet in (one for one in rendered.sheets if one.kind == "embed-lijst"):
        view = sheet.view(rendered.readers["nl"])
        doubts = [bool(row.status) + bool(row.audience_note) for row in view.rows]
        assert doubts == sorted(doubts), sheet.address
        assert len(view.rows) == min(view.total, MOST_ROWS), sheet.address
        assert view.rows or view.note, sheet.address


def test_links_lead_out_of_the_frame_to_the_site(small: list[HtmlPage], real_site: Path) -> None:
    for page in small:
        html = (real_site / page.path).read_text("utf-8")
        assert '<base target="_top">' in html, page.address
        assert page.metas["robots"] == "noindex", page.address
        targets = {page.target(link)[0] for link in page.links}
        assert targets and not any("/embed/" in target for target in targets), page.address


def test_no_small_page_is_found_by_a_search_engine(real_site: Path, small: list[HtmlPage]) -> None:
    assert "/embed/" not in (real_site / "sitemap.xml").read_text("utf-8")
    assert not [
        page.address
        for page in small
        if "data-pagefind-meta=" in (html := (real_site / page.path).read_text("utf-8"))
        and "<h1" not in html
    ]


def test_programs_find_what_to_show(
    own_pages: list[HtmlPage], rendered: RenderedSite, real_site: Path
) -> None:
    home = rendered.catalogue.site.adres
    described = Counter()
    embeds = {one.address for one in rendered.sheets if one.of}
    for page in own_pages:
        found = [
            href
            for rel, code, href in page.rels
            if rel == "alternate" and not code and href.endswith("oembed.json")
        ]
        lang = page.root["lang"]
        address = "/" + page.address[1:].removeprefix(rendered.readers[lang].language.folder)
        assert len(found) == (address in rendered.embeds or address in embeds), page.address
        for link in found if address not in embeds else ():
            said = json.loads((real_site / link.removeprefix(home)).read_text("utf-8"))
            described[lang] += 1
            assert (said["version"], said["type"]) == ("1.0", "rich")
            assert said["provider_name"] == rendered.catalogue.site.naam
            assert f'<a href="{home}{page.address[1:]}">' in said["html"], page.address
            frame = f'<iframe src="{link.removesuffix("oembed.json")}" title="'
            assert frame in said["html"], page.address
            assert said["title"] in page.title
            assert said["width"] > 0 < said["height"]

    assert described == dict.fromkeys(rendered.readers, len(rendered.embeds))


def test_a_list_without_a_page_describes_itself(real_site: Path) -> None:
    there = real_site / "embed" / "lijst" / "thema" / "verveling"
    said = json.loads((there / "oembed.json").read_text("utf-8"))

    assert said["title"] == "Hulp en activiteiten over: Verveling op school"
    assert '/aanbod/?thema=verveling">' in said["html"]
    assert "/embed/lijst/thema/verveling/oembed.json" in (there / "index.html").read_text("utf-8")


def test_the_type_of_a_description_is_said(real_site: Path) -> None:
    html = (real_site / "ar" / "zoeken" / "index.html").read_text("utf-8")

    assert f'<link rel="alternate" type="{OEMBED}" href="https://' in html


def test_the_script_of_other_sites_stands_where_it_always_stood(real_site: Path) -> None:
    """Its address is in the pages of others: nobody can change it there."""
    script = (real_site / "embed" / "hoogte.js").read_text("utf-8")

    assert "hia:height" in script
    assert "import" not in script.replace("important", "")
