"""How well two colours tell apart: the contrast of WCAG 2.2, success criterion 1.4.3."""

from __future__ import annotations

import re

COLOUR = re.compile(r"#?[0-9a-fA-F]{6}")
ENOUGH = 4.5  # for text of any size
WHITE, BLACK = "#ffffff", "#000000"


def normal(colour: str) -> str:
    """Return six hexadecimal digits as style sheets write them: #0b5563."""
    return f"#{colour.removeprefix('#').lower()}"


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours: 1 for the same colour, 21 for black and white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(colour: str) -> str:
    """Return white or black, whichever is easier to read on a colour."""
    return max(WHITE, BLACK, key=lambda text: contrast(text, colour))


def _luminance(colour: str) -> float:
    digits = normal(colour)[1:]
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
