"""Each rule about the whole project: a mistake somebody can make, and the whole answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from building import TODAY
from gids.check.everything import check_project
from gids.problems import Problem, Severity

GROUP = "docs/aanbod/praatgroep.md"
STOPPED = "docs/aanbod/oude-groep.md"
TABLE = "docs/aanbod/tafel.md"
TERM = "docs/begrippen/praatgroep.md"
OTHER_PROVIDER = """\
andere:
  id: mini9
  naam: "Andere"
  omschrijving: "Nog een."
  bronnen:
    - titel: "Over"
      document: "Brief"
      van: 2024
      gezien_op: 2026-11-01
      zegt: "Iets."
"""


def change(root: Path, path: str, old: str, new: str) -> None:
    """Replace a piece of a file that must be there."""
    text = (root / path).read_text("utf-8")
    assert old in text, f"{old!r} is not in {path}"
    (root / path).write_text(text.replace(old, new, 1), "utf-8")


def problems_of(root: Path) -> list[Problem]:
    return check_project(root, TODAY)


def test_the_small_project_has_no_problem(new_project: Callable[[], Path]) -> None:
    assert problems_of(new_project()) == []


CASES = {
    "an id is used twice": (
        (TABLE, "id: mini7", "id: mini5"),
        TABLE,
        2,
        "Bij ‘id’ staat ‘mini5’. Dat kenmerk is al van docs/aanbod/praatgroep.md.",
        "Is dit een kopie? Vraag met  make nieuw  een nieuw kenmerk, en zet dat hier.",
    ),
    "an old address is the address of a page": (
        (GROUP, "[/aanbod/praatgroep-noord/]", "[/aanbod/tafel/, /aanbod/praatgroep-noord/]"),
        GROUP,
        15,
        "Het adres ‘/aanbod/tafel/’ is van een pagina die er nu staat.",
        "Haal het hier weg: een oud adres moet vrij zijn.",
    ),
    "an old address is a short one": (
        (GROUP, "[/aanbod/praatgroep-noord/]", "[/k/mini7/, /aanbod/praatgroep-noord/]"),
        GROUP,
        15,
        "Het adres ‘/k/mini7/’ is een kort adres. Die maakt de site zelf.",
        "Haal het hier weg.",
    ),
    "an old address is listed twice": (
        (
            TABLE,
            "toegang: via-school\n",
            "toegang: via-school\noude_adressen: [/aanbod/praatgroep-noord/]\n",
        ),
        TABLE,
        12,
        "Het oude adres ‘/aanbod/praatgroep-noord/’ staat ook bij docs/aanbod/praatgroep.md.",
        "Laat het staan bij de pagina waar de lezer heen moet.",
    ),
    "a redirect leads nowhere": (
        ("data/omleidingen.yml", "naar: /aanbod/}", "naar: /aanbot/}"),
        "data/omleidingen.yml",
        1,
        "Bij ‘naar’ staat ‘/aanbot/’. Die pagina is er niet.",
        "Kopieer het adres van een pagina die er wel is.",
    ),
    "search leads to a page that is not there": (
        ("data/zoekwoorden.yml", "[/ouders/verveling/]", "[/ouders/verveeld/]"),
        "data/zoekwoorden.yml",
        37,
        "Bij ‘eerst’ staat ‘/ouders/verveeld/’. Die pagina is er niet.",
        "Kopieer het adres van een pagina die er wel is, of haal de regel weg.",
    ),
    "search puts pages first for a group that is not there": (
        ("data/zoekwoorden.yml", "  verveling: [/ouders", "  verveeld: [/ouders"),
        "data/zoekwoorden.yml",
        37,
        "Bij ‘eerst’ staat ‘verveeld’, maar zo'n groep is er niet.",
        "Bedoel je ‘verveling’? Je kunt kiezen uit: niet-naar-school, verveling.",
    ),
    "a group in another language is not there in Dutch": (
        ("data/synoniemen/tr.yml", "verveling: ", "verveeld: "),
        "data/synoniemen/tr.yml",
        3,
        "De groep ‘verveeld’ staat niet in data/synoniemen/nl.yml.",
        "Bedoel je ‘verveling’? Je kunt kiezen uit: niet-naar-school, verveling.",
    ),
    "people ask for a page that is not there": (
        ("data/vragen/nl/ouders.yml", "/ouders/verveling/:", "/ouders/verveeld/:"),
        "data/vragen/nl/ouders.yml",
        3,
        "Hier staan vragen naar ‘/ouders/verveeld/’. Die pagina is er niet.",
        "Kopieer het adres van een pagina die er wel is, of haal de vragen weg.",
    ),
    "people ask for a page in the file of another part": (
        ("data/vragen/nl/ouders.yml", "/ouders/verveling/:", "/aanbod/:"),
        "data/vragen/nl/ouders.yml",
        3,
        "Hier staan vragen naar ‘/aanbod/’. Die horen in een ander bestand.",
        "Zet ze in  data/vragen/nl/aanbod.yml",
    ),
    "search weighs pages that are not there": (
        ("data/zoekwoorden.yml", "  /ouders/: 130", "  /ouder/: 130"),
        "data/zoekwoorden.yml",
        31,
        "Bij ‘voorrang’ staat ‘/ouder/’, maar zo begint geen enkel adres.",
        "Kopieer het adres van een pagina die er wel is, of haal de regel weg.",
    ),
    "a stopped offer is replaced by itself": (
        (STOPPED, "vervangen_door: praatgroep", "vervangen_door: oude-groep"),
        STOPPED,
        13,
        "Bij ‘vervangen_door’ staat dit aanbod zelf.",
        "Schrijf het andere aanbod op, of haal de regel weg.",
    ),
    "a check lies in the future": (
        (TABLE, "gecontroleerd_op: 2026-11-02", "gecontroleerd_op: 2027-11-02"),
        TABLE,
        25,
        "Bij ‘gecontroleerd_op’ staat ‘2027-11-02’. Dat is nog niet geweest:"
        " vandaag is het 2026-11-22.",
        "Schrijf de dag waarop het echt gebeurde.",
    ),
    "a source was read before it was written": (
        (STOPPED, "    van: onbekend", "    van: 2026-11-20"),
        STOPPED,
        16,
        "De bron ‘Verslag van de Voorbeeldstichting’ is van 20 november 2026, maar is gezien op"
        " 2026-11-01. Dat is eerder.",
        "Kijk welke van de twee datums niet klopt.",
    ),
    "HTML in the words": (
        (GROUP, "**niet**", "<b>niet</b>"),
        GROUP,
        30,
        "Hier staat HTML: ‘<b>’. Dat laat de site niet zien.",
        "Schrijf gewone tekst. Voor vet zet je er ** omheen.",
    ),
    "a picture in the words": (
        (TABLE, "Vraag de school", "![foto](/foto.png) Vraag de school"),
        TABLE,
        29,
        "Hier staat een plaatje. Plaatjes in de tekst laat de site niet zien.",
        "Haal het plaatje weg, en zeg het in woorden.",
    ),
    "a heading of the first level": (
        (TABLE, "Vraag de school", "# Vraag de school"),
        TABLE,
        29,
        "De kop ‘Vraag de school of zij meedoet.’ heeft één hekje. Dat is de titel van de pagina.",
        "Schrijf twee hekjes:  ## Vraag de school of zij meedoet.",
    ),
    "a term has too many words": (
        (TERM, "luister je ook.", "luister je ook." + " Je praat." * 40),
        TERM,
        17,
        "De uitleg heeft 86 woorden, het mogen er 80 zijn.",
        "Houd over wat het woord betekent. Zet de rest op een pagina met uitleg.",
    ),
    "a translation of a term has too many words": (
        (TERM.replace(".md", ".tr.md"), "dinlersiniz de.", "dinlersiniz de." + " Evet." * 80),
        TERM.replace(".md", ".tr.md"),
        10,
        "De uitleg heeft 85 woorden, het mogen er 80 zijn.",
        "Houd over wat het woord betekent. Zet de rest op een pagina met uitleg.",
    ),
    "a link to a page that is not there": (
        (GROUP, "(/ouders/verveling/)", "(/ouders/verveeling/)"),
        GROUP,
        26,
        "De link ‘/ouders/verveeling/’ leidt naar een pagina die er niet is.",
        "Bedoel je  /ouders/verveling/  ?",
    ),
    "a link to a heading that is not there": (
        ("docs/over/index.md", "#goed-om-te-weten", "#kosten"),
        "docs/over/index.md",
        7,
        "De link ‘/aanbod/praatgroep/#kosten’ leidt naar een kop die er niet is.",
        "Koppen op die pagina: #goed-om-te-weten.",
    ),
    "a link to a file": (
        (GROUP, "(/ouders/verveling/)", "(../ouders/verveling.md)"),
        GROUP,
        26,
        "De link ‘../ouders/verveling.md’ kan de site niet volgen.",
        "Begin met  https://  of met een schuine streep, zoals  /aanbod/naam/",
    ),
    "a link that is not secure": (
        (GROUP, "(/ouders/verveling/)", "(http://example.org/)"),
        GROUP,
        26,
        "De link ‘http://example.org/’ kan de site niet volgen.",
        "Begin met  https://  of met een schuine streep, zoals  /aanbod/naam/",
    ),
    "an address is gone": (
        ("data/adressen.txt", "/aanbod/tafel/\t", "/aanbod/stoel/\tmini9\n/aanbod/tafel/\t"),
        "data/adressen.txt",
        39,
        "Het adres ‘/aanbod/stoel/’ is ooit gepubliceerd, maar geeft geen pagina meer.",
        "Zet het bestand terug. Is het aanbod gestopt? Schrijf dan  status: gestopt. Is de pagina"
        " verhuisd? Zet daar het oude adres bij:  oude_adressen: [/aanbod/stoel/]",
    ),
    "an address is new": (
        ("data/adressen.txt", "/aanbod/tafel/\tmini7\n", ""),
        "data/adressen.txt",
        1,
        "Het nieuwe adres ‘/aanbod/tafel/’ staat nog niet in deze lijst.",
        "Dat komt vanzelf bij het publiceren. Nu al doen kan met  make generate",
    ),
    "an id went to something else": (
        ("data/adressen.txt", "/aanbod/tafel/\tmini7", "/aanbod/tafel/\tmini4"),
        "data/adressen.txt",
        39,
        "Het kenmerk ‘mini4’ was van ‘/aanbod/tafel/’, en is nu van iets anders.",
        "Geef het nieuwe bestand een eigen kenmerk. Een kenmerk verhuist nooit.",
    ),
    "a choice has no words in a language": (
        ("data/keuzelijsten.yml", '      en: "Education"\n', ""),
        "data/keuzelijsten.yml",
        8,
        "Bij de keuze ‘onderwijs’ ontbreken woorden voor: en.",
        'Zet ze erbij, zoals  en: "…"  of schrijf  eigennaam: "…"',
    ),
    "a choice has words in a language we do not have": (
        (
            "data/keuzelijsten.yml",
            '      en: "Education"\n',
            '      en: "Education"\n      e: "E"\n',
        ),
        "data/keuzelijsten.yml",
        8,
        "Bij de keuze ‘onderwijs’ staat de taal ‘e’. Die heeft de site niet.",
        "Bedoel je ‘en’? Je kunt kiezen uit: ar, en, nl, pl, tr, uk.",
    ),
    "an organisation offers nothing": (
        (
            "data/aanbieders.yml",
            "voorbeeldstichting:\n  id: mini8",
            f"{OTHER_PROVIDER}voorbeeldstichting:\n  id: mini8",
        ),
        "data/aanbieders.yml",
        1,
        "Bij geen enkel aanbod staat de aanbieder ‘andere’.",
        "Zet hem bij ‘aanbieders’ in een aanbod. De pagina moet blijven bestaan.",
    ),
}


@pytest.mark.parametrize(
    ("edit", "path", "line", "what", "advice"), CASES.values(), ids=CASES.keys()
)
def test_a_mistake_is_answered_with_place_and_remedy(
    new_project: Callable[[], Path],
    edit: tuple[str, str, str],
    path: str,
    line: int,
    what: str,
    advice: str,
) -> None:
    root = new_project()
    change(root, *edit)

    found = [one for one in problems_of(root) if one.path == path]

    assert [(one.line, one.what, one.advice) for one in found] == [(line, what, advice)]


def test_an_offer_is_not_called_like_a_list(new_project: Callable[[], Path]) -> None:
    root = new_project()
    (root / TABLE).rename(root / "docs/aanbod/gemeente.md")

    assert Problem(
        "docs/aanbod/gemeente.md",
        1,
        "De naam ‘gemeente’ is al van een lijst op de site.",
        "Noem het bestand anders, bijvoorbeeld  gemeente-arnhem.md",
    ) in problems_of(root)


def test_a_page_that_is_gone_leads_on_from_all_its_addresses(
    new_project: Callable[[], Path],
) -> None:
    root = new_project()
    (root / TABLE).unlink()
    line = "tafel: {id: mini7, van: /aanbod/tafel/, naar: /aanbod/}\n"
    path = root / "data/omleidingen.yml"
    path.write_text(path.read_text("utf-8") + line, "utf-8")

    assert problems_of(root) == []


def test_an_old_check_is_pointed_out_and_stops_nothing(new_project: Callable[[], Path]) -> None:
    root = new_project()
    change(root, TABLE, "gecontroleerd_op: 2026-11-02", "gecontroleerd_op: 2025-11-21")

    assert problems_of(root) == [
        Problem(
            TABLE,
            25,
            "Dit is meer dan een jaar geleden gecontroleerd: 2025-11-21.",
            "Vraag na of alles nog klopt. Zet daarna de datum van vandaag bij ‘gecontroleerd_op’.",
            Severity.NOTICE,
        )
    ]


def test_a_translation_needs_its_dutch_file(new_project: Callable[[], Path]) -> None:
    root = new_project()
    (root / "docs/aanbod/praatgroep.tr.md").rename(root / "docs/aanbod/praatgroup.tr.md")

    assert problems_of(root) == [
        Problem(
            "docs/aanbod/praatgroup.tr.md",
            1,
            "Dit is een vertaling van docs/aanbod/praatgroup.md, maar dat bestand is er niet.",
            "Kijk of de naam precies hetzelfde is als die van het Nederlandse bestand.",
        )
    ]


def test_a_file_of_data_that_is_gone_is_missed(new_project: Callable[[], Path]) -> None:
    root = new_project()
    (root / "data/hulplijnen.yml").unlink()

    assert problems_of(root) == [
        Problem(
            "data/hulplijnen.yml",
            1,
            "Dit bestand is er niet.",
            "Zet het bestand terug:  data/hulplijnen.yml",
        )
    ]


def test_sentences_are_compared_with_the_dutch(new_project: Callable[[], Path]) -> None:
    root = new_project()
    path = "data/teksten/tr.yml"
    change(root, path, '  hoofdmenu: "', '  hoofdmeny: "')
    change(root, path, "{aantal}", "{antal}")

    found = {(one.what, one.advice) for one in problems_of(root) if one.path == path}

    assert found == {
        ("De zin ‘kop.hoofdmenu’ ontbreekt.", 'Vertaal deze zin:  hoofdmenu: "Hoofdmenu"'),
        ("De zin ‘kop.hoofdmeny’ is er niet in het Nederlands.", "Bedoel je ‘hoofdmenu’?"),
        (
            "In de zin ‘bron.toon’ staat {antal}, en dat moet zijn: {aantal}.",
            "Het Nederlands is: Toon de bronnen (aantal: {aantal})",
        ),
    }


def test_a_helpline_has_a_sentence(new_project: Callable[[], Path]) -> None:
    root = new_project()
    for path in sorted((root / "data/teksten").iterdir()):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text(
            "".join(line for line in lines if not line.startswith("  gevaar:")), "utf-8"
        )

    assert [(one.path, one.what, one.advice) for one in problems_of(root)] == [
        (
            "data/teksten/nl.yml",
            "De hulplijn ‘gevaar’ heeft geen zin bij ‘hulp’.",
            'Zet daar een regel:  gevaar: "… {telefoon} …"',
        )
    ]
