"""The sitemap: real pages and real translations only, and robots.txt to go with it.

Format: https://www.sitemaps.org/protocol.html, with xhtml:link for the languages.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from gids.model.site import LIVE
from gids.render import frame

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def write_sitemap(site: RenderedSite, folder: Path, languages: list[str]) -> None:
    """Write sitemap.xml, and a robots.txt that keeps search engines away from a trial."""
    lines = [HEAD]
    for sheet in site.sheets:
        if sheet.hidden:
            continue
        links = "".join(
            f'    <xhtml:link rel="alternate" hreflang={quoteattr(lang)} href={quoteattr(url)}/>\n'
            for lang, url in frame.alternates(site, sheet)
        )
        for lang in languages:
            reader = site.readers[lang]
            if sheet.translated(reader):
                url = frame.canonical(site, sheet, reader)
                lines.append(f"  <url>\n    <loc>{url}</loc>\n{links}  </url>\n")
    lines.append("</urlset>\n")
    (folder / "sitemap.xml").write_text("".join(lines), "utf-8")
    (folder / "robots.txt").write_text(_robots(site), "utf-8")


def _robots(site: RenderedSite) -> str:
    """Return robots.txt. A trial is open to robots, so that they can read its noindex."""
    where = f"Sitemap: {site.catalogue.site.adres}sitemap.xml\n"
    live = site.catalogue.site.staat == LIVE
    return "User-agent: *\nDisallow:\n" + (where if live else "")
