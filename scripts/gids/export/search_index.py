"""Make the search index of a built site.

Pagefind reads the pages as they are and writes an index per language into the folder
pagefind/. What it brings along for other sites is removed, and the one file whose order
changes from run to run is written again, so that the same pages give the same bytes.
Beside it comes what the site knows of words, per language: with it the browser understands
typing errors, compounds and whole questions (overrides/assets/js/zoekvraag.js) and puts what
fits best at the top (zoekrang.js).
"""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pagefind_bin import get_executable

from gids.export.search_about import IndexedPage, Ranking, about
from gids.export.search_words import Lexicon, silent_words
from gids.export.word_forms import WORD, fold
from gids.languages import SOURCE

BUNDLE = "pagefind"
ENTRY = "pagefind-entry.json"
UNTRANSLATED = "nederlands"  # the filter of a Dutch page in the frame of another language
KIND = "soort"  # what a result is: every page that may be found says it
FRAGMENT_MARK = b"pagefind_dcd"  # before the JSON of every page in the index
KEPT = ("pagefind.js", ENTRY, "*.pf_meta", "wasm.*.pagefind")
SHORTEST_WORD = 2
Fragment = dict[str, Any]  # what Pagefind keeps of a page, as its own JSON


class SearchIndexError(RuntimeError):
    """The search index could not be made; the message says why."""


def build_search_index(site: Path, lexicon: Lexicon, ranking: Ranking) -> None:
    """Write the search index of the pages in `site` that have `data-pagefind-body`.

    Raises SearchIndexError when there is nothing to find, or a page that does not say what it is.
    """
    bundle = site / BUNDLE
    shutil.rmtree(bundle, ignore_errors=True)
    _run_pagefind(site)
    _sort_entry(bundle / ENTRY)
    _remove_what_nobody_loads(bundle)
    for language, read in sorted(_read_pages(bundle).items()):
        pages = [_page(key, page, language) for key, page in read.items()]
        knowledge = _knowledge(_words(read.values()), language, lexicon)
        knowledge |= about(pages, language, lexicon, ranking)
        _write_json(bundle / f"woorden.{language}.json", knowledge)


def _run_pagefind(site: Path) -> None:
    command = [str(get_executable().absolute()), "--site", ".", "--output-subdir", BUNDLE]
    try:
        done = subprocess.run(
            [*command, "--silent"], cwd=site, capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise SearchIndexError(f"Pagefind could not be started: {error}") from error
    if done.returncode or not (site / BUNDLE / ENTRY).is_file():
        raise SearchIndexError(f"Pagefind stopped with {done.returncode}: {done.stderr.strip()}")


def _sort_entry(path: Path) -> None:
    entry = json.loads(path.read_text(encoding="utf-8"))
    if not entry["languages"]:
        raise SearchIndexError("No page of the site is in the search index.")
    _write_json(path, entry)


def _remove_what_nobody_loads(bundle: Path) -> None:
    kept = {path for pattern in KEPT for path in bundle.glob(pattern)}
    for path in bundle.iterdir():
        if path.is_file() and path not in kept:
            path.unlink()


def _read_pages(bundle: Path) -> dict[str, dict[str, Fragment]]:
    """Return the pages that the index holds, per language of the page and by their key."""
    found: dict[str, dict[str, Fragment]] = defaultdict(dict)
    for path in sorted((bundle / "fragment").iterdir()):
        page = json.loads(gzip.decompress(path.read_bytes()).removeprefix(FRAGMENT_MARK))
        if KIND not in page["meta"]:
            # Without data-pagefind-body anywhere, Pagefind takes every page, menu and all.
            raise SearchIndexError(f"{page['url']} has no data-pagefind-meta for {KIND}.")
        found[path.name.partition("_")[0]][path.stem] = page
    return found


def _page(key: str, page: Fragment, language: str) -> IndexedPage:
    folder = "/" if language == SOURCE else f"/{language}/"
    return IndexedPage(
        key=key,
        address="/" + page["url"].removeprefix(folder).lstrip("/"),
        lang=SOURCE if UNTRANSLATED in page["filters"] else language,
        name=page["meta"]["title"],
        also=page["meta"].get("ook", ""),
        summary=page["meta"].get("samenvatting", ""),
    )


def _words(pages: Iterable[Fragment]) -> set[str]:
    """Return every word of these pages, hidden ones included."""
    return {match.lower() for page in pages for match in WORD.findall(page["content"])}


def _knowledge(words: set[str], language: str, lexicon: Lexicon) -> dict[str, object]:
    silent = silent_words(language, lexicon) | silent_words(SOURCE, lexicon)
    telling = {word for word in words if len(word) >= SHORTEST_WORD and fold(word) not in silent}
    return {"woorden": sorted(telling), "stop": sorted(silent)}


def _write_json(path: Path, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(f"{text}\n", encoding="utf-8")
