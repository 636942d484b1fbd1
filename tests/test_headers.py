"""What is said with every file is safe, and what differs below a folder stays there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gids.export.headers import EVERYWHERE, RULES, Rule, differing, policy
from gids.export.hosting import Hosting
from gids.export.plain_hosts import headers, redirects
from internet_nl import directives, failures

PLATFORM = "'self' https://platform.example"
HOSTING = Hosting(
    "https://example.org/map/",
    ("en/", "ar/"),
    moved={"/oud/": "/nieuw/", "/weg/": "/"},
    short={"/k/ab2cd/": "/nieuw/"},
)
FRAMED = Rule("frame/", {"Content-Security-Policy": policy(frame_ancestors=PLATFORM)})
PLACES = (
    *("", "embed/zoeken/", "ar/embed/aanbod/ab2cd/", "aanbod/embed/", "over/", "ar/over/"),
    *("over/zet-dit-op-je-site/", "zoeken/"),
)
NETLIFY = """\
/map/oud/ /map/nieuw/ 301
/map/en/oud/ /map/en/nieuw/ 301
/map/ar/oud/ /map/ar/nieuw/ 301
/map/weg/ /map/ 301
/map/en/weg/ /map/en/ 301
/map/ar/weg/ /map/ar/ 301
/map/k/ab2cd/ /map/nieuw/ 302
/map/en/k/ab2cd/ /map/en/nieuw/ 302
/map/ar/k/ab2cd/ /map/ar/nieuw/ 302
/map/api/v1/ /map/api/v1/index.json 200
/map/api/v1/aanbod /map/api/v1/aanbod.json 200
/map/api/v1/aanbod/:id /map/api/v1/aanbod/:id.json 200
/map/api/v1/aanbieders /map/api/v1/aanbieders.json 200
/map/api/v1/aanbieders/:id /map/api/v1/aanbieders/:id.json 200
/map/api/v1/begrippen /map/api/v1/begrippen.json 200
/map/api/v1/begrippen/:id /map/api/v1/begrippen/:id.json 200
/map/api/v1/paginas /map/api/v1/paginas.json 200
/map/api/v1/keuzelijsten /map/api/v1/keuzelijsten.json 200
/map/api/v1/services /map/api/v1/services.json 200
/map/api/v1/services/:id /map/api/v1/services/:id.json 200
/map/api/v1/organizations /map/api/v1/organizations.json 200
/map/api/v1/organizations/:id /map/api/v1/organizations/:id.json 200
/map/api/v1/taxonomies /map/api/v1/taxonomies.json 200
/map/ar/* /map/ar/404.html 404
/map/en/* /map/en/404.html 404
/map/* /map/404.html 404
"""


def small(said: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in said.items()}


def test_internet_nl_has_nothing_against_our_headers() -> None:
    assert failures(small(EVERYWHERE), "example.org") == []
    assert failures(small({**EVERYWHERE, **FRAMED.headers}), "example.org") == []


@pytest.mark.parametrize(
    ("header", "value", "complaint"),
    [
        ("Strict-Transport-Security", "max-age=31535999", "HSTS is for less than a year"),
        ("Referrer-Policy", "strict-origin", "Referrer-Policy tells other sites"),
        ("X-Frame-Options", "ALLOWALL", "X-Frame-Options is not"),
        ("X-Content-Type-Options", "", "X-Content-Type-Options is not"),
        ("Content-Security-Policy", "default-src 'self'", "base-uri is missing"),
        ("Content-Security-Policy", policy(default_src="https://cdn.example"), "default-src is"),
        ("Content-Security-Policy", policy(script_src="'self' 'unsafe-inline'"), "script-src has"),
        ("Content-Security-Policy", policy(script_src="data:"), "script-src has data:"),
        ("Content-Security-Policy", policy(img_src="cdn.example"), "img-src has cdn.example"),
        ("Content-Security-Policy", policy(img_src="http://cdn.example"), "img-src has http:"),
        ("Content-Security-Policy", policy(img_src="https:"), "img-src has https:"),
        ("Content-Security-Policy", policy(frame_ancestors="*"), "frame-ancestors has *"),
        ("Content-Security-Policy", policy(connect_src="https://127.0.0.1"), "connect-src has"),
    ],
)
def test_internet_nl_would_complain(header: str, value: str, complaint: str) -> None:
    found = failures(small({**EVERYWHERE, header: value}), "example.org")

    assert found
    assert found[0].startswith(complaint)


def test_nothing_comes_from_elsewhere() -> None:
    allowed = {value for values in directives(policy()).values() for value in values}

    assert allowed == {"'none'", "'self'", "data:"}


def test_a_host_without_a_server_gets_the_same_headers_and_addresses() -> None:
    first, *others = headers(replace(HOSTING, rules=(*RULES, FRAMED))).split("\n/")

    assert first.startswith("/map/*\n  Strict-Transport-Security: max-age=31536000\n")
    fragment = next(at for at, one in enumerate(others) if one.startswith("map/pagefind/fragment"))
    assert others[fragment] == (
        "map/pagefind/fragment/*\n  Cache-Control: public, max-age=31536000, immutable"
    )
    assert [other.partition("\n")[0] for other in others[-3:]] == [
        *("map/frame/*", "map/en/frame/*", "map/ar/frame/*")
    ]
    assert others[-3].splitlines()[1:] == [
        "  ! Content-Security-Policy",
        f"  Content-Security-Policy: {policy(frame_ancestors=PLATFORM)}",
    ]
    assert redirects(HOSTING) == NETLIFY


def test_a_header_without_a_value_is_taken_away() -> None:
    said = headers(HOSTING).split("\n/")
    embeds = next(one for one in said if one.startswith("map/ar/embed/*"))

    assert embeds.splitlines()[1:] == [
        "  ! Content-Security-Policy",
        "  ! X-Frame-Options",
        f"  Content-Security-Policy: {policy(frame_ancestors='*')}",
    ]


def test_only_pages_for_other_sites_may_stand_in_a_frame() -> None:
    open_to = {place: differing(place).get("Content-Security-Policy", policy()) for place in PLACES}

    assert {place for place, said in open_to.items() if "frame-ancestors *" in said} == {
        *("embed/zoeken/", "ar/embed/aanbod/ab2cd/")
    }
    assert {place for place, said in open_to.items() if "frame-src 'self'" in said} == {
        "over/zet-dit-op-je-site/"
    }
    assert differing("embed/zoeken/")["X-Frame-Options"] == ""
