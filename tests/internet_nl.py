"""The rules of the website test of https://internet.nl about headers, to hold an answer against.

Retold from what its checks of http headers say they accept, in the version of 14 July 2026.
It looks at real headers only: a policy in a page does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

YEAR = 31_536_000
GOOD_REFERRERS = {"no-referrer", "same-origin"}
FORBIDDEN = {"'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "http:", "https:", "*"}
NO_DATA = ("default-src", "script-src", "object-src")
HOST = re.compile(r"^(?:(?P<scheme>[a-z]+)://)?(?P<host>[^:/']+)(?::(?:\d+|\*))?(?:/.*)?$")


def failures(headers: Mapping[str, str], domain: str) -> list[str]:
    """Return what the test would hold against these headers; names are in small letters."""
    return [
        *_transport(headers.get("strict-transport-security", "")),
        *_policy(headers.get("content-security-policy", ""), domain),
        *_others(headers),
    ]


def directives(policy: str) -> dict[str, list[str]]:
    """Return a content security policy by directive; of two equal ones the first counts."""
    found: dict[str, list[str]] = {}
    for part in policy.split(";"):
        name, *values = part.split() or [""]
        if name:
            found.setdefault(name, values)
    return found


def _transport(value: str) -> Iterator[str]:
    age = re.search(r"max-age=(\d+)", value)
    if not age or int(age[1]) < YEAR:
        yield f"HSTS is for less than a year: {value!r}"


def _others(headers: Mapping[str, str]) -> Iterator[str]:
    if headers.get("x-content-type-options", "").lower() != "nosniff":
        yield "X-Content-Type-Options is not nosniff"
    if headers.get("x-frame-options", "").upper() not in ("DENY", "SAMEORIGIN"):
        yield "X-Frame-Options is not DENY or SAMEORIGIN"
    if headers.get("referrer-policy", "").split(",")[-1].strip() not in GOOD_REFERRERS:
        yield "Referrer-Policy tells other sites where a reader was"


def _policy(policy: str, domain: str) -> Iterator[str]:
    said = directives(policy)
    for name in ("default-src", "base-uri"):
        if not _own(said.get(name, []), domain):
            yield f"{name} is missing or lets others in"
    frames = said.get("frame-src", said.get("child-src", said.get("default-src", [])))
    for name, values in (
        ("frame-src", frames),
        ("frame-ancestors", said.get("frame-ancestors", [])),
        ("form-action", said.get("form-action", [])),
    ):
        if not any(value in ("'self'", "'none'") or HOST.match(value) for value in values):
            yield f"{name} is missing"
    for name, values in said.items():
        for value in values:
            if value in FORBIDDEN or (value == "data:" and name in NO_DATA) or _too_wide(value):
                yield f"{name} has {value}"


def _too_wide(value: str) -> bool:
    """Say whether a source is a host over any line, any host, or this computer."""
    host = HOST.match(value)
    if not host or value.endswith(":"):
        return False
    return host["scheme"] in (None, "http") or host["host"] in ("*", "127.0.0.1")


def _own(values: list[str], domain: str) -> bool:
    """Say whether these sources are nobody, or this domain with 'self' and nothing else."""
    others = [value for value in values if value not in ("'self'", "'report-sample'")]
    if values == ["'none'"]:
        return True
    hosts = [HOST.match(value) for value in others]
    return "'self'" in values and all(one and one["host"].endswith(domain) for one in hosts)
