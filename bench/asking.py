"""Ask a built site a question as a reader does, in a browser, on either side.

Ours is asked on its page for searching. Material has a field on every page; its own worker
answers, and what that says to the page is read along, so that no answer hides below a fold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import yaml
from playwright.sync_api import Browser, Page

from gids.languages import SOURCE
from questions import Question

KNOWN = Path(__file__).absolute().parent.parent / "data" / "talen.yml"
FOLDERS = tuple(f"{code}/" for code in yaml.load(KNOWN.read_text("utf-8"), Loader=yaml.BaseLoader))
WAIT = 60_000
OUR_DONE = "[data-zoek-stand][data-klaar=ja]"
OUR_LINKS = "[data-zoek-resultaten] .treffers a, [data-zoek-nederlands] .treffers a"
OUR_WAYS = "main .leeg a, " + OUR_LINKS
ASK_US = """question => {
  const form = document.querySelector("form[data-zoek]");
  form.elements.q.value = question;
  form.requestSubmit();
}"""
READ_ALONG = """
window.answers = [];
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => window.answers.push(data));
  }
};
"""
READY, RESULT = 1, 3  # what the worker of Material calls its messages
ASK_MATERIAL = """question => {
  window.answers = [];
  const field = document.querySelector("input.md-search__input");
  field.value = question;
  field.dispatchEvent(new Event("keyup", { bubbles: true }));
  field.dispatchEvent(new Event("input", { bubbles: true }));
}"""
ANSWERED = f"answers.some(one => one.type === {RESULT})"
FOUND = f"""answers.filter(one => one.type === {RESULT}).at(-1).data.items
  .flat().map(one => one.location).filter(Boolean)"""
Answers = dict[Question, list[str]]


def ask_us(browser: Browser, site: Path, questions: Iterable[Question]) -> tuple[Answers, set]:
    """Return what a reader sees on our site, and the questions that end without any link."""
    answers: Answers = {}
    stuck = set()
    with _served(site) as root:
        for lang, asked in _per_language(questions):
            page = browser.new_page()
            page.goto(f"{root}{_folder(lang)}zoeken/")
            for question in asked:
                page.evaluate(ASK_US, question.text)
                page.wait_for_selector(OUR_DONE, timeout=WAIT, state="attached")
                answers[question] = _addresses(page, OUR_LINKS)
                if not page.locator(OUR_WAYS).count():
                    stuck.add(question)
            page.close()
    return answers, stuck


def ask_material(browser: Browser, site: Path, questions: Iterable[Question]) -> Answers:
    """Return what Material finds; the same page in another language counts as that page."""
    answers: Answers = {}
    with _served(site) as root:
        for lang, asked in _per_language(questions):
            page = browser.new_page()
            page.add_init_script(READ_ALONG)
            page.goto(f"{root}{_folder(lang)}")
            page.locator("input.md-search__input").focus()
            page.wait_for_function(f"answers.some(one => one.type === {READY})", timeout=WAIT)
            for question in asked:
                page.evaluate(ASK_MATERIAL, question.text)
                page.wait_for_function(ANSWERED, timeout=WAIT)
                found = (_without_language(one) for one in page.evaluate(FOUND))
                answers[question] = list(dict.fromkeys(found))
            page.close()
    return answers


def _addresses(page: Page, selector: str) -> list[str]:
    links = page.eval_on_selector_all(selector, "links => links.map((link) => link.href)")
    return [_without_language(urlsplit(link).path) for link in links]


def _without_language(location: str) -> str:
    """Return the address of the Dutch page: tr/aanbod/#x becomes /aanbod/."""
    place = location.partition("#")[0].lstrip("/")
    for folder in FOLDERS:
        place = place.removeprefix(folder)
    return f"/{place}"


def _folder(lang: str) -> str:
    return "/" if lang == SOURCE else f"/{lang}/"


def _per_language(questions: Iterable[Question]) -> Iterator[tuple[str, list[Question]]]:
    found: dict[str, list[Question]] = {}
    for question in questions:
        found.setdefault(question.lang, []).append(question)
    yield from found.items()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _served(site: Path) -> Iterator[str]:
    def handler(*given: object) -> _Quiet:
        return _Quiet(*given, directory=str(site.resolve()))

    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
