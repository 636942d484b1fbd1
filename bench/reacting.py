"""How soon a page reacts on a slow phone: a choice in the list, a key while searching.

From what a reader does until the answer is seen: the moment of the event itself, then the
answer in the page, then the next frame, and the first thing after that has been painted. The
processor is four times slower for what the page does; the worker in which Material searches is
not slowed down, for the browser cannot do that.

After a choice on a phone the boxes fill the screen, and the answer is the numbers beside them
and on the button below; the list is out of sight. On a wide screen the answer is the list.

Material has no choices in a list. Who wants another list there follows a link, so that is
measured beside ours: the list of all offers, with everything that it needs kept from before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, CDPSession, Locator, Page, ViewportSize

from paint import PHONE, SLOWER_PROCESSOR, Server, chromium, served

QUESTIONS = ("wil niet naar school", "onderzoek", "hoogbegaafd arnhem", "plusklas")
FIRST = "thuiszitter"
TIMES = 9  # a choice, a list that is opened
WIDE = {"width": 1280, "height": 800}
TAP = 100  # milliseconds that a finger stays down
KEYS_PAUSE = 120  # milliseconds between two keys of somebody who types
SETTLED_MS = 1500
WAIT = 60_000
WATCH = """
window.painted = () => new Promise(resolve => requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(0);
}));
window.after = (type, target, ready, options) => new Promise(resolve => {
  let start;
  const note = event => { start = event.timeStamp; };
  document.addEventListener(type, note, {capture: true, once: true});
  const watcher = new MutationObserver(() => {
    if (start === undefined || !ready()) return;
    watcher.disconnect();
    painted().then(() => resolve(performance.now() - start));
  });
  watcher.observe(target, options);
});
"""
CHOICE = """answer => {
  const place = document.querySelector(answer);
  window.seen = after("click", place, () => true, {childList: true, subtree: true});
}"""
NUMBERS, LIST = ".facetten", ".groepen"
OUR_KEY = """() => {
  const status = document.querySelector("[data-zoek-stand]");
  const ready = () => status.dataset.klaar === "ja";
  window.seen = after("keydown", status, ready, {attributeFilter: ["data-klaar"]});
}"""
MATERIAL_KEY = """() => {
  const list = document.querySelector(".md-search-result");
  const changes = {childList: true, subtree: true, characterData: true};
  window.seen = after("keydown", list, () => true, changes);
}"""
LEAVE = """() => document.addEventListener("click", event => {
  sessionStorage.setItem("left", performance.timeOrigin + event.timeStamp);
}, {capture: true, once: true})"""
ARRIVED = """painted().then(() =>
  performance.timeOrigin + performance.now() - sessionStorage.getItem("left"))"""
FIELDS = {True: "form[data-zoek] input[name=q]", False: "input.md-search__input"}
FOUND = {True: ".treffers a", False: ".md-search-result__item a"}
SEARCHES = {
    True: ("pagefind/", "assets/js/zoek"),
    False: ("search/", "assets/javascripts/workers/"),
}


@dataclass(frozen=True)
class Reaction:
    """What a reader of one side waits for, in milliseconds, and what a first search brings."""

    choice: float  # the middle one, on a phone
    wide_choice: float  # the middle one, on a wide screen
    key: float  # the middle one
    slowest_key: float
    received: int  # bytes of all that only search needs
    requests: int


def react(sites: Mapping[str, Path], ours: str) -> dict[str, Reaction]:
    """Return how soon each built site reacts."""
    found = {}
    for side, site in sites.items():
        with chromium() as browser, served(site) as server:
            mine = side == ours
            choose = _choices if mine else _opened_lists
            keys, sent = _keys(browser, server, mine)
            found[side] = Reaction(
                choice=median(choose(browser, server, PHONE)),
                wide_choice=median(choose(browser, server, WIDE)),
                key=median(keys),
                slowest_key=max(keys),
                received=sum(sent),
                requests=len(sent),
            )
    return found


def _choices(browser: Browser, server: Server, screen: ViewportSize) -> list[float]:
    """Tick boxes of the directory one after the other, as somebody who looks around."""
    waits = []
    with _slow_visitor(browser, screen) as (page, tools):
        page.goto(f"{_root(server)}/aanbod/", wait_until="networkidle")
        boxes = page.locator("details.facet[open] input")
        if not boxes.first.is_visible():
            page.locator(".facetten > summary").click()
        _slow_down(tools)
        for turn in range(TIMES):
            page.wait_for_timeout(SETTLED_MS)
            page.evaluate(CHOICE, NUMBERS if screen is PHONE else LIST)
            _tap(page, boxes.nth(turn))
            waits.append(page.evaluate("seen"))
    return waits


def _tap(page: Page, box: Locator) -> None:
    """Click as a finger does: what Playwright's own click looks up in the page would count."""
    box.scroll_into_view_if_needed()
    place = box.bounding_box()
    assert place
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    page.mouse.click(x, y, delay=TAP)


def _opened_lists(browser: Browser, server: Server, screen: ViewportSize) -> list[float]:
    """Follow the link to the list of offers, again and again from the first page."""
    waits = []
    with _slow_visitor(browser, screen) as (page, tools):
        _slow_down(tools)
        for turn in range(TIMES + 1):
            page.goto(f"{_root(server)}/", wait_until="networkidle")
            page.evaluate(LEAVE)
            page.evaluate("document.querySelector(\"a[href='aanbod/']\").click()")
            page.wait_for_url("**/aanbod/", wait_until="domcontentloaded")
            wait = page.evaluate(ARRIVED)
            if turn:  # the first time nothing is kept yet
                waits.append(wait)
    return waits


def _keys(browser: Browser, server: Server, mine: bool) -> tuple[list[float], list[int]]:
    """Type questions key by key; and what the first search brought, from the first page on."""
    waits = []
    with _slow_visitor(browser, PHONE) as (page, _):
        _first_search(page, server, mine)  # the server packs each file; that is not counted
    with _slow_visitor(browser, PHONE) as (page, tools):
        server.sent.clear()
        field = _first_search(page, server, mine)
        sent = [size for path, size in server.sent if path.startswith(SEARCHES[mine])]
        _slow_down(tools)
        for question in QUESTIONS:
            field.fill("")
            page.wait_for_timeout(SETTLED_MS)
            for number, letter in enumerate(question):
                page.evaluate(OUR_KEY if mine else MATERIAL_KEY)
                page.keyboard.press("Space" if letter == " " else letter)
                if number and letter != " ":  # one letter finds nothing on either side
                    waits.append(page.evaluate("seen"))
                page.wait_for_timeout(KEYS_PAUSE)
    return waits, sent


def _first_search(page: Page, server: Server, mine: bool) -> Locator:
    page.goto(f"{_root(server)}/{'zoeken/' if mine else ''}", wait_until="networkidle")
    field = page.locator(FIELDS[mine])
    field.focus()
    page.keyboard.type(FIRST, delay=KEYS_PAUSE)
    page.wait_for_selector(FOUND[mine], state="attached")
    page.wait_for_timeout(SETTLED_MS)
    return field


@contextmanager
def _slow_visitor(browser: Browser, screen: ViewportSize) -> Iterator[tuple[Page, CDPSession]]:
    context = browser.new_context(viewport=screen, device_scale_factor=2 if screen is PHONE else 1)
    context.set_default_timeout(WAIT)
    page = context.new_page()
    page.add_init_script(WATCH)
    yield page, context.new_cdp_session(page)
    context.close()


def _slow_down(tools: CDPSession) -> None:
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})


def _root(server: Server) -> str:
    return f"http://127.0.0.1:{server.server_port}"
