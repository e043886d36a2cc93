#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors
#
# Installs what is missing, builds Krimpatlas with warnings as errors and runs every test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/setup.sh

# shellcheck disable=SC2086
need_packages $build_packages $test_packages
build ci
ctest --preset ci -j2
