# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

if(NOT TARGET atlas_tiny)
    include(${PROJECT_SOURCE_DIR}/tests/support/tiny.cmake)
endif()
# What the program says in words, held against the built-in atlas.
foreach(unit aggregate_parts comparison map_sentence map_warnings place_name publication_csv sentence)
    atlas_add_test(tst_${unit} SOURCES tst_${unit}.cpp LIBRARIES atlas::view atlas_tiny)
    add_dependencies(tst_${unit} atlas_gpkg)
endforeach()
