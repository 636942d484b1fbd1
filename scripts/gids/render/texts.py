"""The sentences of the site itself, in the language of the reader."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup, escape

VARIABLE = re.compile(r"\{([a-z_]+)\}")


class Texts:
    """The sentences of one language: `texts("groep.sleutel", naam=…)`."""

    def __init__(self, groups: Mapping[str, Mapping[str, str]]) -> None:
        self._groups = groups
        self._fixed: dict[str, Markup] = {}  # sentences without variables, made once

    def __call__(self, key: str, **variables: object) -> Markup:
        """Return the sentence with its variables filled in, safe for HTML.

        Raises KeyError for a key that is not there: that is a mistake of ours.
        """
        if variables:
            return self._filled_in(key, variables)
        if key not in self._fixed:
            self._fixed[key] = self._filled_in(key, {})
        return self._fixed[key]

    def _filled_in(self, key: str, variables: Mapping[str, object]) -> Markup:
        group, _, name = key.partition(".")
        sentence = str(escape(self._groups[group][name]))
        return Markup(VARIABLE.sub(lambda found: str(escape(variables[found[1]])), sentence))

    def plain(self, key: str, **variables: object) -> str:
        """Return the sentence as plain text, for what is no HTML."""
        return str(self(key, **variables).unescape())

    def has(self, key: str) -> bool:
        """Say whether there is such a sentence."""
        group, _, name = key.partition(".")
        return name in self._groups.get(group, {})


def plain(text: str) -> str:
    """Return a text of a template without the signs of HTML; any other text as it is."""
    return str(text.unescape()) if isinstance(text, Markup) else text


def variables_of(sentence: str) -> set[str]:
    """Return the names of the variables in a sentence."""
    return set(VARIABLE.findall(sentence))
