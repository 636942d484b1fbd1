"""Our lists of choices: as taxonomies of HSDS, and with their names in every language."""

from __future__ import annotations

from gids.export.api import hsds, models, uuids
from gids.export.api.telling import Teller
from gids.languages import SOURCE
from gids.model.offer import Offer

NAME, OWN_NAME = "taxonomies", "keuzelijsten"
# The lists that something in the open data chooses from.
LISTS = (
    *("soort", "voor", "themas", "fases", "gemeenten", "toegang", "kosten", "talen"),
    *("toegankelijkheid", "status", "gecontroleerd_hoe", "vertaalmethode"),
)
# What says what a service is and for whom; the rest has a place of its own in HSDS.
CLASSIFIED_BY = ("soort", "voor", "themas", "fases", "toegang", "toegankelijkheid")


def heads(teller: Teller) -> hsds.TaxonomyPage:
    """Return all lists as taxonomies."""
    found = [
        hsds.Taxonomy(
            id=uuids.of_list(kind),
            name=kind,
            description=f"De keuzelijst ‘{kind}’ van {teller.site.catalogue.site.naam}.",
            uri=teller.href(OWN_NAME),
        )
        for kind in LISTS
    ]
    return hsds.TaxonomyPage(total_items=len(found), size=len(found), empty=False, contents=found)


def term(teller: Teller, kind: str, choice: str) -> hsds.TaxonomyTerm:
    """Return one choice as a term."""
    name = teller.site.catalogue.label(kind, choice, SOURCE)
    return hsds.TaxonomyTerm(
        id=uuids.of_choice(kind, choice),
        code=choice,
        name=name,
        description=name,
        language=SOURCE,
        taxonomy_id=uuids.of_list(kind),
    )


def attributes(teller: Teller, offer: Offer) -> list[hsds.Attribute]:
    """Return what was chosen for an offer."""
    found = []
    for kind in CLASSIFIED_BY:
        chosen = getattr(offer, kind)
        for choice in [chosen] if isinstance(chosen, str) else chosen or ():
            found.append(
                hsds.Attribute(
                    id=uuids.of(offer.id, kind, choice),
                    link_type=kind,
                    taxonomy_term=term(teller, kind, choice),
                )
            )
    return found


def lists(teller: Teller) -> models.ChoiceLists:
    """Return every list with the names of its choices in each language that has one."""
    found = [
        models.ChoiceList(
            id=kind,
            uuid=uuids.of_list(kind),
            keuzes=[
                models.NamedChoice(
                    id=choice.id,
                    uuid=uuids.of_choice(kind, choice.id),
                    namen=dict(choice.labels),
                )
                for choice in teller.site.catalogue.choices[kind].values()
            ],
        )
        for kind in LISTS
    ]
    return models.ChoiceLists(aantal=len(found), onderdelen=found)
