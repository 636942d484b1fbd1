"""Sentences of the site: variables filled in, and safe in HTML."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from gids.render.texts import Texts, variables_of

TEXTS = Texts({"groep": {"zin": "Bel {naam} & co.", "los": "Klaar"}})


def test_a_variable_is_escaped_unless_it_is_html() -> None:
    assert TEXTS("groep.zin", naam="<b>") == "Bel &lt;b&gt; &amp; co."
    assert TEXTS("groep.zin", naam=Markup("<b>x</b>")) == "Bel <b>x</b> &amp; co."
    assert TEXTS.plain("groep.zin", naam="<b>") == "Bel <b> & co."


def test_a_sentence_that_is_not_there_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        TEXTS("groep.weg")


def test_variables_are_known_by_name() -> None:
    assert variables_of("Van {een} tot {twee_drie}") == {"een", "twee_drie"}
