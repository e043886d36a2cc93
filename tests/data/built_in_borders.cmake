# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Krimpatlas authors

atlas_add_test(tst_built_in_borders SOURCES tst_built_in_borders.cpp LIBRARIES GDAL::GDAL)
add_dependencies(tst_built_in_borders atlas_gpkg)
