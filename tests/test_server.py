"""What a browser gets from `make serve`, over real HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from gids.build.server import HOST, CannotServe, SiteServer

PAGES = {
    "index.html": "thuis",
    "404.html": "niet gevonden",
    "tr/404.html": "bulunamadı",
    "ouders/index.html": "ouders",
    "tr/ouders/index.html": "ebeveynler",
    "assets/stijl.css": "p{}",
    "assets/zoek.js": "1",
    "api/v1/aanbod.json": "{}",
    "api/v1/aanbod/m2x4p.json": "{1}",
    "api/v1/index.json": "{0}",
    "assets/letter.woff2": "woff",
    "feed.xml": "<a/>",
}


def build(root: Path) -> Path:
    """Put a small site where the last build of a project stands."""
    site = root / "gebouwd"
    for name, words in PAGES.items():
        page = site / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(words, encoding="utf-8")
    (root / "site").symlink_to(site)
    (root / "geheim.txt").write_text("geheim", encoding="utf-8")
    return root


def serve(root: Path, address: str) -> Iterator[SiteServer]:
    """Run a server in the background for as long as it is needed."""
    server = SiteServer(root, address, 0, {"X-Content-Type-Options": "nosniff"})
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    yield from serve(build(tmp_path), "https://voorbeeld.example.org/")


@pytest.fixture
def server_in_a_folder(tmp_path: Path) -> Iterator[SiteServer]:
    yield from serve(build(tmp_path), "https://voorbeeld.example.org/gids/")


def ask(server: SiteServer, path: str, method: str = "GET") -> tuple[HTTPResponse, str]:
    """Return the answer to one request, without following a redirect."""
    connection = HTTPConnection(HOST, server.server_port, timeout=5)
    connection.request(method, path)
    answer = connection.getresponse()
    words = answer.read().decode("utf-8")
    connection.close()
    return answer, words


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        pytest.param("/", 200, "thuis", id="home"),
        pytest.param("/?van=mail", 200, "thuis", id="home with a query"),
        pytest.param("/ouders/", 200, "ouders", id="a page"),
        pytest.param("/ouders/index.html", 200, "ouders", id="a page by its file"),
        pytest.param("/weg/", 404, "niet gevonden", id="an unknown page"),
        pytest.param("/ouders/weg/", 404, "niet gevonden", id="an unknown page in a folder"),
        pytest.param("/tr/weg/", 404, "bulunamadı", id="an unknown page in Turkish"),
        pytest.param("/assets/", 404, "niet gevonden", id="a folder without a page"),
        pytest.param("/assets/zoek.js/", 404, "niet gevonden", id="a file as if it were a folder"),
        pytest.param("/../geheim.txt", 404, "niet gevonden", id="out of the site"),
        pytest.param("/%2e%2e/geheim.txt", 404, "niet gevonden", id="out of the site, disguised"),
        pytest.param("/a%00b", 404, "niet gevonden", id="a name no file can have"),
    ],
)
def test_an_address_gets_its_page(server: SiteServer, path: str, status: int, words: str) -> None:
    answer, received = ask(server, path)

    assert (answer.status, received) == (status, words)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/weg/", "text/html; charset=utf-8"),
        ("/assets/stijl.css", "text/css; charset=utf-8"),
        ("/assets/zoek.js", "text/javascript; charset=utf-8"),
        ("/api/v1/aanbod.json", "application/json; charset=utf-8"),
        ("/feed.xml", "application/xml; charset=utf-8"),
        ("/assets/letter.woff2", "font/woff2"),
    ],
)
def test_a_file_says_what_it_is(server: SiteServer, path: str, kind: str) -> None:
    answer, _ = ask(server, path)

    assert answer.headers["Content-Type"] == kind


@pytest.mark.parametrize(
    ("path", "location"),
    [
        pytest.param("/ouders", "/ouders/", id="a page without its slash"),
        pytest.param("/ouders?q=a&b", "/ouders/?q=a&b", id="the query stays"),
        pytest.param("//ouders", "/ouders/", id="never to another host"),
    ],
)
def test_a_page_without_its_slash_redirects(server: SiteServer, path: str, location: str) -> None:
    answer, _ = ask(server, path)

    assert (answer.status, answer.headers["Location"]) == (302, location)


def test_a_site_in_a_folder_is_served_in_that_folder(server_in_a_folder: SiteServer) -> None:
    home, _ = ask(server_in_a_folder, "/")
    page, words = ask(server_in_a_folder, "/gids/ouders/")
    slash, _ = ask(server_in_a_folder, "/gids/ouders")

    assert (home.status, home.headers["Location"]) == (302, "/gids/")
    assert (page.status, words) == (200, "ouders")
    assert slash.headers["Location"] == "/gids/ouders/"
    assert server_in_a_folder.url.endswith("/gids/")


def test_problems_take_the_place_of_pages_until_they_are_mended(server: SiteServer) -> None:
    server.problems = "<h1>Er klopt iets nog niet</h1>"
    page, words = ask(server, "/ouders/")
    _, style = ask(server, "/assets/stijl.css")

    assert (page.status, words) == (503, "<h1>Er klopt iets nog niet</h1>")
    assert page.headers["Refresh"] == "2"
    assert style == "p{}"

    server.problems = None
    assert ask(server, "/ouders/")[1] == "ouders"


def test_before_the_first_build_the_browser_waits(server: SiteServer) -> None:
    (server.root / "site").unlink()
    page, words = ask(server, "/")

    assert (page.status, page.headers["Refresh"]) == (503, "2")
    assert "De site is nog niet klaar" in words


def test_only_the_head_is_sent_when_only_that_is_asked(server: SiteServer) -> None:
    answer, words = ask(server, "/ouders/", "HEAD")

    assert (answer.status, answer.headers["Content-Length"], words) == (200, "6", "")


def test_a_new_build_is_seen_without_a_restart(server: SiteServer) -> None:
    site = server.root / "site"
    fresh = server.root / "nieuw"
    fresh.mkdir()
    (fresh / "index.html").write_text("nieuw", encoding="utf-8")
    site.unlink()
    site.symlink_to(fresh)

    assert ask(server, "/")[1] == "nieuw"


def test_a_port_that_is_taken_is_explained(server: SiteServer) -> None:
    port = server.server_port

    with pytest.raises(CannotServe) as refusal:
        SiteServer(server.root, "https://voorbeeld.example.org/", port)

    assert str(refusal.value) == (
        f"Poort {port} is al bezet. Misschien draait make serve al, in een ander venster.\n"
        f"Stop dat daar met Ctrl-C, of typ:  PORT={port + 1} make serve"
    )


def test_open_data_answers_without_an_ending(server: SiteServer) -> None:
    for path, words in (
        ("/api/v1/", "{0}"),
        ("/api/v1/aanbod", "{}"),
        ("/api/v1/aanbod/m2x4p", "{1}"),
    ):
        answer, heard = ask(server, path)
        assert (answer.status, heard) == (HTTPStatus.OK, words), path
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    for path in ("/api/v1/aanbod/", "/api/v1/aanbod/niets", "/api/v1/../../geheim"):
        assert ask(server, path)[0].status == HTTPStatus.NOT_FOUND, path
