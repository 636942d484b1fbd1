"""Organisations in our own words."""

from __future__ import annotations

from gids.enrich import addresses
from gids.export.api import models, uuids
from gids.export.api.telling import Teller, sources

NAME = "aanbieders"


def heads(teller: Teller) -> models.ProviderList:
    """Return all organisations, each with its offers."""
    keys = sorted(teller.site.catalogue.providers)
    found = [models.ProviderHead(**_head(teller, key)) for key in keys]
    return models.ProviderList(aantal=len(found), onderdelen=found)


def whole(teller: Teller, key: str) -> models.Provider:
    """Return all that a reader sees of an organisation."""
    one = teller.site.catalogue.providers[key]
    return models.Provider(
        **_head(teller, key),
        website=one.website,
        telefoon=one.telefoon,
        e_mail=one.e_mail,
        adres=one.adres,
        bronnen=sources(one.bronnen),
    )


def _head(teller: Teller, key: str) -> dict[str, object]:
    one = teller.site.catalogue.providers[key]
    return {
        **teller.found(one.id, addresses.of_provider(key)),
        "uuid": uuids.of(one.id),
        "href": teller.href(NAME, one.id),
        "naam": one.naam,
        "omschrijving": one.omschrijving,
        "aanbod": [entry.facts.id for entry in teller.site.catalogue.offers_of[key]],
    }
