"""That `make bench` measures both sides and says so; how long it took is nobody's test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from building import ROOT, make_project

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
