"""The platform's colours reach the page as style, and only where letters can be read on them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from building import TODAY
from gids.colours import contrast, readable_on
from gids.project import load
from gids.render.site import RenderedSite


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("000000", "#ffffff", 21), ("#767676", "FFFFFF", 4.54), ("0b5563", "0b5563", 1)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_white_or_black_can_be_read_on_any_colour() -> None:
    greys = [f"{level:02x}" * 3 for level in range(256)]

    assert min(contrast(readable_on(grey), grey) for grey in greys) >= 4.5


def test_the_colours_of_the_platform_are_in_the_style(mini_project: Path) -> None:
    catalogue, _ = load(mini_project)
    site = catalogue.site
    platform = site.platform.model_copy(update={"kleur": "#0b5563", "letterkleur": "#ffffff"})
    coloured = replace(catalogue, site=site.model_copy(update={"platform": platform}))

    plain = RenderedSite(mini_project, catalogue, TODAY).assets
    style = RenderedSite(mini_project, coloured, TODAY).assets

    rule = ":root { --platform: #0b5563; --op-platform: #ffffff }\n"
    assert style.files["stijl.css"].decode() == plain.files["stijl.css"].decode() + rule
    assert style.location("stijl.css") != plain.location("stijl.css")


def test_header_and_footer_lead_back_to_the_platform(mini_site: Path) -> None:
    html = (mini_site / "tr" / "aanbod" / "index.html").read_text("utf-8")
    head, _, foot = html.partition("<main")

    assert head.count('href="https://example.org/platform"') == 1
    assert foot.count('href="https://example.org/platform"') == 1
