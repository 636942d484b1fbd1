"""A real browser in front of the real site, behind the headers of a real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import axe_playwright_python
import pytest
from opening import launching
from playwright.sync_api import Browser
from visits import FIRST_VISITS

from building import ROOT, TODAY
from gids.build.server import SiteServer
from gids.export.headers import HEADERS
from gids.export.hosting import hosting_of
from gids.project import load
from gids.render.site import RenderedSite
from web_servers import Running, nginx_serving, publish_for_test

AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"


@pytest.fixture(scope="session")
def address(real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return where the real site is served on this computer."""
    root = tmp_path_factory.mktemp("served")
    (root / "site").symlink_to(real_site)
    with SiteServer(root, "https://example.org/", 0, HEADERS) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.url
        server.shutdown()


@pytest.fixture(scope="session")
def nginx(real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return the real site as make publish makes it, behind nginx; the index has no copies."""
    catalogue, problems = load(ROOT)
    assert catalogue is not None, problems
    hosting = hosting_of(RenderedSite(ROOT, catalogue, TODAY))
    folder = tmp_path_factory.mktemp("publiek")
    published = publish_for_test(real_site, hosting, folder, only=FIRST_VISITS)
    with nginx_serving(published, tmp_path_factory.mktemp("nginx")) as server:
        yield server


@pytest.fixture(scope="session")
def launch() -> Iterator[Callable[..., Browser]]:
    """Return what starts the system's Chromium, with the settings it is given."""
    with launching() as launch:
        yield launch


@pytest.fixture(scope="session")
def browser(launch: Callable[..., Browser]) -> Iterator[Browser]:
    """Return a browser as most readers have it."""
    chromium = launch()
    yield chromium
    chromium.close()


@pytest.fixture(scope="session")
def rings() -> dict[tuple, dict]:
    """Return what was seen of the ring around a stop, for each kind of reader."""
    return {}


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the accessibility test that runs in a page."""
    return AXE.read_text("utf-8")
