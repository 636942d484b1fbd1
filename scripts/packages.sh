#!/bin/sh
# Install the system packages that `make test` needs, or print the one line that does.
#
# A test that skips what is missing looks like a test that passed.
set -eu
python=${PYTHON:-python3}
PATH=$PATH:${SBIN:-/usr/sbin:/sbin}
modules=${NGINX_MODULES:-/usr/lib/nginx/modules}

missing=
need() {
    command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}
need git git
need chromium chromium
need java default-jre-headless
need pdftotext poppler-utils
need openssl openssl
need nginx nginx
[ -e "$modules/ngx_http_brotli_static_module.so" ] ||
    missing="$missing libnginx-mod-http-brotli-static"
need apache2 apache2-bin
need hunspell hunspell
[ -e "${DICTIONARIES:-/usr/share/hunspell}/nl_NL.dic" ] || missing="$missing hunspell-nl"
need "$python" python3
"$python" -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
[ -n "$missing" ] || exit 0

explain() {
    echo "Voor de test ontbreekt op deze computer:$missing" >&2
    if command -v apt-get >/dev/null 2>&1; then
        echo "Typ:  sudo apt-get update && sudo apt-get install --yes$missing" >&2
    else
        echo "Installeer dit met de pakketten van je systeem." >&2
    fi
    echo "Typ daarna opnieuw:  make test" >&2
    exit 1
}

command -v apt-get >/dev/null 2>&1 || explain
if [ "$(id -u)" = 0 ]; then
    become="env"
elif sudo -n true 2>/dev/null; then
    become="sudo -n env"
else
    explain
fi

echo "Voor de test wordt geïnstalleerd:$missing"
$become apt-get update -qq </dev/null || explain
$become DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq --yes --no-install-recommends $missing </dev/null || explain
