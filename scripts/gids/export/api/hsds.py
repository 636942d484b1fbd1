"""What we fill in of the Human Services Data Specification 3.1 (https://openreferral.org/).

Only the fields that our facts can fill, in the words of HSDS. What we do not know is left out:
HSDS has no null. The official schemas are no part of this project; the validator reads them
from a folder that whoever runs it names.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

Absent = SkipJsonSchema[None]  # the key is left out
Uri = Annotated[str, Field(json_schema_extra={"format": "uri"})]
EMail = Annotated[str, Field(json_schema_extra={"format": "email"})]
Status = Literal["active", "inactive", "defunct", "temporarily closed"]


class Entity(BaseModel):
    """Something with an id that does not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: UUID = Field(description="UUID versie 5 van het vaste kenmerk.")


class Phone(Entity):
    """A telephone number, with the name of whom you reach."""

    number: str
    description: str | Absent = None


class Url(Entity):
    """A page about it."""

    label: str
    url: Uri


class Language(Entity):
    """A language in which you can be helped."""

    name: str
    code: str | Absent = Field(None, description="ISO 639-1, als het een taal met een code is.")


class Schedule(Entity):
    """When it is, in words."""

    description: str


class CostOption(Entity):
    """What it costs: only where that is certain."""

    option: str
    amount: float
    currency: str


class ServiceArea(Entity):
    """For whom it is, by municipality or wider."""

    name: str
    description: str | Absent = None


class Location(Entity):
    """A place to go to."""

    location_type: Literal["physical"] = "physical"
    name: str


class ServiceAtLocation(Entity):
    """Where this service is."""

    location: Location


class Taxonomy(Entity):
    """A list of choices."""

    name: str
    description: str
    uri: Uri


class TaxonomyTerm(Entity):
    """One choice of a list."""

    code: str
    name: str
    description: str
    language: str
    taxonomy_id: UUID


class Attribute(Entity):
    """A choice that was made for this service."""

    link_type: str
    link_entity: Literal["service"] = "service"
    taxonomy_term: TaxonomyTerm


class OrganizationHead(Entity):
    """An organisation without its lists, as it stands in a list itself."""

    name: str
    description: str
    email: EMail | Absent = None
    website: Uri | Absent = None


class Organization(OrganizationHead):
    """An organisation that offers something."""

    additional_websites: list[Url]
    phones: list[Phone] | Absent = None
    locations: list[Location] | Absent = None


class ServiceHead(Entity):
    """A service without its lists, as it stands in a list itself."""

    name: str
    description: str
    url: Uri | Absent = None
    email: EMail | Absent = None
    status: Status
    application_process: str | Absent = None
    fees_description: str | Absent = None
    eligibility_description: str
    minimum_age: int | Absent = None
    maximum_age: int | Absent = None
    assured_date: date | Absent = Field(
        None, description="Alleen als iemand het heeft nagevraagd of op de eigen site bekeken."
    )
    alert: str = Field(description="Hoe zeker het is, en hoe het ervoor staat.")
    organization: OrganizationHead


class Service(ServiceHead):
    """One offer of support."""

    organization: Organization
    additional_urls: list[Url]
    phones: list[Phone] | Absent = None
    schedules: list[Schedule] | Absent = None
    service_areas: list[ServiceArea]
    service_at_locations: list[ServiceAtLocation] | Absent = None
    languages: list[Language] | Absent = None
    cost_options: list[CostOption] | Absent = None
    attributes: list[Attribute]


class Page(BaseModel):
    """The envelope of a list. There is one page with everything: nothing here counts pages."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    total_items: int
    total_pages: Literal[1] = 1
    page_number: Literal[1] = 1
    size: int
    first_page: Literal[True] = True
    last_page: Literal[True] = True
    empty: bool


class ServicePage(Page):
    """All services."""

    contents: list[ServiceHead]


class OrganizationPage(Page):
    """All organisations."""

    contents: list[OrganizationHead]


class TaxonomyPage(Page):
    """All taxonomies."""

    contents: list[Taxonomy]
