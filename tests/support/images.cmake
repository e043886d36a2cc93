# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

# Golden images.
add_library(atlas_test_images STATIC
    ${CMAKE_CURRENT_LIST_DIR}/image_compare.cpp
    ${CMAKE_CURRENT_LIST_DIR}/image_compare.h)
target_link_libraries(atlas_test_images PUBLIC atlas_options Qt6::Gui)
target_compile_definitions(atlas_test_images PRIVATE
    ATLAS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ATLAS_BINARY_DIR="${PROJECT_BINARY_DIR}")
