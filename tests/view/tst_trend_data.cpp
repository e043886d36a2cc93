// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/trend_data.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/built_in_atlas.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using tiny::kNone;

namespace {

PlaceKey gemeente(const char *code) { return {QStringLiteral("gemeente"), QString::fromLatin1(code), 0}; }

ViewState viewOf(QList<PlaceKey> compared, const char *indicator = "inwoners")
{
    ViewState view;
    view.language = QStringLiteral("en");
    view.indicator = QString::fromLatin1(indicator);
    view.year = 2023;
    view.compared = std::move(compared);
    return view;
}

/// Inhabitants of 2015, 2021, 2022 and 2023; Dee has none in 2021.
AtlasParts fourYears()
{
    AtlasParts parts = tiny::parts();
    parts.columns.push_back(tiny::column("inwoners", 2021, tiny::Gemeente2023, {1050, kNone, 470}));
    parts.columns.push_back(tiny::column("inwoners", 2022, tiny::Gemeente2023, {1080, 440, 475}));
    return parts;
}

std::vector<int> yearsOf(const TrendLine &line)
{
    std::vector<int> years;
    for (const TrendPoint &point : line.points)
        years.push_back(point.year);
    return years;
}

QStringList namesOf(const TrendData &trend)
{
    QStringList names;
    for (const TrendLine &line : trend.lines)
        names += line.place.name;
    return names;
}

bool says(const TrendData &trend, const QString &words)
{
    return std::any_of(trend.notes.begin(), trend.notes.end(), [&](const QString &note) { return note.contains(words); });
}

} // namespace

