// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/charts.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/charts/year_lines.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/display_nodes.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

template <typename Kind>
std::vector<const Kind *> all(const ChartDrawing &drawing)
{
    std::vector<const Kind *> out;
    for (const auto &layer : {drawing.ground, drawing.marks, drawing.chosen})
        support::collect(*layer, out);
    return out;
}

QList<PlaceKey> gemeenten(std::initializer_list<const char *> codes)
{
    QList<PlaceKey> places;
    for (const char *code : codes)
        places.append({QStringLiteral("gemeente"), QString::fromLatin1(code), 0});
    return places;
}

bool says(const ChartDrawing &drawing, const QString &words)
{
    const auto texts = all<display::Text>(drawing);
    return std::any_of(texts.begin(), texts.end(), [&](const display::Text *text) { return text->text == words; });
}

} // namespace

class TestLineCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
        m_view = openingView(*m_atlas, QStringLiteral("nl"));
        m_view.year = 2024;
        m_view.compared = gemeenten({"GM0114"});
        m_view.compared.append({QStringLiteral("stadsdeel"), QStringLiteral("SD0363K"), 0});
    }

    void nothingOverlapsOrIsCutOff_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("many");
        QTest::addColumn<int>("measure");
        const int any = static_cast<int>(GapMeasure::Automatic);
        const int theil = static_cast<int>(GapMeasure::Theil);
        const auto trend = static_cast<int>(ChartKind::Trend);
        const auto gap = static_cast<int>(ChartKind::Gap);
        const auto composition = static_cast<int>(ChartKind::Composition);
        QTest::newRow("shares of three years") << "aandeel_65_plus" << trend << false << any;
        QTest::newRow("an index") << "inwoners" << trend << false << any;
        QTest::newRow("an index of many places") << "inwoners" << trend << true << any;
        QTest::newRow("prices of many places") << "verkoopprijs" << trend << true << any;
        QTest::newRow("a deviation") << "aandeel_65_plus" << gap << false << any;
        QTest::newRow("a division") << "verkoopprijs" << gap << false << theil;
        QTest::newRow("ages") << "aandeel_65_plus" << composition << false << any;
        QTest::newRow("ages of many places") << "aandeel_65_plus" << composition << true << any;
    }
    void nothingOverlapsOrIsCutOff()
    {
        QFETCH(QString, indicator);
        QFETCH(int, kind);
        QFETCH(bool, many);
        QFETCH(int, measure);
        ViewState view = withIndicator(*m_atlas, m_view, indicator);
        view.charts.gapMeasure = static_cast<GapMeasure>(measure);
        if (many) {
            view.compared += gemeenten({"GM1966", "GM0797", "GM1980"});
            view.selection = gemeenten({"GM0014", "GM0363", "GM0599", "GM0796", "GM1900"});
        }
        for (const char *language : {"nl", "en"}) {
            view.language = QString::fromLatin1(language);
            const ClassifiedFigures classified = classifyView(*m_atlas, view);
            const ChartInput input{*m_atlas, view, classified};
            const auto content = chartContent(static_cast<ChartKind>(kind), input);
            for (const char *theme : {"light", "dark", "projector", "print"}) {
                const FigureStyle style{themeTokens(QString::fromLatin1(theme)), 1};
                for (const QSizeF size : {QSizeF(342, 110), QSizeF(342, 150), QSizeF(320, 170), QSizeF(364, 214), QSizeF(700, 170), QSizeF(320, 700), QSizeF(1200, 700)})
                    verifyTexts(drawChart(static_cast<ChartKind>(kind), *content, input, style, size), style);
            }
        }
    }

    void namesStandWhereLinesEnd()
    {
        const ChartDrawing drawing = draw(ChartKind::Trend, m_view);
        QVERIFY(says(drawing, QStringLiteral("Emmen")));
        QVERIFY(says(drawing, QStringLiteral("Amsterdam-Zuid")));
        QVERIFY(says(drawing, QStringLiteral("2024")));
        for (const display::Text *text : all<display::Text>(drawing)) {
            if (text->text != QLatin1String("Emmen"))
                continue;
            QCOMPARE(text->colour, themeTokens(QStringLiteral("light")).place[0]);
            const ChartMark &last = drawing.places[static_cast<std::size_t>(lastMarkOf(drawing, m_view.compared[0]))];
            QVERIFY(text->anchor.x() > last.anchor.x());
            QVERIFY(std::abs(text->anchor.y() - last.anchor.y()) < 2 * text->sizePx);
        }
    }

    void aPlaceLightsUpAtTheYearOfTheMap()
    {
        const ChartDrawing drawing = draw(ChartKind::Trend, m_view);
        const auto emmen = m_atlas->find(m_view.compared[0]);
        const int index = drawing.markOfRow[static_cast<std::size_t>(emmen->row)];
        QVERIFY(index >= 0);
        const ChartMark &mark = drawing.places[static_cast<std::size_t>(index)];
        QVERIFY(std::abs(mark.anchor.x() - drawing.x.positionOf(2024)) < 1e-6);
        QVERIFY(std::abs(drawing.y.valueAt(mark.anchor.y()) - 24.449911290765094) < 1e-6);
        QCOMPARE(markAt(drawing, mark.anchor, 4).value_or(-1), index);
        const int strip = groupAt(drawing, {drawing.x.positionOf(2021), drawing.plot.center().y()});
        QVERIFY(drawing.groups[static_cast<std::size_t>(strip)].label.startsWith(QLatin1String("2021: Emmen")));
        QVERIFY2(rowsIn(drawing, drawing.plot).size() == 1, "strips of years hold no places");
    }

    void otherBoundariesAreOpenDots()
    {
        ViewState view = m_view;
        view.charts.trendIndicator = QStringLiteral("inwoners");
        view.compared = gemeenten({"GM0014"});
        const ChartDrawing drawing = draw(ChartKind::Trend, view);
        const ThemeTokens &theme = themeTokens(QStringLiteral("light"));
        std::size_t open = 0;
        for (const display::Discs *discs : all<display::Discs>(drawing)) {
            if (discs->fill == theme.paper)
                open += discs->centres.size();
        }
        QCOMPARE(open, std::size_t(7));     // 2012 to 2018, before Haren and Ten Boer
    }

    void forecastsAreDashedWithinTheirInterval()
    {
        AtlasParts parts = tiny::parts();
        Column forecast = tiny::column("inwoners", 2030, tiny::Gemeente2023, {1200, 460, 500});
        forecast.flags.assign(3, Forecast);
        forecast.low = {1150, 450, 490};
        forecast.high = {1260, 470, 510};
        parts.columns.push_back(forecast);
        const auto data = AtlasData::make(parts);
        ViewState view;
        view.indicator = QStringLiteral("inwoners");
        view.year = 2023;
        view.compared = gemeenten({"GM0001"});
        view.charts.trendScale = TrendScale::Figures;
        const ClassifiedFigures classified = classifyView(*data, view);
        const ChartInput input{*data, view, classified};
        const ChartDrawing drawing = drawChart(ChartKind::Trend, *chartContent(ChartKind::Trend, input), input, {themeTokens(QStringLiteral("light")), 1}, {364, 214});
        int dashed = 0, bands = 0;
        for (const display::Path *path : all<display::Path>(drawing)) {
            if (!path->closed && !path->strokes.empty() && path->strokes.back().colour == themeTokens(QStringLiteral("light")).place[0] && !path->strokes.back().dashes.empty()) {
                ++dashed;
                QVERIFY(std::abs(path->points.back().x() - drawing.x.positionOf(2030)) < 1e-6);
                QVERIFY(std::abs(path->points.front().x() - drawing.x.positionOf(2023)) < 1e-6);
            }
            const auto *fill = std::get_if<QColor>(&path->fill);
            if (!fill || fill->alpha() == 255 || path->points.size() != 4)
                continue;
            ++bands;     // opens from 2023 to 1150 … 1260 in 2030
            QVERIFY(std::abs(drawing.y.valueAt(path->points[1].y()) - 1260) < 1e-6);
            QVERIFY(std::abs(drawing.y.valueAt(path->points[2].y()) - 1150) < 1e-6);
        }
        QCOMPARE(dashed, 1);
        QCOMPARE(bands, 1);
    }

    void gapHasTheYearAndItsValues()
    {
        ViewState view = m_view;
        view.charts.gapIndicator = QStringLiteral("verkoopprijs");
        view.charts.gapMeasure = GapMeasure::Theil;
        const ChartDrawing drawing = draw(ChartKind::Gap, view);
        QCOMPARE(drawing.groups.size(), std::size_t(30));
        QVERIFY(drawing.groups.back().label.startsWith(QLatin1String("2024: ")));
        QCOMPARE(drawing.y.min, 0.0);
        QVERIFY(drawing.groups.back().rows.empty());
        view.charts.gapIndicator = QStringLiteral("onbekend");
        QVERIFY(!draw(ChartKind::Gap, view).empty.isEmpty());
    }

    void barsAreAsLongAsTheirParts()
    {
        ViewState view = m_view;
        view.year = 2022;
        const ChartDrawing drawing = draw(ChartKind::Composition, view);
        const std::vector<double> published{14, 12, 21, 29, 24};    // Emmen 2022, whole per cents
        const double whole = drawing.x.to - drawing.x.from;
        for (std::size_t part = 0; part < published.size(); ++part)
            QVERIFY(std::abs(drawing.groups[part].box.width() / whole - published[part] / 100) < 1e-9);
        const auto paths = all<display::Path>(drawing);
        const auto hatched = std::count_if(paths.begin(), paths.end(), [](const display::Path *path) { return std::holds_alternative<display::Hatch>(path->fill); });
        QCOMPARE(hatched, 1);      // Amsterdam-Zuid has not all parts
    }

    void linesThatCannotBePlacedLeaveTheirNamesOut()
    {
        std::vector<chart::EndLabel> labels;
        for (int i = 0; i < 40; ++i)
            labels.push_back({QString::number(i), {100, 50}, Qt::black, 400, i});
        chart::Frame frame;
        frame.area = QRectF(0, 0, 200, 100);
        frame.plot = QRectF(10, 10, 100, 80);
        display::Group group;
        const FigureStyle style{themeTokens(QStringLiteral("light")), 1};
        chart::drawEndLabels(labels, frame, 60, style, group);
        std::vector<const display::Text *> texts;
        support::collect(group, texts);
        QVERIFY(texts.size() > 3 && texts.size() < 10);
        QVERIFY2(std::any_of(texts.begin(), texts.end(), [](const auto *text) { return text->text == QLatin1String("39"); }), "the most important stays");
    }

