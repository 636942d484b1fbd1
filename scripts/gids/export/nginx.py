"""The site on nginx: files to include, and an example that includes them."""

from __future__ import annotations

from gids.export.api import places
from gids.export.headers import EVERYWHERE, OTHER_TYPE, TEXT, TYPES
from gids.export.hosting import FOUND, MOVED, Hosting

MADE = "# Made by `make publish`: do not edit.\n"
FOLDER = "/srv/hoogbegaafd"  # in the example: where the published folder stands on the server


def http_conf(hosting: Hosting) -> str:
    """Return what belongs in the http block: tables from an address to what is said about it."""
    start, language = hosting.start, hosting.language
    return "\n".join(
        [
            f"{MADE}# Include it once, in the http block.",
            "# When nginx says that one of these two is there twice, keep the larger value.",
            "map_hash_max_size 8192;",
            "map_hash_bucket_size 256;",
            "",
            "# The folder of the language, and the address without it and without the last slash.",
            "map $uri $gids_language {",
            '    default "";',
            f'    "~^{start}(?<gids_folder>{language})/" $gids_folder;',
            "}",
            "map $uri $gids_address {",
            '    default "";',
            f'    "~^{start}(?:{language})?(?<gids_rest>/.*?)/?$" $gids_rest;',
            "}",
            *_table(hosting, "gids_moved", MOVED),
            *_table(hosting, "gids_short", FOUND),
            *(line for name in hosting.differing() for line in _choice(hosting, name)),
            "",
        ]
    )


def location_conf(hosting: Hosting) -> str:
    """Return what belongs in the location of the site."""
    onward = f"{hosting.base}$gids_language"
    said = hosting.same() | {name: f"${_variable(name)}" for name in hosting.differing()}
    return "\n".join(
        [
            f"{MADE}# Include it in the location of the site; its http.conf has to be there too.",
            "server_tokens off;",
            "absolute_redirect off;",
            f"index index.html {places.INDEX};",
            "gzip_static on;",
            "gzip_vary on;",
            "",
            "charset utf-8;",
            f"charset_types {' '.join(TYPES[suffix] for suffix in sorted(TEXT))};",
            f"default_type {OTHER_TYPE};",
            "types {",
            *(f"    {kind} {suffix[1:]};" for suffix, kind in TYPES.items()),
            "}",
            "",
            *(f'add_header {name} "{value}" always;' for name, value in said.items()),
            "",
            "# A folder without a page of its own is not there either.",
            f"error_page 403 404 =404 {onward}/404.html;",
            f"if ($gids_moved) {{ return {MOVED} {onward}$gids_moved$is_args$args; }}",
            f"if ($gids_short) {{ return {FOUND} {onward}$gids_short$is_args$args; }}",
            "",
            "# Open data has addresses without an ending.",
            f'location ~ "^{hosting.start}/{places.FOLDER}{places.NAMES}$" '
            f"{{ try_files $uri{places.FILE_END} =404; }}",
            "# For other web servers.",
            r'location ~ "/(?:\.(?!well-known/)|_headers$|_redirects$)" { return 404; }',
            "",
        ]
    )


def brotli_conf() -> str:
    """Return what belongs in the location of the site where nginx has the module for Brotli."""
    return (
        f"{MADE}# Needs the module ngx_brotli; on Debian: libnginx-mod-http-brotli-static.\n"
        "brotli_static on;\n"
    )


def example_conf(hosting: Hosting) -> str:
    """Return a whole server to begin with."""
    base, conf = hosting.base, f"{FOLDER}/server/nginx"
    return "\n".join(
        [
            "# An example, made by `make publish`: fill in your own certificate and folders.",
            f"include {conf}/http.conf;",
            "server {",
            "    listen 80;",
            "    listen [::]:80;",
            f"    server_name {hosting.host};",
            "    server_tokens off;",
            "    return 301 https://$host$request_uri;",
            "}",
            "server {",
            "    listen 443 ssl http2;",
            "    listen [::]:443 ssl http2;",
            f"    server_name {hosting.host};",
            "    server_tokens off;",
            f"    ssl_certificate /etc/ssl/{hosting.host}.pem;",
            f"    ssl_certificate_key /etc/ssl/{hosting.host}.key;",
            "    absolute_redirect off;",
            *([f"    location = {base} {{ return 301 {base}/; }}"] if base else []),
            f"    location ^~ {base}/ {{",
            f"        root {FOLDER}/www;",
            f"        include {conf}/location.conf;",
            "        # With the module for Brotli:",
            f"        # include {conf}/brotli.conf;",
            "    }",
            "}",
            "",
        ]
    )


def _table(hosting: Hosting, name: str, wanted: int) -> list[str]:
    """Return the table from an address to where it leads."""
    lines = [
        f'    "{old.rstrip("/")}" "{new}";'
        for old, new, status in hosting.leading_on()
        if status == wanted
    ]
    return [f"map $gids_address ${name} {{", '    default "";', *lines, "}"]


def _choice(hosting: Hosting, header: str) -> list[str]:
    """Return the table of a header that differs; nginx takes the first line that fits."""
    lines = [
        f'    "~^{hosting.pattern(rule)}" "{value}";'
        for rule, value in reversed(hosting.differing()[header])
    ]
    default = EVERYWHERE.get(header, "")
    return [f'map "$uri?$args" ${_variable(header)} {{', f'    default "{default}";', *lines, "}"]


def _variable(header: str) -> str:
    return f"gids_{header.lower().replace('-', '_')}"
