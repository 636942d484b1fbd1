"""What tests share: one build of each site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from building import ROOT, TODAY, built, made_once, make_project
from gids.project import load
from gids.render.site import RenderedSite
from html_pages import HtmlPage, read_pages


@pytest.fixture(scope="session")
def new_project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Return a maker of small projects, each in a folder of its own."""
    return lambda: make_project(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="session")
def mini_project(new_project: Callable[[], Path]) -> Path:
    """Return the small project; nobody changes it."""
    return new_project()


@pytest.fixture(scope="session")
def mini_site(mini_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the small site, built for real."""
    return made_once(tmp_path_factory, "mini-site", lambda site: built(mini_project, site))


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site itself, in all languages."""
    return made_once(tmp_path_factory, "site", lambda site: built(ROOT, site))


@pytest.fixture(scope="session")
def pages(real_site: Path) -> list[HtmlPage]:
    """Return every page of the site, in all languages."""
    return read_pages(real_site)


@pytest.fixture(scope="session")
def own_pages(pages: list[HtmlPage]) -> list[HtmlPage]:
    """Return the pages that do not lead on to another one by themselves."""
    return [page for page in pages if "refresh" not in page.metas]


@pytest.fixture(scope="session")
def rendered() -> RenderedSite:
    """Return the real project as it is read, with every page it would have."""
    catalogue, problems = load(ROOT)
    assert catalogue is not None, problems
    return RenderedSite(ROOT, catalogue, TODAY)
