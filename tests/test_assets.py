"""Assets carry a mark, also when one script fetches another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gids.export.assets import Assets


def assets(folder: Path, **scripts: str) -> Assets:
    (folder / "css").mkdir()
    (folder / "js").mkdir()
    for name, text in scripts.items():
        (folder / "js" / f"{name}.js").write_text(text, "utf-8")
    return Assets(folder)


def test_an_imported_script_is_the_one_that_a_page_fetches(tmp_path: Path) -> None:
    found = assets(tmp_path, lijst='import { a } from "./kop.js";\n', kop="export const a = 1;\n")

    address = re.search(r'"\./(.*)"', found.files["js/lijst.js"].decode())[1]
    assert found.location("js/kop.js") == f"assets/js/{address}"


def test_a_mark_changes_with_what_is_imported(tmp_path: Path) -> None:
    chain = {
        "a": 'import "x";\nimport { b } from "./b.js";\n',
        "b": 'export { c } from "./c.js";\n',
    }
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    before = assets(tmp_path / "old", **chain, c="export const c = 1;\n")
    after = assets(tmp_path / "new", **chain, c="export const c = 2;\n")

    assert before.location("js/a.js") != after.location("js/a.js")


def test_an_import_of_what_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        assets(tmp_path, a='import { b } from "./b.js";\n').location("js/a.js")


def test_a_style_goes_out_without_comments_and_with_marked_letters(tmp_path: Path) -> None:
    found = assets(tmp_path)
    (tmp_path / "css" / "10-een.css").write_text("/* Why\n   so. */\na {\n  color: red;\n}\n")
    (tmp_path / "css" / "20-twee.css").write_text("@font-face {\n  src: url(letters/a.woff2);\n}\n")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.woff2").write_bytes(b"letter")

    style = found.files["stijl.css"].decode()
    mark = found.location("letters/a.woff2").removeprefix("assets/")
    assert style == f"a {{\ncolor: red;\n}}\n@font-face {{\nsrc: url({mark});\n}}\n"
