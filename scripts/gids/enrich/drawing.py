"""The shapes in the drawing of the region: stones as wide as their names, rivers that bend.

Only whole numbers come out, so that the drawing stays light and is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from gids.model.drawing import Place

EDGE, LETTER = 13, 4  # half a stone: its edges, and half of a letter of its name
HEIGHT = 21  # half of it
PEBBLE = 13  # the small stone with the number
# How far each corner of a stone is round: beeldtaal §4, `--steen`, as parts of its size.
ROUND = (("0.58", "0.50"), ("0.42", "0.56"), ("0.55", "0.44"), ("0.45", "0.50"))
CURVE = Fraction("0.5523")  # what makes a curve of four parts an ellipse


@dataclass(frozen=True)
class Stone:
    """A stone at a place: half its width and half its height."""

    place: Place
    wide: int
    high: int = HEIGHT

    @property
    def pebble(self) -> Place:
        """Return where the number stands: at the lower left, on the edge of the stone."""
        return Place(self.place.right - self.wide * 3 // 4, self.place.down + self.high - 1)

    def within(self, frame: Place) -> bool:
        """Say whether the whole stone lies in the frame."""
        right, down = self.place
        inside = self.wide <= right <= frame.right - self.wide
        return inside and self.high <= down <= frame.down - self.high

    def touches(self, other: Stone) -> bool:
        """Say whether two stones lie on each other."""
        right = Fraction(self.place.right - other.place.right, self.wide + other.wide)
        down = Fraction(self.place.down - other.place.down, self.high + other.high)
        return right**2 + down**2 < 1


def stone(place: Place, name: str, most: int = 999) -> Stone:
    """Return the stone for a name, at most so wide."""
    return Stone(place, min(EDGE + LETTER * len(name), most))


def outline(one: Stone) -> str:
    """Return the outline of a stone as a path: no ellipse, but worn by water."""
    path = ""
    for number, (to_right, to_down) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        x, y = one.place.right - to_right * one.wide, one.place.down - to_down * one.high
        across, along = (Fraction(part) for part in ROUND[number])
        beside = (x, y + to_down * along * 2 * one.high)
        above = (x + to_right * across * 2 * one.wide, y)
        start, end = (beside, above) if number % 2 == 0 else (above, beside)
        path = path or f"M{_at(*start)}"
        path += f"C{_at(*_towards(start, (x, y)))} {_at(*_towards(end, (x, y)))} {_at(*end)}"
    return f"{path}Z"


def stream(places: Sequence[Place]) -> str:
    """Return a path that bends through all places."""
    path = f"M{_at(*places[0])}"
    around = [places[0], *places, places[-1]]
    for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        first = _step(start, before, end)
        second = _step(end, after, start)
        path += f"C{_at(*first)} {_at(*second)} {_at(*end)}"
    return path


def _step(here: Place, behind: Place, ahead: Place) -> tuple[Fraction, Fraction]:
    """Return the handle of a curve: a sixth of the way between its neighbours."""
    return (
        here.right + Fraction(ahead.right - behind.right, 6),
        here.down + Fraction(ahead.down - behind.down, 6),
    )


def _towards(start: tuple, corner: tuple) -> tuple:
    """Return the handle of a round corner."""
    return tuple(a + CURVE * (b - a) for a, b in zip(start, corner, strict=True))


def _at(right: Fraction | int, down: Fraction | int) -> str:
    return f"{round(right)} {round(down)}"
