"""Organisations as HSDS 3.1 has them, in Dutch."""

from __future__ import annotations

from gids.enrich import addresses
from gids.export.api import hsds, uuids
from gids.export.api.telling import Teller
from gids.model.provider import Provider

NAME = "organizations"


def heads(teller: Teller) -> hsds.OrganizationPage:
    """Return all organisations without their lists."""
    found = [head(teller, key) for key in sorted(teller.site.catalogue.providers)]
    return hsds.OrganizationPage(
        total_items=len(found), size=len(found), empty=not found, contents=found
    )


def head(teller: Teller, key: str) -> hsds.OrganizationHead:
    """Return an organisation as it stands in the list."""
    return hsds.OrganizationHead(**_own(teller.site.catalogue.providers[key]))


def whole(teller: Teller, key: str) -> hsds.Organization:
    """Return an organisation with all that belongs to it."""
    one, known = teller.site.catalogue.providers[key], teller.site.catalogue
    phones = [hsds.Phone(id=uuids.of(one.id, "telefoon"), number=one.telefoon or "")]
    places = [hsds.Location(id=uuids.of(one.id, "plaats"), name=one.adres or "")]
    page = hsds.Url(
        id=uuids.of(one.id, "pagina"),
        label=known.site.naam,
        url=teller.page(addresses.of_provider(key)),
    )
    return hsds.Organization(
        **_own(one),
        additional_websites=[page],
        phones=phones if one.telefoon else None,
        locations=places if one.adres else None,
    )


def _own(one: Provider) -> dict[str, object]:
    return {
        "id": uuids.of(one.id),
        "name": one.naam,
        "description": one.omschrijving,
        "email": one.e_mail,
        "website": one.website,
    }
