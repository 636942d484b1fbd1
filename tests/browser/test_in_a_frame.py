"""Our pages in a frame on the site of somebody else: another origin, with and without WordPress."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from looking import DESK, PHONE, violations
from playwright.sync_api import Browser, Frame, Page

from gids.render.site import RenderedSite

KINDS = ("aanbod", "gids", "lijst", "keuzehulp", "zoeken")
NARROWEST = 320
SECRET = "a1B2c3"
# What WordPress' wp-embed.js does with a message, without its work for old browsers.
WORDPRESS = """
const frame = document.querySelector("iframe");
window.heard = [];
addEventListener("message", ({ source, data }) => {
  if (source !== frame.contentWindow || data.secret !== "SECRET") return;
  window.heard.push(data);
  if (data.message === "height") frame.height = Math.min(Math.max(parseInt(data.value), 200), 1000);
});
"""
LETTERS = """document.fonts.ready.then(
  (all) => [...all].filter((one) => one.status === "loaded").length)"""
HEIGHTS = "[...document.querySelectorAll('iframe')].map((one) => one.style.height)"


class _Platform(BaseHTTPRequestHandler):
    """The site of somebody else: whatever page a test gives it."""

    page = ""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(type(self).page.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def platform() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Platform) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def small(rendered: RenderedSite) -> dict[str, str]:
    """Return one page for other sites of each kind, by kind."""
    found = {one.kind.removeprefix("embed-"): one.address[1:] for one in rendered.embeds.values()}
    assert found.keys() == set(KINDS)
    return found


@contextmanager
def shown(
    browser: Browser, platform: str, body: str, width: int = PHONE
) -> Iterator[tuple[Page, list[str]]]:
    """Show a page of the platform and note what goes wrong in it or in its frames."""
    _Platform.page = f"<!doctype html><html lang=nl><title>Platform</title><body>{body}</body>"
    context = browser.new_context(viewport={"width": width, "height": 900})
    page, wrong = context.new_page(), []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.goto(platform, wait_until="load")
    yield page, wrong
    context.close()


def framed(address: str, paths: list[str]) -> str:
    """Return the code that the page Zet dit op je site gives for these pages."""
    frames = "".join(
        f'<iframe src="{address}{path}" title="{path}" width="100%" height="60"></iframe>'
        for path in paths
    )
    return f'{frames}<script src="{address}embed/hoogte.js" async></script>'


def in_frames(page: Page) -> list[Frame]:
    return page.frames[1:]


def wait_for_heights(page: Page) -> list[int]:
    """Return by how many pixels each frame is too low for its page, when all are still."""
    for frame in in_frames(page):
        frame.wait_for_load_state("load")
    page.wait_for_timeout(300)
    return [
        frame.evaluate("document.documentElement.scrollHeight - innerHeight")
        for frame in in_frames(page)
    ]


@pytest.mark.parametrize("width", [NARROWEST, DESK])
def test_a_frame_is_as_high_as_its_page(
    browser: Browser, address: str, platform: str, small: dict[str, str], width: int
) -> None:
    paths = [*small.values(), *(f"ar/{path}" for path in small.values())]
    with shown(browser, platform, framed(address, paths), width) as (page, wrong):
        too_low = wait_for_heights(page)
        heights = [frame.evaluate("innerHeight") for frame in in_frames(page)]
        too_wide = [
            frame.evaluate("document.documentElement.scrollWidth > innerWidth")
            for frame in in_frames(page)
        ]

    assert too_low == [0] * len(paths)
    assert min(heights) > 100
    assert not any(too_wide)
    assert wrong == []


def test_nobody_else_sets_the_height(browser: Browser, address: str, platform: str) -> None:
    stranger = '<iframe title="vreemd" src="data:text/html,<script>parent.postMessage({type:'
    stranger += "'hia:height',height:777},'*')</script>\" height=\"60\"></iframe>"
    body = stranger + framed(address, ["embed/zoeken/"])
    with shown(browser, platform, body) as (page, _):
        wait_for_heights(page)
        heights = page.evaluate(
            "[...document.querySelectorAll('iframe')].map(one => one.style.height)"
        )

    assert heights[0] == ""
    assert heights[1].endswith("px")


@pytest.mark.parametrize("kind", ["aanbod", "zoeken"])
def test_a_link_leads_out_of_the_frame(
    browser: Browser, address: str, platform: str, small: dict[str, str], kind: str
) -> None:
    with shown(browser, platform, framed(address, [small[kind]])) as (page, wrong):
        wait_for_heights(page)
        link = in_frames(page)[0].locator("main a, main button").first
        if kind == "zoeken":
            in_frames(page)[0].locator("input").fill("duiven")
        link.click()
        page.wait_for_url(f"{address}**")
        arrived = page.url

    assert "/embed/" not in arrived
    assert arrived.endswith("?q=duiven") == (kind == "zoeken")
    assert wrong == []


@pytest.mark.parametrize("kind", ["gids", "lijst", "zoeken"])
def test_wordpress_is_told_the_height_and_follows_the_link(
    browser: Browser, address: str, platform: str, small: dict[str, str], kind: str
) -> None:
    body = (
        f'<iframe sandbox="allow-scripts" title="blok" width="100%" height="60" '
        f'src="{address}{small[kind]}#?secret={SECRET}"></iframe>'
        f"<script>{WORDPRESS.replace('SECRET', SECRET)}</script>"
    )
    with shown(browser, platform, body) as (page, wrong):
        too_low = wait_for_heights(page)
        frame = in_frames(page)[0]
        letters = frame.evaluate(LETTERS)
        if kind == "zoeken":
            frame.locator("input").fill("duiven")
            frame.locator("input").press("Enter")
        else:
            frame.locator("main a").first.click()
        page.wait_for_function("window.heard.some(one => one.message === 'link')")
        page.evaluate("frame.contentWindow.postMessage({message: 'ready', secret: 'SECRET'}, '*')")
        asked = page.evaluate("window.heard.length")
        page.wait_for_function(f"window.heard.length > {asked}")
        link = page.evaluate("window.heard.find(one => one.message === 'link').value")

    assert too_low == [0]
    assert letters >= 1
    assert link.startswith(address)
    assert "/embed/" not in link
    assert link.endswith("?q=duiven") == (kind == "zoeken")
    assert wrong == []


@pytest.mark.parametrize(
    ("folder", "scheme", "width"), [("", "light", PHONE), ("ar/", "dark", DESK)]
)
def test_each_kind_is_accessible(
    browser: Browser,
    address: str,
    small: dict[str, str],
    axe: str,
    folder: str,
    scheme: str,
    width: int,
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    context.add_init_script(axe)
    page, found = context.new_page(), set()
    for path in small.values():
        page.goto(address + folder + path)
        found |= violations(scheme, width, page)
    context.close()

    assert found == set()


def test_the_code_is_made_and_shown(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": PHONE, "height": 900})
    page, wrong = context.new_page(), []
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.goto(f"{address}over/zet-dit-op-je-site/")
    page.check("[name=wat][value=lijst]")
    page.select_option("#welk-lijst", "/embed/lijst/gemeente/duiven/")
    page.select_option("[data-taal]", "tr/")
    made = {}
    for how in ("link", "adres", "blok"):
        page.check(f"[name=hoe][value={how}]")
        made[how] = page.input_value("[data-code]")
    page.frame_locator("[data-beeld]").locator("html[lang=tr] h1").wait_for()
    page.wait_for_function("document.querySelector('[data-beeld]').style.height")
    page.select_option("#welk-lijst", "/embed/lijst/thema/verveling/")
    page.check("[name=hoe][value=adres]")
    theme = page.input_value("[data-code]")
    context.close()

    home = "https://hoogbegaafd-in-arnhem.example.org/"
    assert made["adres"] == f"{home}tr/aanbod/gemeente/duiven/"
    assert made["link"] == f'<a href="{made["adres"]}">Hoogbegaafd in Arnhem: Duiven</a>'
    assert f'<iframe src="{home}tr/embed/lijst/gemeente/duiven/"' in made["blok"]
    assert made["blok"].endswith(f'<script src="{home}embed/hoogte.js" async></script>')
    assert theme == f"{home}tr/embed/lijst/thema/verveling/"
    assert wrong == []


def test_without_script_there_is_code_for_each_kind(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}over/zet-dit-op-je-site/")
    form, codes = (
        page.locator("[data-bouwer]").is_visible(),
        page.locator("pre").all_text_contents(),
    )
    context.close()

    assert not form
    assert codes[0].startswith('<a href="https://')
    assert len(codes) == 1 + len(KINDS)
