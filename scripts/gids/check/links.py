"""Every link in the words of a page leads somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from gids.check.whole import Whole
from gids.export.api.resources import FILES
from gids.export.pages import leading_on
from gids.problems import Problem
from gids.render import markdown
from gids.spelling import nearest

OUTSIDE = ("https://", "mailto:", "tel:")


def check(whole: Whole) -> Iterator[Problem]:
    """A link is https, mail or a phone number, or an address and heading of our own."""
    anchors = _anchors(whole)
    known = sorted(anchors)
    for path, first_line, body in whole.catalogue.bodies():
        for link in dict.fromkeys(map(unescape, markdown.render(body).links)):
            line = _line_of(link, body, first_line)
            if link.startswith(OUTSIDE):
                continue
            address, _, anchor = link.partition("#")
            if not link.startswith("/"):
                what = f"De link ‘{link}’ kan de site niet volgen."
                advice = "Begin met  https://  of met een schuine streep, zoals  /aanbod/naam/"
                yield Problem(path, line, what, advice)
            elif address in FILES:
                continue
            elif address not in anchors:
                best = nearest(address, known)
                hint = f"Bedoel je  {best}  ?" if best else "Kopieer het adres uit de browser."
                yield Problem(
                    path, line, f"De link ‘{link}’ leidt naar een pagina die er niet is.", hint
                )
            elif anchor and anchor not in anchors[address]:
                what = f"De link ‘{link}’ leidt naar een kop die er niet is."
                have = ", ".join(f"#{one}" for one in sorted(anchors[address])) or "geen enkele"
                yield Problem(path, line, what, f"Koppen op die pagina: {have}.")


def _anchors(whole: Whole) -> dict[str, set[str]]:
    """Return every address that answers, with the headings of its Dutch words."""
    found = {address: set() for address in (*whole.site.addresses, *leading_on(whole.site))}
    for sheet in whole.site.sheets:
        if sheet.entry:
            rendered = markdown.render(sheet.entry.body)
            found[sheet.address] = {anchor for _, anchor, _ in rendered.headings}
    return found


def _line_of(link: str, body: str, first_line: int) -> int:
    before, found, _ = body.partition(link)
    return first_line + before.count("\n") if found else first_line
