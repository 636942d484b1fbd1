"""Show the site on this computer, and build it again whenever something is saved."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Thread

from clock import today
from gids.build.aside import ALL_LANGUAGES, ONE_LANGUAGE
from gids.build.follow import address_of, follow
from gids.build.preview import Preview
from gids.build.server import CannotServe, SiteServer
from gids.export.headers import HEADERS

ROOT = Path(__file__).absolute().parent.parent


def main() -> int:
    """Serve until Ctrl-C; one language, because that is quicker, unless TALEN says alle."""
    languages, port = os.environ.get("TALEN", ONE_LANGUAGE), os.environ.get("PORT", "8000")
    if languages not in (ONE_LANGUAGE, ALL_LANGUAGES) or not port.isdecimal():
        print("Typ bijvoorbeeld:  TALEN=alle PORT=8001 make serve", file=sys.stderr)
        return 1
    build = [sys.executable, str(ROOT / "scripts" / "build.py"), "--wacht", "--talen", languages]
    try:
        server = SiteServer(ROOT, address_of(ROOT), int(port), HEADERS)
    except CannotServe as reason:
        print(reason, file=sys.stderr)
        return 1
    with server:
        Thread(target=server.serve_forever, daemon=True).start()
        print(f"Open in je browser:  {server.url}\nStoppen doe je met Ctrl-C.", flush=True)
        follow(server, [*build, "--meldingen"], Preview(ROOT, today))
    return 0


def _stop(*_: object) -> None:
    """Stop as if somebody pressed Ctrl-C."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stop)
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("\nGestopt.")
