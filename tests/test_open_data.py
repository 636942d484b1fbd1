"""What the open data says of real offers, and that it says no more than we know."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree import ElementTree

import pytest

from gids.enrich import knowledge
from gids.export.api import changes, contract, hsds, offers, organizations, services, uuids
from gids.export.api.directory import directory
from gids.export.api.openapi import openapi, schemas
from gids.export.api.resources import RESOURCES, answers, text_of
from gids.export.api.telling import Teller
from gids.model.source import FieldCheck
from gids.render.site import RenderedSite


@pytest.fixture(scope="module")
def teller(rendered: RenderedSite) -> Teller:
    return Teller(rendered)


def changed(teller: Teller, **facts: object):
    """Return an offer with other facts, as if an editor had typed them."""
    entry = next(one for one in teller.site.catalogue.offers if one.facts.status == "actief")
    return replace(entry, facts=entry.facts.model_copy(update=facts))


def test_a_uuid_can_be_made_again_by_anybody() -> None:
    assert uuids.of("wq25s") == uuid5(NAMESPACE_URL, "urn:hoogbegaafd-in-arnhem:wq25s")
    assert uuids.of("wq25s") == UUID("bb80c69a-d557-567e-849d-0e5a6c71a62b")  # published: for ever


def test_no_two_things_have_the_same_id(teller: Teller) -> None:
    found = []

    def collect(said: object) -> None:
        if isinstance(said, dict):
            if "taxonomy_id" not in said and "id" in said:
                found.append(said["id"])
            for value in said.values():
                collect(value)
        elif isinstance(said, list):
            for value in said:
                collect(value)

    for entry in teller.site.catalogue.offers:
        said = services.whole(teller, entry).model_dump(mode="json")
        del said["organization"]
        collect(said)
    assert len(found) == len(set(found)) > 500


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("actief", "active"),
        ("aangekondigd", "inactive"),
        ("niet-bevestigd", "inactive"),
        ("tijdelijk-dicht", "temporarily closed"),
        ("gestopt", "defunct"),
    ],
)
def test_what_is_not_sure_to_be_there_is_not_active(
    teller: Teller, status: str, expected: str
) -> None:
    why = None if status == "actief" else "Dat stond in een brief."
    entry = changed(teller, status=status, status_uitleg=why)
    said = services.whole(teller, entry)

    assert said.status == expected
    assert (why or "bron") in said.alert


def test_every_status_has_a_place_in_hsds(rendered: RenderedSite) -> None:
    assert set(services.STATUS) == set(rendered.catalogue.choices["status"])
    assert set(services.CODES) == set(rendered.catalogue.choices["talen"])


def test_a_source_that_was_read_assures_nothing(teller: Teller) -> None:
    read = changed(teller, gecontroleerd_hoe="bron-gelezen")
    asked = changed(teller, gecontroleerd_hoe="gebeld", gecontroleerd_op=date(2026, 11, 20))

    assert services.whole(teller, read).assured_date is None
    assert "niet bij de aanbieder nagevraagd" in services.whole(teller, read).alert
    assert services.whole(teller, asked).assured_date == date(2026, 11, 20)


def test_hsds_has_no_null_and_our_own_answers_have_every_field(teller: Teller) -> None:
    entry = changed(teller, leeftijd=None, kosten=None, kosten_uitleg=None)

    assert "null" not in text_of(services.whole(teller, entry))
    own = json.loads(text_of(offers.whole(teller, entry)))
    assert own["leeftijd"] is None
    assert {"leeftijd", "kosten", "tekst", "controles"} <= set(own)
    assert "kosten" in own["onbekend"]


def test_offers_say_what_the_pages_say(teller: Teller) -> None:
    for entry in teller.site.catalogue.offers:
        own = offers.whole(teller, entry)
        assert own.onbekend == ([] if own.status == "gestopt" else knowledge.unknown(entry.facts))
        assert len(own.bronnen) == len(entry.facts.bronnen)
        assert set(own.naam) == set(own.pagina)
        assert "nl" in own.naam
        assert 'href="/' not in "".join(own.tekst.values())


def test_every_list_has_what_its_things_have(teller: Teller) -> None:
    for one in RESOURCES:
        if not one.items:
            continue
        listed = one.make(teller)
        heads = listed.contents if one.hsds else listed.onderdelen
        wanted = {str(head.id): head.model_dump() for head in heads}
        whole = {key: answer.model_dump() for key, answer in one.items(teller)}
        assert wanted.keys() == whole.keys(), one.name
        for key, head in wanted.items():
            same = {name: value for name, value in head.items() if name != "organization"}
            assert same.items() <= whole[key].items(), f"{one.name} {key}"


def test_the_same_facts_give_the_same_text(teller: Teller, rendered: RenderedSite) -> None:
    again = Teller(rendered)
    entry = teller.site.catalogue.offers[0]

    assert changes.feed(teller) == changes.feed(again)
    assert directory(teller) == directory(again)
    assert text_of(offers.whole(teller, entry)) == text_of(offers.whole(again, entry))


def test_the_description_knows_every_answer(teller: Teller) -> None:
    described = json.loads(openapi(teller.site.catalogue.site))
    named = {"/"} | {f"/{one.name}" for one in RESOURCES}
    named |= {f"/{one.name}/{{id}}" for one in RESOURCES if one.item}

    assert set(described["paths"]) == named
    assert "contact" not in described["info"]  # nobody reads mail yet
    for name, answer in answers(teller):
        assert type(answer).__name__ in schemas(), name


def test_every_field_of_ours_is_described() -> None:
    """HSDS describes its own."""
    bare = [
        f"{name}.{key}"
        for name, schema in schemas().items()
        for key, part in schema.get("properties", {}).items()
        if not hasattr(hsds, name) and "description" not in part
    ]

    assert bare == []


def test_a_contact_is_named_when_there_is_one(rendered: RenderedSite) -> None:
    owned = rendered.catalogue.site.model_copy(
        update={"eigenaar": "Voorbeeld", "contact": "vraag@example.org"}
    )

    assert json.loads(openapi(owned))["info"]["contact"] == {
        "name": "Voorbeeld",
        "email": "vraag@example.org",
        "url": owned.adres,
    }


def test_the_table_has_a_line_for_every_offer(teller: Teller) -> None:
    lines = list(csv.DictReader(io.StringIO(directory(teller), newline="")))

    assert len(lines) == len(teller.site.catalogue.offers)
    grip = next(line for line in lines if line["id"] == "wq25s")
    assert grip["naam"] == "Grip"
    assert grip["fases"] == "Middelbare school"
    assert grip["aanbieders"] == "VSO Mariëndael | at.groep"
    assert grip["leeftijd_van"] == grip["kosten"] == ""
    assert "kosten" in grip["onbekend"]


def test_a_change_is_as_new_as_its_last_date(teller: Teller) -> None:
    found = changes.changes(teller)
    days = [one.on for one in found]

    assert len(found) == changes.MOST
    assert days == sorted(days, reverse=True)
    check = FieldCheck.model_construct(veld="plaats", op=date(2026, 12, 1), hoe="gebeld")
    later = replace(teller.site.catalogue, entries=(changed(teller, controles=[check]),))
    site = RenderedSite.__new__(RenderedSite)
    site.__dict__ |= {**teller.site.__dict__, "catalogue": later}
    assert changes.changes(Teller(site))[0].on == date(2026, 12, 1)


def test_the_feed_names_itself_and_every_entry_once(teller: Teller) -> None:
    root = ElementTree.fromstring(changes.feed(teller).encode())
    ids = [one.text for one in root.iter(f"{{{changes.ATOM}}}id")]

    assert len(ids) == len(set(ids)) == changes.MOST + 1
    (self,) = root.findall(f"{{{changes.ATOM}}}link[@rel='self']")
    assert self.get("href").endswith("/wijzigingen.atom")


def test_promises_follow_from_the_models(rendered: RenderedSite) -> None:
    found = contract.promises(rendered.catalogue.choices)

    assert "adres\t/api/v1/services/{id}" in found
    assert "veld\t/api/v1/aanbod/{id}\tkosten_uitleg.{taal}\tstring" in found
    assert "veld\t/api/v1/aanbod/{id}\tkosten_uitleg\tper taal|null" in found
    assert "veld\t/api/v1/services/{id}\tphones?[].number\tstring" in found
    assert "keuze\tsoort\tonderwijs-zorg" in found
    assert contract.read(contract.write(found)) == found


def test_no_person_is_in_the_words_of_hsds() -> None:
    assert not {"contacts", "assurer_email", "metadata"} & set(hsds.Service.model_fields)
    assert "contacts" not in hsds.Organization.model_fields


def test_an_organisation_is_the_same_in_both_shapes(teller: Teller) -> None:
    known = teller.site.catalogue.providers
    ids = {str(one.id) for one in organizations.heads(teller).contents}

    assert ids == {str(uuids.of(one.id)) for one in known.values()}
