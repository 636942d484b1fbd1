"""A built site as tests look at it: every page once, with its links, headings and marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

DATA = "application/ld+json"  # a block of data: no browser runs it
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
LOADS = {("script", "src"), ("img", "src"), ("link", "href"), ("source", "srcset"), ("use", "href")}


@dataclass
class HtmlPage:
    """What stands in one HTML file."""

    path: str  # below the site's root, such as aanbod/grip-arnhem/index.html
    root: dict[str, str] = field(default_factory=dict)  # attributes of <html>
    title: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)  # href of <a>
    loads: list[str] = field(default_factory=list)  # what the page fetches
    metas: dict[str, str] = field(default_factory=dict)
    rels: list[tuple[str, str, str]] = field(default_factory=list)  # rel, hreflang, href
    headings: list[int] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)  # inline scripts, styles and handlers
    main: list[str] = field(default_factory=list)  # visible text of <main>, a line a block

    @property
    def address(self) -> str:
        """Return the address at which a web host answers with this file."""
        return "/" + self.path.removesuffix("index.html")

    def target(self, link: str) -> tuple[str, str]:
        """Return the path and the anchor a link of this page leads to, within the site."""
        parts = urlsplit(urljoin(f"https://site.test{self.address}", link))
        return unquote(parts.path), unquote(parts.fragment)


class _Reader(HTMLParser):
    def __init__(self, page: HtmlPage) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.open: list[str] = []
        self.hidden: list[bool] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attributes}
        page = self.page
        if tag == "html":
            page.root = given
        if "id" in given:
            page.ids.append(given["id"])
        if tag == "a" and "href" in given:
            page.links.append(given["href"])
        if tag == "meta":
            page.metas[given.get("name") or given.get("http-equiv") or "charset"] = given.get(
                "content", ""
            )
        if tag == "link":
            page.rels.append(
                (given.get("rel", ""), given.get("hreflang", ""), given.get("href", ""))
            )
        if (tag, "src") in LOADS and given.get("src"):
            page.loads.append(given["src"])
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload"):
            page.loads.append(given["href"])
        if tag == "use":
            page.loads.append(given["href"])
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            page.headings.append(int(tag[1]))
        page.inline += [f"{tag} {key}" for key in given if key == "style" or key.startswith("on")]
        data = given.get("type") == DATA
        if tag == "style" or (tag == "script" and "src" not in given and not data):
            page.inline.append(tag)
        if tag not in VOID:
            self.open.append(tag)
            self.hidden.append("hidden" in given)

    def handle_endtag(self, tag: str) -> None:
        while tag in self.open:
            self.hidden.pop()
            if self.open.pop() == tag:
                break

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "title" and "svg" not in self.open:
            self.page.title += data
        unseen = any(self.hidden) or "template" in self.open
        if "main" in self.open and not unseen and data.strip():
            self.page.main.append(" ".join(data.split()))


def read_page(path: str, html: str) -> HtmlPage:
    """Return what stands in a page at a path below the root of its site."""
    page = HtmlPage(path)
    _Reader(page).feed(html)
    return page


def read_pages(site: Path) -> list[HtmlPage]:
    """Return every HTML page of a built site, in the order of their paths."""
    return [
        read_page(path.relative_to(site).as_posix(), path.read_text("utf-8"))
        for path in sorted(site.rglob("*.html"))
    ]
