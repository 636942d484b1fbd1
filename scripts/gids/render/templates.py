"""How our templates behave, whoever renders them."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def behave(env: Environment) -> Environment:
    """Make templates safe by default, and strict about names that we mistyped."""
    env.autoescape = True
    env.undefined = StrictUndefined
    env.trim_blocks = env.lstrip_blocks = True
    return env


def environment(folder: Path) -> Environment:
    """Return what renders the templates in a folder; a changed template counts at once."""
    return behave(Environment(loader=FileSystemLoader(folder), auto_reload=True))
