"""Ask, in Dutch, for new support and write its file; or give only a permanent id."""

from __future__ import annotations

import os
import secrets
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path

from clock import today
from gids import report
from gids.draft.answers import Known
from gids.draft.dialogue import Dialogue
from gids.draft.files import CannotWrite, compose, put
from gids.draft.names import why_taken
from gids.identifiers import fresh, taken_ids
from gids.project import load

with suppress(ImportError):
    import readline  # noqa: F401 - arrow keys work while somebody types

ROOT = Path(__file__).absolute().parent.parent
NOTHING = "Er is niets geschreven."
AFTERWARDS = (
    "Typ nu nog:\n"
    "  make generate  dan krijgt het adres een plek in data/adressen.txt\n"
    "  make check     dan zie je of alles klopt"
)


def main() -> int:
    """Return 0 when a file was written or an id given, 1 when not."""
    sys.stdin.reconfigure(errors="surrogateescape")
    ids = taken_ids(ROOT)
    if os.environ.get("KENMERK"):
        print(fresh(ids, secrets.choice))
        return 0
    catalogue, problems = load(ROOT)
    if catalogue is None:
        print(f"{report.as_text(problems)}\n\nVerbeter dit eerst. {NOTHING}", file=sys.stderr)
        return 1
    providers = {key: one.naam for key, one in catalogue.providers.items()}
    known = Known(catalogue.choices, providers, partial(why_taken, ROOT, catalogue), today())
    try:
        draft = Dialogue(known, _ask, print).run()
        files = compose(ROOT, draft, known, partial(_new_id, ids))
        put(ROOT, files)
    except EOFError:
        return _stop("De antwoorden zijn op.", 1)
    except CannotWrite as reason:
        return _stop(str(reason), 1)
    print(f"\nGeschreven: {files.page}\n{AFTERWARDS}")
    return 0


def _ask(prompt: str) -> str:
    """Return what was typed; from a file nobody sees the answers, so they are shown."""
    typed = input(prompt)
    if not sys.stdin.isatty():
        print(typed)
    return typed


def _stop(why: str, status: int) -> int:
    print(f"\n{why} {NOTHING}", file=sys.stderr)
    return status


def _new_id(taken: set[str]) -> str:
    made = fresh(taken, secrets.choice)
    taken.add(made)
    return made


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(_stop("Gestopt.", 130))
