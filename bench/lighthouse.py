"""What Lighthouse says of every kind of page, and of the pages that plain Material has as well.

Lighthouse is a program for Node, at the version in package-lock.json; `npm ci` puts it
beside this file the first time. The site says its own headers here, so that what its policy
stops counts, and it plays a slow phone with the settings that it has of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from gids.export.headers import EVERYWHERE
from measure import Incomplete
from paint import CHROMIUM, TIMES, packed, served

HERE = Path(__file__).absolute().parent
PROGRAM = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
LOCK = HERE / "package-lock.json"
INSTALLED = HERE / "node_modules" / ".package-lock.json"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
KEPT_OUT = "is-crawlable"  # fails on purpose as long as the site is a trial
PASSED = 0.9  # Lighthouse itself calls from here on good
# Every kind of page that the site has.
PAGES = {
    "begin": "/",
    "gids": "/ouders/verveelt-zich/",
    "overzicht": "/aanbod/",
    "aanbod": "/aanbod/swv-passendwijs/",
    "gemeente": "/aanbod/gemeente/arnhem/",
    "kaart": "/aanbod/gemeente/",
    "aanbieder": "/aanbod/aanbieder/swv-de-verbinding/",
    "begrip": "/begrippen/wijkteam/",
    "verhaal": "/verhalen/breedbegaafd/",
    "verhalen": "/verhalen/",
    "begrippen": "/begrippen/",
    "deel": "/ouders/",
    "vraag": "/keuzehulp/",
    "uitkomst": "/keuzehulp/naar-school-lukt-niet/helemaal-niet/langer/loopt-vast/",
    "zoeken": "/zoeken/?q=wijkteam",
    "wanneer": "/wanneer/",
    "mijn lijst": "/mijn-lijst/",
    "vertalingen": "/over/vertalingen/",
    "over": "/over/",
    "beeld": "/over/aanbod-in-beeld/",
}


@dataclass(frozen=True)
class Judged:
    """What Lighthouse says of one page, from 0 to 1; nothing where it could not say."""

    scores: Mapping[str, float]  # by category
    open_to_search: float  # the score for search when noindex is not counted
    faults: tuple[tuple[str, str], ...]  # id and title of what weighs and is not good


def judge_all(
    sites: Mapping[str, Path], ours: str, told: Callable[[str], None]
) -> dict[tuple[str, str], Judged]:
    """Return what Lighthouse says, by kind of page and by site; another site has fewer pages."""
    _install()
    found = {}
    for name, site in sites.items():
        with served(site, EVERYWHERE if name == ours else {}) as server:
            _pack(site / "assets")
            for kind, address in PAGES.items():
                path = urlsplit(address).path.strip("/")
                if name != ours and not (site / path / "index.html").is_file():
                    continue
                packed(site / path / "index.html")
                found[kind, name] = _middle(f"http://127.0.0.1:{server.server_port}{address}")
                told(f"Lighthouse, {kind}, {name}")
    return found


def read(report: Mapping[str, object]) -> Judged:
    """Return what stands in a report of Lighthouse."""
    categories, audits = report["categories"], report["audits"]
    faults = {
        one["id"]: audits[one["id"]]["title"]
        for category in CATEGORIES
        for one in categories[category]["auditRefs"]
        if one["weight"] and (score := audits[one["id"]]["score"]) is not None and score < PASSED
    }
    return Judged(
        {category: categories[category]["score"] for category in CATEGORIES},
        _mean(categories["seo"]["auditRefs"], audits),
        tuple(faults.items()),
    )


def _mean(refs: list[dict], audits: Mapping[str, dict]) -> float:
    counted = [
        (one["weight"], score)
        for one in refs
        if one["id"] != KEPT_OUT and (score := audits[one["id"]]["score"]) is not None
    ]
    return sum(weight * score for weight, score in counted) / sum(weight for weight, _ in counted)


def _pack(folder: Path) -> None:
    """Compress what every page fetches, so that the first page does not wait for it."""
    for path in folder.rglob("*"):
        if path.is_file():
            packed(path)


def _middle(url: str) -> Judged:
    """Return the middle one of a few times, by speed: that is what differs."""
    every = sorted((_judge(url) for _ in range(TIMES)), key=lambda one: one.scores["performance"])
    return every[TIMES // 2]


def _install() -> None:
    """Put Lighthouse at its pinned version beside this file, when it is not there.

    Raises Incomplete where there is no Node, or when it cannot be fetched.
    """
    if INSTALLED.is_file() and INSTALLED.stat().st_mtime >= LOCK.stat().st_mtime:
        return
    if not shutil.which("npm"):
        raise Incomplete("Lighthouse needs Node with npm, 18.16 or newer.")
    command = ["npm", "ci", "--no-fund", "--no-audit", "--ignore-scripts"]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Incomplete(done.stderr[-2000:])


def _judge(url: str) -> Judged:
    command = [
        *("node", str(PROGRAM), url, "--quiet", "--output=json"),
        f"--only-categories={','.join(CATEGORIES)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ]
    told = {**os.environ, "CHROME_PATH": CHROMIUM}
    done = subprocess.run(command, env=told, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Incomplete(f"Lighthouse stopped at {url}:\n{done.stderr[-2000:]}")
    return read(json.loads(done.stdout))
