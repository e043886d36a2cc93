// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Makes atlas.gpkg, the built-in atlas, from the text of resources/atlas. Runs while the project is built.
#include "app/make_atlas/built_in_shapes.h"
#include "app/make_atlas/reach_columns.h"
#include "layers/data/atlas_text.h"
#include "layers/data/geopackage.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

int fail(const atlas::DataError &error)
{
    std::fprintf(stderr, "krimpatlas-make-atlas: %s:%lld: error %d (%s)\n", qPrintable(error.file),
                 static_cast<long long>(error.row), static_cast<int>(error.code), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: krimpatlas-make-atlas RESOURCES/ATLAS OUT.gpkg\n", stderr);
        return 2;
    }
    auto parts = atlas::readAtlasText(arguments[1]);
    if (!parts)
        return fail(parts.error());
    if (const auto shaped = atlas::addBuiltInShapes(*parts, arguments[1]); !shaped)
        return fail(shaped.error());
    if (const auto reached = atlas::addReachColumns(*parts, arguments[1]); !reached)
        return fail(reached.error());
    if (const auto written = atlas::writeAtlas(*parts, arguments[2]); !written)
        return fail(written.error());
    std::printf("%s: %zu tables, %zu columns of figures, %lld kB\n", qPrintable(QFileInfo(arguments[2]).fileName()),
                parts->tables.size(), parts->columns.size(), static_cast<long long>(QFileInfo(arguments[2]).size() / 1024));
    return 0;
}
