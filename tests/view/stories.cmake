# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

# What shipped stories are made with.
add_library(atlas_story_fixture STATIC ${PROJECT_SOURCE_DIR}/tests/support/story_atlas.cpp ${PROJECT_SOURCE_DIR}/tests/support/story_atlas.h)
target_link_libraries(atlas_story_fixture PUBLIC atlas::data atlas_options)
set_target_properties(atlas_story_fixture PROPERTIES AUTOMOC OFF)

foreach(unit story_expression story_value story_figures story_template typed_numbers)
    atlas_add_test(tst_${unit} SOURCES story/tst_${unit}.cpp LIBRARIES atlas::view atlas_story_fixture)
endforeach()

# Every number of every shipped story, held against the files themselves.
foreach(unit shipped_stories story_numbers)
    atlas_add_test(tst_${unit} SOURCES story/tst_${unit}.cpp LIBRARIES atlas::view)
    add_dependencies(tst_${unit} atlas_stories)
endforeach()
