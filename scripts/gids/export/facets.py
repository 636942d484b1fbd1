"""What the script of the directory chooses from: one small file for each language.

It holds the words of every card and what each offer has of every facet. A facet that an
offer does not have here is unknown. How choices are matched and counted is known in
overrides/assets/js/facetten.js only.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from gids.enrich import addresses
from gids.enrich.facets import DATA, values
from gids.render.facets import facets, slots
from gids.render.lists import running
from gids.render.offers import card
from gids.render.reader import Reader

if TYPE_CHECKING:
    from gids.render.site import RenderedSite


def facet_data(reader: Reader) -> dict[str, list[dict[str, object]]]:
    """Return the facets and the offers of the directory, in the order of their names."""
    offers = running(reader)
    shown = facets(reader, offers)
    here = addresses.place(addresses.DIRECTORY, reader.language)
    return {
        "facetten": [
            {"id": facet.id, "keuzes": facet.choices, "ruimer": facet.wider} for facet in shown
        ],
        "aanbod": [
            {
                "adres": addresses.relative(
                    addresses.place(addresses.address(entry), reader.language), here
                ),
                "merk": card(reader, entry).origin.mark,
                "kaart": slots(reader, card(reader, entry)),
                "heeft": {
                    facet.id: found for facet in shown if (found := values(entry.facts, facet.id))
                },
            }
            for entry in offers
        ],
    }


def write_facets(site: RenderedSite, folder: Path, languages: list[str]) -> None:
    """Put the file beside the directory, in every language."""
    for lang in languages:
        reader = site.readers[lang]
        text = json.dumps(facet_data(reader), ensure_ascii=False, separators=(",", ":"))
        (folder / addresses.place(DATA, reader.language)).write_text(f"{text}\n", encoding="utf-8")
