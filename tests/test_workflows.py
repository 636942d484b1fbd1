"""The workflows do what they are for, with no more rights than that takes."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")

each_workflow = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)


def read(file: Path) -> dict:
    """Return a workflow with all values as text, so that `on` is not a boolean."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def jobs(file: Path) -> Iterator[dict]:
    """Yield the jobs of a workflow."""
    yield from read(file)["jobs"].values()


def test_the_two_checks_have_names_people_can_find() -> None:
    names = [job["name"] for job in jobs(ROOT / ".github" / "workflows" / "check.yml")]

    assert names == ["Inhoud controleren", "Code testen"]


@each_workflow
def test_every_action_is_pinned_by_commit_with_its_version(file: Path) -> None:
    used = [line.strip(" -") for line in file.read_text(encoding="utf-8").splitlines()]
    used = [line for line in used if line.startswith("uses:")]

    assert used
    assert [line for line in used if not PINNED.fullmatch(line)] == []


@each_workflow
def test_a_workflow_may_read_and_nothing_else(file: Path) -> None:
    assert read(file)["permissions"] == {}
    for job in jobs(file):
        # New addresses are written down by a job that does nothing else.
        may = "write" if job["name"] == "Nieuwe adressen bijschrijven" else "read"
        assert job["permissions"] == {"contents": may}


@each_workflow
def test_a_workflow_ends_by_itself_and_red_means_stop(file: Path) -> None:
    assert [job for job in jobs(file) if "timeout-minutes" not in job] == []
    assert "continue-on-error" not in file.read_text(encoding="utf-8")


def test_zizmor_finds_nothing_to_worry_about() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    result = subprocess.run(
        [zizmor, "--offline", "--no-progress", "--quiet", "--color=never", *WORKFLOWS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 0, result.stdout + result.stderr
