"""A whole small site, built for real and compared with what it should be.

When a change is meant, `BLESS=1` before the test command writes tests/mini/_verwacht anew;
read the difference before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from building import MINI
from html_pages import HtmlPage, read_pages

EXPECTED = MINI / "_verwacht"
SHOWN = (
    *("index.html", "404.html", "aanbod/index.html", "aanbod/praatgroep/index.html"),
    *("aanbod/oude-groep/index.html", "aanbod/tafel/index.html", "ouders/verveling/index.html"),
    *("aanbod/gemeente/arnhem/index.html", "aanbod/gemeente/duiven/index.html"),
    *("aanbod/fase/basisschool/index.html", "aanbod/aanbieder/voorbeeldstichting/index.html"),
    *("verhalen/index.html", "verhalen/weer-naar-school/index.html"),
    *("verhalen/samen-kijken/index.html", "begrippen/index.html"),
    *("begrippen/praatgroep/index.html", "tr/begrippen/praatgroep/index.html"),
    *("tr/aanbod/praatgroep/index.html", "ar/aanbod/tafel/index.html", "zoeken/index.html"),
)


def compare(name: str, text: str) -> None:
    """Compare a text with the expected file of that name, or write it when blessing."""
    path = EXPECTED / name
    if os.environ.get("BLESS"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.read_text("utf-8") == text


@pytest.fixture(scope="module")
def pages(mini_site: Path) -> dict[str, HtmlPage]:
    return {page.path: page for page in read_pages(mini_site)}


def test_these_files_are_published(mini_site: Path) -> None:
    files = sorted(
        path.relative_to(mini_site).as_posix() for path in mini_site.rglob("*") if path.is_file()
    )
    # Names in the search index hold a hash of their content.
    own = [name for name in files if not name.startswith("pagefind/")]

    compare("bestanden.txt", "".join(f"{name}\n" for name in own))
    assert len(own) < len(files)


@pytest.mark.parametrize("path", SHOWN)
def test_a_page_says_what_it_should(pages: dict[str, HtmlPage], path: str) -> None:
    page = pages[path]
    head = [
        f"html {page.root}",
        f"title {page.title}",
        *(
            f"{rel} {code} {href}"
            for rel, code, href in page.rels
            if rel in ("canonical", "alternate")
        ),
    ]

    name = path.removesuffix(".html").removesuffix("/index").replace("/", "-") + ".txt"
    compare(name, "\n".join([*head, "", *page.main, ""]))


def test_the_sitemap_has_real_pages_and_real_translations(mini_site: Path) -> None:
    compare("sitemap.xml", (mini_site / "sitemap.xml").read_text("utf-8"))
    compare("robots.txt", (mini_site / "robots.txt").read_text("utf-8"))


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("k/mini5/index.html", "../../aanbod/praatgroep/"),
        ("aanbod/praatgroep-noord/index.html", "../praatgroep/"),
        ("tr/aanbod/praatgroep-noord/index.html", "../praatgroep/"),
        ("aanbod/lijst/index.html", "../"),
        ("k/mini8/index.html", "../../aanbod/aanbieder/voorbeeldstichting/"),
    ],
)
def test_an_address_that_moved_leads_on(pages: dict[str, HtmlPage], path: str, link: str) -> None:
    page = pages[path]

    assert page.metas["refresh"] == f"0; url={link}"
    assert page.links == [link]


def test_a_stopped_offer_stays_at_its_address_and_leaves_the_lists(
    pages: dict[str, HtmlPage], mini_site: Path
) -> None:
    stopped = pages["aanbod/oude-groep/index.html"]
    lists = [
        page
        for path, page in pages.items()
        if path.startswith(("aanbod/gemeente/", "aanbod/index"))
    ]

    assert "Gestopt" in stopped.main
    assert "/aanbod/praatgroep/" in {stopped.target(link)[0] for link in stopped.links}
    assert not [page.path for page in lists for link in page.links if "oude-groep" in link]
    assert "oude-groep" not in (mini_site / "sitemap.xml").read_text("utf-8")


def test_the_404_page_links_from_the_root(pages: dict[str, HtmlPage]) -> None:
    for path in ("404.html", "tr/404.html"):
        own = [link for link in pages[path].links if not link.startswith(("http", "tel", "#"))]
        assert own and all(link.startswith("/klein/") for link in own)
