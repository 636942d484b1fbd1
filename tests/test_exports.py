"""The one command that checks all that leaves the site: it accepts ours and refuses a broken one.

The official schemas of HSDS are no part of this project: HSDS_SCHEMAS says where they are.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from building import ROOT
from gids.check.exports import answers, described, feeds, linked, official, tables
from gids.export.api import places
from gids.problems import Problem

BESIDE = ROOT.parent / "shared" / "normen" / "hsds"
SCHEMAS = Path(os.environ.get("HSDS_SCHEMAS", BESIDE))
ADDRESS = "https://example.org/klein/"


@pytest.fixture
def broken(mini_site: Path, tmp_path: Path) -> Path:
    """Return a copy of what the small site gives, for a test to break."""
    shutil.copytree(mini_site / "api", tmp_path / "api")
    for name in (places.FEED, feeds.SITEMAP):
        shutil.copy(mini_site / name, tmp_path / name)
    return tmp_path


@pytest.fixture(scope="session")
def schemas() -> Path:
    """Return the folder of the official schemas, or say that this part was not done."""
    if not SCHEMAS.is_dir():
        pytest.skip("niet gedaan: de officiële schema's van HSDS staan hier niet (HSDS_SCHEMAS)")
    return SCHEMAS


def change(path: Path, edit: Callable[[dict], object]) -> None:
    """Edit an answer as a mistake in our code would."""
    said = json.loads(path.read_text("utf-8"))
    edit(said)
    path.write_text(json.dumps(said), "utf-8")


def one_of(folder: Path, name: str) -> Path:
    return sorted((folder / places.FOLDER / name).glob("*.json"))[0]


def test_everything_that_leaves_the_site_is_right(real_site: Path) -> None:
    told = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "exports.py"), str(real_site)],
        env={**os.environ, "HSDS_SCHEMAS": str(SCHEMAS) if SCHEMAS.is_dir() else ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 0, told.stderr
    offers = len([path for path in (ROOT / "docs/aanbod").glob("*.md") if path.name.count(".") < 2])
    assert f"Diensten: {offers - 1}\n" in told.stdout  # index.md is no offer
    assert ("niet gedaan" in told.stdout) is not SCHEMAS.is_dir()


def test_the_command_refuses_what_is_broken_and_says_what_it_did_not_do(
    broken: Path, mini_project: Path
) -> None:
    change(one_of(broken, "aanbod"), lambda said: said.pop("naam"))
    change(broken / places.OPENAPI, lambda said: said["info"].update(version="1"))
    told = subprocess.run(
        [sys.executable, str(mini_project / "scripts" / "exports.py"), str(broken)],
        env={**os.environ, "HSDS_SCHEMAS": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 1
    assert "Diensten: 3\nOrganisaties: 1\n" in told.stdout
    assert "HSDS: niet gedaan." in told.stdout
    assert "‘naam’ klopt niet" in told.stderr
    assert "/core/semver: ‘1’" in told.stderr


@pytest.mark.parametrize(
    ("name", "edit", "expected"),
    [
        pytest.param("aanbod", lambda said: said.pop("onbekend"), "onbekend", id="a field is gone"),
        pytest.param("aanbod", lambda said: said.update(extra=1), "extra", id="one too many"),
        pytest.param("services", lambda said: said.update(status="actief"), "status", id="Dutch"),
        pytest.param("services", lambda said: said.update(url=None, id="x"), "id", id="no uuid"),
    ],
)
def test_an_answer_of_another_shape_is_refused(
    broken: Path, name: str, edit: Callable[[dict], object], expected: str
) -> None:
    path = one_of(broken, name)
    change(path, edit)

    (problem,) = answers.check(broken)
    assert problem.path == path.relative_to(broken).as_posix()
    assert f"‘{expected}’ klopt niet" in problem.what


def test_lists_and_their_answers_belong_together(broken: Path) -> None:
    path = one_of(broken, "begrippen")
    path.rename(path.with_name("ander.json"))

    assert {(one.path, one.what) for one in answers.check(broken)} == {
        (f"api/v1/begrippen/{path.name}", "Dit antwoord is er niet."),
        ("api/v1/begrippen/ander.json", "Dit antwoord staat in geen enkele lijst."),
    }


def test_all_problems_are_told_at_once(broken: Path) -> None:
    change(one_of(broken, "aanbod"), lambda said: said.pop("naam"))
    change(one_of(broken, "aanbieders"), lambda said: said.pop("naam"))

    assert len(list(answers.check(broken))) == 2


def test_the_official_schemas_accept_what_is_right(schemas: Path, mini_site: Path) -> None:
    assert list(official.check(mini_site, schemas)) == []


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        pytest.param(lambda said: said.update(status="actief"), "'actief'", id="a status"),
        pytest.param(lambda said: said.update(id="een"), "'uuid'", id="an id"),
        pytest.param(lambda said: said.update(url="geen uri"), "'uri'", id="a web address"),
        pytest.param(lambda said: said.update(email="geen"), "'email'", id="an address for mail"),
        pytest.param(lambda said: said["organization"].pop("name"), "'name'", id="deeper"),
    ],
)
def test_the_official_schemas_refuse_what_is_wrong(
    schemas: Path, broken: Path, edit: Callable[[dict], object], expected: str
) -> None:
    change(one_of(broken, "services"), edit)

    (problem,) = official.check(broken, schemas)
    assert expected in problem.what


def test_a_folder_without_schemas_is_no_proof(mini_site: Path, tmp_path: Path) -> None:
    with pytest.raises(official.NoSchemas, match="organization, service, taxonomy"):
        list(official.check(mini_site, tmp_path))


def test_the_description_is_openapi_and_keeps_the_dutch_rules(mini_site: Path) -> None:
    assert list(described.check(mini_site)) == []


def test_what_is_no_openapi_is_refused(broken: Path) -> None:
    change(
        broken / places.OPENAPI,
        lambda said: said["paths"]["/services"]["get"].update(responses={"200": {}}),
    )

    assert any("‘paths//services/get/responses/200’" in one.what for one in described.check(broken))


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda said: said["paths"].update({"/aan_bod": {}}), "kebab-case: ‘aan_bod’"),
        (lambda said: said["paths"].update({"/Aanbod": {}}), "kebab-case: ‘Aanbod’"),
        (lambda said: said["paths"].update({"/aanbod.json": {}}), "kebab-case: ‘aanbod.json’"),
        (lambda said: said["paths"].update({"/aanbod/": {}}), "no-trailing-slash: ‘/aanbod/’"),
        (lambda said: said["info"].update(version="1"), "semver: ‘1’"),
        (lambda said: said["info"].update(version="2.0.0"), "uri-version"),
        (lambda said: said["info"].pop("license"), "licentie"),
        (lambda said: said["info"].update(contact={"name": "Iemand"}), "contact"),
        (
            lambda said: said["paths"]["/"]["get"]["responses"]["200"].pop("headers"),
            "version-header: GET / zegt bij 200",
        ),
        (
            lambda said: said["paths"]["/"]["get"].update(
                parameters=[{"in": "query", "name": "per_page"}]
            ),
            "camel-case: ‘per_page’",
        ),
    ],
)
def test_a_rule_that_is_broken_is_named(
    mini_site: Path, edit: Callable[[dict], object], expected: str
) -> None:
    said = json.loads((mini_site / places.OPENAPI).read_text("utf-8"))
    edit(said)

    (what,) = described.broken_rules(said)
    assert expected in what


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda text: text.replace("\ufeff", ""), "niet voorin dat dit UTF-8 is"),
        (lambda text: text.replace("id,naam", "id,name"), "kolommen"),
        (lambda text: text.rsplit("\r\n", 2)[0] + "\r\n", "2 regels, en 3 keer aanbod"),
        (lambda text: text.replace(",Tafel", ",=Tafel", 1), "=Tafel"),
    ],
)
def test_a_table_that_is_not_right_is_refused(
    broken: Path, edit: Callable[[str], str], expected: str
) -> None:
    path = broken / places.CSV
    text = path.read_bytes().decode("utf-8")
    changed = edit(text)
    path.write_bytes(changed.encode())

    assert changed != text
    assert expected in "\n".join(one.what for one in tables.check(broken))


def test_a_feed_and_a_sitemap_that_lead_nowhere_are_refused(broken: Path) -> None:
    found = list(feeds.check(broken, ADDRESS))  # the copy has no pages

    assert {one.path for one in found} == {places.FEED, feeds.SITEMAP}
    assert all("leidt niet naar" in one.what or "is er niet" in one.what for one in found)


def test_versions_of_a_page_name_each_other(mini_site: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(mini_site, site)
    path = site / feeds.SITEMAP
    text = path.read_text("utf-8")
    line = next(part for part in text.splitlines() if 'hreflang="tr"' in part)
    path.write_text(text.replace(f"{line}\n", "", 1), "utf-8")

    assert list(feeds.check(mini_site, ADDRESS)) == []
    assert any("noemt niet dezelfde versies" in one.what for one in feeds.check(site, ADDRESS))


def test_a_page_says_only_what_is_allowed_and_seen(mini_site: Path, tmp_path: Path) -> None:
    html = (mini_site / "aanbod/tafel/index.html").read_text("utf-8")
    (block,) = linked.BLOCK.findall(html)

    def wrong(old: str, new: str) -> str:
        page = html.replace(block, block.replace(old, new, 1))
        (tmp_path / "pagina.html").write_text(page, "utf-8")
        found: list[Problem] = list(linked.check(tmp_path))
        return "\n".join(one.what for one in found)

    name = json.loads(block)["@graph"][-1]["name"]
    assert '"@type":"Service"' in block
    assert wrong("", "") == ""
    assert "staat niet op de pagina" in wrong(f'"name":"{name}"', '"name":"Verzonnen"')
    assert "mag niet" in wrong('"@type":"Service"', '"@type":"Person"')
    assert "mag niet" in wrong('"@type":"Service"', '"@type":"Service","aggregateRating":5')
    assert "</script" not in block
