"""The site on a host that reads `_headers` and `_redirects`, such as Netlify or Cloudflare Pages.

Such a host compresses pages and asks browsers to ask again by itself. Netlify prefers a page
over a redirect from its address, so there the page that leads on does the work.
"""

from __future__ import annotations

from gids.export.api import places
from gids.export.api.resources import RESOURCES
from gids.export.headers import HEADERS
from gids.export.hosting import Hosting


def headers(hosting: Hosting) -> str:
    """Return `_headers`. A rule about marks is left out: only paths count here."""
    lines = [f"{hosting.base}/*", *_indented(HEADERS)]
    for rule in hosting.rules:
        folders = ("",) if rule.shared else ("", *hosting.folders)
        for folder in () if rule.marked else folders:
            lines += [f"{hosting.base}/{folder}{rule.folder}*"]
            lines += [f"  ! {name}" for name in rule.headers if name in HEADERS]
            lines += _indented(rule.headers)
    return "\n".join([*lines, ""])


def redirects(hosting: Hosting) -> str:
    """Return `_redirects`: what leads on in every language, and what is not there."""
    base, folders = hosting.base, ("", *hosting.folders)
    lines = [
        f"{base}/{folder}{old.lstrip('/')} {base}/{folder}{new.lstrip('/')} {status}"
        for old, new, status in hosting.leading_on()
        for folder in folders
    ]
    # Open data has addresses without an ending; 200 means that the address stays.
    root = f"{base}/{places.FOLDER}"
    lines.append(f"{root} {root}{places.INDEX} 200")
    for one in RESOURCES:
        lines.append(f"{root}{one.name} {root}{one.name}{places.FILE_END} 200")
        if one.item:
            lines.append(f"{root}{one.name}/:id {root}{one.name}/:id{places.FILE_END} 200")
    # Cloudflare skips these, and finds the nearest 404.html by itself.
    missing = [f"{base}/{folder}* {base}/{folder}404.html 404" for folder in reversed(folders)]
    return "\n".join([*lines, *missing, ""])


def _indented(said: dict[str, str]) -> list[str]:
    return [f"  {name}: {value}" for name, value in said.items() if value]
