"""Shapes for templates: how far the languages are, and what is said above a translated page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gids.render.page_views import PageLink


@dataclass(frozen=True)
class StepView:
    """A step of the order in which a language is translated."""

    title: str
    done: int
    pages: int
    late: tuple[object, ...]


@dataclass(frozen=True)
class TranslatedView:
    """How far one language is; words are counted in Dutch."""

    code: str
    name: str
    done: int
    words: int
    steps: tuple[StepView, ...]
    work: tuple[PageLink, ...]


@dataclass(frozen=True)
class ProgressView:
    """How far the languages are."""

    languages: tuple[TranslatedView, ...]


@dataclass(frozen=True)
class TranslationView:
    """What a reader of a translated page must know of it, and the Dutch words of its head."""

    careful: bool  # about rights, law, leave, money or danger
    changed: bool  # the Dutch is newer
    month: str  # when it was translated
    dutch: Mapping[str, str | tuple[str, ...]]  # by field
