"""The site as it was built: every page, every link, every language."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from building import ROOT
from gids.enrich import addresses
from gids.export.pages import leading_on
from gids.languages import SOURCE
from gids.project import load
from gids.render.site import RenderedSite
from html_pages import HtmlPage


def test_every_language_has_each_address_once(
    pages: list[HtmlPage], rendered: RenderedSite
) -> None:
    wanted = Counter(
        f"/{addresses.place(address, language)}"
        for address in (*rendered.addresses, *leading_on(rendered))
        for language in rendered.catalogue.languages
    )

    assert max(wanted.values()) == 1
    assert Counter(page.address for page in pages) == wanted


def test_every_link_and_anchor_leads_somewhere(pages: list[HtmlPage], real_site: Path) -> None:
    base = urlsplit(load(ROOT)[0].site.adres).path
    ids = {page.address: set(page.ids) for page in pages}
    broken = []
    for page in pages:
        for link in {*page.links, *page.loads}:
            if link.startswith(("https://", "http://", "mailto:", "tel:")):
                continue
            path, anchor = page.target(link)
            if page.path.endswith("404.html"):
                path = "/" + path.removeprefix(base)
            there = path in ids or (real_site / path.lstrip("/")).is_file()
            if not there or (anchor and path in ids and anchor not in ids[path]):
                broken.append(f"{page.address}: {link}")

    assert broken == []


def test_links_stay_in_the_language(own_pages: list[HtmlPage], rendered: RenderedSite) -> None:
    folders = [language.folder for language in rendered.catalogue.languages if language.folder]
    languages = {f"/{folder}": folder for folder in folders}
    wandering = []
    for page in own_pages:
        own = next((start for start in languages if page.address.startswith(start)), "/")
        for link in page.links:
            if ":" in link.split("/")[0] or link.startswith("#") or page.path.endswith("404.html"):
                continue
            path, _ = page.target(link)
            if "." in path.rpartition("/")[2]:
                continue  # a file is the same in every language
            other = next((start for start in languages if path.startswith(start)), "/")
            same_page = path.removeprefix(other) == page.address.removeprefix(own)
            if other != own and not same_page:
                wandering.append(f"{page.address}: {link}")

    assert wandering == []


def test_a_page_says_its_language_and_direction(
    pages: list[HtmlPage], rendered: RenderedSite
) -> None:
    for page in pages:
        code = next(
            (
                one.code
                for one in rendered.catalogue.languages
                if one.folder and page.path.startswith(one.folder)
            ),
            SOURCE,
        )
        language = rendered.catalogue.language(code)
        assert page.root == {"lang": code, "dir": language.direction}, page.address


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(pages: list[HtmlPage]) -> None:
    inline = {f"{page.address}: {found}" for page in pages for found in page.inline}
    outside = {
        f"{page.address}: {load}" for page in pages for load in page.loads if urlsplit(load).netloc
    }

    assert inline == set()
    assert outside == set()


def test_a_page_has_one_title_and_headings_in_order(own_pages: list[HtmlPage]) -> None:
    wrong = []
    for page in own_pages:
        steps = zip(page.headings, page.headings[1:], strict=False)
        if page.headings.count(1) != 1 or any(after > before + 1 for before, after in steps):
            wrong.append(f"{page.address}: {page.headings}")
        if len(page.ids) != len(set(page.ids)):
            wrong.append(f"{page.address}: an id stands there twice")

    assert wrong == []


def test_titles_tell_pages_apart(own_pages: list[HtmlPage]) -> None:
    titles = Counter((page.root["lang"], page.title) for page in own_pages)

    assert {title: times for title, times in titles.items() if times > 1} == {}


def test_a_page_that_was_not_translated_has_the_dutch_address(
    own_pages: list[HtmlPage], rendered: RenderedSite
) -> None:
    home = rendered.catalogue.site.adres
    by_address = {sheet.address: sheet for sheet in rendered.sheets}
    for page in own_pages:
        if page.path.endswith("404.html"):
            continue
        reader = rendered.readers[page.root["lang"]]
        address = "/" + page.address[1:].removeprefix(reader.language.folder)
        sheet = by_address[address]
        sheet = by_address[sheet.of] if (copied := sheet.of) else sheet
        canonical = [href for rel, _, href in page.rels if rel == "canonical"]
        hreflangs = {code for rel, code, _ in page.rels if rel == "alternate" and code}
        real = {code for code, other in rendered.readers.items() if sheet.translated(other)}
        folder = reader.language.folder if sheet.translated(reader) else ""
        real = set() if copied else real  # a small copy for other sites is no page of its own

        assert canonical == [home + folder + sheet.address[1:]], page.address
        assert hreflangs == ({*real, "x-default"} if len(real) > 1 else set()), page.address


def test_a_trial_is_kept_out_of_search_engines(
    own_pages: list[HtmlPage], rendered: RenderedSite
) -> None:
    assert rendered.catalogue.site.staat == "proef"
    assert {page.metas.get("robots") for page in own_pages} == {"noindex"}


def test_only_what_a_reader_needs_is_published(real_site: Path) -> None:
    kinds = Counter(path.suffix for path in real_site.rglob("*") if path.is_file())
    names = {path.name for path in real_site.rglob("*") if path.is_file()}

    assert set(kinds) <= {
        *(".html", ".css", ".js", ".svg", ".woff2", ".txt", ".xml", ".atom", ".json", ".csv"),
        *(".pf_fragment", ""),
    }
    assert not [
        name for name in names if "lunr" in name or "bundle" in name or name.endswith(".map")
    ]
