"""Words that are explained, and the index of guidance."""

from __future__ import annotations

from gids.catalogue import Entry
from gids.enrich import addresses
from gids.export.api import models
from gids.export.api.telling import Teller, sources
from gids.model.term import Term
from gids.render import trust

TERMS, GUIDANCE = "begrippen", "paginas"


def terms(teller: Teller) -> models.TermList:
    """Return all terms in one sentence each."""
    found = [models.TermHead(**_term(teller, one)) for one in teller.site.catalogue.of(Term)]
    return models.TermList(aantal=len(found), onderdelen=found)


def term(teller: Teller, entry: Entry[Term]) -> models.Term:
    """Return all that a reader sees of a term."""
    facts = entry.facts
    checked = (facts.gecontroleerd_op, facts.gecontroleerd_hoe)
    origins = (
        trust.origin(reader, facts.bronnen, *checked, not_asked="herkomst.niet_nagekeken")
        for reader in teller.site.readers.values()
    )
    return models.Term(
        **_term(teller, entry),
        tekst=teller.body(entry),
        zekerheid=teller.certainty(entry, origins),
        bronnen=sources(facts.bronnen),
        vertalingen=teller.translated(entry),
    )


def guidance(teller: Teller) -> models.GuidanceList:
    """Return every page of guidance in the order of their addresses."""
    found = [
        models.Guidance(
            **teller.found(entry.facts.id, addresses.address(entry)),
            deel=entry.folder,
            naam=teller.words(entry, "naam"),
            samenvatting=teller.words(entry, "samenvatting"),
            themas=entry.facts.themas,
            fases=entry.facts.fases,
            gecontroleerd_op=entry.facts.gecontroleerd_op,
            gecontroleerd_hoe=entry.facts.gecontroleerd_hoe,
        )
        for entry in teller.site.catalogue.pages
    ]
    return models.GuidanceList(aantal=len(found), onderdelen=found)


def _term(teller: Teller, entry: Entry[Term]) -> dict[str, object]:
    return {
        **teller.found(entry.facts.id, addresses.address(entry)),
        "href": teller.href(TERMS, entry.facts.id),
        "naam": teller.words(entry, "naam"),
        "ook": teller.words(entry, "ook") or {},
        "samenvatting": teller.words(entry, "samenvatting"),
        "themas": entry.facts.themas,
    }
