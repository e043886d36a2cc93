// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/map_figure.h"
#include "layers/render/files/svg_writer.h"
#include "layers/render/legend_model.h"
#include "layers/view/class_doubts.h"
#include "layers/view/publication_csv.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/csv_rows.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace atlas;

namespace {

/// What a reader of an SVG file sees of it, apart from what the program knows.
struct SvgContent {
    QHash<QString, QString> fillOf;     ///< id → fill, of what is filled in the group `places`
    QHash<QString, QString> legendFill; ///< id → fill, of the swatches
    QHash<QString, QString> words;      ///< id → text
    QStringList doubts;                 ///< ids
};

SvgContent read(const QByteArray &svg)
{
    SvgContent content;
    QXmlStreamReader xml(svg);
    QStringList ids;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) {
            ids.removeLast();
        } else if (xml.isStartElement()) {
            const QString id = xml.attributes().value(QLatin1String("id")).toString();
            const QString fill = xml.attributes().value(QLatin1String("fill")).toString();
            if (xml.name() == QLatin1String("text")) {
                const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (!id.isEmpty())
                    content.words[id] = words;
                if (id.startsWith(QLatin1String("doubt-")))
                    content.doubts += id;
                continue;
            }
            // What is filled belongs to the innermost group with a name; its first fill is its ground.
            const QString owner = id.isEmpty() && !ids.isEmpty() ? ids.back() : id;
            QHash<QString, QString> &fills = ids.contains(QLatin1String("places")) ? content.fillOf : content.legendFill;
            const bool wanted = ids.contains(QLatin1String("places")) || ids.contains(QLatin1String("legend"));
            if (wanted && !owner.isEmpty() && !fill.isEmpty() && fill != QLatin1String("none") && !fills.contains(owner))
                fills[owner] = fill;
            ids += id;
        }
    }
    if (xml.hasError())
        content = {};
    return content;
}

} // namespace

/// What leaves the program agrees with itself: the file, the table beside it, the legend.
class TestPublishedFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void legendCountsAreClassesInTheTableAreColoursInTheFile_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("theme");
        for (const char *language : {"nl", "en"}) {
            for (const char *indicator : {"aandeel_65_plus", "groei_per_1000", "woz_waarde", "inwoners"}) {
                for (const Scheme scheme : {Scheme::Quantile, Scheme::Equal, Scheme::FisherJenks, Scheme::StdMean, Scheme::Pretty})
                    QTest::addRow("%s %s %s", language, indicator, qPrintable(schemeName(scheme)))
                        << QString::fromLatin1(language) << QString::fromLatin1(indicator) << schemeName(scheme) << QStringLiteral("light");
            }
        }
        QTest::newRow("dark") << QStringLiteral("nl") << QStringLiteral("aandeel_65_plus") << QStringLiteral("quantile") << QStringLiteral("dark");
        QTest::newRow("print") << QStringLiteral("nl") << QStringLiteral("groei_per_1000") << QStringLiteral("quantile") << QStringLiteral("print");
    }
    void legendCountsAreClassesInTheTableAreColoursInTheFile()
    {
        QFETCH(QString, language);
        QFETCH(QString, indicator);
        QFETCH(QString, scheme);
        QFETCH(QString, theme);
        ViewState state = withIndicator(*m_atlas, openingView(*m_atlas, language), indicator);
        state.classification.scheme = *schemeFromName(scheme);
        state.theme = theme;
        state.map.doubts = true;

        const ClassifiedFigures classified = classifyView(*m_atlas, state);
        const LegendModel legend = legendFor(*m_atlas, state, classified, Describe(language));
        const SvgContent svg = read(toSvg(mapFigure(*m_atlas, state, {})));
        const QList<QStringList> rows = support::csvRows(publicationCsv(*m_atlas, state)).mid(1);
        QCOMPARE(svg.fillOf.size(), rows.size());

        QHash<QString, int> table, file;        // legend label → places, by class in the table and by colour in the file
        QHash<QString, QString> labelOf;        // colour → legend label
        QStringList doubted;
        for (std::size_t i = 0; i < legend.rows.size(); ++i) {
            const LegendRow &row = legend.rows[i];
            if (row.kind != LegendRow::Kind::Class && row.kind != LegendRow::Kind::NoData)
                continue;
            const QString id = QStringLiteral("legend-%1").arg(i + 1);
            QVERIFY2(svg.legendFill.contains(id), qPrintable(id));
            QCOMPARE(svg.words.value(QStringLiteral("legend-count-%1").arg(i + 1)), Describe(language).number(static_cast<double>(row.count), 0));
            if (row.kind == LegendRow::Kind::Class) {
                QVERIFY2(!labelOf.contains(svg.legendFill[id]), "two classes of one colour");
                QCOMPARE(QColor(svg.legendFill[id]), row.colour);
                labelOf[svg.legendFill[id]] = row.label;
            }
        }
        for (const QStringList &row : rows) {
            const QString fill = svg.fillOf.value(row[2] + QLatin1Char('-') + row[0]);
            QVERIFY2(!fill.isEmpty(), qPrintable(row[0]));
            // A place without a figure is hatched: its fill is a pattern, no colour of a class.
            QCOMPARE(labelOf.value(fill), row[9]);
            ++table[row[9]];
            ++file[labelOf.value(fill)];
            if (!row[10].isEmpty())
                doubted += QStringLiteral("doubt-") + row[0];
        }
        QCOMPARE(file, table);
        for (const LegendRow &row : legend.rows) {
            if (row.kind == LegendRow::Kind::Class)
                QCOMPARE(static_cast<int>(row.count), table.value(row.label));
            else if (row.kind == LegendRow::Kind::NoData)
                QCOMPARE(static_cast<int>(row.count), table.value(QString()));
            else if (row.kind == LegendRow::Kind::Doubt)
                QCOMPARE(static_cast<qsizetype>(row.count), svg.doubts.size());
        }
        // Who is marked has a reason in the table.
        for (const QString &id : svg.doubts)
            QVERIFY2(doubted.contains(id), qPrintable(id));
    }

    void withoutTheSwitchNothingIsMarked()
    {
        ViewState state = openingView(*m_atlas, QStringLiteral("nl"));
        const SvgContent svg = read(toSvg(mapFigure(*m_atlas, state, {})));
        QVERIFY(!svg.fillOf.isEmpty());
        QVERIFY(svg.doubts.isEmpty());
        const LegendModel legend = legendFor(*m_atlas, state, classifyView(*m_atlas, state), Describe(state.language));
        QVERIFY(std::ranges::none_of(legend.rows, [](const LegendRow &row) { return row.kind == LegendRow::Kind::Doubt; }));
    }

private:
    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_MAIN(TestPublishedFigure)
#include "tst_published_figure.moc"
