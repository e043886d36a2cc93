# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

# An atlas small enough to know by heart, built in code.
add_library(atlas_tiny STATIC ${CMAKE_CURRENT_LIST_DIR}/tiny_atlas.cpp ${CMAKE_CURRENT_LIST_DIR}/tiny_atlas.h)
target_link_libraries(atlas_tiny PUBLIC atlas::data atlas_options)
set_target_properties(atlas_tiny PROPERTIES AUTOMOC OFF)
