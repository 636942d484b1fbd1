"""WordPress of the system's packages with a database of its own, for as long as a test takes.

Nothing outside its folder is written, and both listen on this computer only.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from parts import NotDone

HOST = "127.0.0.1"
HERE = Path(__file__).parent
WORDPRESS = Path("/usr/share/wordpress")
THEME = WORDPRESS / "wp-content" / "themes" / "twentytwentythree"
SEARCHED = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
PACKAGES = {
    "wordpress": WORDPRESS.joinpath("wp-load.php").is_file,
    "wordpress-theme-twentytwentythree": THEME.is_dir,
    "mariadb-server-core": lambda: bool(_program("mariadbd") and _program("mariadb-install-db")),
    "mariadb-client": lambda: bool(_program("mariadb")),
    "php-cli": lambda: bool(_program("php")),
    "php-mysql": lambda: bool(_program("php")) and "mysqli" in _said(["php", "-m"]),
    "chromium": lambda: bool(_program("chromium")),
}
SECONDS = 60  # to wait for a server to answer


@dataclass(frozen=True)
class Platform:
    """A WordPress that answers, with an administrator and an author."""

    url: str
    folder: Path

    def publish(self, role: str, title: str, content: str) -> str:
        """Publish a post with what somebody of this role pasted; return its address."""
        told = json.dumps({"role": role, "title": f"{title} ({role})", "content": content})
        done = _php(self.folder / "publish.php", told)
        return f"{self.url}/?p={int(done)}"


def install_packages() -> None:
    """Install what is missing. Raises NotDone, in Dutch, where that cannot be done here."""
    missing = [name for name, there in PACKAGES.items() if not there()]
    if not missing:
        return
    names = " ".join(missing)
    if not _program("apt-get"):
        raise NotDone(f"dit ontbreekt, en er is geen apt-get om het te installeren: {names}")
    become = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if become and (
        not _program("sudo") or subprocess.run([*become, "true"], check=False).returncode
    ):
        raise NotDone(f"dit ontbreekt: {names}. Typ:  sudo apt-get install --yes {names}")
    print(f"Wordt geïnstalleerd: {names}", flush=True)
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    steps = (["update"], ["install", "--yes", "--no-install-recommends", *missing])
    for step in steps:
        done = subprocess.run([*become, *quiet, *step], stdin=subprocess.DEVNULL, check=False)
        if done.returncode:
            raise NotDone(f"installeren lukte niet: {names}")


@contextmanager
def wordpress(room: Path) -> Iterator[Platform]:
    """Run a database and a WordPress that was set up with one administrator and one author."""
    folder, socket_file, port = room / "wordpress", room / "database.sock", _free_port()
    url = f"http://{HOST}:{port}"
    shutil.copytree(WORDPRESS, folder, symlinks=False, ignore_dangling_symlinks=True)
    for name in ("config.php", "install.php", "publish.php"):
        target = "wp-config.php" if name == "config.php" else name
        text = (HERE / name).read_text("utf-8")
        (folder / target).unlink(missing_ok=True)
        (folder / target).write_text(
            text.replace("{url}", url).replace("{socket}", str(socket_file)), "utf-8"
        )
    plugins = folder / "wp-content" / "mu-plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "loopback.php", plugins)
    with _database(room, socket_file), _serving(folder, port):
        _php(folder / "install.php")
        yield Platform(url, folder)


@contextmanager
def _database(room: Path, socket_file: Path) -> Iterator[None]:
    data = room / "database"
    user = ["--user=root"] if os.geteuid() == 0 else []
    own = ["--no-defaults", f"--datadir={data}", *user]
    subprocess.run(
        [_program("mariadb-install-db"), *own, "--auth-root-authentication-method=normal"],
        check=True,
        capture_output=True,
    )
    command = [_program("mariadbd"), *own, f"--socket={socket_file}", "--skip-networking"]
    with _running([*command, f"--pid-file={room / 'database.pid'}"]):
        ask = [_program("mariadb"), "--no-defaults", f"--socket={socket_file}", "--user=root"]
        _wait(lambda: _done([*ask, "-e", "select 1"]))
        subprocess.run([*ask, "-e", "create database wordpress"], check=True)
        yield


@contextmanager
def _serving(folder: Path, port: int) -> Iterator[None]:
    more = {**os.environ, "PHP_CLI_SERVER_WORKERS": "4"}
    command = [_program("php"), "-S", f"{HOST}:{port}", "-t", str(folder)]
    with _running(command, more):
        _wait(lambda: _answers(f"http://{HOST}:{port}/readme.html"))
        yield


@contextmanager
def _running(command: list[str], environment: dict[str, str] | None = None) -> Iterator[None]:
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=environment, start_new_session=True, **quiet) as program:
        try:
            yield
        finally:
            # PHP has workers: all of what was started here ends, and nothing else.
            os.killpg(program.pid, 15)


def _done(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _wait(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not ready():
        if time.monotonic() > end:
            raise NotDone("WordPress of de database antwoordt niet.")
        time.sleep(0.2)


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=5) as answer:
            return answer.status == 200
    except (URLError, OSError):
        return False


def _php(script: Path, told: str = "") -> str:
    done = subprocess.run(
        [_program("php"), str(script)], input=told, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NotDone(f"{script.name}: {done.stdout}{done.stderr}")
    return done.stdout.strip()


def _program(name: str) -> str | None:
    return shutil.which(name, path=SEARCHED)


def _said(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((HOST, 0))
        return found.getsockname()[1]
