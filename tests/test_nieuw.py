"""`make nieuw`: a whole conversation, the files it leads to, and what stops it.

tests/nieuw/gesprek.txt is what stands on the screen when somebody makes about every
mistake there is. What follows `> ` is typed; the rest must be said, word for word.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from gids import ledger
from gids.catalogue import Choice
from gids.draft.answers import Draft, Known
from gids.draft.dialogue import PROMPT, Dialogue
from gids.draft.files import CannotWrite, compose, put
from gids.draft.names import why_taken
from gids.draft.questions import Question, Refused
from gids.identifiers import PROVIDERS, fresh, taken_ids
from gids.model.fields import ID
from gids.model.offer import Offer
from gids.project import load

ROOT = Path(__file__).resolve().parent.parent
TALK = ROOT / "tests" / "nieuw"
TODAY = date(2026, 11, 22)
CHOICES = {
    "soort": {"advies": "Advies", "ontmoeting": "Anderen ontmoeten"},
    "voor": {"ouders": "Ouders", "kinderen": "Kinderen"},
    "themas": {"verveling": "Verveling op school"},
    "fases": {"basisschool": "Basisschool"},
    "gemeenten": {"arnhem": "Arnhem", "regio": "De hele regio"},
    "toegang": {"vrij": "Je kunt er zelf naartoe", "onbekend": "Dat weten we niet"},
    "kosten": {"gratis": "Gratis"},
    "talen": {"nederlands": "Nederlands"},
    "toegankelijkheid": {"tolk": "Met een tolk"},
    "status": {"actief": "Loopt", "aangekondigd": "Aangekondigd", "gestopt": "Gestopt"},
    "gecontroleerd_hoe": {"bron-gelezen": "Bron gelezen"},
}


def known() -> Known:
    taken = {"in-gebruik": "Het bestand docs/aanbod/in-gebruik.md bestaat al."}
    choices = {
        kind: {key: Choice(key, {"nl": label}) for key, label in found.items()}
        for kind, found in CHOICES.items()
    }
    return Known(choices, {"balans": "Oudervereniging Balans"}, taken.get, TODAY)


def talk(answers: list[str]) -> tuple[Draft, str]:
    """Return the draft, and all that stands on the screen at the end."""
    screen, left = [], iter(answers)

    def ask(prompt: str) -> str:
        answer = next(left)
        screen.append(prompt + answer)
        return answer

    draft = Dialogue(known(), ask, screen.append).run()
    assert list(left) == []
    return draft, "\n".join(screen) + "\n"


@pytest.fixture(scope="module")
def transcript() -> str:
    return (TALK / "gesprek.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def answers(transcript: str) -> list[str]:
    return [line[len(PROMPT) :] for line in transcript.split("\n") if line.startswith(PROMPT)]


def test_the_conversation_is_what_stands_in_the_file(transcript: str, answers: list[str]) -> None:
    assert talk(answers)[1] == transcript


def test_the_answers_become_a_page_and_an_organisation(answers: list[str], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / PROVIDERS).write_text("# Organisaties\n\n", "utf-8")
    ids = iter(["k3x7p", "m4k9t"])

    files = compose(tmp_path, talk(answers)[0], known(), partial(next, ids))
    put(tmp_path, files)

    page = tmp_path / "docs" / "aanbod" / "groep-ouders.md"
    assert page.read_text("utf-8") == (TALK / "groep-ouders.md").read_text("utf-8")
    assert (tmp_path / PROVIDERS).read_text("utf-8") == (TALK / "aanbieders.yml").read_text("utf-8")
    assert sorted(tmp_path.rglob("*.half")) == []


def test_a_page_is_never_overwritten(answers: list[str], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / PROVIDERS).write_text("# Organisaties\n", "utf-8")
    files = compose(tmp_path, talk(answers)[0], known(), partial(next, iter(["k3x7p", "m4k9t"])))
    page = tmp_path / files.page
    page.parent.mkdir(parents=True)
    page.write_text("Van iemand anders\n", "utf-8")

    with pytest.raises(CannotWrite, match=r"^docs/aanbod/groep-ouders\.md bestaat al\.$"):
        put(tmp_path, files)

    assert page.read_text("utf-8") == "Van iemand anders\n"
    assert (tmp_path / PROVIDERS).read_text("utf-8") == "# Organisaties\n"


def test_what_our_own_reader_refuses_is_never_written(answers: list[str], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / PROVIDERS).write_text("", "utf-8")
    draft = talk(answers)[0]
    draft.facts["naam"] = "Twee\nregels"

    with pytest.raises(CannotWrite, match=r"^Uit deze antwoorden komt geen goed bestand:\n"):
        compose(tmp_path, draft, known(), partial(next, iter(["k3x7p", "m4k9t"])))


# The command itself


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the real content, with the real code."""
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("overrides", "scripts"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


def new(project: Path, typed: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(project / "scripts" / "new.py")]
    told = {**os.environ, "SOURCE_DATE_EPOCH": "1795305600", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command,
        input=typed,
        env={**told, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def everything(project: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


TYPED = [
    *("Praatgroep", "", "Samen praten over school."),
    *("1", "ontmoeting", "ouders", "verveling", "", "", "arnhem", "", "", "vrij"),
    *[""] * 11,
    *("actief", "Over ons", "https://example.org/", "onbekend", "", "De groep is er.", ""),
    *("", "bron-gelezen", "Bel eerst.", ""),
]


def test_a_page_that_was_asked_for_can_be_read(project: Path) -> None:
    before = everything(project)

    result = new(project, "".join(f"{line}\n" for line in TYPED))

    assert result.stderr == ""
    assert result.stdout.endswith(
        "\nGeschreven: docs/aanbod/praatgroep.md\n"
        "Typ nu nog:\n"
        "  make generate  dan krijgt het adres een plek in data/adressen.txt\n"
        "  make check     dan zie je of alles klopt\n"
    )
    assert result.returncode == 0
    page = project / "docs" / "aanbod" / "praatgroep.md"
    assert everything(project) == {**before, page: page.read_bytes()}
    catalogue, problems = load(project)
    assert catalogue and not [one for one in problems if one.path.endswith("praatgroep.md")]
    [entry] = [entry for entry in catalogue.of(Offer) if entry.slug == "praatgroep"]
    assert entry.facts.gecontroleerd_op == TODAY


@pytest.mark.parametrize("count", [0, len(TYPED) - 1])
def test_answers_that_end_early_leave_nothing_behind(count: int, project: Path) -> None:
    before = everything(project)

    result = new(project, "".join(f"{line}\n" for line in TYPED[:count]))

    assert result.stderr == "\nDe antwoorden zijn op. Er is niets geschreven.\n"
    assert result.returncode == 1
    assert everything(project) == before


def test_ctrl_c_leaves_nothing_behind(project: Path) -> None:
    before = everything(project)
    command = [sys.executable, str(project / "scripts" / "new.py")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    # A run in the background may have been told to pass over Ctrl-C.
    heeds = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(command, preexec_fn=heeds, **pipes) as process:
        shown = b""
        while not shown.endswith(b"> "):  # the first question is asked
            shown += process.stdout.read(1)
        process.send_signal(2)
        said = process.communicate()[1]

    assert said.decode() == "\nGestopt. Er is niets geschreven.\n"
    assert process.returncode == 130
    assert everything(project) == before


def test_content_that_cannot_be_read_is_mended_first(project: Path) -> None:
    (project / "data" / "site.yml").write_text("naam:\n", "utf-8")

    result = new(project, "")

    assert result.stdout == ""
    assert result.stderr.endswith("\n\nVerbeter dit eerst. Er is niets geschreven.\n")
    assert result.returncode == 1


def test_only_an_id_is_given_even_if_a_page_has_none_yet(project: Path) -> None:
    (project / "docs" / "aanbod" / "zonder.md").write_text("---\nnaam: Zonder\n---\n", "utf-8")

    result = new(project, "", KENMERK="1")

    assert re.fullmatch(rf"{ID.pattern}\n", result.stdout)
    assert (result.stderr, result.returncode) == ("", 0)


@pytest.mark.parametrize(
    ("slug", "why"),
    [
        pytest.param("nieuwe-groep", None, id="free"),
        pytest.param(
            "soort",
            "De naam ‘soort’ is al van een lijst op de site. Kies een andere.",
            id="a list",
        ),
        pytest.param(
            "grip-arnhem",
            "Het bestand docs/aanbod/grip-arnhem.md bestaat al. Kies een andere naam.",
            id="a page",
        ),
        pytest.param(
            "oude-groep",
            "Het adres /aanbod/oude-groep/ was al van iets anders. Kies een andere naam.",
            id="an address that something had",
        ),
    ],
)
def test_a_name_that_something_has_or_had_is_not_given(
    slug: str, why: str | None, project: Path
) -> None:
    (project / ledger.PATH).write_text("/aanbod/oude-groep/\tk3x7p\n", "utf-8")
    catalogue, problems = load(project)
    assert catalogue, problems

    assert why_taken(project, catalogue, slug) == why


def test_a_sign_that_nobody_sees_is_refused() -> None:
    question = Question("naam", "Naam", "Hoe het heet.", str)

    with pytest.raises(Refused) as refused:
        question.read("Praat\u202egroep", {})

    assert str(refused.value) == (
        "Bij ‘Praat…groep’ staat een teken dat je niet ziet."
        " Haal dat stukje weg en typ het opnieuw."
    )


# Permanent ids


def test_an_id_is_one_that_the_model_accepts_and_no_number() -> None:
    pick = random.Random(1).choice
    made = {fresh((), pick) for _ in range(500)}

    assert all(ID.fullmatch(one) for one in made)
    assert not [one for one in made if re.fullmatch(r"[0-9.e]+", one)]


def test_an_id_that_something_had_is_never_given_again() -> None:
    signs = iter("bcd23" + "bcd24")

    assert fresh({"bcd23"}, lambda _: next(signs)) == "bcd24"


def test_an_id_without_a_digit_is_not_given() -> None:
    signs = iter("bcdfg" + "23456" + "bcd24")

    assert fresh((), lambda _: next(signs)) == "bcd24"


def test_ids_are_found_in_pages_organisations_and_the_ledger(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "docs" / "aanbod").mkdir(parents=True)
    (tmp_path / ledger.PATH).write_text("/weg/\tweg12\n/aanbod/gemeente/arnhem/\n", "utf-8")
    (tmp_path / PROVIDERS).write_text('balans:\n  id: "bal12"\n', "utf-8")
    (tmp_path / "docs" / "aanbod" / "a.md").write_text("---\nid: aan12\nnaam: [\n---\n", "utf-8")

    assert taken_ids(tmp_path) - {""} == {"weg12", "bal12", "aan12"}
