"""The UUIDs that HSDS asks for, made from the permanent ids and from nothing else.

They do not hang on the address of the site, which the owner may still change. Anybody can make
them again: version 5, in the namespace of URLs, of `urn:hoogbegaafd-in-arnhem:` and the id.
"""

from __future__ import annotations

from uuid import NAMESPACE_URL, UUID, uuid5

NAME = "urn:hoogbegaafd-in-arnhem"


def of(identifier: str, *parts: str) -> UUID:
    """Return the UUID of what has a permanent id, or of a part of it such as its telephone."""
    return uuid5(NAMESPACE_URL, ":".join((NAME, identifier, *parts)))


def of_list(kind: str) -> UUID:
    """Return the UUID of a list of choices: a taxonomy."""
    return of("keuzelijst", kind)


def of_choice(kind: str, choice: str) -> UUID:
    """Return the UUID of one choice of a list: a term of a taxonomy."""
    return of("keuzelijst", kind, choice)
