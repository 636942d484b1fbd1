"""The folder that goes to a web server: the same every time, and quick the second time."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest

from building import TODAY
from gids.build import compress
from gids.build.place import CannotBuild
from gids.build.publish import PUBLISHED, STORE, publish
from gids.export.hosting import Hosting, hosting_of
from gids.project import load
from gids.render.site import RenderedSite


@pytest.fixture(scope="module")
def hosting(mini_project: Path) -> Hosting:
    catalogue, problems = load(mini_project)
    assert catalogue is not None, problems
    return hosting_of(RenderedSite(mini_project, catalogue, TODAY))


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A built site of three files."""
    site = tmp_path / "gebouwd"
    (site / "tr").mkdir(parents=True)
    (site / "index.html").write_text("<p>Dit is een bladzijde." * 100, "utf-8")
    (site / "tr" / "index.html").write_text("<p>Kort", "utf-8")
    (site / "letter.woff2").write_bytes(b"\0" * 5000)
    return site


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_what_is_published_stands_below_the_path_of_the_address(
    built: Path, hosting: Hosting, tmp_path: Path
) -> None:
    found = files(publish(tmp_path, built, hosting))

    assert hosting.base == "/klein"
    assert sorted(found) == [
        "server/nginx/brotli.conf",
        "server/nginx/example.conf",
        "server/nginx/http.conf",
        "server/nginx/location.conf",
        "www/_headers",
        "www/_redirects",
        "www/klein/.htaccess",
        "www/klein/index.html",
        "www/klein/index.html.br",
        "www/klein/index.html.gz",
        "www/klein/letter.woff2",
        "www/klein/tr/index.html",
    ]
    page = (built / "index.html").read_bytes()
    assert gzip.decompress(found["www/klein/index.html.gz"]) == page
    assert brotli.decompress(found["www/klein/index.html.br"]) == page
    assert files(tmp_path / PUBLISHED) == found


def test_a_second_time_gives_the_same_and_compresses_only_what_changed(
    built: Path, hosting: Hosting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compressed: list[bytes] = []

    def press(data: bytes) -> bytes:
        compressed.append(data)
        return b"pressed" + data[:10]

    monkeypatch.setattr(compress, "COPIES", {".br": press})
    first = files(publish(tmp_path, built, hosting))
    assert len(compressed) == 1

    assert files(publish(tmp_path, built, hosting)) == first
    assert len(compressed) == 1

    (built / "tr" / "index.html").write_text("<p>Uzun bir sayfa." * 200, "utf-8")
    changed = files(publish(tmp_path, built, hosting))
    assert len(compressed) == 2
    assert changed.keys() - first.keys() == {"www/klein/tr/index.html.br"}


def test_copies_of_what_is_gone_are_not_kept(built: Path, hosting: Hosting, tmp_path: Path) -> None:
    publish(tmp_path, built, hosting)
    store = tmp_path / ".bouw" / STORE
    before = {path.name for path in store.iterdir()}
    (built / "index.html").write_text("<p>Iets heel anders." * 100, "utf-8")
    publish(tmp_path, built, hosting)
    after = {path.name for path in store.iterdir()}

    assert len(before) == len(after) == 2
    assert before.isdisjoint(after)


def test_a_folder_that_is_not_ours_is_left_alone(
    built: Path, hosting: Hosting, tmp_path: Path
) -> None:
    (tmp_path / PUBLISHED).mkdir()

    with pytest.raises(CannotBuild, match="met de naam ‘publiek’"):
        publish(tmp_path, built, hosting)


def test_what_the_public_may_ask_for_holds_no_settings(
    mini_site: Path, hosting: Hosting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compress, "COPIES", {})
    public = publish(tmp_path, mini_site, hosting) / "www"

    assert files(public / "klein").keys() - files(mini_site).keys() == {".htaccess"}
    assert {path.name for path in public.iterdir()} == {"klein", "_headers", "_redirects"}
