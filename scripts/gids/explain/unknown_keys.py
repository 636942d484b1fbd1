"""A key that the model does not know: what somebody probably meant by it."""

from __future__ import annotations

import re

from gids.explain.fields import record_of, source_of
from gids.explain.place import Place
from gids.notation import shortened, written
from gids.spelling import nearest

SUFFIX = re.compile(r"\.[a-z]+\.md$")


def meant(place: Place) -> str | None:
    """Return the key that was probably meant, or None."""
    return nearest(place.key, place.model.model_fields)


def explain(place: Place) -> tuple[str, str]:
    """Return what we see and what to do about it."""
    key, model = place.key, place.model
    name = shortened(key)
    source = source_of(model)
    if source and key in source.model_fields:
        dutch = SUFFIX.sub(".md", place.path)
        what = f"‘{name}’ hoort niet in een vertaling. Feiten staan alleen in het Nederlands."
        return what, f"Haal de regel weg. Wil je het veranderen? Doe dat in {dutch}"
    if place.around and key in place.root.model_fields:
        outer = next(step for step in reversed(place.around) if isinstance(step, str))
        what = f"‘{name}’ staat onder ‘{outer}’, maar hoort daar niet bij."
        return what, f"Haal de spaties voor de regel weg:  {_line(place)}"
    for outer, field in model.model_fields.items():
        inner = record_of(field)
        if inner and key in inner.model_fields:
            what = f"‘{name}’ hoort bij ‘{outer}’ en staat daar niet onder."
            return what, f"Zet de regel onder ‘{outer}’, met spaties ervoor:  {_line(place)}"
    best = meant(place)
    hint = f"Bedoel je ‘{best}’? " if best else ""
    hint = f"‘{best}’ staat er al. " if best in place.siblings else hint
    what = f"‘{name}’ is geen gegeven dat hier hoort."
    return what, f"{hint}Je kunt kiezen uit: {', '.join(sorted(model.model_fields))}."


def _line(place: Place) -> str:
    value = place.value
    return f"{place.key}: {written(value) if isinstance(value, str) else '…'}"
