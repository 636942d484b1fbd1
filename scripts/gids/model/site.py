"""What the owner of the site decides: where it stands, whose it is, who reads the mail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from gids.colours import COLOUR, ENOUGH, contrast, readable_on
from gids.model.fields import Colour, EMail, Link, OfferSlug, Record, Text, choice, several
from gids.model.source import Contradiction

TRIAL, LIVE = "proef", "live"
NEEDED_FOR_LIVE = ("eigenaar", "contact", "privacy_contact", "repository")


class Platform(Record):
    """The parents' platform that this site leads back to."""

    naam: Text = Field(title="Naam", description="De naam van het platform.")
    url: Link = Field(title="Webadres", description="De pagina waar de lezer naar terug kan.")
    kleur: Colour | None = Field(
        None,
        title="Kleur",
        description="De kleur van de balk met de link naar het platform, zonder hekje.",
        examples=["0b5563"],
    )
    letterkleur: Colour | None = Field(
        None, title="Letterkleur", description="De kleur van de letters op die balk."
    )

    @staticmethod
    def contradictions(facts: Mapping[str, object]) -> Iterator[Contradiction]:
        """The two colours come together, and letters can be read on the bar."""
        pair = [facts.get("kleur"), facts.get("letterkleur")]
        right = [one for one in pair if isinstance(one, str) and COLOUR.fullmatch(one)]
        if len(right) == 1 and None in pair:
            there, missing = ("kleur", "letterkleur") if pair[0] else ("letterkleur", "kleur")
            what = f"Bij ‘platform’ staat een ‘{there}’, maar geen ‘{missing}’."
            best = readable_on(right[0]).removeprefix("#")
            yield there, what, f"Zet erbij, met evenveel spaties ervoor:  {missing}: {best}"
        if len(right) == 2 and (found := contrast(*right)) < ENOUGH:
            said = f"{found:.1f}".replace(".", ",")
            least = f"{ENOUGH}".replace(".", ",")
            what = f"De letters zijn slecht te lezen: het contrast is {said}, nodig is {least}."
            best = readable_on(right[0]).removeprefix("#")
            yield "letterkleur", what, f"Schrijf  letterkleur: {best}"


class Site(Record):
    """The owner's settings: data/site.yml."""

    naam: Text = Field(title="Naam", description="De naam van de site.")
    adres: Link = Field(
        title="Adres",
        description="Waar de site staat, met een schuine streep aan het eind.",
        examples=["https://www.voorbeeld.nl/hoogbegaafd/"],
    )
    staat: choice("staat") = Field(
        title="Staat", description="proef, of live als er een eigenaar is."
    )
    platform: Platform = Field(title="Platform", description="Waar de site bij hoort.")
    vangnet: several(OfferSlug) | None = Field(
        None,
        title="Vangnet",
        description="Waar elke ouder terechtkan. Dit staat onder elke pagina met uitleg.",
    )
    eigenaar: Text | None = Field(
        None, title="Eigenaar", description="Welke organisatie de site beheert."
    )
    contact: EMail | None = Field(
        None, title="Contact", description="Een adres dat iemand echt leest."
    )
    privacy_contact: EMail | None = Field(
        None, title="Contact over privacy", description="Een adres dat iemand echt leest."
    )
    repository: Link | None = Field(
        None, title="Repository", description="Waar voorstellen voor wijzigingen binnenkomen."
    )

    @staticmethod
    def contradictions(facts: Mapping[str, object]) -> Iterator[Contradiction]:
        """The site is a trial until somebody owns it and can be reached."""
        missing = [key for key in NEEDED_FOR_LIVE if key not in facts]
        if facts.get("staat") == LIVE and missing:
            what = f"De site staat op ‘{LIVE}’, maar dit is nog leeg: {', '.join(missing)}."
            yield "staat", what, f"Vul dat in, of schrijf  staat: {TRIAL}"
        address = facts.get("adres")
        if isinstance(address, str) and not address.endswith("/"):
            what = f"Bij ‘adres’ staat ‘{address}’, zonder schuine streep aan het eind."
            yield "adres", what, f"Schrijf  adres: {address}/"
