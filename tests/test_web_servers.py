"""The published folder behind real web servers, at a root and below a path.

Every test runs on nginx and on Apache, which read the files that were made for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from building import TODAY
from gids.export.headers import EVERYWHERE, OPEN, RULES, Rule, policy
from gids.export.hosting import hosting_of
from gids.languages import SOURCE
from gids.project import load
from gids.render.site import RenderedSite
from internet_nl import failures
from web_servers import (
    BROTLI,
    Answer,
    Published,
    Running,
    apache_serving,
    nginx_serving,
    publish_for_test,
)

SERVERS = {"nginx": nginx_serving, "apache": apache_serving}
FOLDERS = {"nl": "", "en": "en/", "tr": "tr/", "ar": "ar/", "pl": "pl/", "uk": "uk/"}
FRAMED = Rule("over/", {"Content-Security-Policy": policy(frame_ancestors="https://een.example")})
NOT_THERE = (
    *("/bestaat/niet/", "/bestaat", "/aanbod/fase/", "/assets/", "/pagefind/", "/k/"),
    *("/.htaccess", "/.git/config", "/_headers", "/_redirects", "/aanbod/.verborgen"),
)
OUTSIDE = (
    *("/../server/nginx/http.conf", "/%2e%2e/server/nginx/http.conf"),
    *("/..%2fserver/nginx/http.conf", "/assets/../../../../../../etc/passwd"),
    *("/assets/..%5c..%5cserver", "//etc/passwd", "/%00", "/assets../server/nginx/http.conf"),
)
TYPES = {
    "/": "text/html; charset=utf-8",
    "/404.html": "text/html; charset=utf-8",
    "/assets/stijl.css": "text/css; charset=utf-8",
    "/assets/js/zoek.js": "text/javascript; charset=utf-8",
    "/assets/beeld/beeldmerk.svg": "image/svg+xml; charset=utf-8",
    "/assets/lettertypen/atkinson-next-latin.woff2": "font/woff2",
    "/pagefind/woorden.nl.json": "application/json; charset=utf-8",
    "/robots.txt": "text/plain; charset=utf-8",
    "/sitemap.xml": "application/xml; charset=utf-8",
}
FOR_EVER, ASK_AGAIN = "public, max-age=31536000, immutable", "no-cache"


@pytest.fixture(scope="module", params=["/", "/hoogbegaafd.arnhem/pad/"])
def published(
    request: pytest.FixtureRequest,
    mini_site: Path,
    mini_project: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Published:
    """Return the small site, published for an address; links in a 404 page keep theirs."""
    catalogue, problems = load(mini_project)
    assert catalogue is not None, problems
    hosting = hosting_of(RenderedSite(mini_project, catalogue, TODAY))
    hosting = replace(
        hosting, address=f"https://example.org{request.param}", rules=(*RULES, FRAMED)
    )
    return publish_for_test(mini_site, hosting, tmp_path_factory.mktemp("publiek"), only=r"^[^/]*$")


@pytest.fixture(scope="module", params=SERVERS)
def server(
    request: pytest.FixtureRequest, published: Published, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    with SERVERS[request.param](published, tmp_path_factory.mktemp("server")) as running:
        yield running


def place(answer: Answer) -> str:
    """Return the path that an answer leads to."""
    location = answer.headers["location"]
    return "/" + location.split("/", 3)[3] if "://" in location else location


def test_pages_are_there(server: Running) -> None:
    wrong = []
    for folder in FOLDERS.values():
        for path in ("", "aanbod/", "aanbod/tafel/", "zoeken/"):
            answer = server.get(f"/{folder}{path}")
            file = server.published.site / folder / path / "index.html"
            if (answer.status, answer.body) != (200, file.read_bytes()):
                wrong.append(f"{folder}{path}: {answer.status}")

    assert wrong == []


def test_every_answer_has_every_header_once(server: Running) -> None:
    said = {name.lower(): value for name, value in EVERYWHERE.items()}
    for path, status in (
        *(("/", 200), ("/uk/aanbod/tafel/", 200), ("/assets/stijl.css", 200), ("/aanbod", 301)),
        *(("/niets/", 404), ("/ar/niets", 404), ("/k/mini1/", 302), ("/tr/aanbod/lijst/", 301)),
    ):
        answer = server.get(path)
        assert answer.status == status, path
        assert {name: answer.headers.get(name) for name in said} == said, path
        assert failures(answer.headers, "example.org") == []


def test_a_rule_counts_below_its_folder_in_every_language(server: Running) -> None:
    name = "content-security-policy"
    own, other = policy(), FRAMED.headers["Content-Security-Policy"]

    assert server.get("/").headers[name] == own
    assert server.get("/zoeken/?q=/over/").headers[name] == own
    for folder in FOLDERS.values():
        assert server.get(f"/{folder}over/").headers[name] == other, folder


def test_another_site_may_show_what_is_made_for_it(server: Running) -> None:
    for folder in FOLDERS.values():
        said = server.get(f"/{folder}embed/zoeken/").headers
        assert "frame-ancestors *" in said["content-security-policy"], folder
        assert "x-frame-options" not in said, folder
    for path in ("/embed/hoogte.js", "/embed/zoeken/oembed.json"):
        assert server.get(path).status == 200, path
    said = server.get("/assets/lettertypen/atkinson-next-latin.woff2").headers
    assert said["access-control-allow-origin"] == "*"


def test_what_is_not_there_is_said_in_the_language(server: Running) -> None:
    for path in NOT_THERE:
        answer = server.get(path)
        assert (answer.status, b'<html lang="nl"' in answer.body) == (404, True), path
    for lang, folder in FOLDERS.items():
        for path in ("niets", "niets/", "aanbod/niets/diep/er", "k/zzzzz/"):
            answer = server.get(f"/{folder}{path}")
            page = (server.published.site / folder / "404.html").read_bytes()
            assert (answer.status, answer.body) == (404, page), f"{lang} {path}"


def test_what_moved_leads_on_in_every_language(server: Running) -> None:
    base = server.published.hosting.base
    table = list(server.published.hosting.leading_on())
    assert {status for _, _, status in table} == {301, 302}
    wrong = []
    for old, new, status in table:
        for folder in FOLDERS.values():
            target = f"{base}/{folder}{new.lstrip('/')}"
            for asked in (old, old.rstrip("/")):
                answer = server.get(f"/{folder}{asked.lstrip('/')}?a=b")
                if (answer.status, place(answer)) != (status, f"{target}?a=b"):
                    wrong.append(f"{folder} {asked}: {answer.status} {answer.headers}")
            if server.ask(target).status != 200:
                wrong.append(f"{target} is not there")

    assert wrong == []


def test_a_page_without_its_last_slash_leads_to_the_page(server: Running) -> None:
    base = server.published.hosting.base
    for path in ("/aanbod", "/tr", "/ar/aanbod/tafel"):
        answer = server.get(path)
        assert (answer.status, place(answer)) == (301, f"{base}{path}/")
    if base:
        answer = server.ask(base)
        assert (answer.status, place(answer)) == (301, f"{base}/")


def test_types_do_not_depend_on_the_computer(server: Running) -> None:
    assert {path: server.get(path).headers["content-type"] for path in TYPES} == TYPES


def test_open_data_answers_without_an_ending_and_may_be_read_by_every_site(
    server: Running,
) -> None:
    (term,) = (server.published.site / "api/v1/begrippen").glob("*.json")
    for path, file in (
        ("/api/v1/", "index.json"),
        ("/api/v1/services", "services.json"),
        ("/api/v1/services.json", "services.json"),
        (f"/api/v1/begrippen/{term.stem}", f"begrippen/{term.name}"),
        ("/api/v1/openapi.json", "openapi.json"),
        ("/api/v1/aanbod.csv", "aanbod.csv"),
    ):
        answer = server.get(path)
        body = (server.published.site / "api/v1" / file).read_bytes()
        kind = "text/csv" if file.endswith(".csv") else "application/json"
        assert (answer.status, answer.body == body) == (200, True), path
        assert answer.headers["content-type"] == f"{kind}; charset=utf-8", path
        assert {name: answer.headers.get(name.lower()) for name in OPEN} == OPEN, path
    feed = server.get("/wijzigingen.atom").headers
    assert feed["content-type"] == "application/atom+xml; charset=utf-8"
    assert feed["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in server.get("/").headers
    for path in ("/api/v1/services/", "/api/v1/services/niets", "/api/v1/niets", "/api/"):
        assert server.get(path).status == 404, path
    assert place(server.get("/api/v1")) == f"{server.published.hosting.base}/api/v1/"


def test_what_has_a_mark_is_kept_and_the_rest_is_asked_for_again(server: Running) -> None:
    text = min((server.published.site / "pagefind" / "fragment").iterdir())
    hashed = f"/{text.relative_to(server.published.site).as_posix()}"
    kept = ["/assets/stijl.css?v=0123abcd", hashed]
    asked = [
        *("/", "/?v=0123abcd", "/assets/js/zoekvraag.js", "/assets/stijl.css?w=1"),
        *("/pagefind/woorden.nl.json", "/sitemap.xml", "/aanbod/?x=/assets/a?v=1"),
    ]
    said = {path: server.get(path).headers["cache-control"] for path in (*kept, *asked)}

    assert said == dict.fromkeys(kept, FOR_EVER) | dict.fromkeys(asked, ASK_AGAIN)


def test_a_browser_gets_the_copy_that_it_understands(server: Running) -> None:
    for path, file in (("/", "index.html"), ("/404.html", "404.html"), ("/niets/", "404.html")):
        for accept, coding, suffix in (
            ("gzip", "gzip", ".gz"),
            ("br", "br", ".br"),
            ("gzip, deflate, br", "br", ".br"),
            ("", None, ""),
            ("zstd", None, ""),
        ):
            answer = server.get(path, accept)
            page = server.published.site / f"{file}{suffix}"
            assert answer.headers.get("content-encoding") == coding, f"{path} {accept}"
            assert answer.headers["vary"] == "Accept-Encoding"
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert answer.body == page.read_bytes()
    assert BROTLI.is_file()


def test_what_did_not_change_is_not_sent_again(server: Running) -> None:
    first = server.get("/", "br")
    again = server.get("/", "br", since=first.headers["last-modified"])

    assert (again.status, again.body) == (304, b"")
    assert again.headers["content-security-policy"] == policy()


def test_nobody_gets_outside_or_learns_a_version(server: Running) -> None:
    for path in OUTSIDE:
        answer = server.get(path)
        assert answer.status in (400, 403, 404), path
        assert b"gids_" not in answer.body
        assert b"root:" not in answer.body
    for path in ("/", "/niets", "/k/mini1/", "/%00"):
        assert server.get(path).headers["server"] in ("nginx", "Apache")
        assert b"nginx/" not in server.get(path).body


def test_only_reading_is_possible(server: Running) -> None:
    assert server.get("/", method="HEAD").body == b""
    for method in ("PUT", "DELETE", "TRACE"):
        assert server.get("/", method=method).status == 405, method


def test_languages_are_those_of_the_project(published: Published) -> None:
    assert tuple(FOLDERS.values())[1:] == published.hosting.folders
    assert FOLDERS[SOURCE] == ""


def test_nginx_brings_the_reader_to_a_safe_line_first(published: Published, tmp_path: Path) -> None:
    with nginx_serving(published, tmp_path) as running:
        answer = running.ask_plainly("/tr/?a=b")

    assert answer.status == 301
    assert answer.headers["location"] == "https://127.0.0.1/tr/?a=b"
