"""Going through every page in one language, in a program of its own: two take half the time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from looking import COLOURS, violations
from opening import launching, opened

NARROWEST = 320
STORED = "[localStorage.length, sessionStorage.length, document.cookie]"


@dataclass(frozen=True)
class Found:
    """What is not right in one language."""

    broken: set[str]
    too_wide: set[str]
    stored: list[object]
    seen: list[str]


def comb(
    address: str, paths: Sequence[str], widths: tuple[int, int], axe: str, first_dark: int = 0
) -> Found:
    """Look at every path below an address: all rules in the light, colours in the dark.

    The widths are for light and dark, and turned about at every page. Every other page is
    looked at in the dark, from `first_dark` on: two languages do them all.
    """
    broken, too_wide = set(), set()
    # A colour on its way to another one is no colour to judge: hence without motion.
    still = {"reduced_motion": "reduce"}
    with launching() as launch, opened(launch(), address, **still) as (page, seen):
        page.add_init_script(axe)
        for number, path in enumerate(paths):
            page.goto(address + path)
            light, dark = widths if number % 2 else widths[::-1]
            broken |= violations("light", light, page)
            if number % 2 == first_dark:
                broken |= violations("dark", dark, page, rules=COLOURS)
            page.set_viewport_size({"width": NARROWEST, "height": 640})
            if page.evaluate("document.documentElement.scrollWidth") > NARROWEST:
                too_wide.add(page.url)
        return Found(broken, too_wide, page.evaluate(STORED), list(seen))
