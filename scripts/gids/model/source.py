"""Where a fact comes from, as a reader knows it, and how it was checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from gids.model.fields import Dated, Day, Link, Record, Text, choice

Contradiction = tuple[str, str, str]  # the key it is about, what we see, what to do


class Source(Record):
    """One source: a page or a document, with its own date and what it says."""

    titel: Text = Field(title="Titel", description="Hoe de lezer de bron kent.")
    url: Link | None = Field(None, title="Webadres", description="Waar de bron te lezen is.")
    document: Text | None = Field(
        None, title="Document", description="Wat voor stuk het is, als het niet online staat."
    )
    van: Dated = Field(
        title="Van",
        description="De datum die de bron zelf geeft: jaar, maand of dag, of  onbekend.",
        examples=["2020", "2020-06", "2020-06-08", "onbekend"],
    )
    gezien_op: Day = Field(
        title="Gezien op", description="De dag waarop de bron is gelezen.", examples=["2026-11-21"]
    )
    zegt: Text = Field(title="Zegt", description="Wat de bron zegt, in een paar woorden.")

    @staticmethod
    def contradictions(facts: Mapping[str, object]) -> Iterator[Contradiction]:
        """A source has a web address or a document, and exactly one of the two."""
        if "url" in facts and "document" in facts:
            what = "Bij deze bron staan ‘url’ en ‘document’ allebei."
            yield "document", what, "Laat één van de twee regels staan."
        if "url" not in facts and "document" not in facts:
            what = "Bij deze bron staat niet waar hij te vinden is."
            yield "titel", what, "Zet er een regel bij met  url:  of met  document:"


class FieldCheck(Record):
    """When and how one field was checked, apart from the rest."""

    veld: Text = Field(title="Veld", description="De naam van het gegeven, zoals  telefoon.")
    op: Day = Field(title="Op", description="De dag van de controle.")
    hoe: choice("gecontroleerd_hoe") = Field(title="Hoe", description="Hoe is het gecontroleerd?")
