"""What every check is given: the whole project, read and laid out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gids.catalogue import Catalogue
from gids.render.site import RenderedSite


@dataclass(frozen=True)
class Whole:
    """The project at `root` as it is today."""

    root: Path
    catalogue: Catalogue
    today: date
    site: RenderedSite
