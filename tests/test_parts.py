"""Nothing is called good that did not run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import parts

REPORT = """<testsuites><testsuite>
<testcase classname="tests.test_snel" name="test_a" time="0.2"/>
<testcase classname="tests.test_traag" name="test_b" time="61.25"/>
<testcase classname="tests.test_snel" name="test_c" time="0.5"><skipped message="geen browser"/>
</testcase></testsuite></testsuites>"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project without scripts."""
    (tmp_path / "scripts").mkdir()
    return tmp_path


def script(project: Path, code: str) -> tuple[str, str]:
    """Put a command in the project and return the words that run it."""
    (project / "scripts" / "doe.py").write_text(code, encoding="utf-8")
    return sys.executable, "scripts/doe.py"


def test_a_part_that_is_not_there_is_not_done(project: Path) -> None:
    outcome = parts.run("Deel", lambda: parts.command(project, sys.executable, "scripts/weg.py"))

    assert (outcome.result, outcome.remarks) == ("niet gedaan", ("scripts/weg.py is er niet.",))


def test_a_command_that_stops_is_wrong(project: Path) -> None:
    words = script(project, "raise SystemExit(3)")
    outcome = parts.run("Deel", lambda: parts.command(project, *words))

    assert outcome.result == "niet goed"
    assert outcome.remarks == ("scripts/doe.py stopte met 3; zie hierboven.",)


def test_tests_that_were_left_out_are_named_with_their_reason(tmp_path: Path) -> None:
    report = tmp_path / "pytest.xml"
    report.write_text(REPORT, encoding="utf-8")

    assert parts.skipped(report) == ["tests.test_snel test_c: geen browser"]
    assert [line.split() for line in parts.slowest(report, 2)] == [
        ["tests.test_traag", "61,2", "s"],
        ["tests.test_snel", "0,7", "s"],
    ]


def test_the_table_says_what_did_not_go_well() -> None:
    outcomes = [
        parts.Outcome("Inhoud", "goed", 1.23),
        parts.Outcome("Browser", "niet gedaan", 0, ("er is geen browser.",)),
    ]

    assert parts.table(outcomes) == (
        "Inhoud                                         1,2 s  goed\n"
        "Browser                                        0,0 s  niet gedaan\n"
        "\n"
        "Browser, niet gedaan: er is geen browser."
    )
