"""What other sites need to show a page of ours: a script, and a description of each page.

Format of a description: https://oembed.com. WordPress finds it through the page itself, and
shows it to authors who may not paste a frame. It asks with maxwidth and format: a static
file answers the same to everyone, which the format allows for a width of our own choice.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import escape

from gids.enrich import addresses
from gids.render.embeds import HEIGHTS, KIND
from gids.render.reader import Reader
from gids.render.sheet import Sheet

if TYPE_CHECKING:
    from gids.render.site import RenderedSite

WIDTH = 600  # pixels; the frame takes the width of the column it stands in
HTML = (
    '<blockquote><a href="{page}">{title}</a></blockquote>'
    '<iframe src="{src}" title="{title}" width="{width}" height="{height}" frameborder="0">'
    "</iframe>"
)


def write_embeds(site: RenderedSite, folder: Path, languages: list[str]) -> None:
    """Put the script at its lasting address, and a description beside each page for others."""
    script = folder / addresses.EMBED_SCRIPT.lstrip("/")
    script.parent.mkdir(exist_ok=True)
    script.write_bytes(site.embed_script)
    for lang in languages:
        reader = site.readers[lang]
        for embed in (sheet for sheet in site.sheets if sheet.of):
            there = addresses.place(addresses.of_oembed(embed.address), reader.language)
            said = oembed(site, embed, reader)
            text = json.dumps(said, ensure_ascii=False, indent=1)
            (folder / there).write_text(f"{text}\n", encoding="utf-8")


def oembed(site: RenderedSite, embed: Sheet, reader: Reader) -> dict[str, object]:
    """Return the description of one page in one language."""
    owner = site.catalogue.site
    title, page = _shown(site, embed, reader)
    height = HEIGHTS[embed.kind.removeprefix(KIND)]
    return {
        "version": "1.0",
        "type": "rich",
        "provider_name": owner.naam,
        "provider_url": owner.adres,
        "title": title,
        "width": WIDTH,
        "height": height,
        "html": HTML.format(
            page=escape(owner.adres + addresses.place(page, reader.language)),
            src=escape(owner.adres + addresses.place(embed.address, reader.language)),
            title=escape(title),
            width=WIDTH,
            height=height,
        ),
    }


def _shown(site: RenderedSite, embed: Sheet, reader: Reader) -> tuple[str, str]:
    """Return the title and the address of the page that is shown in small."""
    if embed is site.embeds[embed.of]:
        return site.by_address[embed.of].title(reader), embed.of
    view = embed.view(reader)  # a list of the directory that has no page of its own
    return view.title, view.address
