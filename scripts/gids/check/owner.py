"""What only the owner can close: printed by the check, and no reason to stop."""

from __future__ import annotations

from pathlib import Path

from gids.project import load


def open_points(root: Path) -> list[str]:
    """Return what is still open, each as one Dutch sentence with whom to ask."""
    catalogue, _ = load(root)
    if catalogue is None:
        return []
    return [f"{point.vraag} ({point.wie})" for point in catalogue.open_points.values()]
