"""Our site as it is, at an address on this computer, and the code that others paste of it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser

from building import ROOT, run_mkdocs
from gids.enrich.addresses import PLUG_IN

# Of each kind the page that is shown.
KINDS = {
    "aanbod": "/aanbod/onderwijsconsulenten/",
    "gids": "/ouders/naar-school-lukt-niet/",
    "lijst": "/aanbod/gemeente/arnhem/",
    "zoeken": "/zoeken/",
    "keuzehulp": "/keuzehulp/",
}
AS_BLOCK, AS_ADDRESS = "blok", "adres"
ADDRESS = re.compile(r"^adres: .*$", re.MULTILINE)
SETTINGS = "site.yml"


def our_site(room: Path, home: str, today: date) -> list[str]:
    """Build the site in Dutch for an address on this computer; return what went wrong."""
    project = room / "project"
    (project / "data").mkdir(parents=True)
    for path in (ROOT / "data").iterdir():
        if path.name != SETTINGS:
            (project / "data" / path.name).symlink_to(path)
    for name in ("docs", "overrides", "scripts", "mkdocs.yml"):
        (project / name).symlink_to(ROOT / name)
    text = (ROOT / "data" / SETTINGS).read_text("utf-8")
    (project / "data" / SETTINGS).write_text(ADDRESS.sub(f"adres: {home}", text), "utf-8")
    done = run_mkdocs(project, room / "built", languages="nl", today=today)
    if done.returncode:
        return [done.stdout + done.stderr]
    (room / "site").symlink_to(room / "built")
    return []


def pasted(browser: Browser, home: str, kind: str, how: str) -> str:
    """Return what the page Zet dit op je site gives to paste."""
    page = browser.new_page()
    page.goto(home + PLUG_IN[1:])
    page.check(f"[name=wat][value={kind}]")
    options = f"#welk-{kind} option"
    if page.locator(options).count() > 1:
        wanted = page.locator(f'{options}[data-pagina="{KINDS[kind]}"]').get_attribute("value")
        page.select_option(f"#welk-{kind}", wanted)
    page.check(f"[name=hoe][value={how}]")
    code = page.input_value("[data-code]")
    page.close()
    return code
