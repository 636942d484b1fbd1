"""Every address that was ever published still answers, and no id changed owner."""

from __future__ import annotations

from collections.abc import Iterator

from gids import ledger
from gids.check.whole import Whole
from gids.enrich import addresses
from gids.export.pages import leading_on
from gids.problems import Problem, Severity


def check(whole: Whole) -> Iterator[Problem]:
    """What stands in the ledger answers; what is new stands in it too."""
    path = whole.root / ledger.PATH
    if not path.is_file():
        yield Problem(
            ledger.PATH, 1, "Dit bestand is er niet.", "Typ  make generate  om het te maken."
        )
        return
    text = path.read_text("utf-8", errors="replace")
    lines = {line.partition("\t")[0]: number for number, line in enumerate(text.splitlines(), 1)}
    published, now = ledger.read(text), ledger.current(whole.site)
    for address in published.keys() - now.keys():
        yield Problem(ledger.PATH, lines[address], *_lost(address))
    for address in now.keys() - published.keys():
        # An editor adds a page in the browser: the list grows by itself when it is published.
        what = f"Het nieuwe adres ‘{address}’ staat nog niet in deze lijst."
        advice = "Dat komt vanzelf bij het publiceren. Nu al doen kan met  make generate"
        yield Problem(ledger.PATH, 1, what, advice, Severity.NOTICE)
    yield from _changed_owner(whole, published, lines)


def _lost(address: str) -> tuple[str, str]:
    what = f"Het adres ‘{address}’ is ooit gepubliceerd, maar geeft geen pagina meer."
    advice = (
        "Zet het bestand terug. Is het aanbod gestopt? Schrijf dan  status: gestopt. Is de pagina"
        f" verhuisd? Zet daar het oude adres bij:  oude_adressen: [{address}]"
    )
    return what, advice


def _changed_owner(
    whole: Whole, published: dict[str, str], lines: dict[str, int]
) -> Iterator[Problem]:
    """An id leads to the address it was given to, or to where that page went."""
    leads_to = leading_on(whole.site)
    for address, identifier in published.items():
        current = leads_to.get(addresses.short(identifier))
        if identifier and current not in (None, address, leads_to.get(address)):
            what = f"Het kenmerk ‘{identifier}’ was van ‘{address}’, en is nu van iets anders."
            advice = "Geef het nieuwe bestand een eigen kenmerk. Een kenmerk verhuist nooit."
            yield Problem(ledger.PATH, lines[address], what, advice)
