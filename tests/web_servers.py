"""Real web servers for tests, as the files of the published folder set them up.

Each runs as an ordinary program on a port of this computer, in a folder of its own, and
reads the very example that an administrator begins with.
"""

from __future__ import annotations

import http.client
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from gids.build.compress import add_copies, worth_compressing
from gids.build.publish import assemble
from gids.export import nginx
from gids.export.hosting import Hosting
from gids.export.servers import NGINX, PUBLIC

HOST = "127.0.0.1"
NOTHING: Mapping[str, str] = MappingProxyType({})
SECONDS = 10  # to wait for a server to answer
NGINX_MODULES = Path("/usr/lib/nginx/modules")
BROTLI = NGINX_MODULES / "ngx_http_brotli_static_module.so"
APACHE_MODULES = Path("/usr/lib/apache2/modules")
SBIN = "/usr/local/sbin:/usr/sbin:/sbin"
ROOMS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
APACHE_NEEDS = (
    *("mpm_event", "authz_core", "alias", "dir", "headers", "mime", "rewrite", "ssl"),
    *("socache_shmcb",),
)


@dataclass(frozen=True)
class Published:
    """A published folder and what it was made for."""

    folder: Path
    hosting: Hosting

    @property
    def site(self) -> Path:
        """Return the folder that answers at the address of the site."""
        return self.folder / f"{PUBLIC}{self.hosting.base}"


@dataclass(frozen=True)
class Answer:
    """What a web server said, without following where it leads."""

    status: int
    headers: Mapping[str, str]  # names in small letters; lines of one name joined
    body: bytes


@dataclass(frozen=True)
class Running:
    """A web server that answers on this computer."""

    published: Published
    port: int
    plain_port: int
    certificate: Path

    @property
    def url(self) -> str:
        """Return the address of the home page."""
        return f"https://{HOST}:{self.port}{self.published.hosting.base}/"

    def get(self, path: str, accept: str = "", method: str = "GET", since: str = "") -> Answer:
        """Ask for a path below the site's address, exactly as it is written."""
        said = {"Accept-Encoding": accept, "If-Modified-Since": since}
        return self.ask(f"{self.published.hosting.base}{path}", said, method)

    def ask(self, path: str, said: Mapping[str, str] = NOTHING, method: str = "GET") -> Answer:
        """Ask for a path of this server by its name; headers without a value are not sent."""
        said = {"Host": self.published.hosting.host, **said}
        trusted = ssl.create_default_context(cafile=str(self.certificate))
        line = http.client.HTTPSConnection(HOST, self.port, timeout=SECONDS, context=trusted)
        return _ask(line, path, said, method)

    def ask_plainly(self, path: str) -> Answer:
        """Ask without TLS, as a browser does the first time."""
        return _ask(http.client.HTTPConnection(HOST, self.plain_port, timeout=SECONDS), path)


def publish_for_test(built: Path, hosting: Hosting, target: Path, *, only: str = "") -> Published:
    """Publish a built site without the workshop; `only` compresses files whose path fits."""
    assemble(built, hosting, target)
    published = Published(target, hosting)
    files = [
        file
        for file in worth_compressing(published.site)
        if re.search(only, file.relative_to(published.site).as_posix())
    ]
    add_copies(files, target / "store")
    return published


@contextmanager
def nginx_serving(published: Published, room: Path) -> Iterator[Running]:
    """Run nginx with the example as it is, except for ports, folders and certificate."""
    running = _prepare(published, room)
    example = (published.folder / NGINX / "example.conf").read_text("utf-8")
    example = re.sub(r"\n\s*listen \[::\].*", "", example)
    example = example.replace("listen 80;", f"listen {HOST}:{running.plain_port};")
    example = example.replace("listen 443 ", f"listen {HOST}:{running.port} ")
    example = re.sub(r"/etc/ssl/\S+\.pem", str(running.certificate), example)
    example = re.sub(r"/etc/ssl/\S+\.key", str(running.certificate.with_suffix(".key")), example)
    example = example.replace(nginx.FOLDER, str(published.folder)).replace("# include", "include")
    rooms = "\n".join(f"{name}_temp_path {room / name};" for name in ROOMS)
    (room / "nginx.conf").write_text(
        f"load_module {BROTLI};\ndaemon off; master_process off;\n"
        f"pid {room}/pid; error_log stderr;\n"
        f"events {{}}\nhttp {{ access_log off; {rooms}\n{example}}}\n"
    )
    command = [_program("nginx"), "-p", str(room), "-c", str(room / "nginx.conf"), "-e", "stderr"]
    with _started(command, running):
        yield running


@contextmanager
def apache_serving(published: Published, room: Path) -> Iterator[Running]:
    """Run Apache with the .htaccess that stands in the published folder."""
    running = _prepare(published, room)
    modules = "\n".join(
        f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so" for name in APACHE_NEEDS
    )
    (room / "apache.conf").write_text(
        f"""{modules}
ServerRoot {room}
ServerName {HOST}
PidFile {room}/pid
ErrorLog {room}/errors
TypesConfig /dev/null
ServerTokens Prod
TraceEnable Off
Listen {HOST}:{running.port}
SSLEngine on
SSLCertificateFile {running.certificate}
SSLCertificateKeyFile {running.certificate.with_suffix(".key")}
DocumentRoot {published.folder}/{PUBLIC}
<Directory {published.folder}/{PUBLIC}>
    AllowOverride FileInfo Indexes
    Require all granted
</Directory>
"""
    )
    with _started([_program("apache2"), "-f", str(room / "apache.conf"), "-X"], running):
        yield running


def _prepare(published: Published, room: Path) -> Running:
    certificate = room / "server.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", "2", "-subj", f"/CN={HOST}", "-addext"),
            *(f"subjectAltName=IP:{HOST}", "-out", str(certificate)),
            *("-keyout", str(certificate.with_suffix(".key"))),
        ],
        check=True,
        capture_output=True,
    )
    return Running(published, _free_port(), _free_port(), certificate)


@contextmanager
def _started(command: list[str], running: Running) -> Iterator[None]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as server:
        try:
            _wait(server, running)
            yield
        finally:
            server.terminate()


def _wait(server: subprocess.Popen[bytes], running: Running) -> None:
    end = time.monotonic() + SECONDS
    while True:
        try:
            running.get("/")
            return
        except OSError:
            if server.poll() is not None:
                raise AssertionError(server.stdout.read().decode()) from None
            if time.monotonic() > end:
                raise
            time.sleep(0.02)


def _ask(
    line: http.client.HTTPConnection,
    path: str,
    said: Mapping[str, str] = NOTHING,
    method: str = "GET",
) -> Answer:
    try:
        line.putrequest(method, path, skip_host="Host" in said, skip_accept_encoding=True)
        for name, value in said.items():
            if value:
                line.putheader(name, value)
        line.endheaders()
        answer = line.getresponse()
        heard: dict[str, str] = {}
        for name, value in answer.getheaders():
            key = name.lower()
            heard[key] = f"{heard[key]}, {value}" if key in heard else value
        return Answer(answer.status, heard, answer.read())
    finally:
        line.close()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((HOST, 0))
        return found.getsockname()[1]


def _program(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path=SBIN)
    assert found, f"{name} is not on this computer; sh scripts/packages.sh installs it"
    return found
