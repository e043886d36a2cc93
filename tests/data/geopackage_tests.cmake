# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

foreach(name geopackage_errors foreign_geopackage atlas_profile boundaries shared_geopackages built_in_atlas packed_columns)
    atlas_add_test(tst_${name}
        SOURCES tst_${name}.cpp ../support/gpkg_builder.cpp ../support/gpkg_builder.h
        LIBRARIES atlas::data GDAL::GDAL)
endforeach()
add_dependencies(tst_built_in_atlas atlas_gpkg)
add_dependencies(tst_packed_columns atlas_gpkg)
