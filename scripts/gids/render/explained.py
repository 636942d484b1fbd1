"""The words of a page as HTML, with the terms in them explained to this reader.

The text may be Dutch in another language's frame. Then the Dutch words are found, and
explained in the reader's language where the term was translated.
"""

from __future__ import annotations

from gids.catalogue import Entry
from gids.enrich import addresses
from gids.languages import SOURCE
from gids.model.term import Term
from gids.render import markdown
from gids.render.beside import beside
from gids.render.reader import Reader, is_withdrawn
from gids.render.terms import Glossary, Meaning


def explained(reader: Reader, entry: Entry) -> str:
    """Return the HTML of an entry's words, each term a link at its first place.

    A translation has the Dutch behind each piece.
    """
    body = reader.body(entry)
    html = markdown.render(body.text).html
    words = reader.once(f"begrippen {body.lang}", lambda: _glossary(reader, body.lang))
    if body.lang == SOURCE or is_withdrawn(entry):
        return reader.once(f"uitgelegd {body.lang} {body.text}", lambda: words.link(html))
    dutch = markdown.render(entry.body).html
    return beside(words.link(html), dutch, reader.translation(entry).words.vertaling.bron_delen)


def _glossary(reader: Reader, lang: str) -> Glossary:
    return Glossary(
        tuple(
            _meaning(reader, entry, lang)
            for entry in reader.catalogue.of(Term)
            if lang == SOURCE or reader.translation(entry)
        ),
        lang,
    )


def _meaning(reader: Reader, entry: Entry[Term], lang: str) -> Meaning:
    """Return what the words of a term in `lang` mean, in the reader's words where there are any."""
    sentence = reader.words(entry, "samenvatting")
    if lang == SOURCE:
        words = (entry.facts.naam, *(entry.facts.ook or ()))
    else:
        also = reader.words(entry, "ook")
        words = (
            *both_words(reader.words(entry, "naam").text),
            *(also.text if also and also.lang == lang else ()),
        )
    return Meaning(words, addresses.address(entry), sentence.text, sentence.lang)


def both_words(name: str) -> tuple[str, ...]:
    """Return the Dutch word and its translation, which stands behind it in brackets."""
    dutch, bracket, translated = name.partition(" (")
    return (dutch, translated.removesuffix(")")) if bracket else (name,)
