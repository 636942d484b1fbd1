"""Where the open data begins: what there is, for a person who opens it and for HSDS."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gids.enrich import addresses
from gids.export.api import models, places
from gids.export.api.telling import Teller

if TYPE_CHECKING:
    from gids.export.api.resources import Resource

HSDS_VERSION = "3.1"
LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"


def index(teller: Teller, resources: Iterable[Resource]) -> models.Index:
    """Return the first answer, with the way to all others."""
    site, root = teller.site.catalogue.site, teller.root
    return models.Index(
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
            models.ResourceLink(
                naam=one.name,
                uitleg=one.about,
                href=teller.href(one.name),
                bestand=root + places.file_of(one.name),
            )
            for one in resources
        ],
    )
