"""The other side: Material as it comes, with static-i18n, on the same folder docs/.

MkDocs reads the front matter itself, makes the menu from the folders, and its own search
and sitemap. Nothing is switched on that costs time, and nothing is left out: it is what
somebody has who follows the first page of both manuals.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import yaml

ALL, ONE = "mkdocs.yml", "mkdocs-een-taal.yml"  # settings for all languages, and for one


def make_stock(project: Path, root: Path) -> Path:
    """Make at `root` the settings of a site in all languages with the docs/ of `project`."""
    root.mkdir(parents=True)
    known = yaml.load((project / "data" / "talen.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
    source = next(iter(known))
    named = [(code, facts["naam"]) for code, facts in known.items()]
    for name, wanted in ((ALL, list(known)), (ONE, [source])):
        settings = _settings(project, named, source, wanted)
        (root / name).write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
    return root


def _settings(
    project: Path, named: Sequence[tuple[str, str]], source: str, wanted: Sequence[str]
) -> dict[str, object]:
    languages = [
        {"locale": code, "name": name, "default": code == source, "build": code in wanted}
        for code, name in named
    ]
    return {
        "site_name": "Stock",
        "site_url": "https://example.org/",
        "docs_dir": str(project / "docs"),
        "theme": {"name": "material", "language": source, "font": False},
        "plugins": ["search", {"i18n": {"docs_structure": "suffix", "languages": languages}}],
    }
