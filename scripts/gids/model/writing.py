"""How we write: what the checks of language need to know and an editor may change."""

from __future__ import annotations

from pydantic import Field

from gids.model.fields import Record, Text


class Writing(Record):
    """The rules of language that are data: data/schrijven.yml."""

    vermijd: dict[str, Text] = Field(
        title="Vermijd", description="Woorden die wij niet schrijven, en wat wij wel schrijven."
    )
    mag_wel: list[Text] | None = Field(
        None, title="Mag wel", description="Namen waar zo'n woord in mag staan."
    )
    vermijd_uitzonderingen: dict[str, Text] | None = Field(
        None,
        title="Uitzonderingen op vermijd",
        description="Bestanden die het woord uitleggen, met de reden.",
    )
    leesbaar_uitzonderingen: dict[str, Text] | None = Field(
        None,
        title="Uitzonderingen op leesbaar",
        description="Bestanden die moeilijker mogen zijn, met de reden.",
    )
    bekende_afkortingen: list[Text] = Field(
        title="Bekende afkortingen", description="Afkortingen die geen uitleg nodig hebben."
    )
    regelwoorden: list[Text] = Field(
        title="Regelwoorden",
        description="Woorden over rechten en plichten: daar hoort een bron bij.",
    )
    bronwoorden: list[Text] = Field(
        title="Bronwoorden", description="Woorden waarmee een zin zegt waar iets staat."
    )
    spelling: list[Text] | None = Field(
        None, title="Spelling", description="Goede woorden die de spellingcontrole niet kent."
    )
