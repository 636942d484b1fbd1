"""An old address leads to one page, and no page stands there any more."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich import addresses
from gids.model.choosing import PATH as CHOOSING
from gids.problems import Problem

REDIRECTS = "data/omleidingen.yml"


def check(whole: Whole) -> Iterator[Problem]:
    """Old addresses are free, are listed once, and lead to a page that exists."""
    seen: dict[str, str] = {}
    for old, path, line in _old(whole):
        if old in whole.site.addresses:
            what = f"Het adres ‘{old}’ is van een pagina die er nu staat."
            yield Problem(path, line, what, "Haal het hier weg: een oud adres moet vrij zijn.")
        elif old.startswith(addresses.SHORT):
            what = f"Het adres ‘{old}’ is een kort adres. Die maakt de site zelf."
            yield Problem(path, line, what, "Haal het hier weg.")
        elif old in seen:
            what = f"Het oude adres ‘{old}’ staat ook bij {seen[old]}."
            yield Problem(path, line, what, "Laat het staan bij de pagina waar de lezer heen moet.")
        seen.setdefault(old, path)
    for key, redirect in whole.catalogue.redirects.items():
        if redirect.naar not in whole.site.addresses:
            what = f"Bij ‘naar’ staat ‘{redirect.naar}’. Die pagina is er niet."
            line = whole.catalogue.line(REDIRECTS, key, "naar")
            yield Problem(REDIRECTS, line, what, "Kopieer het adres van een pagina die er wel is.")


def _old(whole: Whole) -> Iterator[tuple[str, str, int]]:
    for entry in whole.catalogue.entries:
        for place, old in enumerate(entry.facts.oude_adressen or ()):
            yield old, entry.path, entry.line("oude_adressen", place)
    helper = whole.catalogue.choosing
    for part, named in (("vragen", helper.questions), ("uitkomsten", helper.outcomes)):
        for key, one in named.items():
            for place, old in enumerate(one.oude_adressen or ()):
                loc = (part, key, "oude_adressen", place)
                yield old, CHOOSING, whole.catalogue.line(CHOOSING, *loc)
    for key, redirect in whole.catalogue.redirects.items():
        yield redirect.van, REDIRECTS, whole.catalogue.line(REDIRECTS, key, "van")
