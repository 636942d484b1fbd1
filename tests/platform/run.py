"""Show our pages in a real WordPress, as its administrator and as an author do, and look at them.

`make test-platform` runs this. It stands apart from `make test`: it installs WordPress and a
database, and takes some minutes. What cannot run here is said to be not done.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from threading import Thread

from looks import Post, look
from opening import launching
from ours import AS_ADDRESS, AS_BLOCK, KINDS, our_site, pasted
from playwright.sync_api import Browser
from wordpress import install_packages, wordpress

from building import ROOT
from clock import today
from gids.build.server import SiteServer
from gids.export.headers import HEADERS
from parts import GOOD, WRONG, Outcome, run, table

PICTURES = ROOT / ".bouw" / "platform"
WIDTHS = (390, 1280)
# An author may paste no frame, and pastes the address.
ROLES = {"beheerder": AS_BLOCK, "auteur": AS_ADDRESS}
SHAPES = {
    AS_BLOCK: "<!-- wp:html -->\n{code}\n<!-- /wp:html -->",
    AS_ADDRESS: '<!-- wp:embed {{"url":"{code}"}} -->\n<figure class="wp-block-embed">'
    '<div class="wp-block-embed__wrapper">\n{code}\n</div></figure>\n<!-- /wp:embed -->',
}


def main() -> int:
    """Return 0 unless something is not right; not being able to run is no mistake."""
    prepared = run("WordPress en database klaarzetten", _prepare)
    outcomes = [prepared]
    if prepared.result == GOOD:
        with tempfile.TemporaryDirectory() as room, ExitStack() as stack:
            outcomes += _looked_at(Path(room), stack)
    print(f"\n{table(outcomes)}")
    if any(PICTURES.glob("*.png")):
        print(f"Schermafdrukken: {PICTURES.relative_to(ROOT)}")
    return 1 if any(one.result == WRONG for one in outcomes) else 0


def _prepare() -> list[str]:
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    install_packages()
    return []


def _looked_at(room: Path, stack: ExitStack) -> list[Outcome]:
    server = SiteServer(room, "https://example.org/", 0, HEADERS)
    stack.enter_context(server)
    made = run("De site bouwen", partial(our_site, room, server.url, today()))
    if made.result != GOOD:
        return [made]
    Thread(target=server.serve_forever, daemon=True).start()
    stack.callback(server.shutdown)
    browser = stack.enter_context(launching())()
    stack.callback(browser.close)
    platform = stack.enter_context(wordpress(room))
    posts = {}
    for role, how in ROLES.items():
        for kind in KINDS:
            code = SHAPES[how].format(code=pasted(browser, server.url, kind, how))
            posts[f"{role}, {kind}"] = Post(platform.publish(role, kind, code), kind, server.url)
    return [made, *(run(name, partial(_seen, browser, post, name)) for name, post in posts.items())]


def _seen(browser: Browser, post: Post, name: str) -> list[str]:
    return [
        f"{width} pixels: {wrong}"
        for width in WIDTHS
        for wrong in look(browser, post, width, PICTURES / f"{name.replace(', ', '-')}-{width}.png")
    ]


if __name__ == "__main__":
    sys.exit(main())
