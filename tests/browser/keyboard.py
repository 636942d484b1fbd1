"""A reader without a mouse: where the Tab key stops, and whether that can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from looking import DESK, LANGUAGES, PHONE
from opening import opened
from playwright.sync_api import Browser, Page

# Language, width and colours: each combination of the first two once.
READERS = [
    pytest.param(("nl", PHONE, "light"), id="nl phone light"),
    pytest.param(("nl", DESK, "dark"), id="nl desk dark"),
    pytest.param(("ar", PHONE, "dark"), id="ar phone dark"),
    pytest.param(("ar", DESK, "light"), id="ar desk light"),
]

ROOM = 14  # around what has the focus: the ring lies outside of it
MOST_STOPS = 400

# Where the focus is: covered when something else lies over the middle of each of its parts.
# The ring of a card that is one link stands around the whole card.
STOP = """() => {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const parts = [...it.getClientRects()].filter((part) => part.width && part.height);
  const middle = ({left, right, top, bottom}) => [(left + right) / 2, (top + bottom) / 2];
  const inSight = (part) => {
    const hit = document.elementFromPoint(...middle(part));
    return hit && (it.contains(hit) || hit.contains(it));
  };
  const box = it.getBoundingClientRect();
  const whole = getComputedStyle(it, "::after").position === "absolute" ? it.offsetParent : it;
  const ring = whole.getBoundingClientRect();
  const block = it.closest("nav, form, aside, section, article, dl, header, footer, main, body");
  return {
    name: (it.getAttribute("aria-label") || it.labels?.[0]?.innerText || it.innerText).trim(),
    selector: [it.localName, ...it.classList].join("."),
    place: [block.localName, ...block.classList].join("."),
    block: [...document.querySelectorAll("*")].indexOf(block),
    href: it.href ?? "",
    covered: !parts.some(inSight),
    start: getComputedStyle(block).direction === "rtl" ? -box.right : box.left,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    ring: [ring.left, ring.top, ring.right, ring.bottom],
  };
}"""


# Stones of one column of the drawing are centred: a longer name starts a little earlier.
CENTRED = 24  # px


@dataclass(frozen=True)
class Stop:
    """What has the focus; `start` grows in the direction in which the reader reads."""

    name: str
    selector: str
    place: str
    block: int
    href: str
    covered: bool
    start: float
    top: float
    bottom: float
    ring: tuple[float, float, float, float] = field(repr=False)

    def before(self, other: Stop) -> bool:
        """Tell whether a reader of this block comes to this one first."""
        beside = other.start > self.start - CENTRED
        return self.block != other.block or other.bottom > self.top + 1 or beside


class Keyboard:
    """Goes through pages with Tab, and keeps what a reader could not see or not expect."""

    def __init__(self, page: Page, rings: dict[tuple[str, str], bool]) -> None:
        """Start on a page; `rings` keeps for each kind of stop whether focus changes its looks."""
        self.page = page
        self.wrong: set[str] = set()
        self._rings = rings
        self._last: Stop | None = None

    def stops(self) -> Iterator[Stop]:
        """Press Tab until the end of the page."""
        self._last = None
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            given = self.page.evaluate(STOP)
            if given is None:
                return
            stop = Stop(**given)
            self._judge(stop)
            yield stop
        self.wrong.add(f"{self.page.url}: no end after {MOST_STOPS} stops")

    def to(self, selector: str) -> Stop:
        """Press Tab until the focus is on what the selector finds."""
        for stop in self.stops():
            if self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return stop
        raise AssertionError(f"{self.page.url}: Tab never comes to {selector}")

    def follow(self, selector: str, leads_to: str = "") -> None:
        """Tab to a link, and go where it leads: to its own address, unless another is given."""
        link = self.to(selector)
        self.page.keyboard.press("Enter")
        self.page.wait_for_url(leads_to or link.href)

    def _judge(self, stop: Stop) -> None:
        place = f"{self.page.url} {stop.place} {stop.selector} ‘{stop.name}’"
        last, self._last = self._last, stop
        if not stop.name:
            self.wrong.add(f"{place}: has no name")
        if stop.covered:
            self.wrong.add(f"{place}: lies under something else")
        if last and not last.before(stop):
            self.wrong.add(f"{place}: comes after ‘{last.name}’ but stands before it")
        kind = stop.selector, stop.place
        if kind not in self._rings:
            self._rings[kind] = self._changes_with_focus(stop)
        if not self._rings[kind]:
            self.wrong.add(f"{place}: looks the same without focus")

    def _changes_with_focus(self, stop: Stop) -> bool:
        left, top, right, bottom = stop.ring
        size = self.page.viewport_size
        x, y = max(0, left - ROOM), max(0, top - ROOM)
        width = min(size["width"], right + ROOM) - x
        height = min(size["height"], bottom + ROOM) - y
        clip = {"x": x, "y": y, "width": width, "height": height}
        focused = self.page.screenshot(clip=clip)
        self.page.evaluate("window.was = document.activeElement, was.blur()")
        without = self.page.screenshot(clip=clip)
        self.page.evaluate("was.focus({preventScroll: true, focusVisible: true})")
        return focused != without


@contextmanager
def reading(
    browser: Browser, address: str, reader: tuple[str, int, str], rings: dict, script: bool = True
) -> Iterator[Keyboard]:
    """Yield a reader's keyboard on the home page; see at the end that every stop was right."""
    lang, width, scheme = reader
    options = {
        "viewport": {"width": width, "height": 800},
        "color_scheme": scheme,
        "reduced_motion": "reduce",
        "java_script_enabled": script,
    }
    with opened(browser, address + LANGUAGES[lang], **options) as (page, seen):
        keys = Keyboard(page, rings.setdefault(reader, {}))
        yield keys
        assert keys.wrong == set()
        assert seen == []
