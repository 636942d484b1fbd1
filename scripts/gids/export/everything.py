"""All that leaves the site besides its pages, in one call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gids.export.api.write import write_open_data
from gids.export.embeds import write_embeds
from gids.export.facets import write_facets
from gids.export.own_list import write_own_list
from gids.export.pages import write_leading_on
from gids.export.picture import write_picture
from gids.export.search_index import build_search_index
from gids.export.sitemap import write_sitemap

if TYPE_CHECKING:
    from gids.render.site import RenderedSite


def export(site: RenderedSite, folder: Path, languages: list[str]) -> None:
    """Complete a built site: assets, what is read beside pages, old addresses, sitemap, search."""
    site.assets.write(folder)
    write_facets(site, folder, languages)
    write_embeds(site, folder, languages)
    write_own_list(site, folder, languages)
    write_picture(site, folder, languages)
    write_open_data(site, folder)
    write_leading_on(site, folder, languages)
    write_sitemap(site, folder, languages)
    build_search_index(folder, site.lexicon, site.ranking)
