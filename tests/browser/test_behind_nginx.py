"""The site in a browser behind nginx, below a path, with the policy in force."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from opening import opened
from playwright.sync_api import Browser

from building import TODAY
from gids.export.hosting import hosting_of
from gids.project import load
from gids.render.site import RenderedSite
from web_servers import Running, nginx_serving, publish_for_test

SECURE = {"ignore_https_errors": True}  # the certificate is of this test


@pytest.fixture(scope="module")
def below_a_path(
    mini_site: Path, mini_project: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """Return the small site, which was built for an address with a path."""
    catalogue, problems = load(mini_project)
    assert catalogue is not None, problems
    hosting = hosting_of(RenderedSite(mini_project, catalogue, TODAY))
    published = publish_for_test(mini_site, hosting, tmp_path_factory.mktemp("publiek"))
    with nginx_serving(published, tmp_path_factory.mktemp("nginx")) as running:
        yield running


@pytest.mark.parametrize("path", ["", "tr/aanbod/praatgroep/", "aanbod/", "ar/zoeken/"])
def test_a_page_works_below_a_path(browser: Browser, below_a_path: Running, path: str) -> None:
    with opened(browser, below_a_path.url + path, **SECURE) as (page, seen):
        page.wait_for_load_state("networkidle")
        letters = page.evaluate("[...document.fonts].filter(one => one.status == 'loaded').length")
        margin = page.evaluate("getComputedStyle(document.body).margin")

    assert below_a_path.url.endswith("/klein/")
    assert seen == []
    assert letters >= 1
    assert margin == "0px"  # without our style it is 8px


def test_search_works_below_a_path(browser: Browser, below_a_path: Running) -> None:
    with opened(browser, f"{below_a_path.url}zoeken/", **SECURE) as (page, seen):
        page.locator("input[name=q]").fill("praatgroep")
        result = page.locator("[data-zoek-resultaten] a").first
        result.wait_for()
        target = result.evaluate("link => link.href")
        result.click()
        page.wait_for_url(target)
        heading = page.locator("h1").inner_text()

    assert target.startswith(below_a_path.url)
    assert "praatgroep" in heading.lower()
    assert seen == []


def test_search_and_letters_work_on_a_subdomain(browser: Browser, nginx: Running) -> None:
    home = f"https://wegwijzer.platform.localhost:{nginx.port}/"  # a browser finds itself there
    with opened(browser, f"{home}tr/zoeken/", **SECURE) as (page, seen):
        page.locator("input[name=q]").fill("wijkteam")
        result = page.locator("[data-zoek-resultaten] a").first
        result.wait_for()
        target = result.evaluate("link => link.href")
        letters = page.evaluate("[...document.fonts].filter(one => one.status == 'loaded').length")

    assert target.startswith(home)
    assert letters >= 1
    assert seen == []


def test_who_is_lost_stays_below_the_path(browser: Browser, below_a_path: Running) -> None:
    with opened(browser, f"{below_a_path.url}tr/yok/", **SECURE) as (page, seen):
        assert page.locator("html").get_attribute("lang") == "tr"
        page.locator(".logo").click()
        page.wait_for_url("**/klein/tr/")

    assert seen == []


def test_the_policy_stops_what_is_not_ours(browser: Browser, below_a_path: Running) -> None:
    attack = """() => {
        const script = document.createElement("script");
        script.textContent = "window.gelukt = true";
        document.body.append(script);
        return window.gelukt;
    }"""
    with opened(browser, below_a_path.url, **SECURE) as (page, seen):
        assert page.evaluate(attack) is None

    assert len(seen) == 1
    assert "Content Security Policy" in seen[0]


def test_every_short_and_old_address_leads_to_a_page(nginx: Running) -> None:
    hosting = nginx.published.hosting
    assert len(hosting.short) > 50
    wrong = []
    for old, new, status in hosting.leading_on():
        for folder in ("", *hosting.folders):
            answer = nginx.get(f"/{folder}{old.lstrip('/')}")
            target = f"/{folder}{new.lstrip('/')}"
            page = nginx.published.site / target.lstrip("/") / "index.html"
            if (answer.status, answer.headers.get("location")) != (status, target):
                wrong.append(f"{folder}{old}: {answer.status}")
            if not page.is_file():
                wrong.append(f"{target} is not there")

    assert wrong == []
