"""The kinds of fields, each with its rule and the Dutch words for who breaks it.

Every value arrives as text, because YAML turns 0260000000 into 46137344. A field
type checks that text and says in Dutch what is wrong with it and what to do; the
place (file, line, key) is added by `gids.check.shape`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from gids.colours import COLOUR, normal
from gids.spelling import nearest, proposal

ID = re.compile(r"(?=.*[a-z])(?=.*[0-9])[a-z0-9]{4,6}")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ADDRESS = re.compile(r"/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*")
AGES = re.compile(r"(?P<low>\d{1,2})(?:-(?P<high>\d{1,2})|\+)")
OLDEST_AGE = 18
PHONE = re.compile(r"\+?[0-9][0-9 ()-]*[0-9]|[0-9]{3}")
SOURCE_DATE = re.compile(r"(?P<year>(?:19|20)\d\d)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
E_MAIL = re.compile(r"[^@\s<>,;]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
WEIGHT = re.compile(r"\d{1,4}")
REFERENCE = re.compile(r"[a-z]+(?:-[0-9]+)+")
UNKNOWN = "onbekend"


class Record(BaseModel):
    """A set of facts in which a key that we do not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def refuse(rule: str, advice: str) -> PydanticCustomError:
    """Return the error that says which rule a value breaks and how to mend it."""
    # pydantic fills {…} in a message from the context, so braces travel safely there.
    return PydanticCustomError("gids", "{rule} {advice}", {"rule": rule, "advice": advice})


class Ages(NamedTuple):
    """Ages in whole years; `high` is None where there is no upper limit."""

    low: int
    high: int | None