private:
    [[nodiscard]] ChartDrawing draw(ChartKind kind, const ViewState &view) const
    {
        const ClassifiedFigures classified = classifyView(*m_atlas, view);
        const ChartInput input{*m_atlas, view, classified};
        return drawChart(kind, *chartContent(kind, input), input, {themeTokens(QStringLiteral("light")), 1}, {364, 214});
    }

    [[nodiscard]] int lastMarkOf(const ChartDrawing &drawing, const PlaceKey &key) const
    {
        int last = -1;
        for (std::size_t i = 0; i < drawing.places.size(); ++i) {
            if (drawing.places[i].place == *m_atlas->find(key))
                last = static_cast<int>(i);
        }
        return last;
    }

    static void verifyTexts(const ChartDrawing &drawing, const FigureStyle &style)
    {
        QVERIFY2(drawing.empty.isEmpty(), qPrintable(drawing.empty));
        const auto texts = all<display::Text>(drawing);
        QVERIFY(texts.size() > 3);
        const QRectF page = QRectF(QPointF(0, 0), drawing.size).adjusted(-0.5, -0.5, 0.5, 0.5);
        std::vector<QRectF> boxes;
        for (const display::Text *text : texts) {
            QVERIFY(!text->text.isEmpty());
            // Ascenders and descenders of the lines may touch, the letters may not.
            QRectF box = boundsOf(*text);
            box.adjust(0, 0.22 * style.notePx(), 0, -0.12 * style.notePx());
            QVERIFY2(page.contains(box), qPrintable(QStringLiteral("%1 leaves %2 × %3").arg(text->text).arg(drawing.size.width()).arg(drawing.size.height())));
            for (std::size_t i = 0; i < boxes.size(); ++i)
                QVERIFY2(!boxes[i].intersects(box), qPrintable(QStringLiteral("%1 on %2 at %3 × %4, %5").arg(text->text, texts[i]->text).arg(drawing.size.width()).arg(drawing.size.height()).arg(style.theme.name)));
            boxes.push_back(box);
        }
    }

    std::shared_ptr<const AtlasData> m_atlas;
    ViewState m_view;
};

QTEST_MAIN(TestLineCharts)
#include "tst_line_charts.moc"
