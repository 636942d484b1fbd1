"""What the browser tests look at: one page of every type, in two directions, with axe."""

from __future__ import annotations

from playwright.sync_api import Page

PAGES = {
    "home": "",
    "directory": "aanbod/",
    "municipalities": "aanbod/gemeente/",
    "moments": "wanneer/",
    "municipality": "aanbod/gemeente/duiven/",
    "offer": "aanbod/onderwijsconsulenten/",
    "announced offer": "aanbod/thuiszitterstafel-po-arnhem/",
    "provider": "aanbod/aanbieder/swv-de-verbinding/",
    "guidance": "ouders/naar-school-lukt-niet/",
    "section": "jongeren/",
    "story": "verhalen/zon-moeder/",
    "stories": "verhalen/",
    "term": "begrippen/wijkteam/",
    "terms": "begrippen/",
    "question": "keuzehulp/naar-school-lukt-niet/",
    "route": "keuzehulp/naar-school-lukt-niet/helemaal-niet/langer/loopt-vast/",
    "about": "over/",
    "search": "zoeken/",
    "own list": "mijn-lijst/",
    "not found": "bestaat/niet/",
}
LANGUAGES = {"nl": "", "ar": "ar/"}
PHONE, DESK = 390, 1280

# Rules of WCAG 2.2 AA and good practice; target-size is off unless it is asked for.
ALL_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}
# What is only drawn when it comes into sight, is drawn: else it lies over what follows.
START = """(asked) => { const drawn = new CSSStyleSheet();
  drawn.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets = [drawn];
  window.found = axe.run(document, {resultTypes: ["violations"], ...asked})
  .then(({violations}) => violations.flatMap(({id, nodes}) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))) }"""


def violations(scheme: str, width: int, *pages: Page) -> set[str]:
    """Return what axe finds in pages that have axe; they are looked at side by side."""
    for page in pages:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        page.evaluate(START, ALL_RULES)
    return {
        f"{page.evaluate('location.pathname')} {scheme} {width} {found}"
        for page in pages
        for found in page.evaluate("window.found")
    }
