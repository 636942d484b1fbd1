"""The site on Apache: one .htaccess, which may also stand in a <Directory> of the server.

Needs mod_alias, mod_dir, mod_headers, mod_mime and mod_rewrite. Where one of them is missing
Apache refuses to serve anything: rather that than a site without its headers.
"""

from __future__ import annotations

import re

from gids.export.api import places
from gids.export.headers import EVERYWHERE, TEXT, TYPES, Rule
from gids.export.hosting import Hosting

NAME = ".htaccess"
COPIES = {"br": "br", "gzip": "gz"}  # what a browser accepts, and how that copy is called


def htaccess(hosting: Hosting) -> str:
    """Return the settings for the folder of the site."""
    base = hosting.base
    return "\n".join(
        [
            "# Made by `make publish`: do not edit.",
            f"DirectoryIndex index.html {places.INDEX}",
            "AddDefaultCharset utf-8",
            f"AddCharset utf-8 {' '.join(sorted(TEXT))}",
            *(f"AddType {kind} {suffix}" for suffix, kind in TYPES.items()),
            "",
            *(f'Header always set {name} "{value}"' for name, value in EVERYWHERE.items()),
            "# The request as the browser made it: what is sent may be a copy of another name.",
            *(line for rule in hosting.rules for line in _differs(hosting, rule)),
            "Header merge Vary Accept-Encoding",
            "",
            f"ErrorDocument 404 {base}/404.html",
            *(
                line
                for folder in hosting.folders
                for line in _only(
                    f"{hosting.start}/{folder}", [f"ErrorDocument 404 {base}/{folder}404.html"]
                )
            ),
            "",
            *(
                f'RedirectMatch {status} "^{hosting.start}((?:{hosting.language})?)'
                f'{re.escape(old.rstrip("/"))}/?$" "{base}$1{new}"'
                for old, new, status in hosting.leading_on()
            ),
            "# For other web servers.",
            r'RedirectMatch 404 "/(?:\.(?!well-known/)|_headers$|_redirects$)"',
            "",
            "RewriteEngine On",
            "# Else a list of open data leads to the folder of the same name.",
            *_only(f"{hosting.start}/{places.FOLDER}[a-z]", ["DirectorySlash Off"]),
            "# Open data has addresses without an ending.",
            f"RewriteCond %{{REQUEST_FILENAME}}{places.FILE_END} -f",
            f"RewriteRule ^{places.FOLDER}{places.NAMES}$ $0{places.FILE_END} [L]",
            "# A folder without a page of its own is not there.",
            "RewriteCond %{REQUEST_FILENAME} -d",
            "RewriteCond %{REQUEST_FILENAME}/index.html !-f",
            f"RewriteCond %{{REQUEST_FILENAME}}/{places.INDEX} !-f",
            "RewriteRule ^ - [R=404,L]",
            *(line for accepted, suffix in COPIES.items() for line in _copies(accepted, suffix)),
            "",
        ]
    )


def _differs(hosting: Hosting, rule: Rule) -> list[str]:
    return _only(hosting.pattern(rule), [_said(*pair) for pair in rule.headers.items()])


def _said(name: str, value: str) -> str:
    return f'Header always set {name} "{value}"' if value else f"Header always unset {name}"


def _only(pattern: str, lines: list[str]) -> list[str]:
    """Return lines that count for paths with this beginning only."""
    start = rf'<If "%{{THE_REQUEST}} =~ m#^\S+ {pattern}#">'
    return [start, *(f"    {line}" for line in lines), "</If>"]


def _copies(accepted: str, suffix: str) -> list[str]:
    """Return how a copy that was compressed before is sent to who accepts it."""
    return [
        f"AddEncoding {accepted} .{suffix}",
        f"RemoveType .{suffix}",
        f'RewriteCond %{{HTTP:Accept-Encoding}} "\\b{accepted}\\b"',
        f"RewriteCond %{{REQUEST_FILENAME}}/index.html.{suffix} -f",
        f"RewriteRule ^(|.*/)$ $1index.html.{suffix} [L]",
        f'RewriteCond %{{HTTP:Accept-Encoding}} "\\b{accepted}\\b"',
        f"RewriteCond %{{REQUEST_FILENAME}}.{suffix} -f",
        f"RewriteRule ^(.+)$ $1.{suffix} [L]",
    ]
