"""The words under which a page is found, besides the words it shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gids.catalogue import Entry
from gids.export.search_words import hidden_words
from gids.languages import SOURCE
from gids.model.translation import word_fields
from gids.render import markdown
from gids.render.reader import Reader
from gids.render.sheet import Sheet

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

# Help has the synonyms and comes first; what only explains words does not stand in its way.
EXPLAINS = ("begrip", "begrippen")


def hidden(site: RenderedSite, sheet: Sheet, reader: Reader) -> str:
    """Return the hidden words of a page, separated by spaces."""
    lang = reader.lang if sheet.translated(reader) else SOURCE
    about = f"{sheet.title(reader)} {sheet.description(reader)}"
    if sheet.entry is None or sheet.kind in EXPLAINS:
        return " ".join(hidden_words(about, "", lang, reader.lang, site.lexicon.without_synonyms))
    body = _text(reader, sheet.entry)
    return " ".join(hidden_words(about, body, lang, reader.lang, site.lexicon))


def dutch(site: RenderedSite) -> Iterator[str]:
    """Yield the Dutch text of every page, from which the site learns its own words."""
    reader = site.readers[SOURCE]
    for sheet in site.sheets:
        if sheet.of:  # the same words once more
            continue
        yield f"{sheet.title(reader)} {sheet.description(reader)}"
        if sheet.entry:
            yield _text(reader, sheet.entry)


def _text(reader: Reader, entry: Entry) -> str:
    fields = (reader.words(entry, name) for name in word_fields(type(entry.facts)))
    said = [str(words.text) for words in fields if words]
    return " ".join([*said, markdown.render(reader.body(entry).text).text])
