"""Where the open data begins: what there is, for a person who opens it and for HSDS."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pydantic import Field

from gids.enrich import addresses
from gids.export.api import places
from gids.export.api.hsds import Uri
from gids.export.api.parts import Answer
from gids.export.api.telling import Teller

if TYPE_CHECKING:
    from gids.export.api.resources import Resource

HSDS_VERSION = "3.1"
LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"


class ResourceLink(Answer):
    """One resource, and where it is."""

    naam: str = Field(description="Zoals het in het adres staat.")
    uitleg: str = Field(description="Wat je krijgt.")
    href: Uri = Field(description="Waar het staat.")
    bestand: Uri = Field(description="Hetzelfde, op een webserver die niets extra doet.")


class Index(Answer):
    """Where to begin."""

    naam: str = Field(description="Van de site.")
    uitleg: str = Field(description="Waar je begint met lezen.")
    staat: str = Field(description="proef of live.")
    api_version: str = Field(description="Van deze open data, in drie getallen.")
    version: str = Field(description="Van HSDS: de vorm van services en organizations.")
    profile: Uri = Field(description="Hoe wij HSDS gebruiken.")
    openapi_url: Uri = Field(description="Waar elk veld is beschreven.")
    licentie: str = Field(description="Waaronder je de gegevens mag gebruiken.")
    licentie_url: Uri = Field(description="De tekst van de licentie.")
    afspraken: Uri = Field(description="Wat wij partners beloven.")
    csv: Uri = Field(description="Al het aanbod als tabel.")
    wijzigingen: Uri = Field(description="Wat het laatst is nagekeken, als Atom.")
    onderdelen: list[ResourceLink] = Field(description="Alle lijsten.")


def index(teller: Teller, resources: Iterable[Resource]) -> Index:
    """Return the first answer, with the way to all others."""
    site, root = teller.site.catalogue.site, teller.root
    return Index(
        naam=site.naam,
        uitleg=f"Open data van {site.naam}. Lees eerst: {teller.page(addresses.OPEN_DATA)}",
        staat=site.staat,
        api_version=places.VERSION,
        version=HSDS_VERSION,
        profile=teller.page(addresses.OPEN_DATA),
        openapi_url=root + places.OPENAPI,
        licentie=LICENCE,
        licentie_url=LICENCE_URL,
        afspraken=teller.page(addresses.PROMISES),
        csv=root + places.CSV,
        wijzigingen=root + places.FEED,
        onderdelen=[
            ResourceLink(
                naam=one.name,
                uitleg=one.about,
                href=teller.href(one.name),
                bestand=root + places.file_of(one.name),
            )
            for one in resources
        ],
    )
