"""How our templates behave, whoever renders them."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(folder: Path, *, follow: bool = False) -> Environment:
    """Return what renders the templates in a folder: safe, and strict about mistyped names.

    To follow a changed template, it looks at the files again and again.
    """
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=follow,
    )
