# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

# Approximate borders from points. Only the tool that makes the built-in atlas and the tests link
# this: the program itself does without CGAL.
set(CGAL_DO_NOT_WARN_ABOUT_CMAKE_BUILD_TYPE TRUE CACHE INTERNAL "CGAL is used by a tool of the build, at any optimisation")
find_package(CGAL CONFIG REQUIRED)

add_library(atlas_cells STATIC
    border_smoothing.cpp
    cell_weights.cpp
    cells.cpp
    coast.cpp
    coverage.cpp
    land_rows.cpp
    land_shape.cpp
    power_diagram.cpp
    small_parts.cpp
)
add_library(atlas::cells ALIAS atlas_cells)
set_target_properties(atlas_cells PROPERTIES AUTOMOC OFF)
target_link_libraries(atlas_cells PUBLIC atlas::geometry atlas_options PRIVATE GEOS::geos_c CGAL::CGAL)
# Unoptimised, CGAL's templates would take most of a debug build of the atlas.
target_compile_options(atlas_cells PRIVATE $<$<CONFIG:Debug>:-O1>)
