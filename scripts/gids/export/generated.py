"""Every file of the repository that follows from other files, and which of them lag behind.

They are kept in the repository because people read them there, and editors' tools too.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from gids import ledger
from gids.catalogue import Catalogue
from gids.export import choosing_picture, field_table, schema
from gids.export.api import contract
from gids.export.issue_form import issue_forms
from gids.render.site import RenderedSite

COMMAND = "make generate"
# Grows by itself when the site is published, so that an editor who adds a page in the browser
# has nothing to do. That nothing ever leaves it is what `gids.check.ledger` watches.
GROWING = frozenset({ledger.PATH, contract.PATH})


class CannotGenerate(Exception):
    """Why nothing can be made, in Dutch."""


def generated(root: Path, catalogue: Catalogue, today: date) -> dict[str, str]:
    """Return the text of every generated file by its path."""
    return {
        **schema.schemas(catalogue.choices),
        **issue_forms(catalogue.site, catalogue.choices),
        choosing_picture.PATH: choosing_picture.picture(catalogue),
        field_table.PATH: _with_fields(root, catalogue),
        ledger.PATH: _ledger(root, catalogue, today),
        contract.PATH: _promises(root, catalogue),
    }


def stale(root: Path, made: Mapping[str, str], passed: frozenset[str] = frozenset()) -> list[str]:
    """Return the paths that lag behind what was made, files that nothing makes any more too.

    Those in `passed` may lag behind.
    """
    behind = {path for path, text in made.items() if _read(root / path) != text}
    schemas = (root / schema.FOLDER).glob("*.json")
    behind |= {path.relative_to(root).as_posix() for path in schemas} - made.keys()
    return sorted(behind - passed)


def write(root: Path, made: Mapping[str, str], paths: list[str]) -> None:
    """Bring these files up to date: write what was made, and remove what no longer is."""
    for name in paths:
        path = root / name
        if name not in made:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[name], "utf-8", newline="\n")


def complaint(paths: list[str]) -> str:
    """Return which files lag behind, and the command that mends it."""
    files = "\n".join(f"- {path}" for path in paths)
    return f"Deze bestanden zijn niet bij:\n{files}\nTyp  {COMMAND}  en leg vast wat verandert."


def _with_fields(root: Path, catalogue: Catalogue) -> str:
    path = root / field_table.PATH
    try:
        return field_table.inserted(_read(path) or "", field_table.field_table(catalogue.choices))
    except field_table.NoPlace:
        raise CannotGenerate(
            f"In {field_table.PATH} is geen plek voor de tabel met velden.\n"
            f"Zet deze twee regels terug:\n{field_table.START}\n{field_table.END}"
        ) from None


def _ledger(root: Path, catalogue: Catalogue, today: date) -> str:
    old = ledger.read(_read(root / ledger.PATH) or "")
    return ledger.write(ledger.grown(old, RenderedSite(root, catalogue, today)))


def _promises(root: Path, catalogue: Catalogue) -> str:
    old = contract.read(_read(root / contract.PATH) or "")
    return contract.write(old | contract.promises(catalogue.choices))


def _read(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8", errors="replace") if path.is_file() else None
