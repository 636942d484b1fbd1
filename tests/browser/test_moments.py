"""What comes when, in a browser: a river with stones that is a plain list to whoever hears it."""

from __future__ import annotations

import pytest
from looking import DESK, LANGUAGES, PHONE, violations
from opening import opened
from playwright.sync_api import Browser

A4 = 680  # the width of the text on paper, in CSS pixels
CUT_OFF = """() => [...document.querySelectorAll('.momenten > li')].filter((one) =>
  [...one.children].some((part) => part.getBoundingClientRect().right > innerWidth + 1)).length"""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESK, "dark")])
def test_the_moments_can_be_read_by_everyone(
    browser: Browser, address: str, axe: str, lang: str, width: int, scheme: str
) -> None:
    url = f"{address}{LANGUAGES[lang]}wanneer/"
    with opened(browser, url, reduced_motion="reduce") as (page, seen):
        page.evaluate(axe)
        assert violations(scheme, width, page) == set()
        assert page.locator(".momenten").count() == 5
        assert page.locator(".momenten > li > h3").count() > 10
        page.set_viewport_size({"width": A4, "height": 900})
        page.emulate_media(media="print")
        assert page.evaluate(CUT_OFF) == 0
    assert seen == []
