"""Which kind of thing stands in which folder of docs/, and what describes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from gids.model.fields import Record
from gids.model.offer import Offer
from gids.model.page import Page
from gids.model.section import Section
from gids.model.story import Story
from gids.model.term import Term


@dataclass(frozen=True)
class Kind:
    """A kind of page: its Dutch name, its model and the folders where its files stand."""

    name: str
    model: type[Record]
    folders: tuple[str, ...]


OFFER = Kind("aanbod", Offer, ("aanbod",))
PAGE = Kind("gids", Page, ("ouders", "jongeren", "professionals", "over"))
STORY = Kind("verhaal", Story, ("verhalen",))
TERM = Kind("begrip", Term, ("begrippen",))
SECTION = Kind("deel", Section, ())

IN_FOLDERS = (OFFER, PAGE, STORY, TERM)


def kind_of(path: PurePosixPath) -> Kind | None:
    """Return the kind of the file at `path` below docs/, or None where none belongs."""
    if path.name.split(".")[0] == "index":
        return SECTION
    for kind in IN_FOLDERS:
        if path.parts[0] in kind.folders:
            return kind
    return None
