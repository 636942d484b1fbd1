"""Pages for who reads otherwise: larger letters, more room, fewer colours, no motion, on paper."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from looking import DESK, LANGUAGES, PAGES, PHONE
from opening import opened
from playwright.sync_api import Browser, Page

NARROWEST = 320
LETTER = 16
# WCAG 1.4.12, to the letter.
ROOMY = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-block-end: 2em !important }"""

# Text that sticks out of a box that hides what sticks out, or that lies over other text.
# A line is taken without its upper and lower quarter, where only accents and tails stand.
# What stays in sight while the page moves may lie over text: the keyboard tests look at that.
UNREADABLE = """() => {
  const lines = [];
  const clipped = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const it = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || it.closest(".vh, svg")) continue;
    if (!it.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const words = walker.currentNode.data.trim().slice(0, 40);
    for (const {left, right, top, bottom, width, height} of range.getClientRects()) {
      if (width < 2 || height < 8) continue;
      const line = {it, words, left, right, top: top + height / 4, bottom: bottom - height / 4};
      let stays = false;
      for (let box = it; box !== document.body; box = box.parentElement) {
        const {overflowX, position} = getComputedStyle(box);
        stays ||= position === "sticky" || position === "fixed";
        if (overflowX === "visible") continue;
        const edge = box.getBoundingClientRect();
        if (left < edge.left - 2 || right > edge.right + 2
            || line.top < edge.top - 2 || line.bottom > edge.bottom + 2) clipped.push(words);
      }
      if (!stays) lines.push(line);
    }
  }
  lines.sort((one, other) => one.top - other.top);
  const over = [];
  lines.forEach((one, number) => {
    for (const other of lines.slice(number + 1)) {
      if (other.top >= one.bottom) break;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (wide > 2 && one.bottom - other.top > 1) over.push(`${one.words} | ${other.words}`);
    }
  });
  const {scrollWidth, clientWidth} = document.documentElement;
  return {clipped, over, sideways: scrollWidth > clientWidth ? [scrollWidth] : []};
}"""

MOVING = """() => [...document.querySelectorAll("*")].filter((it) => {
  const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(it);
  const still = transitionDuration.split(",").every((time) => parseFloat(time) === 0);
  return !still || animationName !== "none" || scrollBehavior !== "auto";
}).map((it) => it.outerHTML.slice(0, 80))"""

# A box to tick is drawn by the browser; all else has an edge, a line under it or a drawing.
WITHOUT_EDGE = """() => [
  ...document.querySelectorAll("button, summary, input:not([type=checkbox]), .knop, .stapsteen"),
].filter((it) => it.checkVisibility({contentVisibilityAuto: true}))
  .filter((it) => {
    const edged = (one) => parseFloat(getComputedStyle(one).borderTopWidth) >= 1;
    const drawn = [...it.querySelectorAll("svg")].some((one) =>
      getComputedStyle(one).stroke !== getComputedStyle(document.body).backgroundColor);
    const lined = getComputedStyle(it).textDecorationLine === "underline";
    return !edged(it) && !edged(it.parentElement) && !drawn && !lined;
  }).map((it) => it.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Return one page for all; the policy is off, so that a reader's own styles can be put in."""
    with opened(browser, address, bypass_csp=True) as (page, _):
        yield page


def all_pages(page: Page, address: str) -> Iterator[str]:
    """Open one page of every type in both directions."""
    for folder in LANGUAGES.values():
        for path in PAGES.values():
            page.goto(address + folder + path)
            yield f"/{folder}{path}"


def unreadable(page: Page, address: str, widths: tuple[int, ...], styles: str = "") -> set[str]:
    """Return what cannot be read on one page of every type, with everything in it opened."""
    found = set()
    for path in all_pages(page, address):
        if styles:
            page.add_style_tag(content=styles)
        page.evaluate("document.querySelectorAll('main details').forEach((it) => it.open = true)")
        for width in widths:
            page.set_viewport_size({"width": width, "height": 800})
            for kind, places in page.evaluate(UNREADABLE).items():
                found |= {f"{path} {width} {kind}: {place}" for place in places}
    return found


def test_every_word_can_be_read_on_a_phone(page: Page, address: str) -> None:
    assert unreadable(page, address, (NARROWEST, PHONE)) == set()


def test_every_word_can_be_read_with_more_room_around_it(page: Page, address: str) -> None:
    assert unreadable(page, address, (NARROWEST, PHONE, DESK), ROOMY) == set()


def test_every_word_can_be_read_in_letters_twice_as_large(
    launch: Callable[..., Browser], address: str
) -> None:
    chromium = launch(f"--blink-settings=defaultFontSize={2 * LETTER}")
    with opened(chromium, address) as (page, _):
        assert page.evaluate("getComputedStyle(document.body.parentElement).fontSize") == "32px"
        assert unreadable(page, address, (2 * NARROWEST, DESK)) == set()
    chromium.close()


def test_nothing_moves_for_who_asks_for_rest(page: Page, address: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    moving = {f"{path} {it}" for path in all_pages(page, address) for it in page.evaluate(MOVING)}
    page.emulate_media(reduced_motion=None)

    assert moving == set()


def test_controls_keep_their_edges_in_the_readers_own_colours(page: Page, address: str) -> None:
    page.emulate_media(forced_colors="active")
    bare = {
        f"{path} {it}" for path in all_pages(page, address) for it in page.evaluate(WITHOUT_EDGE)
    }
    page.emulate_media(forced_colors="none")

    assert bare == set()


def told(*command: str | Path) -> str:
    """Return what a command says."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(params=LANGUAGES)
def printed(
    browser: Browser, address: str, tmp_path: Path, request: pytest.FixtureRequest
) -> tuple[str, str]:
    """Return a guidance page as it comes out of the printer: its text, and what is told of it."""
    url = f"{address}{LANGUAGES[request.param]}{PAGES['guidance']}"
    paper = tmp_path / "page.pdf"
    with opened(browser, url, color_scheme="dark") as (page, _):
        page.pdf(path=paper, prefer_css_page_size=True)
    return told("pdftotext", "-raw", paper, "-"), told("pdfinfo", paper)


def test_on_paper_stand_the_words_and_where_they_come_from(printed: tuple[str, str]) -> None:
    text, facts = printed
    whole = re.sub(r"\s+", "", text)

    assert "(A4)" in facts
    assert int(re.search(r"Pages:\s+(\d+)", facts)[1]) <= 9
    assert any(words in whole for words in ("Naarschoolgaanlukt", "onderwijsconsulent"))
    assert "hoogbegaafd" in text.lower()
    assert len(set(re.findall(r"\(https://[^)]+\)", whole))) >= 3
    assert "113.nl" in whole or "0800" in whole
    assert "Menu" not in text
