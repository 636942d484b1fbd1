"""A walk over a site behind a web server: from its home page along everything it leads to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import unquote, urljoin, urlsplit

from html_pages import HtmlPage, read_page
from web_servers import Answer, Running

FOUND, LEADS = 200, (301, 302)
STYLED = re.compile(r"url\(([^)]+)\)")
IMPORTED = re.compile(r"""(?:from|import)\s*\(?\s*["'](\.{1,2}/[^"']+)["']""")


@dataclass
class Walk:
    """Where a walk came, and what was wrong on the way."""

    running: Running
    pages: dict[str, HtmlPage] = field(default_factory=dict)  # by path, with the base
    types: dict[str, str] = field(default_factory=dict)  # of all that answered, by path
    led: dict[str, str] = field(default_factory=dict)  # from a path to a path
    wrong: list[str] = field(default_factory=list)

    @property
    def base(self) -> str:
        """Return the path that the site may not leave, with its last slash."""
        return f"{self.running.published.hosting.base}/"

    @property
    def host(self) -> str:
        """Return the name by which the site is asked."""
        return self.running.published.hosting.host


def walk(running: Running, starts: tuple[str, ...]) -> Walk:
    """Go along every link, and everything that pages, styles and scripts fetch."""
    made = Walk(running)
    waiting = [(made.base + start, "the start") for start in starts]
    while waiting:
        asked, whence = waiting.pop()
        path = urlsplit(asked).path
        if path in made.types or path in made.led:
            continue
        answer = running.ask(asked)
        if answer.status in LEADS:
            made.led[path] = urlsplit(answer.headers["location"]).path
        elif answer.status == FOUND:
            made.types[path] = answer.headers["content-type"].partition(";")[0]
        else:
            made.types[path] = ""
            made.wrong.append(f"{whence} leads to {asked}: {answer.status}")
        waiting += [(there, path) for there in _onward(made, path, answer)]
    made.wrong += _anchors(made)
    return made


def _onward(made: Walk, path: str, answer: Answer) -> list[str]:
    """Return the paths that an answer leads to, and note those that leave the site."""
    found = []
    for link in _links(made, path, answer):
        if urlsplit(link).scheme:  # elsewhere; our own pages are never named with a host
            if link.startswith(made.running.published.hosting.address):
                made.wrong.append(f"{path} names its own host: {link}")
            continue
        parts = urlsplit(urljoin(f"https://{made.host}{path}", link))
        if parts.hostname != made.host or not parts.path.startswith(made.base):
            made.wrong.append(f"{path} leaves the site: {link}")
        else:
            found.append(parts.path + (f"?{parts.query}" if parts.query else ""))
    return found


def _links(made: Walk, path: str, answer: Answer) -> list[str]:
    kind = answer.headers.get("content-type", "")
    if answer.status in LEADS:
        return [answer.headers["location"]]
    if answer.status != FOUND:
        return []
    text = partial(answer.body.decode, "utf-8")
    if kind.startswith("text/html"):
        page = made.pages[path] = read_page(path.lstrip("/"), text())
        return [*page.links, *page.loads]
    if kind.startswith("text/css"):
        return [one.strip("'\"") for one in STYLED.findall(text())]
    return IMPORTED.findall(text()) if kind.startswith("text/javascript") else []


def _anchors(made: Walk) -> list[str]:
    missing = []
    for path, page in made.pages.items():
        for link in page.links:
            if urlsplit(link).scheme:
                continue
            there = urlsplit(urljoin(f"https://{made.host}{path}", link))
            target = made.pages.get(made.led.get(there.path, there.path))
            if there.fragment and target and unquote(there.fragment) not in target.ids:
                missing.append(f"{path} leads to an anchor that is not there: {link}")
    return missing
