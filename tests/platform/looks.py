"""Looking at a post as its reader does: is our page there, whole, and do its links lead out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Frame, Page
from playwright.sync_api import Error as BrowserError

PATIENCE = 12_000  # milliseconds
PAUSE = 250  # milliseconds
# All of a frame is in sight: a picture of a whole page makes frames jump while it is taken.
HEIGHT = 1500  # pixels
PIXEL = 1  # heights are rounded
HEIGHTS = "[innerHeight, Math.ceil(document.documentElement.getBoundingClientRect().height)]"


@dataclass(frozen=True)
class Post:
    """A published post with one of our pages in it."""

    url: str
    kind: str
    home: str  # the address of our site


def look(browser: Browser, post: Post, width: int, picture: Path) -> list[str]:
    """Return what is not right with a post at a width; leave a picture of it."""
    context = browser.new_context(viewport={"width": width, "height": HEIGHT}, locale="nl-NL")
    page, wrong = context.new_page(), []
    page.on("pageerror", lambda error: wrong.append(f"fout op de pagina: {error}"))
    page.on("console", lambda said: _note(said, wrong))
    page.set_default_timeout(PATIENCE)
    try:
        page.goto(post.url, wait_until="load")
        wrong += _in_frame(page, post, picture)
    except BrowserError as error:
        wrong.append(str(error).splitlines()[0])
    context.close()
    return wrong


def _note(said, wrong: list[str]) -> None:
    if said.type == "error" and "favicon" not in said.location.get("url", ""):
        wrong.append(f"in de console: {said.text}")


def _in_frame(page: Page, post: Post, picture: Path) -> list[str]:
    page.locator("iframe").first.scroll_into_view_if_needed()
    frame = _ours(page, post)
    if frame is None:
        page.screenshot(path=picture)
        return ["er staat geen blok van ons in het bericht"]
    frame.locator("h1").wait_for()
    wrong = _height(page, frame)
    page.screenshot(path=picture)
    return [*wrong, *_leads_out(page, frame, post)]


def _ours(page: Page, post: Post) -> Frame | None:
    return next((one for one in page.frames[1:] if one.url.startswith(post.home)), None)


def _height(page: Page, frame: Frame) -> list[str]:
    """Wait until the frame is as high as the page in it: nothing to scroll, no hole below it."""
    if not frame.locator("h1").inner_text().strip():
        return ["het blok is leeg"]
    for _ in range(PATIENCE // PAUSE):
        high, needed = frame.evaluate(HEIGHTS)
        if abs(high - needed) <= PIXEL:
            return []
        page.wait_for_timeout(PAUSE)
    return [f"het blok is {high} pixels hoog, en wat erin staat {needed}"]


def _leads_out(page: Page, frame: Frame, post: Post) -> list[str]:
    if post.kind == "zoeken":
        frame.locator("input[name=q]").fill("school")
        frame.locator("input[name=q]").press("Enter")
    else:
        frame.locator("main a").first.click()
    page.wait_for_url(lambda url: url.startswith(post.home))
    if "/embed/" in page.url or (post.kind == "zoeken" and not page.url.endswith("?q=school")):
        return [f"een link leidt naar {page.url}"]
    return []