class SourceDate(NamedTuple):
    """The date a source gives itself: a year, perhaps a month, perhaps a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def earliest(self) -> date:
        """Return the first day it can mean, so that nothing looks newer than it is."""
        return date(self.year, self.month or 1, self.day or 1)


def _words(text: str) -> str:
    if "\n" in text.strip():
        raise refuse("Dat zijn meer regels.", "Schrijf het op één regel.")
    return text.strip()


def _short(limit: int):
    def check(text: str) -> str:
        if len(text) > limit:
            rule = f"Dat zijn {len(text)} tekens, het mogen er {limit} zijn."
            over = len(text) - limit
            raise refuse(rule, f"Maak de tekst {over} {'teken' if over == 1 else 'tekens'} korter.")
        return text

    return check


def _matches(pattern: re.Pattern[str], rule: str, advice: str):
    def check(text: str) -> str:
        if not pattern.fullmatch(text):
            raise refuse(rule, advice)
        return text

    return check


def _slug(text: str) -> str:
    if not SLUG.fullmatch(text):
        better = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "naam-van-aanbod"
        raise refuse(
            "Zo'n naam mag alleen kleine letters, cijfers en streepjes hebben.",
            f"Schrijf bijvoorbeeld:  {better}",
        )
    return text


def _day(text: object) -> object:
    if not isinstance(text, str):
        return text
    try:
        if not DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise refuse(
            "Dat is geen datum zoals wij die lezen.",
            "Schrijf jaar, maand en dag, met nullen ervoor:  2026-03-09",
        ) from None


def _source_date(text: object) -> object:
    if text is None or isinstance(text, SourceDate):
        return text
    if text == UNKNOWN:
        return None
    found = SOURCE_DATE.fullmatch(text) if isinstance(text, str) else None
    try:
        if not found:
            raise ValueError(text)
        parts = [int(part) for part in found.groups() if part]
        read = SourceDate(*parts)
        read.earliest  # noqa: B018 - raises for a month or day that does not exist
    except ValueError:
        raise refuse(
            "Dat is geen datum van een bron.",
            "Schrijf het jaar, de maand of de dag (2020, 2020-06 of 2020-06-08), of  onbekend",
        ) from None
    return read


def _ages(text: object) -> object:
    if isinstance(text, Ages):
        return text
    found = AGES.fullmatch(text) if isinstance(text, str) else None
    advice = "Schrijf bijvoorbeeld  4-12  of  12+"
    if not found:
        raise refuse("Dat is geen leeftijd zoals wij die lezen.", advice)
    ages = Ages(int(found["low"]), int(found["high"]) if found["high"] else None)
    if ages.low > OLDEST_AGE:
        raise refuse(f"Deze wegwijzer gaat tot en met {OLDEST_AGE} jaar.", advice)
    if ages.high is not None and ages.high < ages.low:
        raise refuse(
            "De tweede leeftijd is lager dan de eerste.", f"Schrijf  {ages.high}-{ages.low}"
        )
    return ages


def _website(text: str) -> str:
    if text.startswith("http://"):
        return text if _is_url(text) else _no_website(text)
    return text if text.startswith("https://") and _is_url(text) else _no_website(text)


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 - raises where the port is no number
    except ValueError:
        return False
    return bool(parts.hostname and "." in parts.hostname) and not re.search(r"[\s<>\"]", text)


def _no_website(text: str) -> str:
    raise refuse(
        "Dat is geen heel webadres.",
        "Kopieer het adres uit de browser. Het begint met  https://",
    )


def _secure(text: str) -> str:
    if text.startswith("http://"):
        raise refuse("Dat adres is niet beveiligd.", f"Schrijf  https://{text[7:]}  als dat werkt.")
    return text


def _choice_of(kind: str):
    def check(text: str, info: ValidationInfo) -> str:
        known = (info.context or {}).get(kind, ())
        if text not in known:
            raise refuse("Dat is geen keuze uit de lijst.", proposal(text, known))
        return text

    return check


def known_key(kind: str, where: str):
    """Check a reference to something that is described elsewhere, such as a provider."""

    def check(text: str, info: ValidationInfo) -> str:
        known = (info.context or {}).get(kind)
        if known is not None and text not in known:
            best = nearest(text, known)
            hint = f"Bedoel je ‘{best}’? " if best else ""
            raise refuse(f"Die staat niet in {where}.", f"{hint}Zet hem eerst in {where}.")
        return text

    return check


def _no_doubles(values: list[Any]) -> list[Any]:
    seen = []
    for value in values:
        if value in seen:
            raise refuse(f"‘{value}’ staat er twee keer in.", "Laat er één staan.")
        seen.append(value)
    return values


def choice(kind: str) -> Any:
    """Return the type of one choice from a list of data/keuzelijsten.yml."""
    extra = {"x-keuzelijst": kind}
    return Annotated[str, AfterValidator(_choice_of(kind)), Field(json_schema_extra=extra)]


def several(item: Any) -> Any:
    """Return the type of a list without doubles, with at least one value."""
    unique = Field(min_length=1, json_schema_extra={"uniqueItems": True})
    return Annotated[list[item], unique, AfterValidator(_no_doubles)]


def words(limit: int) -> Any:
    """Return the type of a text of at most `limit` characters, on one line, to be translated."""
    extra = {"x-woorden": True, "maxLength": limit}
    return Annotated[
        str, AfterValidator(_words), AfterValidator(_short(limit)), Field(json_schema_extra=extra)
    ]


def schema_pattern(pattern: str) -> Any:
    """Return the JSON Schema of a text with a fixed form."""
    return Field(json_schema_extra={"pattern": f"^(?:{pattern})$"})


def typed_as(pattern: str, *, number: bool = False) -> Any:
    """Return the JSON Schema of what an editor types for something that we turn into a value.

    Where it may look like a number, tools that read YAML for themselves see a number.
    """
    anonymous = re.sub(r"\?P<\w+>", "", pattern)  # a pattern outside Python has no such names
    kind = ["string", "integer"] if number else "string"
    return WithJsonSchema({"type": kind, "pattern": f"^(?:{anonymous})$"})


Text = Annotated[
    str,
    AfterValidator(_words),
    AfterValidator(_short(300)),
    Field(json_schema_extra={"maxLength": 300}),
]
Id = Annotated[
    str,
    AfterValidator(
        _matches(
            ID,
            "Een kenmerk heeft vier tot zes kleine letters en cijfers.",
            "Laat deze regel zoals hij was. Bij een nieuw bestand geeft  make nieuw  een kenmerk.",
        )
    ),
    schema_pattern(ID.pattern),
]
Reference = Annotated[
    str,
    AfterValidator(
        _matches(
            REFERENCE,
            "Dat is geen verwijzing.",
            "Schrijf waar de toestemming ligt, met kleine letters en cijfers en zonder naam:"
            "  verhaal-2026-01",
        )
    ),
    schema_pattern(REFERENCE.pattern),
]
Slug = Annotated[str, AfterValidator(_slug), schema_pattern(SLUG.pattern)]
Provider = Annotated[Slug, AfterValidator(known_key("aanbieders", "data/aanbieders.yml"))]
OfferSlug = Annotated[Slug, AfterValidator(known_key("aanbod", "docs/aanbod/"))]
Address = Annotated[
    str,
    AfterValidator(
        _matches(
            ADDRESS,
            "Dat is geen adres op deze site.",
            "Schrijf wat achter de naam van de site staat, met een schuine streep voor en achter:"
            "  /aanbod/naam/",
        )
    ),
    schema_pattern(ADDRESS.pattern),
]
Weight = Annotated[
    str,
    AfterValidator(
        _matches(WEIGHT, "Dat is geen gewicht.", "Schrijf een heel getal. Gewoon is  100")
    ),
    typed_as(WEIGHT.pattern, number=True),
]
Phone = Annotated[
    str,
    AfterValidator(
        _matches(PHONE, "Dat is geen telefoonnummer.", "Schrijf bijvoorbeeld  026 000 00 00")
    ),
    typed_as(PHONE.pattern, number=True),
]
EMail = Annotated[
    str,
    AfterValidator(
        _matches(E_MAIL, "Dat is geen e-mailadres.", "Schrijf bijvoorbeeld  info@naam.nl")
    ),
    schema_pattern(E_MAIL.pattern),
]
Colour = Annotated[
    str,
    AfterValidator(
        _matches(
            COLOUR,
            "Dat is geen kleur zoals wij die lezen.",
            "Schrijf zes cijfers en letters van a tot en met f, zonder hekje:  0b5563",
        )
    ),
    AfterValidator(normal),
    typed_as(COLOUR.pattern, number=True),
]
# An old source may only stand on http.
Link = Annotated[str, AfterValidator(_website), schema_pattern(r'https?://[^\s<>"]+')]
Website = Annotated[
    str,
    AfterValidator(_website),
    AfterValidator(_secure),
    schema_pattern(r'https://[^\s<>"]+'),
]
Day = Annotated[date, BeforeValidator(_day), PlainSerializer(date.isoformat), typed_as(DAY.pattern)]
Dated = Annotated[
    SourceDate | None,
    BeforeValidator(_source_date),
    typed_as(rf"{SOURCE_DATE.pattern}|{UNKNOWN}", number=True),
]
AgeRange = Annotated[Ages, BeforeValidator(_ages), typed_as(AGES.pattern)]
