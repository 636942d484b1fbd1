"""A story that a family sends in: nobody is recognised, and it can be taken back."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from building import TODAY, built
from gids.check.everything import check_project, inspect
from gids.problems import Problem, Severity
from gids.render.pages import letters
from gids.render.site import RenderedSite
from gids.render.words import hidden

PATH = "docs/verhalen/weer-plezier.md"
TURKISH = "docs/verhalen/weer-plezier.tr.md"
STORY = """\
---
id: mina8
naam: "Weer plezier"
samenvatting: "Een vader vertelt hoe het beter ging."
soort: ingestuurd
themas: [verveling]
fases: [basisschool]
kernzin: "Eerst luisteren, dan pas regelen."
wat_helpt: ["Een leraar die keek."]
toestemming: verhaal-2026-01
toestemming_op: 2026-10-23
gecontroleerd_op: 2026-11-02
gecontroleerd_hoe: gemaild
---

Mijn zoon wilde niet meer.
Een jaar later fluit hij op de fiets.
"""
TRANSLATION = """\
---
naam: "Yeniden neşeli"
samenvatting: "Bir baba anlatıyor."
kernzin: "Önce dinlemek."
wat_helpt: ["Gören bir öğretmen."]
vertaling: {methode: mens, bron_hash: onbekend, op: 2026-11-02}
---

