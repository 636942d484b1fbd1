"""Which names a new page cannot have, because they are or were of something else."""

from __future__ import annotations

from pathlib import Path

from gids import ledger
from gids.catalogue import Catalogue
from gids.enrich import addresses
from gids.model.kinds import OFFER
from gids.read.names import check_name


def why_taken(root: Path, catalogue: Catalogue, slug: str) -> str | None:
    """Return why no new offer can be called this, or None where it can."""
    [folder] = OFFER.folders
    path = f"{addresses.DOCS}/{folder}/{slug}.md"
    problems = check_name(path, [language.code for language in catalogue.languages])
    if problems:
        return f"{problems[0].what} {problems[0].advice}"
    if slug in addresses.RESERVED_SLUGS:
        return f"De naam ‘{slug}’ is al van een lijst op de site. Kies een andere."
    if (root / path).exists():
        return f"Het bestand {path} bestaat al. Kies een andere naam."
    address = addresses.of_entry(folder, slug)
    file = root / ledger.PATH
    if file.is_file() and address in ledger.read(file.read_text("utf-8", errors="replace")):
        return f"Het adres {address} was al van iets anders. Kies een andere naam."
    return None
