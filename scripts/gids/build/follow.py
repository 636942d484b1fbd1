"""Build again whenever something is saved, and let the server show what came of it.

Checking and building run as a program of their own: a mistake in a page, a template or
our own code ends that program, and never the server.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from gids.build.server import WAITING, SiteServer
from gids.build.watch import changes
from gids.read.document import read_data

SETTINGS = "data/site.yml"


def follow(server: SiteServer, command: Sequence[str]) -> None:
    """Run the build command now and after every change, until interrupted.

    The command gets the name of a file to write the page with problems to.
    """
    with TemporaryDirectory() as room:
        for _ in changes(server.root):
            server.problems = _build(command, Path(room) / "meldingen.html")
            server.address = address_of(server.root)


def address_of(root: Path) -> str:
    """Return the web address the site is built for, as it is written now."""
    file = root / SETTINGS
    facts = read_data(SETTINGS, file.read_bytes())[0] if file.is_file() else None
    address = facts and facts.at(("adres",))
    return address.value if address and isinstance(address.value, str) else "/"


def _build(command: Sequence[str], page: Path) -> str | None:
    """Build, and return the page that says what is to be mended, None when all is well."""
    page.unlink(missing_ok=True)
    with subprocess.Popen(
        [*command, str(page)], stdin=subprocess.DEVNULL, process_group=0
    ) as child:
        try:
            failed = child.wait()
        except KeyboardInterrupt:
            os.killpg(child.pid, signal.SIGTERM)
            raise
    if not failed:
        return None
    return page.read_text(encoding="utf-8") if page.is_file() else WAITING
