"""Make of a built site the folder that goes to a web server.

In `publiek/www/` stands what may be asked for, below the path of the site's address; in
`publiek/server/`, where nobody can ask for them, the settings for the web server.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from gids.build.compress import add_copies, forget_others, worth_compressing
from gids.build.place import WORKSHOP, put_in_place, workshop
from gids.export.hosting import Hosting
from gids.export.servers import PUBLIC, server_files

PUBLISHED = "publiek"
STORE = "geperst"  # compressed copies, kept in the workshop


def publish(root: Path, built: Path, hosting: Hosting) -> Path:
    """Put the built site in `publiek`, in one step, and return where that now stands."""
    with workshop(root, wait=True) as aside:
        assemble(built, hosting, aside)
        store = root / WORKSHOP / STORE
        forget_others(store, add_copies(worth_compressing(aside / PUBLIC), store))
        return put_in_place(root, aside, PUBLISHED)


def assemble(built: Path, hosting: Hosting, target: Path) -> None:
    """Put the site and the files for every web server in a folder, nothing compressed yet."""
    site = target / f"{PUBLIC}{hosting.base}"
    shutil.copytree(built, site, dirs_exist_ok=True)
    for name, text in server_files(hosting).items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
