#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors
#
# The installed program is whole: it finds its atlas where the package puts it, and what the desktop reads is valid.
# usage: tst_package.sh BUILD_DIR
set -euo pipefail
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$1" --prefix "$prefix" >/dev/null

levels=$("$prefix/bin/krimpatlas" info | grep -c '"layer"')
[ "$levels" -gt 5 ] || { echo "the installed program knows $levels layers"; exit 1; }
env -u DISPLAY -u QT_QPA_PLATFORM "$prefix/bin/krimpatlas" render --indicator aandeel_65_plus --level gemeente -o "$prefix/map.png"
[ "$(head -c 4 "$prefix/map.png" | tail -c 3)" = PNG ] || { echo "no picture was drawn"; exit 1; }

desktop-file-validate "$prefix"/share/applications/*.desktop
appstreamcli validate --no-net "$prefix"/share/metainfo/*.xml >/dev/null || { appstreamcli validate --no-net "$prefix"/share/metainfo/*.xml; exit 1; }
for file in "$prefix"/share/icons/hicolor/scalable/apps/*.svg "$prefix"/share/man/man1/krimpatlas.1 "$prefix"/share/mime/packages/*.xml; do
    [ -s "$file" ] || { echo "missing: $file"; exit 1; }
done
