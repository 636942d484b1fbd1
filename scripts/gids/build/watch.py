"""Notice what somebody saves, so that the site on the screen can follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

from watchfiles import watch

FOLDERS = ("docs", "data", "overrides", "scripts")
SETTINGS = "mkdocs.yml"
QUIET_MS = 100  # an editor that saves a file writes more than once
LOOK_MS = 500  # how often to look at the settings, and whether to stop


def changes(root: Path, stop: Event | None = None) -> Iterator[None]:
    """Yield when watching has begun, and for every burst of changes after that.

    So nothing is missed that is saved during the first build. The settings are one file.
    A watch on a file is lost when an editor saves by putting a new file in its place, so
    its time is compared instead.
    """
    folders = [root / name for name in FOLDERS if (root / name).is_dir()]
    settings = root / SETTINGS
    seen: int | None = -1  # no file is that old
    for changed in watch(
        *folders,
        step=QUIET_MS,
        rust_timeout=LOOK_MS,
        yield_on_timeout=True,
        stop_event=stop,
        raise_interrupt=True,
    ):
        before, seen = seen, _time_of(settings)
        if changed or seen != before:
            yield


def _time_of(file: Path) -> int | None:
    """Return when a file was last changed, None while it is not there."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return None
