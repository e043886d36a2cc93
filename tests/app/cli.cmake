# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

# The command line is tested as scripts use it: the real program with the built-in atlas of the build.
atlas_add_test(tst_command_line SOURCES tst_command_line.cpp LIBRARIES Qt6::Core Qt6::Gui)
target_compile_definitions(tst_command_line PRIVATE KRIMPATLAS_PROGRAM="$<TARGET_FILE:krimpatlas>")
add_dependencies(tst_command_line krimpatlas atlas_gpkg)
