#!/bin/sh
# Resolve both lock files; run this after changing the dependencies in pyproject.toml.
#
# They are resolved with Python 3.11, the oldest that counts, and name no index: whoever
# installs says where packages come from. `sh scripts/lock.sh --upgrade` takes newer versions.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3}

if ! "$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))'; then
    echo "The lock needs Python 3.11. Type for example: PYTHON=python3.11 sh scripts/lock.sh" >&2
    exit 1
fi

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
"$python" -m venv "$room"
"$room/bin/python" -m pip install --quiet pip-tools==7.6.2

# Local wheels and settings of this machine must not end up in the lock.
unset PIP_FIND_LINKS
export PIP_CONFIG_FILE=/dev/null
export CUSTOM_COMPILE_COMMAND="sh scripts/lock.sh"

resolve() {
    "$room/bin/python" -m piptools compile --quiet --generate-hashes --strip-extras \
        --allow-unsafe --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
        "$@" pyproject.toml
}
resolve --output-file=requirements.txt "$@"
resolve --extra=test --constraint=requirements.txt --output-file=requirements-test.txt "$@"
