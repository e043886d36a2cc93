# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

target_sources(atlas_data PRIVATE
    atlas_writer.cpp
    boundaries.cpp
    boundaries_join.cpp boundaries_join.h
    catalogue.cpp catalogue.h
    foreign_columns.cpp foreign_columns.h
    foreign_figures.cpp foreign_figures.h
    foreign_layer.cpp foreign_layer.h
    foreign_memberships.cpp foreign_memberships.h
    foreign_places.cpp foreign_places.h
    foreign_reader.cpp foreign_reader.h
    foreign_rows.cpp foreign_rows.h
    gdal_arrow.cpp gdal_arrow.h
    gdal_geometry.cpp gdal_geometry.h
    gdal_handles.cpp gdal_handles.h
    gdal_table.cpp gdal_table.h
    geopackage.cpp geopackage.h
    geopackage_probe.cpp geopackage_probe.h
    geopackage_projection.h
    geopackage_report.cpp geopackage_report.h
    own_profile.cpp own_profile.h
    own_profile_observations.cpp own_profile_observations.h
    packed_columns.cpp packed_columns.h)

# What is known of foreign files goes into the program: no file to be found, none to be lost.
qt_add_resources(atlas_data catalogue
    PREFIX /krimpatlas
    BASE ${PROJECT_SOURCE_DIR}/resources
    FILES
        ${PROJECT_SOURCE_DIR}/resources/atlas/indicators.csv
        ${PROJECT_SOURCE_DIR}/resources/atlas/levels.csv
        ${PROJECT_SOURCE_DIR}/resources/atlas/themes.csv
        ${PROJECT_SOURCE_DIR}/resources/catalogue/codes.csv
        ${PROJECT_SOURCE_DIR}/resources/catalogue/columns.csv
        ${PROJECT_SOURCE_DIR}/resources/catalogue/indicators.csv
        ${PROJECT_SOURCE_DIR}/resources/catalogue/layers.csv
        ${PROJECT_SOURCE_DIR}/resources/catalogue/sentinels.csv)
