"""Put the open data below the built site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from gids.export.api import places
from gids.export.api.changes import feed
from gids.export.api.directory import directory
from gids.export.api.openapi import openapi
from gids.export.api.resources import answers, text_of
from gids.export.api.telling import Teller
from gids.export.table import write_table

if TYPE_CHECKING:
    from gids.render.site import RenderedSite


def write_open_data(site: RenderedSite, folder: Path) -> None:
    """Write every answer. Words are in all languages, also where few were built."""
    teller = Teller(site)
    for name, text in texts(teller):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    write_table(folder / places.CSV, directory(teller))


def texts(teller: Teller) -> Iterator[tuple[str, str]]:
    """Yield the text of every answer, of its description and of the feed, with its place."""
    for name, answer in answers(teller):
        yield name, text_of(answer)
    yield places.OPENAPI, openapi(teller.site.catalogue.site)
    yield places.FEED, feed(teller)
