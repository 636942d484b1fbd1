"""The Dutch behind each piece of a translation, and what changed since."""

from __future__ import annotations

from gids.render.beside import beside, marks

DUTCH = '<h2 id="kop">Kop</h2><p>Een <a href="/ouders/">twee</a>.<br>Drie</p><ul><li>vier</li></ul>'
TURKISH = '<h2 id="bas">Baş</h2><p>Bir <a href="/ouders/">iki</a>.<br>Üç</p><ul><li>dört</li></ul>'


def behind(words: str, kind: str = "naast") -> str:
    return f'<div class="{kind}" lang="nl" dir="ltr" data-pagefind-ignore="">{words}</div>'


def test_each_piece_has_its_dutch_and_no_anchor_stands_twice() -> None:
    found = beside(TURKISH, DUTCH).replace("\n", "")

    assert found == (
        f'<div class="paar"><h2 id="bas">Baş</h2>{behind("Kop")}</div>'
        '<div class="paar"><p>Bir <a href="/ouders/">iki</a>.<br>Üç</p>'
        f'{behind("""Een <a href="/ouders/">twee</a>.<br>Drie""")}</div>'
        f'<div class="paar"><ul><li>dört{behind("vier")}</li></ul></div>'
    )


def test_a_piece_that_changed_is_marked() -> None:
    found = beside(TURKISH, DUTCH.replace("vier", "vijf"), marks(DUTCH))

    assert behind("vijf", "naast naast--anders") in found
    assert behind("Kop") in found


def test_texts_that_do_not_run_alike_stand_behind_each_other() -> None:
    found = beside("<p>Bir</p>", "<p>Een</p><p>Twee</p>")

    assert found == f"<p>Bir</p>{behind('<p>Een</p><p>Twee</p>')}"


def test_of_texts_that_do_not_run_alike_a_change_shows_all_of_the_dutch() -> None:
    found = beside("<p>Bir</p>", "<p>Een</p><p>Twee</p>", marks("<p>Een</p>"))

    assert 'class="naast naast--anders"' in found