class TestTrendData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksWhereAFigureIsMissing()
    {
        const auto data = AtlasData::make(fourYears());
        const TrendData trend = trendData(*data, viewOf({gemeente("GM0004")}));
        const TrendLine &dee = trend.lines.front();
        QCOMPARE(yearsOf(dee), std::vector<int>({2015, 2022, 2023}));
        QVERIFY2(!dee.points[1].joined, "2021 has figures for others");
        QVERIFY(dee.points[2].joined);
        QVERIFY(says(trend, QStringLiteral("No figures for 2016–2021.")));
    }

    void joinsOverYearsThatNobodyHas()
    {
        const auto data = AtlasData::make(fourYears());
        const TrendData trend = trendData(*data, viewOf({gemeente("GM0001")}));
        const TrendLine &aa = trend.lines.front();
        QCOMPARE(yearsOf(aa), std::vector<int>({2015, 2021, 2022, 2023}));
        QVERIFY(!aa.points[0].joined);
        QVERIFY(aa.points[1].joined);
        QVERIFY(says(trend, QStringLiteral("No figures for 2016–2020.")));
    }

    void countsAreAnIndex()
    {
        const auto data = AtlasData::make(fourYears());
        const TrendData trend = trendData(*data, viewOf({gemeente("GM0001")}));
        QVERIFY(trend.index);
        QCOMPARE(trend.indexYear, 2015);
        QCOMPARE(trend.subtitle, QStringLiteral("inwoners (en), 2015 = 100"));
        const auto &points = trend.lines.front().points;
        QCOMPARE(points[0].value, 100.0);
        QCOMPARE(points[1].value, 105.0);
        QCOMPARE(points[3].value, 110.0);
        QCOMPARE(points[3].figure, 1100.0);
        // The country: 1000 + 200 + 300 + 500, and 1100 + 450 + 480.
        QCOMPARE(trend.lines.back().points.back().value, 101.5);
    }

    void takesTheFirstYearThatAllHave()
    {
        const auto data = AtlasData::make(fourYears());
        const TrendData trend = trendData(*data, viewOf({gemeente("GM0001"), gemeente("GM0004"), gemeente("GM0005")}));
        QCOMPARE(trend.indexYear, 2022);     // Eem has no 2015, Dee no 2021
        for (const TrendLine &line : trend.lines) {
            for (const TrendPoint &point : line.points) {
                if (point.year == 2022)
                    QCOMPARE(point.value, 100.0);
            }
        }
    }

    void namesWhatHasNoFigureInTheAskedYear()
    {
        const auto data = AtlasData::make(fourYears());
        ViewState view = viewOf({gemeente("GM0001"), gemeente("GM0005")});
        view.charts.indexYear = 2015;
        const TrendData trend = trendData(*data, view);
        QVERIFY(!namesOf(trend).contains(QStringLiteral("Eem")));
        QVERIFY(says(trend, QStringLiteral("Left out, without a figure above zero in 2015: Eem.")));

        view.charts.indexYear = 1950;
        const TrendData none = trendData(*data, view);
        QVERIFY(none.lines.empty());
        QVERIFY(none.empty.contains(QStringLiteral("1950")));
    }

    void figuresWhereTheyAreAskedForOrCrossZero()
    {
        ViewState view = viewOf({gemeente("GM0001")});
        view.charts.trendScale = TrendScale::Figures;
        QVERIFY(!trendData(*AtlasData::make(fourYears()), view).index);

        AtlasParts parts = fourYears();
        parts.columns.push_back(tiny::column("stemmen", 2022, tiny::Gemeente2023, {-5, 1, 2}));
        parts.columns.push_back(tiny::column("stemmen", 2023, tiny::Gemeente2023, {5, 1, 2}));
        const TrendData balance = trendData(*AtlasData::make(parts), viewOf({gemeente("GM0001")}, "stemmen"));
        QVERIFY(!balance.index);
        QCOMPARE(balance.lines.front().points.front().value, -5.0);
    }

    void aSingleFigureHasNoIndex()
    {
        AtlasParts parts = fourYears();
        parts.columns.back().values[2] = kNone;     // Eem in 2022; leaves 2021 and 2023
        parts.columns.back().absence[2] = Absence::Missing;
        parts.columns[2].values[2] = kNone;         // and 2021
        parts.columns[2].absence[2] = Absence::Missing;
        const TrendData trend = trendData(*AtlasData::make(parts), viewOf({gemeente("GM0001"), gemeente("GM0005")}));
        QCOMPARE(trend.indexYear, 2015);
        QVERIFY(!namesOf(trend).contains(QStringLiteral("Eem")));
        QVERIFY(says(trend, QStringLiteral("one year only: Eem")));
    }

    void aPlaceOfOneYearIsNotIndexedBesideTheCountry()
    {
        // Dee of 2022 alone, as the districts are of 2024; the country of three years.
        AtlasParts parts = tiny::parts();
        const auto blank = [](Column &column, std::size_t row) {
            column.values[row] = kNone;
            column.absence[row] = Absence::Missing;
        };
        blank(parts.columns[0], 3);
        blank(parts.columns[1], 1);
        parts.columns.push_back(tiny::column("inwoners", 2022, tiny::Gemeente2023, {1080, 440, 475}));
        for (const int year : {2015, 2022, 2023})
            parts.columns.push_back(tiny::column("inwoners", year, tiny::Land, {2000.0 + year}));
        const auto data = AtlasData::make(parts);
        ViewState view = viewOf({gemeente("GM0004")});
        view.charts.trendScale = TrendScale::Index;
        view.charts.indexYear = 2022;
        const TrendData index = trendData(*data, view);
        QVERIFY(!namesOf(index).contains(QStringLiteral("Dee")));
        QVERIFY(says(index, QStringLiteral("one year only: Dee")));
        QCOMPARE(yearsOf(index.lines.front()), std::vector<int>({2015, 2022, 2023}));

        view.charts.trendScale = TrendScale::Automatic;
        const TrendData figures = trendData(*data, view);
        QVERIFY2(!figures.index, "the figure of the place is worth more than the country alone");
        QVERIFY(namesOf(figures).contains(QStringLiteral("Dee")));
    }

    void aCountryManyTimesGreaterIsLeftOut()
    {
        AtlasParts parts = fourYears();
        parts.columns.push_back(tiny::column("inwoners", 2022, tiny::Land, {17'000'000}));
        const auto data = AtlasData::make(parts);
        ViewState view = viewOf({gemeente("GM0001")});
        view.charts.trendScale = TrendScale::Figures;
        const TrendData figures = trendData(*data, view);
        QCOMPARE(figures.lines.size(), std::size_t(1));
        QVERIFY(says(figures, QStringLiteral("many times greater")));
        view.charts.trendScale = TrendScale::Index;
        QCOMPARE(trendData(*data, view).lines.size(), std::size_t(2));
        view.charts.trendScale = TrendScale::Figures;
        view.compared.clear();
        QCOMPARE(trendData(*data, view).lines.size(), std::size_t(1));
    }

    void addsRegionsAndMarksOtherBoundaries()
    {
        const auto data = AtlasData::make(fourYears());
        const TrendData trend = trendData(*data, viewOf({gemeente("GM0005")}));
        const auto krimp = std::find_if(trend.lines.begin(), trend.lines.end(), [](const TrendLine &line) { return line.place.as == ChartedPlace::As::Region; });
        QVERIFY(krimp != trend.lines.end());
        QCOMPARE(krimp->place.name, QStringLiteral("Krimp"));
        QCOMPARE(krimp->points.back().figure, 480.0);
        QVERIFY2(krimp->points.back().flags & Composed, "of Eem alone, but put together");
        for (const TrendPoint &point : krimp->points)
            QCOMPARE((point.flags & OtherBoundaries) != 0, point.year == 2015);     // Bee without Cee
    }

    void cutsTheCountryToTheOthers()
    {
        AtlasParts parts = fourYears();
        parts.columns.push_back(tiny::column("inwoners", 1990, tiny::Land, {1800}));
        const auto data = AtlasData::make(parts);
        const TrendData trend = trendData(*data, viewOf({gemeente("GM0001")}));
        QCOMPARE(trend.firstYear, 2015);
        QCOMPARE(trend.lines.back().place.as, ChartedPlace::As::Country);
        QCOMPARE(trend.lines.back().points.front().year, 2015);
        QCOMPARE(trendData(*data, viewOf({})).firstYear, 1990);
    }

    void forecastsHaveTheirInterval()
    {
        AtlasParts parts = fourYears();
        Column forecast = tiny::column("inwoners", 2030, tiny::Gemeente2023, {1200, 460, 500});
        forecast.flags.assign(3, Forecast);
        forecast.low = {1150, 450, 490};
        forecast.high = {1260, 470, 510};
        parts.columns.push_back(forecast);
        const TrendData trend = trendData(*AtlasData::make(parts), viewOf({gemeente("GM0001")}));
        const TrendPoint &last = trend.lines.front().points.back();
        QCOMPARE(last.year, 2030);
        QCOMPARE(last.value, 120.0);
        QCOMPARE(last.low, 115.0);
        QCOMPARE(last.high, 126.0);
        QVERIFY(says(trend, QStringLiteral("Dashed: forecast, with its interval.")));
    }

    void selectedPlacesUpToFive()
    {
        ViewState view = viewOf({gemeente("GM0001")});
        view.selection = {gemeente("GM0001"), gemeente("GM0004")};
        const auto data = AtlasData::make(fourYears());
        const TrendData trend = trendData(*data, view);
        QCOMPARE(trend.lines[1].place.name, QStringLiteral("Dee"));
        QCOMPARE(trend.lines[1].place.as, ChartedPlace::As::Selected);
        QCOMPARE(namesOf(trend).count(QStringLiteral("Aa")), 1);
        QCOMPARE(uncharted(*data, view), 0);
    }

    void ofMoreThanFiveNoneIsShown()
    {
        AtlasParts parts = fourYears();
        PlaceTable &places = parts.tables[tiny::Gemeente2023];
        ViewState view = viewOf({gemeente("GM0001")});
        for (const QString &code : places.codes)
            view.selection += gemeente(qPrintable(code));
        const auto data = AtlasData::make(parts);
        const auto linesOf = [&](const TrendData &trend) {
            return std::count_if(trend.lines.begin(), trend.lines.end(), [](const TrendLine &line) { return line.place.as == ChartedPlace::As::Selected; });
        };
        QVERIFY(linesOf(trendData(*data, view)) > 0);
        // A region may be selected beside municipalities; places the atlas does not have do not count.
        for (const PlaceTable &table : data->tables()) {
            for (int row = 0; row < table.size(); ++row)
                view.selection += table.key(row);
        }
        view.selection += gemeente("GM9999");
        QVERIFY(uncharted(*data, view) > kMaximumChartedSelection);
        const TrendData none = trendData(*data, view);
        QCOMPARE(linesOf(none), 0);
        QCOMPARE(none.notes.front(), QStringLiteral("Select at most five places to see their lines."));
        QCOMPARE(namesOf(none).count(QStringLiteral("Aa")), 1);     // compared places stay
    }

    void saysWhyThereIsNothing()
    {
        const auto data = AtlasData::make(fourYears());
        QVERIFY(!trendData(*data, viewOf({gemeente("GM0001")}, "onbekend")).empty.isEmpty());
        const TrendData none = trendData(*data, viewOf({gemeente("GM0001")}, "mediaan"));
        QVERIFY(none.empty.contains(QStringLiteral("Aa")));
        QVERIFY(none.lines.empty());
    }

    void tableHasARowAYear()
    {
        const auto data = AtlasData::make(fourYears());
        const TrendData trend = trendData(*data, viewOf({gemeente("GM0004")}));
        const DataTable table = trendDataTable(*data, trend, QStringLiteral("en"));
        const auto lines = trend.lines.size();
        QCOMPARE(table.columns.size(), 2 * lines + 2);
        QCOMPARE(std::get<QString>(table.rows[0][0]), QStringLiteral("2015"));
        QCOMPARE(std::get<double>(table.rows[0][1]), 100.0);
        QCOMPARE(std::get<double>(table.rows[0][1 + lines]), 500.0);
        QCOMPARE(toCsv(table).count(QLatin1String("\r\n")), static_cast<qsizetype>(table.rows.size() + 1));
    }

    /// Statistics Netherlands: 108,838 and 109,346 inhabitants; 16,730,348 and 17,942,942 in the country.
    void emmenAndTheCountry()
    {
        const auto atlas = support::builtInAtlas();
        QVERIFY(atlas);
        const TrendData trend = trendData(*atlas, viewOf({gemeente("GM0114"), {QStringLiteral("stadsdeel"), QStringLiteral("SD0363K"), 0}}));
        QCOMPARE(trend.indexYear, 2012);
        const auto at2024 = [](const TrendLine &line) {
            return std::find_if(line.points.begin(), line.points.end(), [](const TrendPoint &p) { return p.year == 2024; })->value;
        };
        QVERIFY(std::abs(at2024(trend.lines.front()) - 100.0 * 109346 / 108838) < 1e-9);
        QVERIFY(std::abs(at2024(trend.lines.back()) - 100.0 * 17942942 / 16730348) < 1e-9);
        QVERIFY(says(trend, QStringLiteral("Amsterdam-Zuid")));
    }
};

QTEST_APPLESS_MAIN(TestTrendData)
#include "tst_trend_data.moc"
