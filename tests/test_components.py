"""The parts of the keuzehulp, each shown alone, with the least that it needs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from building import ROOT, TODAY
from gids.project import load
from gids.render import lists, related
from gids.render.choosing_views import Answer, OutcomeView, QuestionView, Step
from gids.render.offers import card
from gids.render.site import RenderedSite
from html_pages import HtmlPage, read_pages

PAGE = (
    '{% extends "base.html" %}{% block inhoud %}'
    '{% from "partials/keuzehulp.html" import vraag, uitkomst with context %}'
    "{{ DEEL(v) }}{% endblock %}"
)
QUESTION = QuestionView(
    number=2,
    total=5,
    question="Gaat je kind nu naar school?",
    hint="Denk aan de laatste vier weken.",
    answers=(
        Answer("Ja, meestal met plezier", "/ouders/"),
        Answer("Ja, maar met moeite", "/aanbod/", "Buikpijn, ruzie of tranen voor of na school"),
    ),
    skip="/zoeken/",
    back="/over/",
    why="Gaat school moeilijk, dan zijn andere stappen handig.",
)
STEP = Step("Bel de leraar", "Vraag om een gesprek deze week.", "De ouder")


@pytest.fixture(scope="module")
def site() -> RenderedSite:
    catalogue, problems = load(ROOT)
    assert catalogue is not None, problems
    return RenderedSite(ROOT, catalogue, TODAY)


def shown(site: RenderedSite, part: str, view: object, lang: str, folder: Path) -> HtmlPage:
    """Return a page of the site with one of the parts in it."""
    environment = Environment(
        loader=FileSystemLoader(ROOT / "overrides"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    sheet = next(sheet for sheet in site.sheets if sheet.address == "/zoeken/")
    context = {**site.context(sheet, lang), "v": view}
    html = environment.from_string(PAGE.replace("DEEL", part)).render(context)
    (folder / "zoeken").mkdir()
    (folder / "zoeken" / "index.html").write_text(html, "utf-8")
    return read_pages(folder)[0]


def outcome(site: RenderedSite, lang: str = "nl") -> OutcomeView:
    reader = site.readers[lang]
    page = reader.catalogue.pages[0]
    offer = lists.running(reader)[0]
    return OutcomeView(
        title="Dit kun je nu doen",
        lead="Je hoeft niet alles vandaag te doen.",
        steps=(STEP,) * 4,
        pages=(related.link(reader, page),),
        offers=(card(reader, offer),),
        start="/ouders/",
    )


def test_every_answer_is_a_link_and_a_question_can_be_skipped(
    site: RenderedSite, tmp_path: Path
) -> None:
    page = shown(site, "vraag", QUESTION, "nl", tmp_path)

    assert "Vraag 2 van 5" in " ".join(page.main)
    assert "Gaat je kind nu naar school?" in page.main
    assert "Dat weet ik niet, of ik sla deze vraag over" in page.main
    leads_to = {page.target(link)[0] for link in page.links}
    assert {"/ouders/", "/aanbod/", "/zoeken/", "/over/"} <= leads_to
    assert page.headings.count(1) == 1
    assert page.inline == []


def test_the_heading_names_the_group_of_answers(site: RenderedSite, tmp_path: Path) -> None:
    shown(site, "vraag", QUESTION, "nl", tmp_path)
    html = (tmp_path / "zoeken" / "index.html").read_text("utf-8")

    assert "<fieldset><legend><h1>Gaat je kind nu naar school?</h1></legend>" in html
    assert "<form" not in html and "<input" not in html.partition("<main")[2]
    assert html.count('class="klaar"') == html.count('class="hier"') == 1


def test_the_first_question_has_no_way_back(site: RenderedSite, tmp_path: Path) -> None:
    page = shown(site, "vraag", replace(QUESTION, number=1, back=""), "ar", tmp_path)

    assert "السؤال 1 من 5" in " ".join(page.main)
    assert "السؤال السابق" not in page.main


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_an_outcome_is_a_route_with_pages_and_offers(
    site: RenderedSite, tmp_path: Path, lang: str
) -> None:
    page = shown(site, "uitkomst", outcome(site, lang), lang, tmp_path)
    steps = zip(page.headings, page.headings[1:], strict=False)

    assert page.main.count("Bel de leraar") == 4
    assert page.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in steps)
    assert site.readers[lang].t("keuzehulp.opnieuw") in page.main


def test_a_route_has_at_most_four_steps(site: RenderedSite) -> None:
    with pytest.raises(ValueError, match="5 steps; a tired parent can do 4"):
        replace(outcome(site), steps=(STEP,) * 5)
