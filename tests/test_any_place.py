"""The site on a domain of its own, on a subdomain and below a path: nothing leaves its base.

Each is a real build behind a real nginx, asked by its own name, and walked along every link,
style, script and letter. With HELE_SITE=1 the whole real site is walked as well.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from building import ROOT, TODAY, built
from gids.export.hosting import hosting_of
from gids.project import load
from gids.render.site import RenderedSite
from html_pages import read_page
from walking import Walk, walk
from web_servers import nginx_serving, publish_for_test

SUBDOMAIN = "https://hoogbegaafd.platform.example/"
PLACES = ["path", "subdomain", *(["whole"] if os.environ.get("HELE_SITE") else [])]
LOC = re.compile(r"<loc>(.*?)</loc>")
MOVED = {b"example.org/klein/": SUBDOMAIN.partition("//")[2].encode(), b'="/klein/': b'="/'}
SMALL = "example.org"
# What our templates lead to and the small project does not have.
NOT_IN_THE_SMALL_ONE = ("/ouders/: 404", "/over/privacy/: 404", "/#goed-om-te-weten")
DEEP = "aanbod/dit/bestaat/niet/"


def at(project: Path, address: str) -> Path:
    """Make a project one for another web address."""
    file = project / "data" / "site.yml"
    text = re.sub(r"(?m)^adres: .*$", f"adres: {address}", file.read_text("utf-8"))
    file.write_text(text, "utf-8")
    return project


@pytest.fixture(scope="module")
def subdomain(
    new_project: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """Return the small project for a subdomain, and its site."""
    project = at(new_project(), SUBDOMAIN)
    return project, built(project, tmp_path_factory.mktemp("subdomain"))


@pytest.fixture(scope="module", params=PLACES)
def walked(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Walk]:
    """Return the walk over the site at one of the places; nginx goes on answering."""
    if request.param == "path":
        project = request.getfixturevalue("mini_project")
        site = request.getfixturevalue("mini_site")
    elif request.param == "subdomain":
        project, site = request.getfixturevalue("subdomain")
    else:
        project, site = ROOT, request.getfixturevalue("real_site")
    catalogue, problems = load(project)
    assert catalogue is not None, problems
    hosting = hosting_of(RenderedSite(project, catalogue, TODAY))
    published = publish_for_test(site, hosting, tmp_path_factory.mktemp("publiek"), only="^$")
    with nginx_serving(published, tmp_path_factory.mktemp("nginx")) as running:
        # Nothing here leads to the pages for other sites: those lead here.
        small = (page.relative_to(published.site) for page in _embeds(published.site))
        starts = (
            "",
            *(old.lstrip("/") for old, _, _ in hosting.leading_on()),
            *(page.as_posix().removesuffix("index.html") for page in small),
        )
        yield walk(running, starts)


def _embeds(site: Path) -> list[Path]:
    found = sorted(site.glob("**/embed/**/index.html"))
    assert found
    return found


def test_no_link_is_broken_and_none_leaves_the_base(walked: Walk) -> None:
    small = walked.host in (SMALL, urlsplit(SUBDOMAIN).hostname)
    wrong = [one for one in walked.wrong if not (small and one.endswith(NOT_IN_THE_SMALL_ONE))]

    assert wrong == []
    assert walked.base == ("/klein/" if "/klein/" in walked.running.url else "/")


def test_the_walk_came_everywhere(walked: Walk) -> None:
    site = walked.running.published.site
    leading = {
        f"{walked.base}{folder}{old.lstrip('/')}"
        for old, _, _ in walked.running.published.hosting.leading_on()
        for folder in ("", *walked.running.published.hosting.folders)
    }
    pages = {
        f"{walked.base}{file.relative_to(site).as_posix().removesuffix('index.html')}"
        for file in site.rglob("index.html")
    }

    assert pages - leading - walked.pages.keys() == set()
    assert {"text/css", "text/javascript", "font/woff2", "image/svg+xml", "text/csv"} <= set(
        walked.types.values()
    )


def test_what_leads_on_stays_at_its_name_and_ends_at_a_page(walked: Walk) -> None:
    table = list(walked.running.published.hosting.leading_on())

    assert table
    for old, new, _ in table:
        start, end = (f"{walked.base}{one.lstrip('/')}" for one in (old, new))
        assert walked.led[start] == end
        assert end in walked.pages


def test_pages_say_where_they_really_are(walked: Walk) -> None:
    address = walked.running.published.hosting.address
    wrong = []
    for path, page in walked.pages.items():
        told = [href for rel, code, href in page.rels if rel == "canonical" or code]
        for href in told:
            there = urlsplit(href)
            if not href.startswith(address) or there.path not in walked.pages:
                wrong.append(f"{path}: {href}")
        if not told:
            wrong.append(f"{path} does not say where it is")

    print("\n".join(wrong))
    assert wrong == []


def test_the_sitemap_names_pages_of_this_place(walked: Walk) -> None:
    address = walked.running.published.hosting.address
    named = LOC.findall(walked.running.get("/sitemap.xml").body.decode())

    assert named
    assert [one for one in named if not one.startswith(address)] == []
    for one in named:
        page = walked.pages[urlsplit(one).path]
        assert [href for rel, _, href in page.rels if rel == "canonical"] == [one]


@pytest.mark.parametrize("folder", ["", "ar/"])
def test_who_is_lost_finds_the_way_at_any_depth(walked: Walk, folder: str) -> None:
    path = f"/{folder}{DEEP}"
    answer = walked.running.get(path)
    page = read_page(f"{walked.base}{path}".strip("/") + "/", answer.body.decode())

    assert answer.status == 404
    assert page.root["lang"] == (folder.strip("/") or "nl")
    for link in {*page.links, *page.loads}:
        if urlsplit(link).scheme or link.startswith("#"):
            continue
        there = urlsplit(urljoin(f"https://{walked.host}{walked.base}{path}", link)).path
        assert there.startswith(walked.base), link
        assert walked.running.ask(there).status == 200, link


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_search_finds_pages_of_this_place(walked: Walk, lang: str) -> None:
    words = walked.running.get(f"/pagefind/woorden.{lang}.json")
    shown = [path for path, *_ in json.loads(words.body)["getoond"]]
    scripts = [path for path, kind in walked.types.items() if kind == "text/javascript"]
    told = b"".join(walked.running.ask(path).body for path in scripts)

    assert shown
    assert {f"{walked.base}{path}" for path in shown} <= walked.pages.keys()
    assert any(path.startswith(f"{walked.base}assets/js/zoek") for path in scripts)
    assert re.findall(rb"[\"'`]/(?!/)[a-z][\w/-]*", told) == []  # no address from the root


def test_only_what_names_the_place_differs(mini_site: Path, subdomain: tuple[Path, Path]) -> None:
    """One project gives the same files at two places, but for the addresses in them."""
    here, there = (
        {file.relative_to(site).as_posix(): file for file in site.rglob("*.*")}
        for site in (mini_site, subdomain[1])
    )
    wrong = []
    for name, file in here.items():
        moved = file.read_bytes()
        for old, new in MOVED.items():
            moved = moved.replace(old, new)
        if name not in there or there[name].read_bytes() != moved:
            wrong.append(name)

    assert here.keys() - there.keys() == set()
    print("\n".join(wrong))
    assert wrong == []
