"""Where it comes from and how sure that is, in sentences a reader understands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from gids.enrich import freshness
from gids.enrich.freshness import Age, Mark
from gids.languages import source_date
from gids.model.offer import STOPPED, Offer
from gids.model.source import Source
from gids.render.offer_views import Origin, SourceView, Way
from gids.render.reader import Reader

ICONS = {Mark.SOURCE: "bron", Mark.FRESH: "vink", Mark.OLD: "klok", Mark.GONE: "letop"}


def origin(
    reader: Reader,
    sources: Sequence[Source],
    checked_on: date,
    how: str,
    *,
    not_asked: str = "herkomst.niet_nagevraagd",
    stopped: bool = False,
    stopped_on: date | None = None,
) -> Origin:
    """Return how sure the reader may be, as two sentences and one short line."""
    found = freshness.mark(checked_on, how, reader.today, stopped=stopped)
    icon = ICONS[found]
    if found is Mark.GONE:
        first = _stopped(reader, stopped_on)
        return Origin(found, icon, first, "", first)
    if found is Mark.SOURCE:
        years = freshness.age(sources, checked_on)
        return Origin(
            found, icon, _first(reader, years), reader.t(not_asked), _short(reader, years)
        )
    asked = reader.t(f"herkomst.{how}", maand=reader.month(checked_on))
    second = reader.t("herkomst.lang_geleden") if found is Mark.OLD else ""
    return Origin(found, icon, asked, second, asked)


def offer_origin(reader: Reader, offer: Offer) -> Origin:
    """Return how sure the reader may be of an offer."""
    return origin(
        reader,
        offer.bronnen,
        offer.gecontroleerd_op,
        offer.gecontroleerd_hoe,
        stopped=offer.status == STOPPED,
        stopped_on=offer.gestopt_op,
    )


def source_views(reader: Reader, sources: Sequence[Source] | None) -> tuple[SourceView, ...]:
    """Return the sources as a reader knows them, each with its own date."""
    return tuple(_source(reader, source) for source in sources or ())


def ways(reader: Reader, contact: dict[str, tuple[str, str]]) -> tuple[Way, ...]:
    """Return the ways in: key -> (value, whom you reach), as links."""
    made = []
    for key, (value, name) in contact.items():
        label = reader.t(f"weg.{key}", naam=name)
        if key == "telefoon":
            digits = "".join(sign for sign in value if sign.isdigit() or sign == "+")
            made.append(Way(key, label, value, f"tel:{digits}"))
        elif key == "e_mail":
            made.append(Way(key, label, value, f"mailto:{value}"))
        else:
            host = urlsplit(value).hostname or value
            made.append(Way(key, label, host.removeprefix("www."), value))
    return tuple(made)


def _source(reader: Reader, source: Source) -> SourceView:
    if source.van is None:
        dated = reader.t("bron.tekst_zonder_datum")
    else:
        dated = reader.t("bron.tekst_van", datum=source_date(source.van, reader.lang))
    read = reader.t("bron.gelezen", maand=reader.month(source.gezien_op))
    return SourceView(
        source.titel, source.document or "", source.url or "", f"{dated} {read}", source.zegt
    )


def _stopped(reader: Reader, stopped_on: date | None) -> str:
    if stopped_on is None:
        return reader.t("herkomst.gestopt")
    return reader.t("herkomst.gestopt_in", maand=reader.month(stopped_on))


def _years(reader: Reader, age: Age) -> str:
    if len(age.years) == 1:
        return str(age.years[0])
    return reader.t("herkomst.jaren", eerste=age.years[0], laatste=age.years[-1])


def _first(reader: Reader, age: Age) -> str:
    if not age.years:
        return reader.t(f"herkomst.{'een' if age.count == 1 else 'meer'}_zonder_datum")
    if age.undated:
        return reader.t("herkomst.meer_en_zonder_datum", jaren=_years(reader, age))
    if age.count == 1:
        return reader.t("herkomst.een_jaar", jaar=age.years[0])
    if len(age.years) == 1:
        return reader.t("herkomst.meer_een_jaar", jaar=age.years[0])
    return reader.t("herkomst.meer_jaren", eerste=age.years[0], laatste=age.years[-1])


def _short(reader: Reader, age: Age) -> str:
    if not age.years:
        return reader.t("herkomst.kort_zonder_datum")
    if age.undated:
        return reader.t("herkomst.kort_en_zonder_datum", jaren=_years(reader, age))
    if age.count == 1:
        return reader.t("herkomst.kort_jaar", jaar=age.years[0])
    return reader.t("herkomst.kort_jaren", jaren=_years(reader, age))
