"""Style, letters, pictures and scripts: what a page fetches from this site itself."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

STYLE = "stijl.css"
CSS = "css"
FOLDER = "assets"
SCRIPTS = "js/"
IMPORTED = re.compile(rb'(?<= from ")\./([\w-]+\.js)(?=";)')
COMMENT = re.compile(rb"/\*.*?\*/", re.DOTALL)  # for who writes the style, not for who reads
INDENT = re.compile(rb"\s*\n\s*")
LOADED = re.compile(rb"url\(([\w-]+/[\w.-]+)\)")  # by the style sheet


@dataclass(frozen=True)
class Assets:
    """The files below overrides/assets; the style sheets become one, in name order."""

    folder: Path
    colours: str = ""  # style that follows from data, at the end

    @cached_property
    def files(self) -> dict[str, bytes]:
        """Return what stands below assets/ in the site, by path."""
        found = {STYLE: self._style()}
        for path in sorted(self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if path.is_file() and not name.startswith(f"{CSS}/"):
                found[name] = path.read_bytes()
        for name in [name for name in found if name.startswith(SCRIPTS)]:
            self._mark_imports(name, found)
        return found

    @cached_property
    def _marks(self) -> dict[str, str]:
        return {name: _mark(data) for name, data in self.files.items()}

    def location(self, name: str) -> str:
        """Return where an asset stands in the site, with a mark that changes when it does.

        Raises KeyError for an asset that does not exist: that is a mistake of ours.
        """
        return f"{FOLDER}/{name}?v={self._marks[name]}"

    def write(self, site: Path) -> None:
        """Put all assets into a built site."""
        for name, data in self.files.items():
            target = site / FOLDER / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)

    def _mark_imports(self, name: str, found: dict[str, bytes]) -> None:
        """Give what a script imports the mark it has on a page: it is then fetched only once."""

        def marked(match: re.Match[bytes]) -> bytes:
            imported = SCRIPTS + match[1].decode()
            self._mark_imports(imported, found)
            return match[0] + f"?v={_mark(found[imported])}".encode()

        found[name] = IMPORTED.sub(marked, found[name])

    def _style(self) -> bytes:
        sheets = sorted((self.folder / CSS).glob("*.css"))
        joined = b"".join(sheet.read_bytes().rstrip() + b"\n" for sheet in sheets)
        shorter = INDENT.sub(b"\n", COMMENT.sub(b"", joined)).lstrip()
        return LOADED.sub(self._marked, shorter) + self.colours.encode()

    def _marked(self, loaded: re.Match[bytes]) -> bytes:
        """Give a font in the style sheet the mark of its content: it is then kept for ever."""
        mark = _mark((self.folder / loaded[1].decode()).read_bytes())
        return b"url(%s?v=%s)" % (loaded[1], mark.encode())


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:8]
