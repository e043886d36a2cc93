# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

# The command line is tested as scripts use it: the real program with the built-in atlas of the build.
foreach(name tst_command_line tst_command_line_chart tst_command_line_figure tst_command_line_story)
    atlas_add_test(${name} SOURCES ${name}.cpp command_line.h LIBRARIES Qt6::Core Qt6::Gui)
    target_compile_definitions(${name} PRIVATE KRIMPATLAS_PROGRAM="$<TARGET_FILE:krimpatlas>")
    add_dependencies(${name} krimpatlas atlas_stories)
endforeach()
