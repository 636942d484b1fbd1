"""The only file that knows MkDocs: it asks gids and hands over what gids says.

MkDocs brings its page machinery and static-i18n its languages. What a page holds, what
it is called and where it stands is decided in gids, so that this file is all that has to
change on the day another builder takes over.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from jinja2 import Environment
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from clock import today
from gids.check.everything import inspect
from gids.enrich import addresses
from gids.export.everything import export
from gids.problems import stops
from gids.render.sheet import Sheet
from gids.render.site import OVERRIDES, RenderedSite
from gids.render.templates import environment
from gids.report import as_text

ROOT = Path(__file__).parent.parent
AFTER_I18N = -200  # static-i18n itself runs at -100
HOME = "index.md"  # MkDocs and static-i18n cannot do without a home page

site: RenderedSite


class OurPage(Page):
    """A page that gids makes: MkDocs has nothing to read, and no Markdown to convert."""

    sheet: Sheet

    def read_source(self, config):
        """Name the template, and keep away from front matter: it was read already."""
        self.markdown = ""
        self.meta = {"template": self.sheet.template, "title": self.file.src_uri}

    def render(self, config, files):
        """Leave the words to the template."""
        self.content, self.toc = "", TableOfContents([])


def on_startup(command, dirty):
    """Read and check the project once for all languages; a problem ends it here."""
    global site
    found, problems = inspect(ROOT, today())
    if found is None or stops(problems):
        raise Abort(as_text(stops(problems)))
    site = found


def on_config(config):
    """Give MkDocs and static-i18n the languages and the address from data/."""
    wanted = os.environ.get("GIDS_TALEN", "alle")
    config.site_url = site.catalogue.site.adres
    config.theme.static_templates.clear()  # the 404 page and the sitemap are ours
    config.theme.dirs[:] = [config.theme.custom_dir]  # and so are all templates
    plugin = config.plugins["i18n"]
    if plugin.current_language is None:
        languages = [
            {
                "locale": language.code,
                "name": language.name,
                "default": not language.folder,
                "build": not language.folder or wanted == "alle",
            }
            for language in site.catalogue.languages
        ]
        plugin.load_config({**plugin.config, "languages": languages}, config.config_file_path)
    return config


def on_files(files, config):
    """Hand static-i18n the home page alone: with every page it grows faster than the site."""
    return Files([file for file in files if file.src_uri == HOME])


@event_priority(AFTER_I18N)
def on_nav(nav, config, files):
    """Put every page of the site in the place of what MkDocs found."""
    language = site.catalogue.language(config.plugins["i18n"].current_language)
    for file in list(files):
        files.remove(file)
    for sheet in site.sheets:
        file = _file(sheet, language, config)
        files.append(file)
        OurPage(None, file, config).sheet = sheet
    return nav


def on_env(env, config, files):
    """Put our templates in the place of the theme's."""
    return _templates()


def on_page_context(context, page, config, nav):
    """Give the template what gids prepared, and nothing of MkDocs."""
    return site.context(page.sheet, config.plugins["i18n"].current_language)


@event_priority(AFTER_I18N)
def on_post_build(config):
    """Export once, when static-i18n has built the last language."""
    plugin = config.plugins["i18n"]
    if not plugin.building:
        export(site, Path(config.site_dir), plugin.build_languages)


@cache
def _templates() -> Environment:
    """Return what renders our templates, which compiles each of them once for all languages."""
    return environment(ROOT / OVERRIDES)


def _file(sheet: Sheet, language, config) -> File:
    """Return the file MkDocs writes a page to; there is nothing it has to read."""
    location = site.location(sheet, language)
    name = f"gemaakt/{addresses.file_of(sheet.address.lstrip('/'))}".removesuffix(".html") + ".md"
    file = File.generated(config, name, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    file.dest_uri = addresses.file_of(location)
    file.url = location
    file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))
    return file
