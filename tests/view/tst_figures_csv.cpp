// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/figures_csv.h"

#include <QTest>

#include <limits>

using namespace atlas;

class TestFiguresCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRowPerPlaceWithReasonAndFlags()
    {
        AtlasParts parts;
        PlaceTable table;
        table.level = QStringLiteral("gemeente");
        table.vintage = 2023;
        table.codes = {QStringLiteral("GM0373"), QStringLiteral("GM0114")};
        table.names = {QStringLiteral("Bergen, \"NH.\""), QStringLiteral("Emmen")};
        parts.tables.push_back(table);
        const auto data = AtlasData::make(std::move(parts));
        Figures figures;
        figures.year = 2015;
        figures.table = 0;
        figures.vintage = 2015;
        figures.values = {1000000, std::numeric_limits<double>::quiet_NaN()};
        figures.absence = {Absence::None, Absence::Secret};
        figures.flags = {Provisional | OtherBoundaries, NoFlag};
        figures.sources = {QStringLiteral("cbs")};
        const QStringList lines = figuresCsv(*data, {&figures, 1}, QStringLiteral("nl")).split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("code,name,level,vintage,year,value,absence,flags,source"));
        QCOMPARE(lines[1], QStringLiteral("GM0373,\"Bergen, \"\"NH.\"\"\",gemeente,2015,2015,1000000,,provisional|other-boundaries,cbs"));
        QCOMPARE(lines[2], QStringLiteral("GM0114,Emmen,gemeente,2015,2015,,secret,,cbs"));
    }
};

QTEST_APPLESS_MAIN(TestFiguresCsv)
#include "tst_figures_csv.moc"
