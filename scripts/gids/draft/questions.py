"""What is asked for a field, and what an answer means, by the rules of the model itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pydantic import TypeAdapter, ValidationError

from gids.export.schema import Choices, of_record
from gids.languages import SOURCE
from gids.model.fields import Record
from gids.read.source import read_text
from gids.spelling import nearest

NEEDED = "Dit is nodig. Zonder dit kan het bestand niet op de site."
ONE = "Typ een nummer of een naam."
SOME = "Typ één of meer nummers of namen, met komma's ertussen."
UNREADABLE = "Dat kunnen we niet lezen. Typ het opnieuw."


class Refused(Exception):
    """Why an answer cannot be used, and what to do, in Dutch."""


@dataclass(frozen=True)
class Question:
    """One question: what stands above it, and the rule for what is typed below it."""

    key: str
    title: str
    what: str
    rule: Any  # the type of the field, with its rules
    needed: bool = False
    several: bool = False
    kind: str = ""  # the name of the list that the choices come from
    choices: Mapping[str, str] = field(default_factory=dict)  # id to label
    example: str = ""
    proposal: str = ""  # what an empty answer means
    other: str = ""  # what to do when it is none of the choices

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.rule)

    def shown(self) -> str:
        """Return the lines above the prompt."""
        lines = [f"{self.title} (nodig)" if self.needed else self.title, f"  {self.what}"]
        width = max(map(len, self.choices), default=0)
        for number, (key, label) in enumerate(self.choices.items(), 1):
            lines.append(f"  {number:>3}  {key:<{width}}  {label}".rstrip())
        if self.choices:
            lines.append(f"  {SOME if self.several else ONE}")
        if self.other:
            lines.append(f"  {self.other}")
        if self.example:
            lines.append(f"  Bijvoorbeeld: {self.example}")
        if self.proposal:
            lines.append(f"  Leeg is: {self.proposal}")
        return "\n".join(lines)

    def read(self, typed: str, context: Mapping[str, Any]) -> str | list[str] | None:
        """Return what the file should hold, or None for what is not known."""
        _, problems = read_text("", typed.encode("utf-8", "surrogateescape"))
        if problems:
            raise Refused(f"{problems[0].what} {problems[0].advice}")
        text = " ".join(typed.split()) or self.proposal
        if not text:
            if self.needed:
                raise Refused(NEEDED)
            return None
        value = self._parts(text) if self.several else self._choice(text)
        self._require_listed(value)
        try:
            known = {**context, self.kind: tuple(self.choices)}
            self._adapter.validate_python(value, context=known)
        except ValidationError as error:
            told = error.errors(include_url=False)[0].get("ctx", {})
            why = f"{told['rule']} {told['advice']}" if "rule" in told else UNREADABLE
            raise Refused(why) from None
        return value

    def _parts(self, text: str) -> list[str]:
        return [self._choice(part.strip()) for part in text.strip("[]").split(",") if part.strip()]

    def _choice(self, text: str) -> str:
        """Return the id of the choice that was meant by its number, its id or its label."""
        if text.isascii() and text.isdigit() and 0 < int(text) <= len(self.choices):
            return list(self.choices)[int(text) - 1]
        by_name = {label.casefold(): key for key, label in self.choices.items()}
        by_name |= {key: key for key in self.choices}
        return by_name.get(text.casefold(), text)

    def _require_listed(self, value: str | list[str]) -> None:
        """Refuse what is not in a list that can grow; of other lists the model says so."""
        if not value:
            raise Refused(NEEDED)
        for one in value if self.other else ():
            if one not in self.choices:
                by_name = {label: key for key, label in self.choices.items()}
                best = nearest(one, self.choices) or by_name.get(nearest(one, by_name))
                hint = f"Bedoel je ‘{best}’? " if best else ""
                raise Refused(f"‘{one}’ staat niet in de lijst. {hint}{self.other}")


def of_model(model: type[Record], choices: Choices) -> dict[str, Question]:
    """Return the questions for the fields of a model, in the order of the file."""
    schema = of_record(model, choices)
    asked = {}
    for key, shape in schema["properties"].items():
        kind = shape.get("x-keuzelijst") or shape.get("items", {}).get("x-keuzelijst")
        examples = [one for one in shape.get("examples", ()) if isinstance(one, str)]
        asked[key] = Question(
            key,
            shape["title"],
            " ".join(shape["description"].split()),
            model.model_fields[key].rebuild_annotation(),
            needed=key in schema["required"],
            several=shape["type"] == "array",
            kind=kind or "",
            choices={name: one.label(SOURCE)[0] for name, one in choices.get(kind, {}).items()},
            example=examples[0] if examples else "",
        )
    return asked
