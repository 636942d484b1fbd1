"""Going through every page in one language, in a program of its own: two take half the time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

from looking import PAGES, violations
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


def comb(address: str, paths: Sequence[str], looks: tuple[tuple[str, int], ...], axe: str) -> Found:
    """Look at every path below an address, in colours and at a width that take turns.

    One page of every type is looked at in all of these.
    """
    broken, too_wide = set(), set()
    # A colour on its way to another one is no colour to judge: hence without motion.
    still = {"reduced_motion": "reduce"}
    with launching() as launch, opened(launch(), address, **still) as (page, seen):
        page.add_init_script(axe)
        for path, look in zip(paths, cycle(looks), strict=False):
            page.goto(address + path)
            for each in looks if path in PAGES.values() else (look,):
                broken |= violations(*each, page)
            page.set_viewport_size({"width": NARROWEST, "height": 640})
            if page.evaluate("document.documentElement.scrollWidth") > NARROWEST:
                too_wide.add(page.url)
        return Found(broken, too_wide, page.evaluate(STORED), list(seen))
