"""From a folder on disk to a catalogue, collecting every problem on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from gids.catalogue import Catalogue, Choice, Entry, Translation
from gids.check.shape import validate
from gids.enrich.addresses import DOCS
from gids.languages import SOURCE, Language
from gids.memory import Memory
from gids.model.choosing import SECTIONS, Choosing, ChoosingFile
from gids.model.data import (
    PROPER_NAME,
    Asked,
    ChoiceList,
    FixedTerms,
    LanguageFacts,
    OpenPoint,
    Redirect,
    SearchWords,
    Synonyms,
    TextGroups,
)
from gids.model.drawing import Drawing
from gids.model.fields import Record
from gids.model.helpline import Helpline
from gids.model.kinds import kind_of
from gids.model.life import Moment
from gids.model.provider import Provider
from gids.model.site import Site
from gids.model.translation import translation_of
from gids.model.writing import Writing
from gids.problems import Problem, in_order, stops
from gids.read.document import Document
from gids.read.names import check_names, readable
from gids.read.tree import Node

DATA = "data"
TEXTS = "teksten"
TERMS = "termen"
SYNONYMS = "synoniemen"
ASKED = "vragen"
CHOOSING = "keuzehulp.yml"


@dataclass(frozen=True)
class Source:
    """A readable file of docs/ and what its name says about it."""

    document: Document
    inner: PurePosixPath  # path below docs/
    slug: str
    lang: str

    @property
    def original(self) -> str:
        """Return the path of the Dutch file that this one is, or translates."""
        return f"{DOCS}/{self.inner.with_name(f'{self.slug}.md')}"


@dataclass
class Loading:
    """What was read so far, and what was wrong with it."""

    root: Path
    memory: Memory
    problems: list[Problem] = field(default_factory=list)
    context: dict[str, tuple[str, ...]] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)  # paths of what was asked for, also when empty

    def whole(self, name: str) -> Node | None:
        """Return what a file in data/ holds, or None where it cannot be read."""
        path, shown = self.root / DATA / name, f"{DATA}/{name}"
        if shown in self.nodes:
            return self.nodes[shown]
        self.read.add(shown)
        if not path.is_file():
            advice = f"Zet het bestand terug:  {shown}"
            self.problems.append(Problem(shown, 1, "Dit bestand is er niet.", advice))
            return None
        node, problems = self.memory.data(shown, path.read_bytes())
        self.problems += problems
        if node is not None:
            self.nodes[shown] = node
        return node

    def parts(self, name: str) -> dict[str, Node]:
        """Return the entries of a file in data/ by their names."""
        node = self.whole(name)
        return node.value if node and isinstance(node.value, dict) else {}

    def record(self, model: type[Record], node: Node | None, path: str) -> Record | None:
        """Return a node as a record, or None when it is not one."""
        if node is None:
            return None
        record, problems = validate(model, node, path, self.context)
        self.problems += problems
        return record

    def facts(self, model: type[Record], document: Document) -> Record | None:
        """Return the front matter of a page as a record, or None when it is not one."""
        if document.facts is None:
            return None
        record, problems = self.memory.record(model, document.facts, document.path, self.context)
        self.problems += problems
        return record

    def single(self, name: str, model: type[Record]) -> Record | None:
        """Return a whole file of data/ as one record."""
        return self.record(model, self.whole(name), f"{DATA}/{name}")

    def records(self, name: str, model: type[Record]) -> dict[str, Record]:
        """Return the entries of a file in data/, each as a record of one model."""
        made = {
            key: self.record(model, node, f"{DATA}/{name}")
            for key, node in self.parts(name).items()
        }
        return {key: record for key, record in made.items() if record is not None}


def load(root: Path, memory: Memory | None = None) -> tuple[Catalogue | None, list[Problem]]:
    """Return the catalogue of a project and all problems of reading it.

    There is no catalogue when something keeps the site from being built. Whoever reads the
    same project again and again gives the same memory.
    """
    loading = Loading(root, memory or Memory())
    languages = _languages(loading)
    choices = _choices(loading)
    loading.context |= {kind: tuple(found) for kind, found in choices.items()}
    if providers := loading.parts("aanbieders.yml"):  # else every offer would be blamed for it
        loading.context["aanbieders"] = tuple(providers)
    sources = list(_sources(loading, tuple(language.code for language in languages)))
    loading.context["aanbod"] = _offer_slugs(root)
    parts = {
        "site": loading.single("site.yml", Site),
        "synonyms": {one.code: _synonyms(loading, one.code) for one in languages},
        "asked": {one.code: _asked(loading, one.code) for one in languages},
        "search_words": loading.single("zoekwoorden.yml", SearchWords),
        "writing": loading.single("schrijven.yml", Writing),
        "fixed_terms": {
            one.code: _words(loading, TERMS, one.code, FixedTerms) for one in languages
        },
        "languages": languages,
        "choices": choices,
        "texts": {language.code: _texts(loading, language.code) for language in languages},
        "helplines": loading.records("hulplijnen.yml", Helpline),
        "providers": loading.records("aanbieders.yml", Provider),
        "entries": tuple(_entries(loading, sources)),
        "translations": {(one.source, one.lang): one for one in _translations(loading, sources)},
        "choosing": _choosing(loading),
        "moments": loading.records("levensloop.yml", Moment),
        "drawing": loading.single("kaart.yml", Drawing),
        "redirects": loading.records("omleidingen.yml", Redirect),
        "open_points": loading.records("open-punten.yml", OpenPoint),
        "nodes": loading.nodes,
    }
    loading.problems += _unread(loading)
    problems = in_order(loading.problems)
    return (None if stops(problems) else Catalogue(**parts)), problems


def _unread(loading: Loading) -> Iterator[Problem]:
    """Yield the files of data/ that nothing was read from, once all others could be read."""
    if stops(loading.problems):
        return
    for path in sorted((loading.root / DATA).rglob("*")):
        shown = path.relative_to(loading.root).as_posix()
        if path.suffix in (".yml", ".yaml") and shown not in loading.read:
            what = "Dit bestand wordt nergens voor gebruikt."
            advice = (
                "Zet het in de goede map, met een naam zoals de andere bestanden daar. De naam "
                f"eindigt op .yml, en een taal moet in {DATA}/talen.yml staan."
            )
            yield Problem(readable(shown), 1, what, advice)


def _offer_slugs(root: Path) -> tuple[str, ...]:
    """Return the names of all offers, also of those that cannot be read yet."""
    return tuple(
        sorted({path.name.split(".")[0] for path in (root / DOCS / "aanbod").glob("*.md")})
    )


def _languages(loading: Loading) -> tuple[Language, ...]:
    facts = loading.records("talen.yml", LanguageFacts)
    return tuple(Language(code, one.naam, one.richting) for code, one in facts.items())


def _choices(loading: Loading) -> dict[str, dict[str, Choice]]:
    lists = loading.records("keuzelijsten.yml", ChoiceList)
    return {
        kind: {key: _choice(key, labels) for key, labels in found.keuzes.items()}
        for kind, found in lists.items()
    }


def _choice(key: str, labels: Mapping[str, str]) -> Choice:
    if PROPER_NAME in labels:
        return Choice(key, {SOURCE: labels[PROPER_NAME]}, proper_name=True)
    return Choice(key, labels)


def _choosing(loading: Loading) -> Choosing | None:
    """Return the keuzehulp; its parts are named in each other, so all names are known first."""
    head, path = loading.single(CHOOSING, ChoosingFile), f"{DATA}/{CHOOSING}"
    if head is None:
        return None
    parts = {name: loading.parts(CHOOSING)[name].value for name in SECTIONS}
    loading.context |= {name: tuple(parts[name]) for name in ("stappen", "wie")}
    made = (
        {key: loading.record(model, node, path) for key, node in parts[name].items()}
        for name, model in SECTIONS.items()
    )
    return Choosing(head.nu_hulp, *made)


def _texts(loading: Loading, lang: str) -> Mapping[str, Mapping[str, str]]:
    return _only_field(loading, f"{TEXTS}/{lang}.yml", TextGroups)


def _words(
    loading: Loading, folder: str, lang: str, model: type[Record]
) -> Mapping[str, list[str]]:
    """Return lists of words in a language; one without such a file has none yet."""
    name = f"{folder}/{lang}.yml"
    there = (loading.root / DATA / name).is_file()
    return _only_field(loading, name, model) if there else {}


def _synonyms(loading: Loading, lang: str) -> Mapping[str, list[str]]:
    """Return the groups of words for search; those of the source language are always there."""
    if lang == SOURCE:
        return _only_field(loading, f"{SYNONYMS}/{lang}.yml", Synonyms)
    return _words(loading, SYNONYMS, lang, Synonyms)


def _asked(loading: Loading, lang: str) -> Mapping[str, list[str]]:
    """Return how people ask for pages; each part of the site has a file of its own."""
    files = sorted((loading.root / DATA / ASKED / lang).glob("*.yml"))
    found: dict[str, list[str]] = {}
    for path in files:
        found |= _only_field(loading, f"{ASKED}/{lang}/{path.name}", Asked)
    return found


def _only_field(loading: Loading, name: str, model: type[Record]) -> Mapping:
    """Return what a file of data/ holds that is, as a whole, the one field of its model."""
    shown, node, (field_name,) = f"{DATA}/{name}", loading.whole(name), model.model_fields
    if node is None or node.empty:
        if shown not in {problem.path for problem in loading.problems}:
            what, advice = "In dit bestand staat niets.", "Zet er iets in, of haal het bestand weg."
            loading.problems.append(Problem(shown, 1, what, advice))
        return {}
    record = loading.record(model, Node({field_name: node}, node.line), shown)
    return getattr(record, field_name) if record else {}


def _sources(loading: Loading, codes: tuple[str, ...]) -> Iterator[Source]:
    """Yield the Markdown files below docs/ that can be read, in the order of their paths."""
    docs = loading.root / DOCS
    files = [path for path in sorted(docs.rglob("*")) if path.is_file() and path.name[0] != "."]
    shown_as = {path: path.relative_to(loading.root).as_posix() for path in files}
    named = check_names(shown_as.values(), codes)
    loading.problems += named
    misnamed = {problem.path for problem in stops(named)}
    for path, shown in shown_as.items():
        if readable(shown) in misnamed:
            continue
        document, problems = loading.memory.document(shown, path.read_bytes())
        loading.problems += problems
        if document:
            inner = PurePosixPath(path.relative_to(docs).as_posix())
            slug, _, lang = inner.stem.partition(".")
            yield Source(document, inner, slug, lang or SOURCE)


def _entries(loading: Loading, sources: list[Source]) -> Iterator[Entry]:
    for one in sources:
        kind = kind_of(one.inner)
        if one.lang != SOURCE or kind is None:
            continue
        document = one.document
        facts = loading.facts(kind.model, document)
        if facts is not None:
            folder = one.inner.parent.as_posix().replace(".", "")
            yield Entry(
                document.path,
                kind,
                folder,
                one.slug,
                facts,
                document.body,
                document.body_line,
                document.facts,
            )


def _translations(loading: Loading, sources: list[Source]) -> Iterator[Translation]:
    originals = {one.original for one in sources if one.lang == SOURCE}
    for one in sources:
        kind = kind_of(one.inner)
        if one.lang == SOURCE or kind is None:
            continue
        document = one.document
        if one.original not in originals:
            what = f"Dit is een vertaling van {one.original}, maar dat bestand is er niet."
            advice = "Kijk of de naam precies hetzelfde is als die van het Nederlandse bestand."
            loading.problems.append(Problem(document.path, 1, what, advice))
        words = loading.facts(translation_of(kind.model), document)
        if words is not None:
            yield Translation(
                document.path,
                one.original,
                one.lang,
                words,
                document.body,
                document.body_line,
                document.facts,
            )
