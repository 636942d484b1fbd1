"""The page Zet dit op je site: what another site may show, and the code for it."""

from __future__ import annotations

from dataclasses import dataclass, fields

from gids.catalogue import Entry
from gids.enrich import addresses
from gids.model.page import Page
from gids.render import embeds, lists, pages
from gids.render.page_views import PageView
from gids.render.reader import Reader

# What people ask for first; another where the site has not this one.
EXAMPLE_PAGE = "/ouders/naar-school-lukt-niet/"


@dataclass(frozen=True)
class Shown:
    """One thing that another site may show: the small page, and the page that it is about."""

    label: str
    lang: str
    embed: str
    page: str
    height: int  # pixels on a phone, for who cannot run the script


@dataclass(frozen=True)
class ShownGroup:
    """What there is to choose from below a heading; no heading for what stands alone."""

    title: str
    options: tuple[Shown, ...]


@dataclass(frozen=True)
class ShownKind:
    """One kind of what another site may show, and an example of it."""

    id: str
    groups: tuple[ShownGroup, ...]
    example: Shown


@dataclass(frozen=True)
class PlugInView(PageView):
    """A page about the site with, besides its words, the code for other sites."""

    kinds: tuple[ShownKind, ...]


def plug_in_view(reader: Reader, entry: Entry[Page]) -> PlugInView:
    """Return the page as its readers meet it."""
    page = pages.page_view(reader, entry)
    words = {field.name: getattr(page, field.name) for field in fields(page)}
    return PlugInView(**words, kinds=_kinds(reader))


def _kinds(reader: Reader) -> tuple[ShownKind, ...]:
    offers = tuple(_of_entry(reader, embeds.OFFER, one) for one in lists.running(reader))
    found = tuple(_of_entry(reader, embeds.PAGE, one) for one in embeds.guidance(reader.catalogue))
    found = tuple(sorted(found, key=lambda one: one.label.casefold()))
    alone = {
        embeds.SEARCH: ("zoek.titel", addresses.SEARCH),
        embeds.CHOOSING: ("keuzehulp.naam", "/keuzehulp/"),
    }
    several = {embeds.OFFER: offers, embeds.PAGE: found}
    made = [
        ShownKind(kind, (ShownGroup("", options),), _example(options))
        for kind, options in several.items()
        if options
    ]
    return (*made, _lists(reader), *(_alone(reader, kind, *one) for kind, one in alone.items()))


def _example(options: tuple[Shown, ...]) -> Shown:
    return next((one for one in options if one.page == EXAMPLE_PAGE), options[0])


def _of_entry(reader: Reader, kind: str, entry: Entry) -> Shown:
    name, embed = reader.words(entry, "naam"), addresses.of_embed(kind, entry.facts.id)
    page = addresses.address(entry)
    return Shown(name.text, name.lang, embed, page, embeds.HEIGHTS[kind])


def _alone(reader: Reader, kind: str, title: str, page: str) -> ShownKind:
    one = Shown(reader.t(title), reader.lang, addresses.of_embed(kind), page, embeds.HEIGHTS[kind])
    return ShownKind(kind, (ShownGroup("", (one,)),), one)


def _lists(reader: Reader) -> ShownKind:
    whole = _list(reader, reader.t("inzetten.alles"), reader.lang, addresses.DIRECTORY)
    groups: dict[str, list[Shown]] = {}
    for kind, choice in embeds.filters(reader.catalogue):
        known = reader.catalogue.choices[embeds.CHOICES[kind]]
        page = embeds.page_of_list(kind, choice)
        one = _list(reader, *known[choice].label(reader.lang), page, kind, choice)
        groups.setdefault(kind, []).append(one)
    titled = tuple(
        ShownGroup(reader.t(f"facet.{kind}"), tuple(options)) for kind, options in groups.items()
    )
    return ShownKind(embeds.LIST, (ShownGroup("", (whole,)), *titled), titled[0].options[0])


def _list(reader: Reader, label: str, lang: str, page: str, *parts: str) -> Shown:
    embed = addresses.of_embed(embeds.LIST, *parts)
    return Shown(label, lang, embed, page, embeds.HEIGHTS[embeds.LIST])
