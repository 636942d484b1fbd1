"""The page for translators: what there is in each language, and what waits."""

from __future__ import annotations

from itertools import groupby

from gids.enrich.progress import Progress, progress
from gids.render import related
from gids.render.language_views import ProgressView, StepView, TranslatedView
from gids.render.reader import Reader


def progress_view(reader: Reader) -> ProgressView:
    """Return the state of every language; in another language than Dutch only its own."""
    found = groupby(progress(reader.catalogue), key=lambda one: one.lang)
    grouped = {lang: list(steps) for lang, steps in found}
    shown = {reader.lang: grouped[reader.lang]} if reader.lang in grouped else grouped
    return ProgressView(tuple(_language(reader, lang, steps) for lang, steps in shown.items()))


def _language(reader: Reader, lang: str, steps: list[Progress]) -> TranslatedView:
    work = [entry for step in steps for entry in (*step.late, *step.missing)]
    return TranslatedView(
        lang,
        reader.catalogue.language(lang).name,
        sum(step.done_words for step in steps),
        sum(step.words for step in steps),
        tuple(
            StepView(reader.t(f"vertalingen.{step.step}"), step.done, step.pages, step.late)
            for step in steps
        ),
        tuple(related.link(reader, entry) for entry in work),
    )
