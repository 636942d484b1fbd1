"""Make what search needs of a built site.

Pagefind reads the pages as they are, and of what it writes into the folder pagefind/ the text
of each page is kept. Beside it comes one file per language with all that the site knows of
words: in which texts each stands, what the pages are about and how they are shown. With it
the browser understands typing errors, compounds and whole questions
(overrides/assets/js/zoekvraag.js), puts what fits best at the top (zoekrang.js) and shows it
before anything else is fetched. Pagefind's own engine needs 72 kB of WebAssembly, a file of
20 kB for nearly every word and one for every result, and answered after the next key.
"""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pagefind_bin import get_executable

from gids.export.search_about import IndexedPage, Ranking, about
from gids.export.search_learnt import learnt, said
from gids.export.search_texts import places, telling_words
from gids.export.search_words import Lexicon, silent_words
from gids.languages import SOURCE

BUNDLE = "pagefind"
ENTRY = "pagefind-entry.json"
UNTRANSLATED = "nederlands"  # the filter of a Dutch page in the frame of another language
KIND = "soort"  # what a result is: every page that may be found says it
TEXTS = "fragment"  # the folder with a file for every page
FRAGMENT_MARK = b"pagefind_dcd"  # before the JSON in it
ENGINE_MARKS = re.compile(r"___\w+?___")  # that Pagefind leaves in what it read
Fragment = dict[str, Any]  # what Pagefind keeps of a page, as its own JSON


class SearchIndexError(RuntimeError):
    """The search index could not be made; the message says why."""


def build_search_index(site: Path, lexicon: Lexicon, ranking: Ranking) -> None:
    """Write what search needs of the pages in `site` that have `data-pagefind-body`.

    Raises SearchIndexError when there is nothing to find, or a page that does not say what it is.
    """
    bundle = site / BUNDLE
    shutil.rmtree(bundle, ignore_errors=True)
    _run_pagefind(site)
    _keep_the_texts(bundle)
    for language, read in sorted(_read_pages(bundle).items()):
        pages = sorted(
            (_page(key, page, language) for key, page in read.items()),
            key=lambda page: page.address,
        )
        words = _words(pages, language, lexicon)
        knowledge = {
            **words,
            **about(pages, language, lexicon, ranking),
            "gezegd": said(language, lexicon, words["woorden"]),
            "geleerd": learnt(pages, language, lexicon),
        }
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


def _keep_the_texts(bundle: Path) -> None:
    if not (bundle / TEXTS).is_dir():
        raise SearchIndexError("No page of the site can be found by searching.")
    for path in bundle.iterdir():
        if path.is_file():
            path.unlink()
        elif path.name != TEXTS:
            shutil.rmtree(path)


def _read_pages(bundle: Path) -> dict[str, dict[str, Fragment]]:
    """Return the pages that the index holds, per language of the page and by their key."""
    found: dict[str, dict[str, Fragment]] = defaultdict(dict)
    for path in sorted((bundle / TEXTS).iterdir()):
        page = json.loads(gzip.decompress(path.read_bytes()).removeprefix(FRAGMENT_MARK))
        if KIND not in page["meta"]:
            # Without data-pagefind-body anywhere, Pagefind takes every page, menu and all.
            raise SearchIndexError(f"{page['url']} has no data-pagefind-meta for {KIND}.")
        found[path.name.partition("_")[0]][path.stem] = page
    return found


def _page(key: str, page: Fragment, language: str) -> IndexedPage:
    folder = "/" if language == SOURCE else f"/{language}/"
    known = {name: ENGINE_MARKS.sub(" ", text) for name, text in page["meta"].items()}
    return IndexedPage(
        key=key,
        address="/" + page["url"].removeprefix(folder).lstrip("/"),
        path=page["url"].lstrip("/"),
        lang=SOURCE if UNTRANSLATED in page["filters"] else language,
        name=known["title"],
        also=known.get("ook", ""),
        summary=" ".join(known.get("samenvatting", "").split()),
        kind=known[KIND],
        text=page["content"],
    )


def _words(pages: Sequence[IndexedPage], language: str, lexicon: Lexicon) -> dict[str, object]:
    """Return what search knows of the words in the texts, hidden ones included."""
    silent = silent_words(language, lexicon) | silent_words(SOURCE, lexicon)
    found = places([telling_words(page.text, silent) for page in pages])
    return {"woorden": list(found), "teksten": list(found.values()), "stop": sorted(silent)}


def _write_json(path: Path, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(f"{text}\n", encoding="utf-8")
