"""A finished draft becomes files: all of them, or none.

What is written is read back first, with the same reader as everything else, so that a
mistake of ours never reaches the disk.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gids.check.shape import validate
from gids.draft.answers import Draft, Known
from gids.draft.writing import offer_text, provider_text
from gids.identifiers import PROVIDERS
from gids.model.offer import Offer
from gids.model.provider import Provider
from gids.problems import Problem
from gids.read.document import read_data, read_document


class CannotWrite(Exception):
    """Why nothing was written, in Dutch."""


@dataclass(frozen=True)
class Files:
    """The text of a new page, and that of the organisations once new ones are added."""

    page: str
    page_text: str
    providers_text: bytes | None


def compose(root: Path, draft: Draft, known: Known, new_id: Callable[[], str]) -> Files:
    """Return the files of a draft, each thing in it with a permanent id."""
    page = f"docs/aanbod/{draft.slug}.md"
    text = offer_text({"id": new_id(), **draft.facts}, draft.body, known.choices)
    added = "".join(
        provider_text(key, {"id": new_id(), **facts}, known.choices)
        for key, facts in draft.providers.items()
    )
    providers = None
    if added:
        old = (root / PROVIDERS).read_bytes()
        providers = old.rstrip(b"\n") + b"\n" + added.encode()
    files = Files(page, text, providers)
    problems = list(_problems(files, draft, known))
    if problems:
        lines = "\n".join(f"{one.path}, regel {one.line}: {one.what}" for one in problems)
        raise CannotWrite(f"Uit deze antwoorden komt geen goed bestand:\n{lines}")
    return files


def put(root: Path, files: Files) -> None:
    """Write the files; a page that is there already is never overwritten."""
    page = root / files.page
    if page.exists():
        raise CannotWrite(f"{files.page} bestaat al.")
    if files.providers_text is not None:
        with _half(root / PROVIDERS, files.providers_text) as half:
            os.replace(half, root / PROVIDERS)
    page.parent.mkdir(parents=True, exist_ok=True)
    with _half(page, files.page_text.encode()) as half:
        try:
            os.link(half, page)
        except FileExistsError:
            raise CannotWrite(f"{files.page} bestaat al.") from None


@contextmanager
def _half(path: Path, data: bytes) -> Iterator[Path]:
    """Give a hidden file beside `path` with all of the data, and remove it afterwards."""
    half = path.with_name(f".{path.name}.half")
    try:
        half.write_bytes(data)
        yield half
    finally:
        half.unlink(missing_ok=True)


def _problems(files: Files, draft: Draft, known: Known) -> Iterator[Problem]:
    """Yield what our own reader and models say about the files."""
    context = {**known.context, "aanbieders": (*known.providers, *draft.providers)}
    document, problems = read_document(files.page, files.page_text.encode())
    yield from problems
    if document:
        yield from validate(Offer, document.facts, files.page, context)[1]
    if files.providers_text is None:
        return
    node, problems = read_data(PROVIDERS, files.providers_text)
    yield from problems
    for key in draft.providers if node else ():
        yield from validate(Provider, node.value[key], PROVIDERS, context)[1]
