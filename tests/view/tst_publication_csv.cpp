// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/describe.h"
#include "layers/view/publication_csv.h"
#include "layers/view/sources_csv.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/csv_rows.h"

#include <QTest>

using namespace atlas;

class TestPublicationCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void everyPlaceHasItsClassAsTheLegendCounts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("scheme");
        for (const char *language : {"nl", "en"}) {
            for (const char *indicator : {"aandeel_65_plus", "inwoners", "groei_per_1000", "vermogen"}) {
                for (const Scheme scheme : {Scheme::Quantile, Scheme::Equal, Scheme::FisherJenks, Scheme::HeadTail, Scheme::Pretty})
                    QTest::addRow("%s %s %s", language, indicator, qPrintable(schemeName(scheme)))
                        << QString::fromLatin1(language) << QString::fromLatin1(indicator) << static_cast<int>(scheme);
            }
        }
    }
    void everyPlaceHasItsClassAsTheLegendCounts()
    {
        QFETCH(QString, language);
        QFETCH(QString, indicator);
        QFETCH(int, scheme);
        ViewState state = withIndicator(*m_atlas, openingView(*m_atlas, language), indicator);
        state.classification.scheme = static_cast<Scheme>(scheme);
        const ClassifiedFigures classified = classifyView(*m_atlas, state);
        const QStringList labels = Describe(language).classLabels(classified);
        const QList<QStringList> rows = support::csvRows(publicationCsv(*m_atlas, state));
        QCOMPARE(rows.front().join(QLatin1Char(',')), QStringLiteral("code,name,level,vintage,year,value,absence,flags,class,class_label,doubt,source"));
        QCOMPARE(rows.size() - 1, m_atlas->tables()[static_cast<std::size_t>(classified.figures.table)].size());
        std::vector<std::size_t> counts(classified.upper.size(), 0);
        std::size_t without = 0;
        for (const QStringList &row : rows.mid(1)) {
            QCOMPARE(row.size(), 12);
            if (row[5].isEmpty()) {
                ++without;
                QVERIFY2(!row[6].isEmpty() && row[8].isEmpty() && row[9].isEmpty() && row[10].isEmpty(), qPrintable(row.join(QLatin1Char(','))));
                continue;
            }
            QVERIFY(row[6].isEmpty());
            const int number = row[8].toInt();
            QVERIFY(number >= 1 && number <= labels.size());
            QCOMPARE(row[9], labels[number - 1]);
            ++counts[static_cast<std::size_t>(number - 1)];
            // The bounds of the label hold the value: whoever colours the file anew gets the same map.
            const double value = row[5].toDouble();
            QVERIFY(value <= classified.upper[static_cast<std::size_t>(number - 1)]);
            QVERIFY(number == 1 || value > classified.upper[static_cast<std::size_t>(number - 2)]);
        }
        QCOMPARE(counts, classified.counts);
        QCOMPARE(without, classified.withoutFigure);
    }

    void thePublishedFigureOfEmmenStandsInItsRow()
    {
        ViewState state = openingView(*m_atlas, QStringLiteral("nl"));
        state.year = 2024;
        for (const QStringList &row : support::csvRows(publicationCsv(*m_atlas, state))) {
            if (row[0] != QLatin1String("GM0114"))
                continue;
            QCOMPARE(row.mid(1, 5), (QStringList{QStringLiteral("Emmen"), QStringLiteral("gemeente"), QStringLiteral("2024"), QStringLiteral("2024"), QStringLiteral("24.4")}));
            QVERIFY(row[11].contains(QLatin1String("cbs_85984ned")));
            return;
        }
        QFAIL("no row for Emmen");
    }

    void aViewThatDrawsNothingGivesTheHeaderOnly()
    {
        ViewState state = openingView(*m_atlas, QStringLiteral("nl"));
        state.indicator = QStringLiteral("nonsense");
        QCOMPARE(publicationCsv(*m_atlas, state).count(QLatin1Char('\n')), 1);
        QVERIFY(sourcesOf(*m_atlas, state).isEmpty() || !sourcesOf(*m_atlas, state).contains(QString()));
    }

    void figuresBordersAndOverlaysAllHaveTheirSource()
    {
        ViewState state = openingView(*m_atlas, QStringLiteral("en"));
        state.year = 2024;
        state.overlays = {QStringLiteral("krimpregio"), QStringLiteral("provincie")};
        const QStringList ids = sourcesOf(*m_atlas, state);
        for (const char *id : {"cbs_85984ned", "grenzen_krimpatlas_2024", "krimpregios_2023", "cbs_gebieden_2023"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        QCOMPARE(ids.front(), QStringLiteral("cbs_85984ned"));

        const QList<QStringList> rows = support::csvRows(sourcesCsv(*m_atlas, state, QStringLiteral("en")));
        QCOMPARE(rows.front().join(QLatin1Char(',')), QStringLiteral("id,title,publisher,url,licence,attribution,retrieved,used_for"));
        QCOMPARE(rows.size() - 1, ids.size());
        for (const QStringList &row : rows.mid(1)) {
            QCOMPARE(row.size(), 8);
            QVERIFY2(!row[7].isEmpty(), qPrintable(row[0]));
            QCOMPARE(row[1], m_atlas->source(row[0])->title);
        }
        QVERIFY(rows[1][7].contains(QLatin1String("Inhabitants aged 65 and over")));
    }

    void sourcesById()
    {
        const QList<QStringList> rows = support::csvRows(sourcesCsv(*m_atlas, {QStringLiteral("kiesraad_tk"), QStringLiteral("unknown")}, QStringLiteral("nl")));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1][0], QStringLiteral("kiesraad_tk"));
        QVERIFY(rows[1][7].contains(QLatin1String("Uitgebrachte stemmen bij de Tweede Kamerverkiezingen")));
    }

private:
    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_APPLESS_MAIN(TestPublicationCsv)
#include "tst_publication_csv.moc"
