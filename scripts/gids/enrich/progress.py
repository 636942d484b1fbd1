"""How much of the site stands in a language: counted in pages and in Dutch words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gids.catalogue import Catalogue, Entry
from gids.enrich.prose import words
from gids.enrich.translations import is_late
from gids.enrich.wording import blocks
from gids.languages import SOURCE

ABSENT = {"naar-school-lukt-niet", "thuis-de-eerste-maand", "thuis-na-drie-maanden"}
SCHOOL = {"wat-kan-school-doen", "wat-mag-je-verwachten"}
# The order in which a language is translated, so that an end at any moment leaves use.
STEPS: dict[str, Callable[[Entry], bool]] = {
    "begin": lambda one: one.folder == "" or one.slug == "index",
    "nu_hulp": lambda one: one.slug == "nu-hulp",
    "niet_naar_school": lambda one: one.slug in ABSENT,
    "wie_doet_wat": lambda one: one.slug == "wie-doet-wat",
    "school": lambda one: one.slug in SCHOOL,
    "aanbod": lambda one: one.folder == "aanbod",
    "begrippen": lambda one: one.folder == "begrippen",
    "ouders": lambda one: one.folder in ("ouders", "jongeren", "over"),
    "verhalen": lambda one: one.folder == "verhalen",
    "professionals": lambda one: one.folder == "professionals",
}


@dataclass(frozen=True)
class Progress:
    """What is translated of one step into one language, and what there is."""

    step: str
    lang: str
    done: int
    pages: int
    done_words: int  # Dutch words of the pages that are translated
    words: int
    missing: tuple[Entry, ...]
    late: tuple[Entry, ...]  # the Dutch changed after the translation


def progress(catalogue: Catalogue) -> list[Progress]:
    """Return every step in every language but the source."""
    by_step: dict[str, list[Entry]] = {step: [] for step in STEPS}
    for entry in catalogue.entries:
        by_step[next(step for step, fits in STEPS.items() if fits(entry))].append(entry)
    sizes = {entry.path: _size(entry) for entry in catalogue.entries}
    return [
        _of(catalogue, step, language.code, entries, sizes)
        for language in catalogue.languages
        if language.code != SOURCE
        for step, entries in by_step.items()
    ]


def _of(
    catalogue: Catalogue, step: str, lang: str, entries: list[Entry], sizes: dict[str, int]
) -> Progress:
    made = {path: one for (path, code), one in catalogue.translations.items() if code == lang}
    done = [entry for entry in entries if entry.path in made]
    late = [entry for entry in done if is_late(entry, made[entry.path])]
    return Progress(
        step,
        lang,
        len(done),
        len(entries),
        sum(sizes[entry.path] for entry in done),
        sum(sizes[entry.path] for entry in entries),
        tuple(entry for entry in entries if entry.path not in made),
        tuple(late),
    )


def _size(entry: Entry) -> int:
    return sum(len(words(block.text)) for block in blocks(entry))
