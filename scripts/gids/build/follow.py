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
from threading import Thread

from gids.build.preview import Preview
from gids.build.server import WAITING, SiteServer
from gids.build.watch import changes
from gids.read.document import read_data

SETTINGS = "data/site.yml"


def follow(server: SiteServer, command: Sequence[str], preview: Preview | None = None) -> None:
    """Run the build command now and after every change, until interrupted.

    The command gets the name of a file to write the page with problems to. With a preview,
    what was saved is seen before the build is done, and a build that is overtaken is left.
    """
    with TemporaryDirectory() as room, Builder(server, command, Path(room)) as builder:
        for _ in changes(server.root):
            server.address = address_of(server.root)
            if preview is not None:
                server.problems = preview.refresh()
                server.find = preview.find
            builder.start()
            if preview is None:
                builder.wait()


def address_of(root: Path) -> str:
    """Return the web address the site is built for, as it is written now."""
    file = root / SETTINGS
    facts = read_data(SETTINGS, file.read_bytes())[0] if file.is_file() else None
    address = facts and facts.at(("adres",))
    return address.value if address and isinstance(address.value, str) else "/"


class Builder:
    """Builds in the background, one build at a time; the newest is the one that counts."""

    def __init__(self, server: SiteServer, command: Sequence[str], room: Path) -> None:
        self._server, self._command, self._room = server, command, room
        self._child: subprocess.Popen[bytes] | None = None
        self._watcher: Thread | None = None

    def __enter__(self) -> Builder:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Build now, instead of what is being built."""
        self.stop()
        page = self._room / "meldingen.html"
        page.unlink(missing_ok=True)
        command = [*self._command, str(page)]
        self._child = subprocess.Popen(command, stdin=subprocess.DEVNULL, process_group=0)
        self._watcher = Thread(target=self._show, args=(self._child, page), daemon=True)
        self._watcher.start()

    def wait(self) -> None:
        """Return when the build is done."""
        if self._watcher:
            self._watcher.join()

    def stop(self) -> None:
        """Leave the build that is going on, if there is one."""
        child, self._child = self._child, None
        if child and child.poll() is None:
            os.killpg(child.pid, signal.SIGTERM)
        self.wait()

    def _show(self, child: subprocess.Popen[bytes], page: Path) -> None:
        """Let the server show what came of a build, unless a newer one was begun."""
        failed = child.wait()
        if child is not self._child:
            return
        if not failed:
            self._server.problems = None
        else:
            self._server.problems = page.read_text("utf-8") if page.is_file() else WAITING
