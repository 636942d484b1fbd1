"""The name of a file is its address and its language: what it may be, and why.

static-i18n reads "st.de.md" as the German page "st", and leaves it out of every build
without a warning. So a name has no dots, except before a language of this site.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath

from gids.languages import SOURCE
from gids.model.fields import SLUG
from gids.model.kinds import IN_FOLDERS
from gids.problems import Problem
from gids.spelling import nearest

DOCS = "docs"
LONGEST = 80  # an address somebody can still read out or put in a letter
FOLDERS = tuple(folder for kind in IN_FOLDERS for folder in kind.folders)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?")
PAGE_ENDINGS = ("md", "markdown", "mdown", "txt")

Found = tuple[str, str]


def check_name(path: str, languages: Collection[str]) -> list[Problem]:
    """Return what is not right about the name of a file in docs/.

    `path` is relative to the project; `languages` are the codes of this site.
    """
    shown = readable(path)
    inner = PurePosixPath(shown).parts[1:]
    if not inner:
        return []
    found = _folder(inner) or _ending(inner[-1]) or _language(inner[-1], languages)
    found = found or _letters(inner[-1]) or _length(inner[-1])
    return [Problem(shown, 1, *found)] if found else []


def check_names(paths: Iterable[str], languages: Collection[str]) -> list[Problem]:
    """Return what is not right about names, also where two of them look the same."""
    problems, seen = [], {}
    for path in sorted(paths):
        problems += check_name(path, languages)
        shown = readable(path)
        same = unicodedata.normalize("NFKC", shown).casefold()
        if other := seen.get(same):
            what = f"Deze naam is dezelfde als {other}, op hoofdletters of een teken na."
            advice = "Geef één van de twee bestanden een andere naam."
            problems.append(Problem(shown, 1, what, advice))
        seen.setdefault(same, shown)
    return problems


def readable(path: str) -> str:
    """Return a path that can be printed, whatever bytes and signs its name is made of."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in path)


def slug_of(text: str) -> str:
    """Return a name like `text` that a page can have."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o"))
    letters = "".join(sign for sign in plain.lower() if not unicodedata.combining(sign))
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", letters)).strip("-")
    if len(slug) > LONGEST:
        slug = slug[:LONGEST].rpartition("-")[0] or slug[:LONGEST]
    return slug or "naam-van-de-pagina"


def _folder(inner: tuple[str, ...]) -> Found | None:
    """A page stands in one of the folders, and not in a folder below it."""
    known = ", ".join(sorted(FOLDERS))
    name = inner[-1]
    if len(inner) == 1:
        if name.split(".")[0] == "index":
            return None
        what = "Een pagina staat in een map, en niet los in docs."
        return what, f"Zet het bestand in één van deze mappen: {known}."
    if inner[0] not in FOLDERS:
        best = nearest(inner[0], FOLDERS)
        hint = f"Bedoel je ‘{best}’? " if best else ""
        what = f"In de map ‘{inner[0]}’ horen geen pagina's."
        return what, f"{hint}Zet het bestand in één van deze mappen: {known}."
    if len(inner) > 2:
        what = f"Dit bestand staat in een map in de map ‘{inner[0]}’. Daar komt geen pagina van."
        return what, f"Zet het hier:  {DOCS}/{inner[0]}/{name}"
    return None


def _ending(name: str) -> Found | None:
    """A page ends in .md, in small letters."""
    stem, dot, ending = name.rpartition(".")
    if dot and stem and ending == "md":
        return None
    if not dot or not stem:
        what = "De naam van dit bestand eindigt niet op .md. Dan komt er geen pagina van."
        return what, f"Noem het bestand  {slug_of(name.removesuffix('.md'))}.md"
    what = f"De naam van dit bestand eindigt op ‘.{ending}’. Alleen van .md komt een pagina."
    if ending.lower() in PAGE_ENDINGS:
        return what, f"Noem het bestand  {_slugs(stem)}.md"
    return what, "Haal het bestand weg, of zet de tekst in een bestand dat eindigt op .md"


def _language(name: str, languages: Collection[str]) -> Found | None:
    """What stands behind a dot is a language of this site."""
    first, *suffixes = name.removesuffix(".md").split(".")
    others = [code for code in languages if code != SOURCE]
    if not suffixes or not others or (len(suffixes) == 1 and suffixes[0] in others):
        return None
    suffix, before = suffixes[-1], slug_of("-".join([first, *suffixes[:-1]]))
    if suffix.lower() in others:
        what = f"In de naam staat ‘.{'.'.join(suffixes)}’. Zo herkent de site de taal niet."
        return what, f"Noem het bestand  {before}.{suffix.lower()}.md"
    if suffix == SOURCE:
        what = f"Een bestand zonder taal in de naam is al ‘{SOURCE}’."
        return what, f"Noem het bestand  {before}.md"
    joined = f"{slug_of('-'.join([first, *suffixes]))}.md"
    if not LANGUAGE.fullmatch(suffix):
        what = "In de naam staat een punt. Een punt staat alleen voor een taal, of voor md."
        return what, f"Noem het bestand  {joined}"
    what = f"De site leest ‘.{suffix}’ in de naam als een taal, en laat de pagina dan weg."
    best = nearest(suffix, others)
    hint = f"Is het een vertaling? Noem het bestand  {before}.{best}.md  " if best else ""
    picks = "" if best else f"De talen zijn: {', '.join(others)}. "
    return what, f"{hint}{picks}Is het geen taal? Noem het bestand  {joined}"


def _letters(name: str) -> Found | None:
    """An address has small letters, digits and hyphens."""
    first = name.removesuffix(".md").split(".")[0]
    if SLUG.fullmatch(first):
        return None
    what = "Een naam van een bestand heeft alleen kleine letters, cijfers en streepjes."
    return what, f"Noem het bestand  {_slugs(name.removesuffix('.md'))}.md"


def _length(name: str) -> Found | None:
    first = name.split(".")[0]
    if len(first) <= LONGEST:
        return None
    what = f"De naam van dit bestand heeft {len(first)} tekens. Zo'n adres is te lang."
    return what, f"Maak er hooguit {LONGEST} tekens van, zoals  {slug_of(first)}.md"


def _slugs(stem: str) -> str:
    """Return the right form of a name that may end in a language."""
    first, dot, suffix = stem.partition(".")
    return f"{slug_of(first)}{dot}{suffix.lower()}"
