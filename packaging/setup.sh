# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors
#
# Sourced by run.sh and test.sh: what Debian 12 must have, and getting it.

build_packages="cmake g++ ninja-build qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools
qt6-l10n-tools qt6-translations-l10n libgdal-dev libproj-dev libgeos-dev libcgal-dev
libharfbuzz-dev libqpdf-dev libwoff-dev libxss-dev libzip-dev pkg-config fonts-open-sans"
test_packages="desktop-file-utils appstream dbus-daemon dpkg-dev librsvg2-bin libxml2-utils poppler-utils qpdf unzip w3c-sgml-lib"

say() { printf '%s\n' "$*" >&2; }

# need_packages NAME…: installs what is missing; where that may not be done, prints the one command that does it.
need_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    if ! command -v apt-get >/dev/null; then
        say "Krimpatlas is set up for Debian 12 (apt). Install these with your own package manager and run this again:"
        say "  ${missing[*]}"
        exit 1
    fi
    local apt=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            apt=(sudo)
        else
            say "These packages are missing and need an administrator. Run this once, then this script again:"
            say "  su -c 'apt-get update && apt-get install --no-install-recommends ${missing[*]}'"
            exit 1
        fi
    fi
    say "Installing: ${missing[*]}"
    local log
    log=$(mktemp)
    if ! { "${apt[@]}" apt-get update -q && "${apt[@]}" env DEBIAN_FRONTEND=noninteractive \
           apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        say "The packages could not be installed: check the network and the package sources, then run this again."
        exit 1
    fi
    rm -f "$log"
}

# build PRESET: configures and builds; says where the log is when it fails.
build() {
    cmake --preset "$1" >/dev/null || { say "Configuring failed: see the lines above."; exit 1; }
    cmake --build --preset "$1" || { say "Building failed: see the lines above."; exit 1; }
}
