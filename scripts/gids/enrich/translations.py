"""Whether a translation still says what the Dutch says."""

from __future__ import annotations

import hashlib
import json

from gids.catalogue import Entry, Translation
from gids.model.translation import word_fields

LENGTH = 16  # hexadecimal digits: enough to notice a change, short enough to read
SHORT = 6  # for one piece of a page: a change that is missed is found by the mark of the whole


def source_mark(entry: Entry) -> str:
    """Return the mark of the Dutch words of an entry: another mark is another text."""
    fields = {name: getattr(entry.facts, name) for name in word_fields(type(entry.facts))}
    words = json.dumps([fields, entry.body.strip()], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(words.encode("utf-8")).hexdigest()[:LENGTH]


def is_late(entry: Entry, translation: Translation) -> bool:
    """Say whether the Dutch words changed after they were translated."""
    return translation.words.vertaling.bron_hash != source_mark(entry)


def piece_mark(text: str) -> str:
    """Return the mark of a piece of text: its words, whatever stands between them."""
    words = " ".join(text.split())
    return hashlib.sha256(words.encode("utf-8")).hexdigest()[:SHORT]
