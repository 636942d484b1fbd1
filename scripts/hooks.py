"""The only file that knows MkDocs: it asks gids and hands over what gids says.

MkDocs brings its page machinery and static-i18n its languages. What a page holds, what
it is called and where it stands is decided in gids, so that this file is all that has to
change on the day another builder takes over.
"""

from __future__ import annotations

import os
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, InclusionLevel

from clock import today
from gids.check.everything import inspect
from gids.enrich import addresses
from gids.export.everything import export
from gids.problems import stops
from gids.render.sheets import Sheet
from gids.render.site import RenderedSite
from gids.render.templates import behave
from gids.report import as_text

ROOT = Path(__file__).parent.parent
AFTER_I18N = -200  # static-i18n itself runs at -100

site: RenderedSite


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


@event_priority(AFTER_I18N)
def on_files(files, config):
    """Leave out what belongs to the theme, and add the pages that no file in docs/ makes."""
    language = site.catalogue.language(config.plugins["i18n"].current_language)
    for file in [file for file in files if not file.is_documentation_page()]:
        files.remove(file)
    for sheet in site.sheets:
        if sheet.entry is None:
            files.append(_generated(sheet, language, config))
    return files


def on_page_read_source(page, config):
    """Keep MkDocs away from front matter and Markdown: both were read already."""
    return "\n"


def on_page_markdown(markdown, page, config, files):
    """Name the template of a page."""
    page.meta = {"template": _sheet(page.file).template, "title": page.file.src_uri}
    return ""


def on_env(env, config, files):
    """Let templates behave as ours do everywhere."""
    return behave(env)


def on_page_context(context, page, config, nav):
    """Give the template what gids prepared, and nothing of MkDocs."""
    return site.context(_sheet(page.file), config.plugins["i18n"].current_language)


@event_priority(AFTER_I18N)
def on_post_build(config):
    """Export once, when static-i18n has built the last language."""
    plugin = config.plugins["i18n"]
    if not plugin.building:
        export(site, Path(config.site_dir), plugin.build_languages)


def _sheet(file: File) -> Sheet:
    return getattr(file, "sheet", None) or site.by_source[file.norm_src_uri]


def _generated(sheet: Sheet, language, config) -> File:
    """Return a page without a file in docs/, as static-i18n would have made it."""
    location = site.location(sheet, language)
    name = f"gemaakt/{addresses.file_of(sheet.address.lstrip('/'))}".removesuffix(".html") + ".md"
    file = File.generated(config, name, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    file.sheet = sheet
    file.dest_uri = addresses.file_of(location)
    file.url = location
    file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))
    file.locale = file.locale_alternate_of = language.code
    file.localization = None
    file.norm_src_uri = name
    file.alternates = {language.code: file}
    return file
