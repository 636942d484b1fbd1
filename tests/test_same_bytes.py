"""The same input gives the same site, to the last byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

from building import ROOT, built


def digest(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def test_two_builds_are_equal(real_site: Path, tmp_path: Path) -> None:
    first, second = digest(real_site), digest(built(ROOT, tmp_path / "again"))

    assert {
        name for name in first.keys() | second.keys() if first.get(name) != second.get(name)
    } == set()
    assert len(first) > 1000
