"""LinkChecker walks the site over HTTP, as a visitor's browser would.

It goes through Dutch and Arabic: the other languages come from the same templates, and
`test_site` looks at every link and anchor of all six in the files, in a fraction of the time.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Thread

from gids.build.server import SiteServer

# LinkChecker waits up to half a second before each request to a host, whatever its settings
# say; for this computer itself there is no reason to.
RUN = """
from linkcheck.director.aggregator import Aggregate
Aggregate.wait_for_host = lambda self, host: None
from linkcheck.command.linkchecker import linkchecker
linkchecker()
"""
SETTINGS = """
[checking]
threads=2
[filtering]
checkextern=0
ignore=
  /(en|tr|pl|uk)/
[output]
verbose=0
"""


def test_linkchecker_finds_nothing(real_site: Path, tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to(real_site)
    settings = tmp_path / "linkcheckerrc"
    settings.write_text(SETTINGS, "utf-8")
    with SiteServer(tmp_path, "https://example.org/", 0) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        result = subprocess.run(
            [sys.executable, "-c", RUN, "--config", settings, "--no-status", server.url],
            capture_output=True,
            text=True,
            check=False,
        )
        server.shutdown()

    assert "0 errors found" in result.stdout, result.stdout[-3000:] + result.stderr[-1000:]
    assert result.returncode == 0
