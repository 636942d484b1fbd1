"""What is said above a page that was translated: by what, how sure, and where the Dutch is."""

from __future__ import annotations

from gids.catalogue import Entry
from gids.enrich.translations import is_late
from gids.model.translation import word_fields
from gids.render.language_views import TranslationView
from gids.render.reader import Reader, is_withdrawn

# About these a parent decides something: the notice stands above the text, in full.
CAREFUL_THEMES = {"rechten", "niet-naar-school", "geld-en-vervoer", "taal-en-cultuur"}
URGENT = "noodhulp"  # the form of a page for danger


def notice(reader: Reader, entry: Entry | None) -> TranslationView | None:
    """Return what to say above a page; nothing where no words were translated."""
    translation = reader.translation(entry) if entry else None
    if translation is None or is_withdrawn(entry) or not translation.body.strip():
        return None
    facts = entry.facts
    themes = set(getattr(facts, "themas", None) or ())
    careful = bool(themes & CAREFUL_THEMES) or getattr(facts, "vorm", None) == URGENT
    dutch = {
        key: tuple(value) if isinstance(value, list) else value
        for key in word_fields(type(facts))
        if (value := getattr(facts, key))
    }
    made_in = reader.month(translation.words.vertaling.op)
    return TranslationView(careful, is_late(entry, translation), made_in, dutch)
