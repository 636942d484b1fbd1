"""The description of the open data: OpenAPI itself, and the Dutch rules for designing an API.

The rules are those of https://logius-standaarden.github.io/API-Design-Rules/ that a set of
files can keep; those about writing, searching and logging in are about other APIs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

from gids.check.exports.answers import REBUILD
from gids.export.api import places
from gids.problems import Problem

KEBAB = re.compile(r"(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\{[a-z][a-zA-Z0-9]*\})")
CAMEL = re.compile(r"[a-z][a-zA-Z0-9]*")
SEMANTIC = re.compile(r"\d+\.\d+\.\d+")


def check(folder: Path) -> Iterator[Problem]:
    """Read the description as a tool of a partner would, and by every rule that counts here."""
    path = folder / places.OPENAPI
    try:
        described = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        yield Problem(places.OPENAPI, 1, f"Dit is niet te lezen: {error}", REBUILD)
        return
    for error in OpenAPIV31SpecValidator(described).iter_errors():
        where = "/".join(map(str, error.absolute_path))
        yield Problem(places.OPENAPI, 1, f"OpenAPI keurt ‘{where}’ af: {error.message}", REBUILD)
    for what in broken_rules(described):
        yield Problem(places.OPENAPI, 1, what, REBUILD)


def broken_rules(described: dict) -> Iterator[str]:
    """Yield what goes against the Dutch rules, each with the name of the rule."""
    info = described.get("info", {})
    version = str(info.get("version", ""))
    if not SEMANTIC.fullmatch(version):
        yield f"/core/semver: ‘{version}’ is geen versie in drie getallen."
    for server in described.get("servers", ()):
        if not server["url"].endswith(f"/v{version.split('.')[0]}"):
            yield f"/core/uri-version: ‘{server['url']}’ eindigt niet op de hoofdversie."
    if not info.get("license", {}).get("url"):
        yield "Er staat niet bij onder welke licentie de gegevens te gebruiken zijn."
    contact = info.get("contact")
    if contact is not None and set(contact) != {"name", "email", "url"}:
        yield "/core/doc-openapi-contact: een contact heeft een naam, een e-mailadres en een adres."
    for path, operations in described.get("paths", {}).items():
        yield from _path(path)
        for method, operation in operations.items():
            yield from _operation(f"{method.upper()} {path}", method, operation)


def _path(path: str) -> Iterator[str]:
    if path != "/" and path.endswith("/"):
        yield f"/core/no-trailing-slash: ‘{path}’ eindigt op een schuine streep."
    for part in path.strip("/").split("/") if path != "/" else ():
        if not KEBAB.fullmatch(part):
            yield f"/core/path-segments-kebab-case: ‘{part}’ in ‘{path}’."


def _operation(name: str, method: str, operation: dict) -> Iterator[str]:
    if method != "get":
        yield f"/core/http-methods: {name} is er niet op een site van vaste bestanden."
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "query" and not CAMEL.fullmatch(parameter["name"]):
            yield f"/core/query-keys-camel-case: ‘{parameter['name']}’ in {name}."
    for status, response in operation.get("responses", {}).items():
        if "API-Version" not in response.get("headers", {}):
            yield f"/core/version-header: {name} zegt bij {status} niet welke versie het is."
