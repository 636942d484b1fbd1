"""A new site takes the place of the last one only when it is whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gids.build.aside import BuildFailed, build_site, settings

TODAY = date(2026, 11, 22)
SETTINGS = """
site_name: Gids
theme: {name: null, custom_dir: theme}
hooks: [hooks.py]
plugins: []
"""
# A hook that writes down what the build was told.
HOOK = """
import os, pathlib
def on_post_build(config):
    told = [os.environ[name] for name in ("GIDS_TALEN", "SOURCE_DATE_EPOCH")]
    pathlib.Path(config.site_dir, "verteld.txt").write_text(" ".join(told))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that MkDocs can build, in a folder with a space in its name."""
    root = tmp_path / "mijn project"
    (root / "docs").mkdir(parents=True)
    (root / "docs" / "index.md").write_text("# Welkom\n", encoding="utf-8")
    (root / "hooks.py").write_text(HOOK, encoding="utf-8")
    (root / "theme").mkdir()
    (root / "theme" / "main.html").write_text("{{ page.content }}", encoding="utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    return root


def test_a_build_knows_the_day_and_the_languages(project: Path) -> None:
    build = build_site(project, "nl", TODAY)

    assert build == project / ".bouw" / "site-000001"
    assert (project / "site" / "verteld.txt").read_text() == "nl 1795305600"
    assert "Welkom" in (project / "site" / "index.html").read_text(encoding="utf-8")


def test_a_failed_build_leaves_the_last_good_site(project: Path) -> None:
    build_site(project, "nl", TODAY)
    (project / "docs" / "index.md").write_text("[weg](weg.md)\n", encoding="utf-8")

    with pytest.raises(BuildFailed) as failure:
        build_site(project, "nl", TODAY)

    assert "contains a link 'weg.md'" in str(failure.value)
    assert "Welkom" in (project / "site" / "index.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in (project / ".bouw").iterdir()) == ["site-000001", "slot"]


def test_the_same_day_gives_the_same_settings() -> None:
    assert settings("alle", TODAY) == {
        "GIDS_TALEN": "alle",
        "SOURCE_DATE_EPOCH": "1795305600",
        "NO_MKDOCS_2_WARNING": "1",
    }
