"""A project of any size: the real one, with as many made-up offers as a measurement needs.

What is made stands in a folder of its own and is never published. The offers are made from
the words and facts of the real ones, in an order that a seed decides, so that two runs
measure the same. Paragraphs that would make a page too hard, or say an abbreviation, are left
out: a thousand times on the site they would stop the build.
"""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

from gids.check.readable import LEAST, MOST_WORDS
from gids.check.unexplained import ABBREVIATION
from gids.enrich import prose
from gids.enrich.readability import PER_SENTENCE, measure

CODE = ("overrides", "scripts", "mkdocs.yml")
CONTENT = ("docs", "data")
LETTERS = "bcdfghjkmnpqrstvwxz"
SEED = 1
OFFERS_PER_PROVIDER = 4


def make_project(real: Path, root: Path, count: int) -> Path:
    """Fill `root` with the project at `real` and `count` made-up offers beside its own."""
    root.mkdir(parents=True)
    for name in CONTENT:
        shutil.copytree(real / name, root / name)
    for name in CODE:
        (root / name).symlink_to(real / name)
    chance = random.Random(SEED)
    texts = [path.read_text("utf-8") for path in sorted((real / "docs" / "aanbod").glob("*.md"))]
    models = [text for text in texts if "\nsoort: " in text]
    sentences = [line for text in models for line in _paragraphs(text)]
    providers = _add_providers(root, count // OFFERS_PER_PROVIDER)
    for number in range(count):
        text = _offer(chance, chance.choice(models), number, sentences, providers)
        (root / "docs" / "aanbod" / f"meting-{number:05}.md").write_text(text, "utf-8")
    return root


def _offer(
    chance: random.Random, model: str, number: int, sentences: list[str], providers: list[str]
) -> str:
    head = model.split("\n---\n", 1)[0]
    head = re.sub(r"(?m)^id: .*$", f"id: {_identifier(number)}", head)
    name = re.search(r'(?m)^naam: "(.*)"$', head)[1][:70]
    head = re.sub(r"(?m)^naam: .*$", f'naam: "{name} {number}"', head)
    head = re.sub(r"(?m)^(oude_adressen|vervangen_door): .*\n", "", head)
    if providers:
        chosen = chance.choice(providers)
        head = re.sub(r"(?m)^aanbieders: .*$", f"aanbieders: [{chosen}]", head)
    words = chance.sample(sentences, min(6, len(sentences)))
    body = "\n\n".join([*words[:3], "## Goed om te weten", *words[3:]])
    return f"{head}\n---\n\n{body}\n"


def _paragraphs(text: str) -> list[str]:
    body = text.split("\n---\n", 1)[1]
    parts = [
        part for part in body.split("\n\n") if part.strip() and not part.startswith(("#", "-"))
    ]
    return [part for part in parts if not ABBREVIATION.search(part) and _is_plain(part)]


def _is_plain(part: str) -> bool:
    """Tell whether a page of such paragraphs is plain, whichever of them are put together."""
    found = measure(prose.blocks(part, 1))
    if not found.sentences or found.sentence > MOST_WORDS:
        return False
    return found.score - PER_SENTENCE * (MOST_WORDS - found.sentence) >= LEAST


def _identifier(number: int) -> str:
    """Return an id that no real page has: real ones are five signs long."""
    digits = []
    for _ in range(5):
        number, digit = divmod(number, len(LETTERS))
        digits.append(LETTERS[digit])
    return "".join(digits) + "0"


def _add_providers(root: Path, count: int) -> list[str]:
    path = root / "data" / "aanbieders.yml"
    made = [f"meting-{number:04}" for number in range(count)]
    text = path.read_text("utf-8").rstrip() + "\n"
    for number, key in enumerate(made):
        text += (
            f'\n{key}:\n  id: {_identifier(number)[:-1]}1\n  naam: "Organisatie {number}"\n'
            '  omschrijving: "Een organisatie om mee te meten."\n  bronnen:\n'
            '    - titel: "Meting"\n      document: "Meting"\n      van: 2026\n'
            '      gezien_op: 2026-11-21\n      zegt: "Bestaat niet."\n'
        )
    path.write_text(text, "utf-8")
    return made
