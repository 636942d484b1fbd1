"""The page at the head of a folder: its name and what can be found there."""

from __future__ import annotations

from pydantic import Field

from gids.model.fields import Address, Id, Record, Slug, choice, several, words


class Group(Record):
    """A heading in the list of pages of a folder, and what stands below it, in this order."""

    groep: choice("groepen") = Field(title="Groep", description="De kop.")
    paginas: several(Slug) = Field(
        title="Pagina's", description="De namen van de bestanden, zonder .md, in volgorde."
    )


class Section(Record):
    """Facts of an index.md; the list of what is in the folder is made by the site."""

    id: Id = Field(title="Kenmerk", description="Vast kenmerk. Verander het nooit.")
    naam: words(90) = Field(title="Naam", description="De titel van dit deel van de site.")
    samenvatting: words(200) = Field(
        title="Samenvatting", description="Wat je hier vindt, in één of twee korte zinnen."
    )
    indeling: list[Group] | None = Field(
        None,
        title="Indeling",
        description="Koppen en volgorde van de pagina's. Zonder indeling staan ze op naam.",
    )
    oude_adressen: several(Address) | None = Field(
        None, title="Oude adressen", description="Adressen waar deze pagina eerst stond."
    )
