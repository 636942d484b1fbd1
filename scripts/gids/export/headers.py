"""What a web server says with every file: the one source for all servers.

Criteria: the website test of https://internet.nl. A page may use what comes from this site
itself and nothing else, and nobody may put it in a frame.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from gids.export.api import places

YEAR = 31_536_000  # seconds

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-src": "'none'",
    "frame-ancestors": "'none'",
}


def policy(**other: str) -> str:
    """Return the policy for pages; `frame_ancestors="…"` says that part differently."""
    parts = POLICY | {name.replace("_", "-"): value for name, value in other.items()}
    return "; ".join(f"{name} {value}" for name, value in parts.items())


# A browser that ignores frame-ancestors obeys X-Frame-Options; one that knows it does not.
HEADERS = {
    "Strict-Transport-Security": f"max-age={YEAR}",
    "Content-Security-Policy": policy(),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

CACHE = "Cache-Control"
ASK_AGAIN = {CACHE: "no-cache"}  # kept, and asked for again before every use
FOR_EVER = {CACHE: f"public, max-age={YEAR}, immutable"}
MARK = "v"  # ?v=… after an asset changes when its content does


@dataclass(frozen=True)
class Rule:
    """What is said differently about the files below a folder; a later rule has the last word.

    The folder is a path below the site's root: in every language, unless it is shared. A header
    without a value is not said there at all.
    """

    folder: str
    headers: Mapping[str, str]
    shared: bool = False
    marked: bool = False  # only when asked for with the mark of its content


# Open data may be read by a script on any page, and says which version of the promises it keeps.
# It is no page: who searches for help should not end up in a file.
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "API-Version",
    "API-Version": places.VERSION,
    "X-Robots-Tag": "noindex",
}
# Anybody may show these pages in a frame: they have no login, keep nothing and change nothing.
IN_FRAMES = {"Content-Security-Policy": policy(frame_ancestors="*"), "X-Frame-Options": ""}
# WordPress shows them in a frame without an origin, where letters are fetched as a stranger.
FOR_ANYBODY = {"Access-Control-Allow-Origin": "*"}

# Said about everything, and then what differs. A folder of pages that others may show in a
# frame gets a rule here, with a policy() of its own.
EVERYWHERE = HEADERS | ASK_AGAIN
RULES = (
    Rule("embed/", IN_FRAMES),
    # The page that makes the code for other sites shows what they will see.
    Rule("over/zet-dit-op-je-site/", {"Content-Security-Policy": policy(frame_src="'self'")}),
    Rule("assets/", FOR_ANYBODY, shared=True),
    Rule("assets/", FOR_EVER, shared=True, marked=True),
    # Names in this folder hold a hash of the content; what leads to them does not.
    Rule("pagefind/fragment/", FOR_EVER, shared=True),
    Rule(places.FOLDER, OPEN, shared=True),
    Rule(places.FEED, OPEN, shared=True),
)


def differing(location: str) -> dict[str, str]:
    """Return what rules say about a path below the site's root, with or without a language."""
    said: dict[str, str] = {}
    for rule in RULES:
        if not rule.marked and re.match(rf"(?:[a-z]{{2}}/)?{rule.folder}", location):
            said |= rule.headers
    return said


# The mime tables of computers differ; with nosniff a wrong type is a file that does not work.
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".xml": "application/xml",
    ".atom": "application/atom+xml",
    ".csv": "text/csv",
    ".txt": "text/plain",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
}
OTHER_TYPE = "application/octet-stream"
# Text is UTF-8, says so, and is worth compressing.
TEXT = frozenset(
    {".html", ".css", ".js", ".json", ".xml", ".atom", ".csv", ".txt", ".webmanifest", ".svg"}
)
