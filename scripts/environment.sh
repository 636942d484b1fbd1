#!/bin/sh
# Make .venv from a lock file, or say in Dutch what this computer lacks.
#
# `build` installs requirements.txt, `test` what is in requirements-test.txt as well. What
# is installed is known from a copy of the lock inside .venv, written last: an install that
# was interrupted is done again. Plain sh, because /bin/sh is dash on Debian.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
lock=requirements.txt
[ "${1:-build}" = build ] || lock=requirements-test.txt

say() {
    printf '%s\n' "$@" >&2
}

require_tools() {
    missing=
    for tool in git make "$python"; do
        command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
    done
    case $missing in *" python3") missing="$missing python3-venv" ;; esac
    [ -n "$missing" ] || return 0
    say "Op deze computer ontbreekt:$missing"
    if command -v apt-get >/dev/null 2>&1; then
        say "Typ:  sudo apt-get install --yes$missing"
    else
        say "Installeer dit zoals je op deze computer andere programma's installeert."
    fi
    say "Typ daarna opnieuw wat je net typte."
    exit 1
}

require_python() {
    if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        say "Python is op deze computer te oud. Nodig is Python 3.11 of nieuwer." \
            "Heb je een nieuwere onder een andere naam? Typ dan bijvoorbeeld:" \
            "  PYTHON=python3.11 make serve"
        exit 1
    fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        say "Op deze computer ontbreekt een deel van Python: python3-venv" \
            "Typ:  sudo apt-get install --yes python3-venv" \
            "Typ daarna opnieuw wat je net typte."
        exit 1
    fi
}

installed() { # this lock is what .venv was made from, and .venv still works
    cmp -s "$1" ".venv/$1" && .venv/bin/python -c '' 2>/dev/null
}

claim() { # one install at a time; the link holds the number of the process that does it
    mkdir -p .bouw
    slot=.bouw/omgeving.slot
    owner=$(readlink "$slot" 2>/dev/null || true)
    if [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null; then
        say "In een ander venster wordt dit al geïnstalleerd. Wacht tot dat klaar is." \
            "Typ daarna opnieuw wat je net typte."
        exit 1
    fi
    rm -f "$slot"
    ln -s "$$" "$slot"
    trap 'rm -f "$slot"' EXIT
    trap 'exit 130' HUP INT TERM
}

mark_done() {
    cp "$1" ".venv/$1.half"
    mv ".venv/$1.half" ".venv/$1"
}

require_tools
installed "$lock" && exit 0
require_python
claim
say "De programma's voor deze site worden geïnstalleerd. Dat duurt ongeveer een minuut."
if ! installed requirements.txt || [ -e ".venv/$lock" ]; then
    "$python" -m venv --clear .venv
fi
if ! .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check \
    --require-hashes --requirement "$lock" </dev/null; then
    say "Het installeren is niet gelukt. Waarom, staat hierboven in het Engels." \
        "Kijk of deze computer internet heeft. Typ daarna opnieuw wat je net typte."
    exit 1
fi
mark_done requirements.txt
[ "$lock" = requirements.txt ] || mark_done "$lock"
