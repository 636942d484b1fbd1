"""The page at the head of a folder: its name and what can be found there."""

from __future__ import annotations

from pydantic import Field

from gids.model.fields import Address, Id, Record, several, words


class Section(Record):
    """Facts of an index.md; the list of what is in the folder is made by the site."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    naam: words(90) = Field(title="Naam", description="De titel van dit deel van de site.")
    samenvatting: words(200) = Field(
        title="Samenvatting", description="Wat je hier vindt, in één of twee korte zinnen."
    )
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze pagina eerst stond."
    )
