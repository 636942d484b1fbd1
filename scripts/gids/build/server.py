"""Show the built site on this computer the way a web host would.

MkDocs' own server hangs the browser when a build fails and knows one 404 page. This one
looks up the site afresh for every request, so that a new build is seen at the next click,
and shows what has to be mended as long as something has.
"""

from __future__ import annotations

import errno
import shutil
import sys
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from gids.build.place import served
from gids.export.api import places
from gids.export.headers import OTHER_TYPE, TEXT, TYPES, differing

HOST = "127.0.0.1"
INDEX = "index.html"
NOT_FOUND = "404.html"
RETRY_SECONDS = 2  # how soon a browser that shows problems asks again
# Shown before the first build, and when a build broke off with words for the terminal only.
WAITING = """<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Even wachten</title>
<h1>De site is nog niet klaar</h1>
<p>Deze pagina ververst zichzelf. Duurt het lang? Kijk dan in het venster waar je
<code>make serve</code> typte. Daar staat wat er aan de hand is.</p>
</html>
"""


class CannotServe(Exception):
    """Why the site cannot be shown, in Dutch, for the person at the keyboard."""


class SiteServer(ThreadingHTTPServer):
    """Serves the last whole build of a project below the path of its web address."""

    daemon_threads = True

    def __init__(
        self, root: Path, address: str, port: int, headers: Mapping[str, str] | None = None
    ) -> None:
        """Start listening; `address` is the web address the site was built for."""
        try:
            super().__init__((HOST, port), _Handler)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            raise CannotServe(
                f"Poort {port} is al bezet. Misschien draait make serve al, in een ander venster.\n"
                f"Stop dat daar met Ctrl-C, of typ:  PORT={port + 1} make serve"
            ) from None
        self.root = root
        self.headers = dict(headers or {})
        self.address = address
        self.problems: str | None = None  # a page in Dutch, while something is to be mended
        self.find: Callable[[str], bytes | None] = lambda location: None  # newer than the build

    @property
    def prefix(self) -> str:
        """Return the path that every address of the site begins with."""
        return urlsplit(self.address).path.rstrip("/") + "/"

    @property
    def url(self) -> str:
        """Return where to look."""
        return f"http://{HOST}:{self.server_port}{self.prefix}"

    def handle_error(self, *request: object) -> None:
        """Pass over a browser that left before the page was there."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(*request)


class _Handler(BaseHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"
    timeout = 30  # a connection that a browser keeps open without using it

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        page = path.endswith((".html", "/")) or "." not in path.rpartition("/")[2]
        if not path.startswith(self.server.prefix):
            self._redirect(self.server.prefix)
        elif page and self.server.problems is not None:
            self._send_problems(self.server.problems)
        else:
            self._send_from_site(path.removeprefix(self.server.prefix))

    do_HEAD = do_GET

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for what has to be mended."""

    def _send_from_site(self, inner: str) -> None:
        newer = self.server.find(inner)
        if newer is not None:
            file = Path(inner, INDEX) if inner.endswith("/") or not inner else Path(inner)
            self._send(HTTPStatus.OK, newer, _content_type(file))
            return
        site = served(self.server.root)
        if site is None:
            self._send_problems(WAITING)
            return
        if data := _open_data(site, inner):
            self._send_file(HTTPStatus.OK, data)
            return
        found, is_folder = _inside(site, inner), inner.endswith("/") or not inner
        if found and found.is_dir() and not is_folder:
            self._redirect(f"{self.server.prefix}{inner.strip('/')}/")
            return
        page = found / INDEX if found and is_folder else found
        if page and page.is_file():
            self._send_file(HTTPStatus.OK, page)
        else:
            self._send_file(HTTPStatus.NOT_FOUND, _nearest_404(site, inner))

    def _send_file(self, status: HTTPStatus, file: Path | None) -> None:
        if file is None:
            self._send(status, b"", "text/plain")
            return
        with file.open("rb") as content:
            self._start(status, _content_type(file), file.stat().st_size)
            if self.command != "HEAD":
                shutil.copyfileobj(content, self.wfile)

    def _send_problems(self, page: str) -> None:
        again = {"Refresh": str(RETRY_SECONDS)}
        body = page.encode("utf-8")
        self._send(HTTPStatus.SERVICE_UNAVAILABLE, body, "text/html; charset=utf-8", again)

    def _redirect(self, path: str) -> None:
        query = urlsplit(self.path).query
        location = quote(path) + (f"?{query}" if query else "")
        self._send(HTTPStatus.FOUND, b"", "text/plain", {"Location": location})

    def _send(
        self, status: HTTPStatus, body: bytes, kind: str, headers: dict[str, str] | None = None
    ) -> None:
        self._start(status, kind, len(body), headers)
        if self.command != "HEAD":
            self.wfile.write(body)

    def _start(
        self, status: HTTPStatus, kind: str, length: int, headers: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        fixed = {"Content-Type": kind, "Content-Length": str(length), "Cache-Control": "no-store"}
        said = {**self.server.headers, **self._differing(), **fixed, **(headers or {})}
        for name, value in said.items():
            if value:
                self.send_header(name, value)
        self.end_headers()

    def _differing(self) -> dict[str, str]:
        """Return what is said differently here, on a server that says anything at all."""
        location = unquote(urlsplit(self.path).path).removeprefix(self.server.prefix)
        return differing(location) if self.server.headers else {}


def _inside(site: Path, inner: str) -> Path | None:
    """Return the file or folder an address asks for, None if it points out of the site."""
    if "\0" in inner:
        return None
    wanted = (site / inner.strip("/")).resolve()
    return wanted if wanted.is_relative_to(site) else None


def _open_data(site: Path, inner: str) -> Path | None:
    """Return the file of open data that answers at an address without an ending."""
    name = places.answering(inner)
    found = _inside(site, name) if name != inner else None
    return found if found and found.is_file() else None


def _nearest_404(site: Path, inner: str) -> Path | None:
    """Return the page of the reader's language that says that something is not there."""
    folder = _inside(site, inner.partition("/")[0])
    pages = [folder / NOT_FOUND] if folder else []
    return next((page for page in [*pages, site / NOT_FOUND] if page.is_file()), None)


def _content_type(file: Path) -> str:
    """Return the type of a file; everything that is text is UTF-8."""
    kind = TYPES.get(file.suffix, OTHER_TYPE)
    return f"{kind}; charset=utf-8" if file.suffix in TEXT else kind