Oğlum artık istemiyordu.
"""
WITHDRAWN = "toestemming_op: 2026-10-23\ningetrokken_op: 2026-11-20\n"
NO_AGE = (
    "Schrijf alleen de fase, zoals ‘op de basisschool’. Gaat het over hoe lang iets duurde?"
    " Schrijf dan ‘een tijd’."
)
NO_TOWN = "Haal de plaats weg, of schrijf ‘in de stad’ of ‘in het dorp’."
NO_NAME = "Schrijf wat het is, zonder naam, zoals ‘de school’."


@pytest.fixture
def root(new_project: Callable[[], Path]) -> Path:
    """Return a small project in which a family sent in a story."""
    root = new_project()
    (root / PATH).write_text(STORY, "utf-8")
    return root


def change(root: Path, path: str, old: str, new: str) -> None:
    """Replace a piece of a file that must be there."""
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), "utf-8")


def problems_of(root: Path, path: str = PATH) -> list[tuple[int, str, str]]:
    found = check_project(root, TODAY)
    return [(one.line, one.what, one.advice) for one in found if one.path == path]


def site_of(root: Path) -> RenderedSite:
    site, _ = inspect(root, TODAY)
    assert site is not None
    return site


def test_a_story_that_nobody_is_recognised_by_has_no_problem(root: Path) -> None:
    assert problems_of(root) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "advice"),
    [
        pytest.param(
            "toestemming_op: 2026-10-23",
            "toestemming_op: 2026-10-24",
            11,
            "De toestemming is van 2026-10-24. Dat is korter dan 30 dagen geleden.",
            "Haal het bestand weg, en plaats het pas op of na 2026-11-23. Tot die dag kan de"
            " verteller zich nog bedenken.",
            id="too soon",
        ),
        pytest.param(
            "toestemming_op: 2026-10-23",
            "toestemming_op: 2026-12-24",
            11,
            "Bij ‘toestemming_op’ staat ‘2026-12-24’. Dat is nog niet geweest: vandaag is het"
            " 2026-11-22.",
            "Schrijf de dag waarop het echt gebeurde.",
            id="in the future",
        ),
        pytest.param(
            "Mijn zoon wilde",
            "Mijn zoon van 9 jaar wilde",
            16,
            "Hier staat een leeftijd, een groep of een aantal jaren: ‘9 jaar’.",
            NO_AGE,
            id="an age",
        ),
        pytest.param(
            "Weer plezier",
            "Weer plezier voor een negenjarige",
            3,
            "Hier staat een leeftijd, een groep of een aantal jaren: ‘negenjarige’.",
            NO_AGE,
            id="an age in the name",
        ),
        pytest.param(
            "Een vader vertelt",
            "Een vader van een kind in groep 6 vertelt",
            4,
            "Hier staat een leeftijd, een groep of een aantal jaren: ‘groep 6’.",
            NO_AGE,
            id="a group in the summary",
        ),
        pytest.param(
            "Een jaar later",
            "Op zijn tiende",
            17,
            "Hier staat een leeftijd, een groep of een aantal jaren: ‘Op zijn tiende’.",
            NO_AGE,
            id="a birthday",
        ),
        pytest.param(
            "Een leraar die keek.",
            "Een leraar in Duiven.",
            9,
            "Hier staat de plaats ‘Duiven’.",
            NO_TOWN,
            id="a municipality",
        ),
        pytest.param(
            "op de fiets",
            "op een Arnhemse fiets",
            17,
            "Hier staat de plaats ‘Arnhemse’.",
            NO_TOWN,
            id="a word made from a municipality",
        ),
        pytest.param(
            "Eerst luisteren, dan",
            "Eerst de Voorbeeldstichting, dan",
            8,
            "Hier staat de naam ‘Voorbeeldstichting’.",
            NO_NAME,
            id="an organisation",
        ),
    ],
)
def test_what_may_tell_who_it_is_is_answered(
    root: Path, old: str, new: str, line: int, what: str, advice: str
) -> None:
    change(root, PATH, old, new)

    assert problems_of(root) == [(line, what, advice)]


def test_a_school_is_known_by_its_name_alone(root: Path) -> None:
    change(root, "data/aanbieders.yml", '"Voorbeeldstichting"', '"Basisschool De Eik"')
    change(root, PATH, "op de fiets", "naar de Eik")

    assert problems_of(root) == [(17, "Hier staat de naam ‘de Eik’.", NO_NAME)]


def test_a_translation_tells_no_more_than_the_dutch(root: Path) -> None:
    (root / TURKISH).write_text(TRANSLATION, "utf-8")
    change(root, TURKISH, "Oğlum artık", "9 yaşındaki oğlum Arnhem'de artık")

    found = problems_of(root, TURKISH)

    assert (9, "Hier staat een getal dat een leeftijd kan zijn: ‘9’.", NO_AGE) in found
    assert (9, "Hier staat de plaats ‘Arnhem’.", NO_TOWN) in found


def test_other_stories_may_name_a_place(root: Path) -> None:
    change(root, "docs/verhalen/samen-kijken.md", "Haar vader", "In Arnhem, na 2 jaar, haar vader")

    assert problems_of(root, "docs/verhalen/samen-kijken.md") == []


def test_one_line_takes_a_story_back_and_its_words_are_asked_for(root: Path) -> None:
    (root / TURKISH).write_text(TRANSLATION, "utf-8")
    change(root, PATH, "toestemming_op: 2026-10-23\n", WITHDRAWN)

    found = [one for one in check_project(root, TODAY) if one.path in (PATH, TURKISH)]

    advice = "Haal ze hier weg. Schrijf bij ‘naam’ en ‘samenvatting’ alleen dat het is ingetrokken."
    what = "Dit verhaal is ingetrokken, maar de woorden staan nog in dit bestand."
    left = Problem(PATH, 8, what, advice, Severity.NOTICE)
    beside = Problem(
        TURKISH,
        1,
        "Dit is de vertaling van een verhaal dat is ingetrokken.",
        "Haal dit bestand weg.",
        Severity.NOTICE,
    )
    assert [one for one in found if "bron_hash" not in one.what + one.advice] == [left, beside]


def test_a_story_that_was_taken_back_and_emptied_has_no_problem(root: Path) -> None:
    head, _, _ = STORY.partition("\nMijn zoon")
    lines = [line for line in head.splitlines() if not line.startswith(("kernzin", "wat_helpt"))]
    text = "\n".join(lines).replace("toestemming_op: 2026-10-23", WITHDRAWN.strip())
    (root / PATH).write_text(f"{text}\n", "utf-8")

    assert problems_of(root) == []


@pytest.mark.parametrize("lang", ["nl", "tr", "en"])
def test_nothing_of_a_story_that_was_taken_back_is_shown(root: Path, lang: str) -> None:
    (root / TURKISH).write_text(TRANSLATION, "utf-8")
    change(root, PATH, "toestemming_op: 2026-10-23\n", WITHDRAWN)
    site = site_of(root)
    sheet, reader = site.by_address["/verhalen/weer-plezier/"], site.readers[lang]

    view = sheet.view(reader)

    shown = json.dumps(asdict(view), default=str) + hidden(site, sheet, reader)
    shown += sheet.title(reader) + sheet.description(reader)
    words = ("plezier", "vader", "luisteren", "leraar", "zoon", "neşeli", "baba", "Oğlum")
    told = shown.replace("/verhalen/weer-plezier/", "")
    assert [word for word in words if word in told] == []
    assert sheet.title(reader) == reader.t("verhaal.ingetrokken_naam")
    assert (view.first, view.helped, view.pages, view.offers) == ("", (), (), ())
    assert sheet.hidden
    assert sheet.translated(reader)


def test_a_story_that_was_taken_back_leaves_the_lists_and_keeps_its_address(root: Path) -> None:
    change(root, PATH, "toestemming_op: 2026-10-23\n", WITHDRAWN)
    site = site_of(root)
    reader = site.readers["nl"]

    groups = site.by_address["/verhalen/"].view(reader).groups
    listed = [story.address for group in groups for story in group.stories]
    by_name = [page.address for letter in letters(reader) for page in letter.pages]

    assert "/verhalen/weer-plezier/" not in listed + by_name
    assert "/verhalen/weer-plezier/" in site.addresses


def test_no_file_of_the_site_holds_a_word_of_it(root: Path, tmp_path: Path) -> None:
    (root / TURKISH).write_text(TRANSLATION.replace("neşeli", "zevkliii"), "utf-8")
    change(root, PATH, "toestemming_op: 2026-10-23\n", WITHDRAWN)
    change(root, PATH, "Weer plezier", "Weer pleziertje")

    site = built(root, tmp_path / "site")

    files = [path for path in site.rglob("*") if path.is_file()]
    assert (site / "verhalen/weer-plezier/index.html") in files
    for word in (b"pleziertje", b"dan pas regelen", b"zoon wilde", b"zevkliii"):
        assert [path for path in files if word in opened(path)] == []


def opened(path: Path) -> bytes:
    """Return what is in a file, unpacked if it is packed."""
    content = path.read_bytes()
    return gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
