"""Every file that a web server or a host reads, by its place in the published folder."""

from __future__ import annotations

from gids.export import apache, nginx, plain_hosts
from gids.export.hosting import Hosting

PUBLIC = "www"  # what may be asked for; below it the path of the site's address
NGINX = "server/nginx"


def server_files(hosting: Hosting) -> dict[str, str]:
    """Return the text of each file. Those that a host looks for in the public folder are there."""
    return {
        f"{NGINX}/http.conf": nginx.http_conf(hosting),
        f"{NGINX}/location.conf": nginx.location_conf(hosting),
        f"{NGINX}/brotli.conf": nginx.brotli_conf(),
        f"{NGINX}/example.conf": nginx.example_conf(hosting),
        f"{PUBLIC}{hosting.base}/{apache.NAME}": apache.htaccess(hosting),
        f"{PUBLIC}/_headers": plain_hosts.headers(hosting),
        f"{PUBLIC}/_redirects": plain_hosts.redirects(hosting),
    }
