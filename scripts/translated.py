"""Write down that translations belong to the Dutch text as it stands now.

After translating, and after a change in the Dutch that does not touch the meaning. Without
names every translation without marks of its pieces is taken; name files to take only these.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from gids import report
from gids.catalogue import Catalogue, Translation
from gids.enrich.translations import source_mark
from gids.problems import stops
from gids.project import load
from gids.render import markdown
from gids.render.beside import marks

ROOT = Path(__file__).absolute().parent.parent
WHOLE = re.compile(r"^  bron_hash:.*\n", re.MULTILINE)
PIECES = re.compile(r"^  bron_delen:.*\n", re.MULTILINE)


def main() -> int:
    """Return 0 when every file that was named is a translation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bestanden", nargs="*", metavar="BESTAND")
    named = {Path(name).as_posix() for name in parser.parse_args().bestanden}
    catalogue, problems = load(ROOT)
    if catalogue is None:
        print(report.as_text(stops(problems)), file=sys.stderr)
        return 1
    known = {one.path: one for one in catalogue.translations.values()}
    if wrong := sorted(named - set(known)):
        print(f"Dit is geen vertaling: {', '.join(wrong)}", file=sys.stderr)
        return 1
    new = {one.path for one in known.values() if one.words.vertaling.bron_delen is None}
    for path in sorted(named or new):
        if _mark(catalogue, known[path]):
            print(f"- {path}")
    return 0


def _mark(catalogue: Catalogue, one: Translation) -> bool:
    """Write the marks of the Dutch text into a translation; say whether anything changed."""
    entry = next(entry for entry in catalogue.entries if entry.path == one.source)
    file = ROOT / one.path
    before = file.read_text("utf-8")
    pieces = ", ".join(marks(markdown.render(entry.body).html))
    lines = f"  bron_hash: {source_mark(entry)}\n"
    lines += f"  bron_delen: [{pieces}]\n" if pieces else ""
    after = WHOLE.sub(lines, PIECES.sub("", before), count=1)
    file.write_text(after, "utf-8")
    return after != before


if __name__ == "__main__":
    sys.exit(main())
