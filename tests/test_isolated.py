"""Dutch names, addresses and numbers among words that run from right to left."""

from __future__ import annotations

import pytest

from gids.render.isolated import isolated, isolated_html


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
        ("أقل < من", "أقل &lt; من"),
        ("Alleen Nederlands, met 113.nl.", "Alleen Nederlands, met 113.nl."),
    ],
)
def test_a_run_of_latin_letters_stands_on_its_own(text: str, shown: str) -> None:
    assert str(isolated(text)) == shown


def test_html_keeps_its_tags_and_addresses() -> None:
    html = '<p>اقرؤوا <a href="https://www.113.nl/">113.nl</a> أو R&amp;D</p>'

    assert isolated_html(html) == (
        f'<p>اقرؤوا <a href="https://www.113.nl/">{alone("113.nl")}</a> أو {alone("R&amp;D")}</p>'
    )
