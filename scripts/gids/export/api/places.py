"""Where the open data stands: addresses without an ending, files that end in .json.

A folder and a file cannot have the same name, so a host that is told nothing serves the files
only: `/api/v1/services.json` is the other address of `/api/v1/services`.
"""

from __future__ import annotations

import re

MAJOR = "v1"
VERSION = "1.0.0"  # semantic: the first number is the one in the address
FOLDER = f"api/{MAJOR}/"  # below the root of the site
FILE_END = ".json"
INDEX = f"index{FILE_END}"
OPENAPI = f"{FOLDER}openapi{FILE_END}"
CSV = f"{FOLDER}aanbod.csv"
FEED = "wijzigingen.atom"

# What a web server makes of an address that is no file: one or two names, and nothing after it.
NAMES = r"[a-z0-9-]+(?:/[a-z0-9-]+)?"
WITHOUT_END = re.compile(FOLDER + NAMES)


def address(site: str, name: str, key: str = "") -> str:
    """Return the web address of a resource, or of one thing in it; `site` ends with a slash."""
    return f"{site}{FOLDER}{name}" + (f"/{key}" if key else "")


def file_of(name: str, key: str = "") -> str:
    """Return the file with the answer, below the root of the site."""
    return f"{FOLDER}{name}" + (f"/{key}" if key else "") + FILE_END


def answering(path: str) -> str:
    """Return the file that answers at a path below the root; any other path is its own file."""
    if path == FOLDER:
        return FOLDER + INDEX
    return path + FILE_END if WITHOUT_END.fullmatch(path) else path
