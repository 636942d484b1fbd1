"""Pages as the files say now, made when somebody asks for one.

A whole build takes seconds; an editor who saves a page wants to see it at once. So while
the site is built again in the background, the page at hand comes straight from the files:
same checks, same sheets, same templates. Search waits for the build.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from gids import report
from gids.check.everything import inspect
from gids.enrich import addresses
from gids.export.assets import FOLDER
from gids.memory import Memory
from gids.problems import stops
from gids.render.site import OVERRIDES, RenderedSite
from gids.render.templates import environment

CODE = "scripts"


class Preview:
    """The site of the project at `root` as it was when `refresh` last went well."""

    def __init__(self, root: Path, today: Callable[[], date]) -> None:
        self._root, self._today = root, today
        self._code = self._times_of_code()
        self._templates = environment(root / OVERRIDES, follow=True)
        self._site: RenderedSite | None = None
        self._memory = Memory()

    def refresh(self) -> str | None:
        """Read and check everything anew; return a page with what is to be mended, if any.

        A mistake in our own code leaves the preview empty: the build will say what it is.
        So does a change in our code, because this program still runs the code of before.
        """
        self._site = None
        if self._times_of_code() != self._code:
            return None
        try:
            site, problems = inspect(self._root, self._today(), self._memory)
        except Exception:
            return None
        if site is None or stops(problems):
            return report.as_html(problems)
        self._site = site
        return None

    def _times_of_code(self) -> dict[Path, int]:
        files = (self._root / CODE).rglob("*.py")
        return {file: file.stat().st_mtime_ns for file in files}

    def find(self, location: str) -> bytes | None:
        """Return what stands at a place below the site's root, or None to look elsewhere."""
        site = self._site
        if site is None:
            return None
        if location.startswith(f"{FOLDER}/"):
            return site.assets.files.get(location.removeprefix(f"{FOLDER}/"))
        lang, address = site.split(location)
        sheet = site.by_address.get(address)
        if sheet is None or sheet.address == addresses.NOT_FOUND:
            return None
        try:
            context = site.context(sheet, lang, for_search=False)
            return self._templates.get_template(sheet.template).render(context).encode("utf-8")
        except Exception:
            return None
