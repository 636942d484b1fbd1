"""What the directory shows to choose from, and the empty cards its script fills.

A card stands once in our templates. The script gets that same card with {names} where the
facts of an offer go (`slots`), so that no markup is written again in JavaScript.
"""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from gids.catalogue import Entry
from gids.enrich import addresses, knowledge
from gids.enrich import facets as rules
from gids.model.offer import Offer
from gids.render.list_views import ChoiceView, FacetsView, FacetView
from gids.render.offer_views import Card, Fact, Origin, StatusView
from gids.render.offers import ICONS, ON_A_CARD, card
from gids.render.reader import Reader
from gids.render.views import Words

OPEN = 2  # the first facets are open, so that a phone shows the others too
NAME, SUMMARY, KIND = "naam", "samenvatting", "soort"
STATUS, FOR, UNKNOWN, ORIGIN = "status", "voor_professionals", "onbekend", "herkomst"


def facets_view(reader: Reader, offers: list[Entry[Offer]]) -> FacetsView | None:
    """Return what there is to choose from; nothing where no facet is known well enough."""
    found = facets(reader, offers)
    if not found:
        return None
    shown = tuple(_facet(reader, facet, at < OPEN) for at, facet in enumerate(found))
    origins = {one.mark: one for one in (card(reader, entry).origin for entry in offers)}
    samples = tuple(_sample(reader, origins[mark]) for mark in sorted(origins))
    return FacetsView(rules.DATA, shown, samples)


def facets(reader: Reader, offers: list[Entry[Offer]]) -> tuple[rules.Facet, ...]:
    """Return the facets of these offers."""
    return rules.facets(reader.catalogue.choices, [entry.facts for entry in offers])


def slots(reader: Reader, one: Card) -> dict[str, object]:
    """Return what goes into an empty card: words, with their language if it is another one."""
    status = one.status.label if one.status else ""
    given = {
        NAME: one.name,
        KIND: Words(one.kind_label, reader.lang),
        SUMMARY: one.summary,
        **{fact.key: Words(fact.value, fact.value_lang) for fact in one.features},
        STATUS: Words(status, reader.lang),
        FOR: Words(one.audience_note, reader.lang),
        UNKNOWN: Words(one.unknown, reader.lang),
        ORIGIN: Words(one.origin.short, reader.lang),
    }
    return {key: _said(reader, words) for key, words in given.items() if words.text}


def _said(reader: Reader, words: Words) -> str | list[str]:
    text = words.text.unescape() if isinstance(words.text, Markup) else words.text
    return text if words.lang == reader.lang else [text, words.lang]


def _facet(reader: Reader, facet: rules.Facet, is_open: bool) -> FacetView:
    choices = tuple(_choice(reader, facet.id, choice) for choice in facet.choices)
    note = reader.t("facet.ruimer") if facet.wider else ""
    return FacetView(facet.id, reader.t(f"facet.{facet.id}"), choices, note, is_open)


def _choice(reader: Reader, facet: str, choice: str) -> ChoiceView:
    if facet == "leeftijd":
        ages = rules.BANDS[choice]
        label = reader.t("feit.leeftijd_van_tot", van=ages.low, tot=ages.high)
        return ChoiceView(choice, label, reader.lang)
    known = reader.catalogue.choices[rules.FIELDS[facet]]
    return ChoiceView(choice, *known[choice].label(reader.lang))


def _sample(reader: Reader, origin: Origin) -> Card:
    """Return a card with every part there is, and {names} instead of words."""
    features = (key for key in knowledge.ROWS if key in ON_A_CARD)
    return Card(
        address=addresses.DIRECTORY,
        name=Words(_slot(NAME), ""),
        kind_label=_slot(KIND),
        summary=Words(_slot(SUMMARY), ""),
        features=tuple(
            Fact(key, ICONS[key], reader.t(f"feit.{key}"), _slot(key), "") for key in features
        ),
        unknown=_slot(UNKNOWN),
        origin=replace(origin, short=_slot(ORIGIN)),
        status=StatusView("", _slot(STATUS), None),
        audience_note=_slot(FOR),
    )


def _slot(name: str) -> str:
    return f"{{{name}}}"
