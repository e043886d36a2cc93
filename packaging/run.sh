#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors
#
# Installs what is missing, builds Krimpatlas and opens it. Arguments go to the program.
# Without a display it draws the opening view into build/krimpatlas.png instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/setup.sh

# shellcheck disable=SC2086
need_packages $build_packages
build release

program=build/bin/krimpatlas
if [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; then
    exec "$program" "$@"
fi
picture="$PWD/build/krimpatlas.png"
"$program" render --indicator aandeel_65_plus --level gemeente --year 2024 -o "$picture"
say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the opening view was drawn into a picture:"
printf '%s\n' "$picture"
