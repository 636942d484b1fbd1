"""The shapes that templates are given, so that no template has to know a rule.

Everything a reader sees is already in the reader's language here, except words that
were never translated: those say so in `lang`, and the template marks them up with it.
Addresses are the Dutch address of a page, such as `/aanbod/grip-arnhem/`; the template
turns one into a link in the reader's language with `href(address)`.

What stands around every page is here; each kind of page has a module of its own beside it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """A piece of text and the language it is in (a code such as `nl`)."""

    text: str
    lang: str


@dataclass(frozen=True)
class Crumb:
    """One step of the path above a page; `address` is None for a step without a page."""

    label: Words
    address: str


@dataclass(frozen=True)
class LanguageLink:
    """The same page in another language: `href` is ready for use."""

    code: str
    name: str
    direction: str
    href: str
    current: bool
    translated: bool


@dataclass(frozen=True)
class MenuItem:
    """A way into the site; `current` when the page at hand lies within it."""

    label: str
    address: str
    current: bool


@dataclass(frozen=True)
class HelpView:
    """One sentence of the block Nu hulp, with its links already in it (safe HTML)."""

    id: str
    sentence: str
