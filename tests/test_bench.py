"""That `make bench` measures both sides and says so; how long it took is nobody's test."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from building import ROOT, make_project
from gids.render.site import RenderedSite

RUN = (sys.executable, "bench/run.py", "--maten", "5", "--no-browser")
SIDES = ["deze site", "gewoon Material"]
CASES = ["alles, alle talen", "één bestand, één taal"]


def test_both_sides_are_measured_on_the_same_input(tmp_path: Path) -> None:
    table = tmp_path / "bench.md"
    project = make_project(tmp_path / "project")

    done = subprocess.run(
        [*RUN, "--project", str(project), "--naar", str(table)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": "scripts"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    rows = [line.split(" | ")[:3] for line in table.read_text("utf-8").splitlines()]
    measured = [row[1:] for row in rows if row[0] == "| 5" and row[2] in SIDES]
    assert measured == [[case, side] for case in CASES for side in SIDES]
    assert done.stdout.strip() == table.read_text("utf-8").strip()


def report(**scores: float) -> dict[str, object]:
    """Return as much of a report of Lighthouse as we read, with these scores of audits."""
    audits = {name.replace("_", "-"): score for name, score in scores.items()}
    refs = [{"id": name, "weight": 1} for name in audits]
    return {
        "audits": {name: {"title": name.title(), "score": score} for name, score in audits.items()},
        "categories": {
            name: {"score": 0.5, "auditRefs": refs if name == "seo" else []}
            for name in ("performance", "accessibility", "best-practices", "seo")
        },
    }


def test_a_trial_is_told_apart_from_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "bench")
    lighthouse, tables = import_module("lighthouse"), import_module("tables")
    found = lighthouse.read(report(is_crawlable=0, meta_description=1, link_text=0.5))

    assert found.open_to_search == 0.75
    assert [name for name, _ in found.faults] == ["is-crawlable", "link-text"]
    table = tables.judgements({("begin", "deze site"): found})
    assert "| begin | deze site | 50 | 50 | 50 | 50 | 75 |" in table
    assert "(`is-crawlable`): begin; met opzet, zolang de site een proef is" in table
    assert table.endswith("(`link-text`): begin")


def test_every_page_that_is_judged_exists(
    monkeypatch: pytest.MonkeyPatch, rendered: RenderedSite
) -> None:
    monkeypatch.syspath_prepend(ROOT / "bench")
    lighthouse = import_module("lighthouse")
    asked = [address.partition("?")[0] for address in lighthouse.PAGES.values()]
    kinds = {rendered.by_address[address].kind for address in asked}

    assert {"home", "gids", "lijst", "aanbod", "aanbieder", "verhaal", "begrip"} <= kinds
    assert {"keuzevraag", "keuzeroute", "zoeken", "wanneer", "mijnlijst", "beeld"} <= kinds
