"""Check what was written, build the site aside, and put it in place when it is whole."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from clock import today
from gids import report
from gids.build.aside import ALL_LANGUAGES, ONE_LANGUAGE, BuildFailed, build_site
from gids.build.place import CannotBuild
from gids.build.publish import publish
from gids.check.everything import inspect
from gids.export.hosting import hosting_of
from gids.problems import stops

ROOT = Path(__file__).absolute().parent.parent


def main() -> int:
    """Return 0 when there is a new site, 1 when the last one stays."""
    wanted = _arguments()
    try:
        site, problems = inspect(ROOT, today())
        if site is None or stops(problems):
            return _stay(report.as_text(problems), report.as_html(problems), wanted.meldingen)
        built = build_site(ROOT, wanted.talen, today(), wait=wanted.wacht)
        if wanted.publiceer:
            publish(ROOT, built, hosting_of(site))
    except CannotBuild as reason:
        print(reason, file=sys.stderr)
        return 1
    except BuildFailed as failure:
        return _stay(*report.our_mistake(str(failure)), wanted.meldingen)
    except Exception as error:
        return _stay(*report.our_mistake(error), wanted.meldingen)
    print("De site is gebouwd en staat in de map site.")
    if wanted.publiceer:
        print("Wat naar de webserver gaat, staat in de map publiek.")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--talen", choices=[ONE_LANGUAGE, ALL_LANGUAGES], default=ALL_LANGUAGES)
    parser.add_argument("--publiceer", action="store_true", help="maak ook de map publiek")
    parser.add_argument("--wacht", action="store_true", help="wacht op een andere bouw")
    parser.add_argument("--meldingen", type=Path, help="zet de meldingen ook in dit bestand (HTML)")
    return parser.parse_args()


def _stay(text: str, page: str, file: Path | None) -> int:
    """Say why the last site stays, in the terminal and if asked on a page."""
    print(text, file=sys.stderr)
    if file:
        file.write_text(page, encoding="utf-8")
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
