"""What an editor types becomes HTML that is safe to publish."""

from __future__ import annotations

import pytest

from gids.render.markdown import localize, render


@pytest.mark.parametrize(
    ("typed", "published"),
    [
        ("Een **vet** woord.", "<p>Een <strong>vet</strong> woord.</p>"),
        ("<script>alert(1)</script>Tekst", "<p>Tekst</p>"),
        ("[klik](javascript:alert(1))", "<p><a>klik</a></p>"),
        ("[klik](data:text/html,x)", "<p><a>klik</a></p>"),
        ('Tekst <b onclick="x()">vet</b>', "<p>Tekst vet</p>"),
        ('<iframe src="https://example.org"></iframe>', ""),
        ("![plaatje](https://example.org/x.png)", "<p></p>"),
        ('<p style="color:red">rood</p>', "<p>rood</p>"),
    ],
)
def test_only_what_is_safe_is_left(typed: str, published: str) -> None:
    assert render(typed).html.strip() == published


def test_a_cell_knows_its_column() -> None:
    found = render('| Naam | "Wie" & *waar* |\n|---|---|\n| Arnhem | ja |\n| Duiven | nee |')

    assert '<tr>\n<td data-kop="Naam">Arnhem</td>' in found.html
    assert '<td data-kop="&quot;Wie&quot; &amp; waar">nee</td>' in found.html


def test_headings_have_an_anchor_of_their_own() -> None:
    found = render("## Goed om te weten\n\n## Goed om te weten\n\n### مرحبا")

    assert found.headings == (
        (2, "goed-om-te-weten", "Goed om te weten"),
        (2, "goed-om-te-weten_1", "Goed om te weten"),
        (3, "deel", "مرحبا"),
    )


def test_own_links_start_from_the_page_and_others_stay() -> None:
    found = render("[a](/aanbod/grip/) [b](https://example.org/) [c](#kop)")

    assert found.links == ("/aanbod/grip/", "https://example.org/", "#kop")
    assert 'href="../../aanbod/grip/"' in localize(found.html, "../../", "../")
    assert 'href="https://example.org/"' in localize(found.html, "../../", "../")


def test_a_file_is_the_same_in_every_language() -> None:
    found = render("[a](/api/v1/aanbod.csv) [b](/over/#a.b) [c](/aanbod/) [d](https://e.org/f.csv)")
    html = localize(found.html, "../../", "../../../")

    assert 'href="../../../api/v1/aanbod.csv"' in html
    assert 'href="../../over/#a.b"' in html
    assert 'href="../../aanbod/"' in html
    assert 'href="https://e.org/f.csv"' in html


def test_a_link_without_a_scheme_is_no_link_of_ours() -> None:
    html = localize(render("[x](//example.org/)").html, "../", "../")

    assert 'href="..//example.org/"' not in html


def test_the_text_is_what_a_reader_reads() -> None:
    assert render("## Kop\n\n- een\n- twee").text == "Kop een twee"
