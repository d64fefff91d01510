#!/bin/sh
# Make a virtual environment and install StillOwe into it from hashed, locked wheels.
# Usage: set-up.sh VENV REQUIREMENTS
set -eu
venv=$1
requirements=$2

find_python() {
    for candidate in python3.11 python3.12 python3.13 python3; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return 0
        fi
    done
    echo "StillOwe needs Python 3.11 or newer. On Debian run:  apt-get install python3" >&2
    return 1
}

python=$(find_python)
if [ ! -x "$venv/bin/python" ]; then
    # Debian ships Python without ensurepip: the venv module then fails half way.
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
            apt-get install -y --no-install-recommends "python$version-venv" ||
                { apt-get update && apt-get install -y --no-install-recommends "python$version-venv"; }
        else
            echo "Python's venv module is missing. Run this one command, then try again:" >&2
            echo "    sudo apt-get install python$version-venv" >&2
            exit 1
        fi
    fi
    "$python" -m venv "$venv"
fi

pip() { "$venv/bin/python" -m pip --quiet --disable-pip-version-check "$@"; }
pip install --require-hashes --only-binary :all: -r requirements/build.txt
pip install --require-hashes --only-binary :all: -r "$requirements"
pip install --no-build-isolation --no-deps --editable .
