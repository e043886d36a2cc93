// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/report_figures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace atlas;

class ReportFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the reports of 2014–2018 gave, as published.
    void theReportsAreReadAsTheyAre_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("year");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        const QString regions = QStringLiteral("krimpregio’s samen"), country = QStringLiteral("Nederland");
        const auto row = [](const char *claim, const QString &place, int year, double value, const char *unit) {
            QTest::addRow("%s, %s, %d", claim, qPrintable(place), year) << claim << place << year << value << QString::fromUtf8(unit);
        };
        row("arbeidsdeelname", regions, 2015, 62.2, "%");
        row("arbeidsdeelname", country, 2015, 65.4, "%");
        row("arbeidsdeelname", regions, 2025, 60.6, "%");
        row("hoger_beroepsniveau", regions, 2015, 39.8, "%");
        row("hoger_beroepsniveau", country, 2015, 46.3, "%");
        row("hoger_beroepsniveau", regions, 2025, 33.3, "%");
        row("havo_vwo", regions, 2015, 43.4, "%");
        row("havo_vwo", country, 2015, 45.1, "%");
        row("havo_vwo", regions, 2025, 40.4, "%");
        row("besteedbaar_inkomen", regions, 2015, 14200, "€");
        row("besteedbaar_inkomen", country, 2015, 15100, "€");
        row("besteedbaar_inkomen", regions, 2025, 13700, "€");
        row("gezondheid", regions, 2015, 26.2, "%");
        row("gezondheid", country, 2015, 23.5, "%");
        row("gezondheid", regions, 2025, 42.7, "%");
        row("woz", regions, 2015, 163200, "€");
        row("woz", country, 2015, 206000, "€");
        row("woz", regions, 2025, 140000, "€");
        row("krimp_verandering", regions, 2025, -55000, "inwoners");
        row("prijs_per_m2", QStringLiteral("Laren"), 2018, 6830, "€ per m²");
        row("prijs_per_m2", QStringLiteral("Kerkrade"), 2018, 1500, "€ per m²");
        row("armoede", QStringLiteral("Rotterdam"), 0, 11.6, "%");
        row("investering_totaal", {}, 0, 360, "mln €");
        row("toegekend", {}, 0, 11, "mln €");
        row("krachtwijken", QStringLiteral("krachtwijken"), 0, 325, "mln €");
    }
    void theReportsAreReadAsTheyAre()
    {
        QFETCH(QString, claim);
        QFETCH(QString, place);
        QFETCH(int, year);
        QFETCH(double, value);
        QFETCH(QString, unit);
        const auto figures = readReportFigures(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas/report_figures.csv"));
        QVERIFY(figures.has_value());
        int found = 0;
        for (const ReportFigure &figure : *figures) {
            if (figure.claim != claim || figure.place != place || figure.year != year)
                continue;
            ++found;
            QCOMPARE(figure.value, value);
            QCOMPARE(figure.unit.nl, unit);
            QCOMPARE(figure.source, QStringLiteral("rapporten_2014_2018"));
        }
        QCOMPARE(found, 1);
    }

    void everyFigureSaysWhatItIsInBothLanguages()
    {
        const auto figures = readReportFigures(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas/report_figures.csv"));
        for (const ReportFigure &figure : *figures) {
            QVERIFY2(!figure.what.nl.isEmpty() && !figure.what.en.isEmpty(), qPrintable(figure.claim));
            QVERIFY2(!figure.unit.nl.isEmpty() && !figure.unit.en.isEmpty(), qPrintable(figure.claim));
            QCOMPARE(figure.note.nl.isEmpty(), figure.note.en.isEmpty());
        }
    }

    void decimalsAreThoseThatWereWritten()
    {
        const auto figures = write("woz,,x,x,2015,163200,€,€,bron,,\nx,,x,x,,12.30,%,%,bron,,\n");
        QVERIFY(figures.has_value());
        QCOMPARE(figures->at(0).decimals, 0);
        QCOMPARE(figures->at(1).decimals, 2);
        QCOMPARE(figures->at(1).year, 0);
    }

    void whatIsNoNumberIsNamedByItsRow()
    {
        QCOMPARE(write("woz,,x,x,2015,veel,€,€,bron,,\n").error(),
                 (DataError{DataErrorCode::NotCsv, m_folder.filePath(QStringLiteral("r.csv")), {}, 2, QStringLiteral("value: veel")}));
        QCOMPARE(write("woz,,x,x,ooit,1,€,€,bron,,\n").error().detail, QStringLiteral("year: ooit"));
        QVERIFY(!readReportFigures(m_folder.filePath(QStringLiteral("nergens.csv"))));
    }

private:
    DataResult<std::vector<ReportFigure>> write(const char *rows)
    {
        QFile file(m_folder.filePath(QStringLiteral("r.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("claim,place,indicator_text_nl,indicator_text_en,year,value,unit_nl,unit_en,source_id,note_nl,note_en\n");
        file.write(rows);
        file.close();
        return readReportFigures(file.fileName());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ReportFiguresTest)
#include "tst_report_figures.moc"
