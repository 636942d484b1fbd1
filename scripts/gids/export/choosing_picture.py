"""The keuzehulp drawn for editors: which answer leads where, and which route has which steps.

Written in Markdown with Mermaid, which GitHub and GitLab draw. The indented list below each
drawing says the same for who reads the file as text.
"""

from __future__ import annotations

from collections.abc import Iterator

from gids.catalogue import Catalogue
from gids.enrich import choosing as tree
from gids.languages import SOURCE
from gids.model.choosing import Choosing

PATH = "data/keuzehulp.md"
HEAD = """\
<!-- Gemaakt door make generate uit data/keuzehulp.yml. Verander dit bestand niet met de hand. -->

# De keuzehulp, getekend

Rechthoeken zijn vragen, ronde vakken zijn uitkomsten. Bij elke pijl staat het antwoord. Een
stippellijn is voor wie de vraag overslaat. Veranderen doe je in `data/keuzehulp.yml`.
"""


def picture(catalogue: Catalogue) -> str:
    """Return the whole keuzehulp as Markdown: a drawing for each answer to the first question."""
    helper = catalogue.choosing
    first = tree.start(helper)
    parts = [HEAD, _counts(helper)]
    if first is not None:
        parts += _parts(catalogue, first)
    parts.append(_routes(helper))
    return "\n".join(parts)


def _counts(helper: Choosing) -> str:
    ways = list(tree.ways(helper))
    longest = max((len(way) - 1 for way in ways), default=0)
    return (
        f"Vragen: {len(helper.questions)}. Uitkomsten: {len(helper.outcomes)}."
        f" Wegen: {len(ways)}. De langste weg heeft {longest} vragen.\n"
    )


def _parts(catalogue: Catalogue, first: str) -> Iterator[str]:
    helper = catalogue.choosing
    yield f"## Vraag 1: {helper.questions[first].vraag[SOURCE]} (`{first}`)\n"
    for answer, target in tree.turns(helper, first).items():
        yield f"### {_answer(catalogue, answer)}\n"
        if target in helper.questions:
            lines = list(dict.fromkeys(_drawn(catalogue, target, set())))
            yield "\n".join(["```mermaid", "flowchart LR", *lines, "```", ""])
        yield "\n".join([*_listed(catalogue, target, 0, set()), ""])


def _drawn(catalogue: Catalogue, name: str, seen: set[str]) -> Iterator[str]:
    """Yield a box for a question, an arrow for each answer, and what follows."""
    helper = catalogue.choosing
    seen.add(name)
    yield f"  {_box(helper, name)}"
    for answer, target in tree.turns(helper, name).items():
        yield f"  {_box(helper, target)}"
        said = _plain(_answer(catalogue, answer))
        arrow = "-.->" if answer == tree.SKIP else "-->"
        yield f'  {_key(name)} {arrow}|"{said}"| {_key(target)}'
        if target in helper.questions and target not in seen:
            yield from _drawn(catalogue, target, seen)


def _listed(catalogue: Catalogue, name: str, depth: int, seen: set[str]) -> Iterator[str]:
    helper = catalogue.choosing
    lead = "  " * depth
    if name not in helper.questions or name in seen:
        yield f"{lead}- {_name(helper, name)} (`{name}`)"
        return
    yield f"{lead}- **{_name(helper, name)}** (`{name}`)"
    for answer, target in tree.turns(helper, name).items():
        yield f"{lead}  - {_answer(catalogue, answer)}"
        yield from _listed(catalogue, target, depth + 2, {*seen, name})


def _routes(helper: Choosing) -> str:
    lines = [
        "## Uitkomsten\n",
        "| Uitkomst | Adres | Stappen | Vraag aan |",
        "| --- | --- | --- | --- |",
    ]
    for name, one in helper.outcomes.items():
        steps = ", ".join(f"`{step}`" for step in one.stappen)
        lines.append(f"| `{name}` | `{one.adres}` | {steps} | `{one.vraag_aan}` |")
    return "\n".join([*lines, ""])


def _answer(catalogue: Catalogue, answer: str) -> str:
    if answer == tree.SKIP:
        return "Overslaan"
    words = catalogue.choosing.answers.get(answer)
    if words:
        return words.zegt[SOURCE]
    kinds = ("situaties", "fases")
    labels = [catalogue.choices[kind].get(answer) for kind in kinds]
    return next((one.label(SOURCE)[0] for one in labels if one), answer)


def _name(helper: Choosing, name: str) -> str:
    if name in helper.questions:
        return helper.questions[name].vraag[SOURCE]
    return helper.outcomes[name].titel[SOURCE] if name in helper.outcomes else name


def _box(helper: Choosing, name: str) -> str:
    text = f'"{_plain(_name(helper, name))}"'
    return f"{_key(name)}[{text}]" if name in helper.questions else f"{_key(name)}({text})"


def _key(name: str) -> str:
    """Return a name that Mermaid cannot take for one of its own words, such as end."""
    return "n_" + name.strip("/").replace("/", "_").replace("-", "_")


def _plain(text: str) -> str:
    return text.replace('"', "'")
