"""What is installed is what was chosen, on the oldest Python that counts, from any index."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
OLDEST = "3.11.0"
PIN = re.compile(r"^([a-z0-9-]+)==(\S+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M)


def pins(lock: str) -> dict[str, str]:
    """Return the version of every package in a lock file that carries a hash."""
    return {name: version for name, version, _ in PIN.findall((ROOT / lock).read_text())}


def wanted(*groups: str) -> set[str]:
    """Return the names of the packages that pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"]]
    asked += [one for group in groups for one in project["optional-dependencies"][group]]
    return {canonicalize_name(Requirement(one).name) for one in asked}


def test_every_package_we_name_is_locked() -> None:
    assert wanted() <= pins("requirements.txt").keys()
    assert wanted("test") <= pins("requirements-test.txt").keys()


def test_tests_run_with_the_versions_that_build_the_site() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-test.txt").items()


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-test.txt"])
def test_a_lock_names_no_place_and_nothing_without_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text()

    assert re.findall(r"https?:|file:|^--|index|@ ", text, re.M) == []
    assert len(re.findall(r"^[a-z]", text, re.M)) == len(pins(lock))


def test_the_oldest_python_may_have_every_package() -> None:
    needs = {
        name: distribution(name).metadata["Requires-Python"]
        for name in pins("requirements-test.txt")
    }

    too_new = {
        name: need for name, need in needs.items() if need and OLDEST not in SpecifierSet(need)
    }
    assert too_new == {}


def test_what_is_installed_is_what_is_locked() -> None:
    locked = pins("requirements-test.txt")

    assert {name: distribution(name).version for name in locked} == locked
