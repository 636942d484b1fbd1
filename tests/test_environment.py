"""What the set-up scripts say on a computer that is not ready, and that they finish on one that is.

Every computer here is a folder with the few commands that the scripts may use. Python is
played by a script, so that nothing is installed.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent / "scripts"
TEST_PACKAGES = (
    "chromium default-jre-headless poppler-utils openssl"
    " nginx libnginx-mod-http-brotli-static apache2-bin hunspell hunspell-nl"
)
PLAIN = ("cmp", "cp", "dirname", "env", "ln", "mkdir", "mv", "readlink", "rm")
# `-m venv` makes .venv with this same Python in it; pip fails where a file `geen-internet` is.
PYTHON = """#!/bin/sh
echo "python $*" >> "$LOG"
case "$*" in
*"-m venv"*) rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
*"-m pip"*) [ ! -e geen-internet ] || { echo "ERROR: no network" >&2; exit 1; } ;;
esac
"""
OLD_PYTHON = '#!/bin/sh\ncase "$*" in *version_info*) exit 1 ;; esac\n'
BARE_PYTHON = '#!/bin/sh\ncase "$*" in *ensurepip*) exit 1 ;; esac\n'
LOGGED = '#!/bin/sh\necho "${0##*/} $*" >> "$LOG"\n'


class Computer:
    """A project in a folder with a space in its name, and the commands that are there."""

    def __init__(self, folder: Path) -> None:
        self.project = folder / "mijn project"
        self.commands = folder / "bin"
        self.log = folder / "log"
        (self.project / "scripts").mkdir(parents=True)
        for script in ("environment.sh", "packages.sh"):
            shutil.copy(SCRIPTS / script, self.project / "scripts")
        for lock in ("requirements.txt", "requirements-test.txt"):
            (self.project / lock).write_text("een==1\n", encoding="utf-8")
        self.commands.mkdir()
        for name in PLAIN:
            (self.commands / name).symlink_to(shutil.which(name))

    def has(self, name: str, code: str = LOGGED) -> None:
        """Put a command on this computer."""
        command = self.commands / name
        command.write_text(code, encoding="utf-8")
        command.chmod(0o755)

    def run(self, script: str, *words: str) -> tuple[int, str]:
        """Run a script with nothing but the commands of this computer."""
        self.log.unlink(missing_ok=True)
        result = subprocess.run(
            ["/bin/sh", self.project / "scripts" / script, *words],
            env={
                "PATH": str(self.commands),
                "LOG": str(self.log),
                "SBIN": str(self.commands),
                "NGINX_MODULES": str(self.commands),
                "DICTIONARIES": str(self.commands),
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return result.returncode, result.stderr

    def called(self) -> list[str]:
        """Return the logged calls of the last run."""
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def ready(computer: Computer) -> Computer:
    """A computer that has all that is needed to build."""
    for name in ("git", "make", "apt-get"):
        computer.has(name)
    computer.has("python3", PYTHON)
    return computer


def test_everything_that_is_missing_is_named_at_once(computer: Computer) -> None:
    computer.has("apt-get")

    assert computer.run("environment.sh", "build") == (
        1,
        "Op deze computer ontbreekt: git make python3 python3-venv\n"
        "Typ:  sudo apt-get install --yes git make python3 python3-venv\n"
        "Typ daarna opnieuw wat je net typte.\n",
    )


def test_a_missing_make_is_named_where_there_is_no_apt_get(computer: Computer) -> None:
    computer.has("git")
    computer.has("python3", PYTHON)

    assert computer.run("environment.sh", "build") == (
        1,
        "Op deze computer ontbreekt: make\n"
        "Installeer dit zoals je op deze computer andere programma's installeert.\n"
        "Typ daarna opnieuw wat je net typte.\n",
    )


def test_a_python_that_is_too_old_is_explained(ready: Computer) -> None:
    ready.has("python3", OLD_PYTHON)

    assert ready.run("environment.sh", "build") == (
        1,
        "Python is op deze computer te oud. Nodig is Python 3.11 of nieuwer.\n"
        "Heb je een nieuwere onder een andere naam? Typ dan bijvoorbeeld:\n"
        "  PYTHON=python3.11 make serve\n",
    )


def test_a_python_without_its_own_installer_is_explained(ready: Computer) -> None:
    ready.has("python3", BARE_PYTHON)

    assert ready.run("environment.sh", "build") == (
        1,
        "Op deze computer ontbreekt een deel van Python: python3-venv\n"
        "Typ:  sudo apt-get install --yes python3-venv\n"
        "Typ daarna opnieuw wat je net typte.\n",
    )


def test_an_install_that_failed_is_explained_and_done_again(ready: Computer) -> None:
    offline = ready.project / "geen-internet"
    offline.touch()
    status, words = ready.run("environment.sh", "build")
    assert (status, words) == (
        1,
        "De programma's voor deze site worden geïnstalleerd. Dat duurt ongeveer een minuut.\n"
        "ERROR: no network\n"
        "Het installeren is niet gelukt. Waarom, staat hierboven in het Engels.\n"
        "Kijk of deze computer internet heeft. Typ daarna opnieuw wat je net typte.\n",
    )

    offline.unlink()
    assert ready.run("environment.sh", "build")[0] == 0
    assert "python -m venv --clear .venv" in ready.called()


def test_a_second_run_installs_nothing(ready: Computer) -> None:
    ready.run("environment.sh", "build")

    assert ready.run("environment.sh", "build") == (0, "")
    assert ready.called() == ["python -c "]


def test_a_changed_lock_is_installed_from_scratch(ready: Computer) -> None:
    ready.run("environment.sh", "build")
    (ready.project / "requirements.txt").write_text("twee==2\n", encoding="utf-8")
    ready.run("environment.sh", "build")

    assert "python -m venv --clear .venv" in ready.called()


def test_tests_are_added_to_what_is_there_and_then_serve_for_both(ready: Computer) -> None:
    ready.run("environment.sh", "build")
    ready.run("environment.sh", "test")
    assert "python -m venv --clear .venv" not in ready.called()
    assert ready.called()[-1].endswith("--requirement requirements-test.txt")

    assert ready.run("environment.sh", "build") == (0, "")
    assert ready.run("environment.sh", "test") == (0, "")


def test_two_installs_at_once_do_not_mix(ready: Computer) -> None:
    (ready.project / ".bouw").mkdir()
    slot = ready.project / ".bouw" / "omgeving.slot"
    with subprocess.Popen(["sleep", "60"]) as other:
        slot.symlink_to(str(other.pid))
        answer = ready.run("environment.sh", "build")
        other.kill()

    assert answer == (
        1,
        "In een ander venster wordt dit al geïnstalleerd. Wacht tot dat klaar is.\n"
        "Typ daarna opnieuw wat je net typte.\n",
    )
    assert ready.run("environment.sh", "build")[0] == 0, "a process that is gone holds nothing"
    assert not slot.is_symlink()


def test_without_rights_the_one_line_to_type_is_printed(ready: Computer) -> None:
    ready.has("id", "#!/bin/sh\necho 1000\n")
    ready.has("sudo", "#!/bin/sh\nexit 1\n")

    assert ready.run("packages.sh") == (
        1,
        f"Voor de test ontbreekt op deze computer: {TEST_PACKAGES}\n"
        f"Typ:  sudo apt-get update && sudo apt-get install --yes {TEST_PACKAGES}\n"
        "Typ daarna opnieuw:  make test\n",
    )


@pytest.mark.parametrize("user", ["0", "1000"], ids=["root", "sudo without a password"])
def test_with_rights_what_is_missing_is_installed(ready: Computer, user: str) -> None:
    ready.has("id", f"#!/bin/sh\necho {user}\n")
    ready.has("sudo", '#!/bin/sh\nshift\n[ "$1" = true ] || exec "$@"\n')

    assert ready.run("packages.sh") == (0, "")
    assert ready.called()[-2:] == [
        "apt-get update -qq",
        f"apt-get install -qq --yes --no-install-recommends {TEST_PACKAGES}",
    ]
