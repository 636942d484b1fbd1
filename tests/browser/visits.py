"""The pages of which a first visit is weighed, and what has to be compressed for that."""

from __future__ import annotations

FOLDERS = {"nl": "", "tr": "tr/", "ar": "ar/", "uk": "uk/"}
PAGES = {
    "home": "",
    "guidance": "ouders/naar-school-lukt-niet/",
    "directory": "aanbod/",
    "offer": "aanbod/onderwijsconsulenten/",
    "provider": "aanbod/aanbieder/swv-de-verbinding/",
    "question": "keuzehulp/",
    "route": "keuzehulp/naar-school-lukt-niet/helemaal-niet/langer/loopt-vast/",
    "search": "zoeken/",
    "term": "begrippen/wijkteam/",
    "own list": "mijn-lijst/",
    "about": "over/",
    "not found": "bestaat/niet/",
}
# The whole site would take a minute. Files of these pages, beside them, and of all pages.
_PAGES = "|".join(path for path in PAGES.values())
FIRST_VISITS = rf"^assets/|^pagefind/[^/]+$|^(tr/|ar/|uk/)?(({_PAGES})[^/]+|404\.html)$"
