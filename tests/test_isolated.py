"""Dutch in a translation, and names, addresses and numbers among words from right to left."""

from __future__ import annotations

import pytest

from gids.render.isolated import Apart

DUTCH = "Vraag op school: Wat heb je al geprobeerd? Wat hielp een beetje? Of: wie belt ons?"
ARABIC, POLISH = Apart(DUTCH, turned=True), Apart(DUTCH, turned=False)


def alone(words: str) -> str:
    return f'<bdi dir="ltr">{words}</bdi>'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("اتصلوا بالرقم 113.", "اتصلوا بالرقم 113."),
        ("تحدثوا على 113.nl.", f"تحدثوا على {alone('113.nl')}."),
        ("طبيب العائلة (huisarts) يساعد", f"طبيب العائلة ({alone('huisarts')}) يساعد"),
        ("اتصلوا: 070-312 28 87", f"اتصلوا: {alone('070-312 28 87')}"),
        ("مدرسة R&D Arnhem هنا", f"مدرسة {alone('R&amp;D Arnhem')} هنا"),
        ("موقع (Sch)ouders هنا", f"موقع {alone('(Sch)ouders')} هنا"),
        ("(Sch)ouders", alone("(Sch)ouders")),
        ("أقل < من", "أقل &lt; من"),
        ("Alleen Nederlands, met 113.nl.", "Alleen Nederlands, met 113.nl."),
    ],
)
def test_a_run_of_latin_letters_stands_on_its_own(text: str, shown: str) -> None:
    assert str(ARABIC.text(text)) == shown


def test_html_keeps_its_tags_and_addresses() -> None:
    html = '<p>اقرؤوا <a href="https://www.113.nl/">113.nl</a> أو R&amp;D</p>'

    assert ARABIC.html(html) == (
        f'<p>اقرؤوا <a href="https://www.113.nl/">{alone("113.nl")}</a> أو {alone("R&amp;D")}</p>'
    )


def test_what_is_said_in_dutch_carries_its_language() -> None:
    said = '<bdi lang="nl" dir="ltr">Wat heb je al geprobeerd?</bdi>'

    assert POLISH.text("Zapytaj: „Wat heb je al geprobeerd?” (Czego już próbowano?)") == (
        f"Zapytaj: „{said}” (Czego już próbowano?)"
    )
    assert POLISH.html("<li>«Wat heb je al geprobeerd?» (Що?)</li>") == f"<li>«{said}» (Що?)</li>"
    assert POLISH.text("„Wie belt ons?”") == '„<bdi lang="nl" dir="ltr">Wie belt ons?</bdi>”'
    assert ARABIC.text('"Wat heb je al geprobeerd?" (ماذا جرّبت؟) مع 113.nl') == (
        f'"{said}" (ماذا جرّبت؟) مع {alone("113.nl")}'
    )


def test_a_quote_of_one_word_or_of_other_words_is_no_dutch() -> None:
    assert POLISH.text("„school” i „Czego już?” oraz „een ding <b>”") == (
        "„school” i „Czego już?” oraz „een ding &lt;b&gt;”"
    )
