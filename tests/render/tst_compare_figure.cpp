// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/figure/compare_figure.h"
#include "layers/render/figure/compare_strip.h"
#include "layers/render/figure/figure_font.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/display_nodes.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

template <typename Kind>
std::vector<const Kind *> all(const display::Group &group)
{
    std::vector<const Kind *> out;
    support::collect(group, out);
    return out;
}

const display::Path *pathCalled(const display::Group &group, const QString &id)
{
    for (const display::Path *path : all<display::Path>(group)) {
        if (path->id == id && !std::holds_alternative<std::monostate>(path->fill))
            return path;
    }
    return nullptr;
}

double middleOf(const display::Path &path)
{
    const auto [left, right] = std::ranges::minmax(path.points, {}, [](QPointF point) { return point.x(); });
    return (left.x() + right.x()) / 2;
}

std::size_t rowsOf(const DisplayList &list)
{
    return static_cast<std::size_t>(std::ranges::count_if(list.root->children, [](const display::Node &node) {
        const auto *group = std::get_if<std::shared_ptr<const display::Group>>(&node);
        return group && (*group)->id.startsWith(QLatin1String("row-"));
    }));
}

PlaceKey key(const char *level, const char *code)
{
    return {QString::fromLatin1(level), QString::fromLatin1(code), 0};
}

ViewState viewOf(QList<PlaceKey> places)
{
    ViewState view;
    view.year = 2024;
    view.compared = std::move(places);
    view.comparison.reference = ReferenceKind::Similar;
    return view;
}

} // namespace

class TestCompareFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void nothingOverlapsOrIsCut_data()
    {
        QTest::addColumn<QList<PlaceKey>>("places");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        const QList<PlaceKey> pair{key("gemeente", "GM0114"), key("stadsdeel", "SD0363K")};
        const QList<PlaceKey> alike{key("gemeente", "GM0114"), key("gemeente", "GM0417")};
        const QList<PlaceKey> five{key("gemeente", "GM0114"), key("stadsdeel", "SD0363K"), key("krimpregio", "KR02"), key("corop", "CR26"), key("land", "NL01")};
        QTest::newRow("a pair, as high as needed") << pair << QSizeF(1000, 0) << "light" << "nl";
        QTest::newRow("a pair that has everything") << alike << QSizeF(1000, 0) << "light" << "en";
        QTest::newRow("one column") << pair << QSizeF(420, 700) << "dark" << "nl";
        QTest::newRow("three columns") << alike << QSizeF(1587, 1123) << "print" << "nl";
        QTest::newRow("beamer") << alike << QSizeF(1280, 720) << "projector" << "nl";
        QTest::newRow("five places") << five << QSizeF(900, 900) << "light" << "en";
        QTest::newRow("five places in one column") << five << QSizeF(360, 900) << "light" << "nl";
        QTest::newRow("smallest") << alike << QSizeF(200, 200) << "light" << "nl";
    }
    void nothingOverlapsOrIsCut()
    {
        QFETCH(QList<PlaceKey>, places);
        QFETCH(QSizeF, size);
        ViewState view = viewOf(places);
        QFETCH(QString, theme);
        QFETCH(QString, language);
        view.theme = theme;
        view.language = language;
        CompareFigureOptions options;
        options.size = size;
        const DisplayList list = compareFigure(*m_atlas, view, compare(*m_atlas, view), options);
        QCOMPARE(list.size.width(), size.width());
        QVERIFY(size.height() <= 0 || list.size == size);
        QVERIFY(rowsOf(list) >= 1);

        const QRectF page(QPointF(0, 0), list.size);
        const auto texts = all<display::Text>(*list.root);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QRectF box = boundsOf(*texts[i]);
            QVERIFY2(page.contains(box), qPrintable(texts[i]->text));
            for (std::size_t j = 0; j < i; ++j) {
                // Line heights may touch; letters may not.
                const QRectF both = box.intersected(boundsOf(*texts[j]));
                const bool apart = both.width() < 0.5 || both.height() < 0.3 * std::min(box.height(), boundsOf(*texts[j]).height());
                QVERIFY2(apart, qPrintable(texts[i]->text + QStringLiteral(" over ") + texts[j]->text));
            }
        }
        for (const display::Path *path : all<display::Path>(*list.root))
            QVERIFY2(std::ranges::all_of(path->points, [&](QPointF point) { return page.contains(point); }), qPrintable(path->id));
    }

    void saysWhatIsLeftOut()
    {
        const ViewState view = viewOf({key("gemeente", "GM0114"), key("stadsdeel", "SD0363K")});
        const Comparison comparison = compare(*m_atlas, view);
        CompareFigureOptions options;
        options.mostRows = 4;
        const DisplayList list = compareFigure(*m_atlas, view, comparison, options);
        QCOMPARE(rowsOf(list), std::size_t{4});
        const auto texts = all<display::Text>(*list.root);
        const auto lacking = std::ranges::count_if(comparison.rows, [](const ComparisonRow &row) {
            return std::ranges::any_of(row.figures, [](const ComparedFigure &figure) { return std::isnan(figure.value); });
        });
        const auto said = [&](std::size_t number) {
            return std::ranges::any_of(texts, [&](const display::Text *text) { return text->text.split(QLatin1Char(' ')).contains(QString::number(number)) && text->id.startsWith(QLatin1String("foot")); });
        };
        QVERIFY(lacking > 0);
        QVERIFY(said(static_cast<std::size_t>(lacking)));
        QVERIFY(said(comparison.rows.size() - static_cast<std::size_t>(lacking) - 4));
    }

    void everyPlaceHasItsColour()
    {
        const ViewState view = viewOf({key("gemeente", "GM0114"), key("stadsdeel", "SD0363K")});
        const DisplayList list = compareFigure(*m_atlas, view, compare(*m_atlas, view), {});
        const ThemeTokens &theme = themeTokens(view.theme);
        QStringList first, second;
        for (const display::Text *text : all<display::Text>(*list.root)) {
            if (text->colour == theme.place[0])
                first += text->text;
            if (text->colour == theme.place[1])
                second += text->text;
        }
        QVERIFY(first.contains(QStringLiteral("Emmen")) && first.contains(QStringLiteral("24,4")) && first.contains(QStringLiteral("109.346")));
        QVERIFY(second.contains(QStringLiteral("Amsterdam-Zuid")) && second.contains(QStringLiteral("15,5")) && second.contains(QStringLiteral("148.910")));
    }

    // 24.4 and 15.5 % on the axis of the row: dots where the figures are, the first place further to the right.
    void stripPutsPlacesWhereTheirFiguresAre()
    {
        const ViewState view = viewOf({key("gemeente", "GM0114"), key("stadsdeel", "SD0363K")});
        const ComparisonRow row = compareOne(*m_atlas, view, QStringLiteral("aandeel_65_plus"));
        const FigureStyle style{themeTokens(view.theme), 1};
        const QSizeF size(300, 26);
        const auto strip = comparisonStrip(*m_atlas, row, {style.theme.place[0], style.theme.place[1]}, style, size, {40, 100});
        const display::Path *emmen = pathCalled(*strip, QStringLiteral("place-A"));
        const display::Path *zuid = pathCalled(*strip, QStringLiteral("place-B"));
        QVERIFY(emmen && zuid);
        const double share = (middleOf(*emmen) - middleOf(*zuid)) / (stripPosition(row, row.upper, style, 300) - stripPosition(row, row.lower, style, 300));
        QVERIFY(std::abs(share - (24.449911290765094 - 15.451797111185757) / (row.upper - row.lower)) < 1e-6);
        for (const display::Path *path : all<display::Path>(*strip)) {
            for (const QPointF point : path->points)
                QVERIFY2(QRectF(QPointF(40, 100), size).contains(point), qPrintable(path->id));
        }
        QVERIFY(pathCalled(*strip, QStringLiteral("reference")));
    }

    void whatIsMissingLeavesNoMark()
    {
        const ViewState view = viewOf({key("gemeente", "GM0114"), key("stadsdeel", "SD0363K")});
        const ComparisonRow row = compareOne(*m_atlas, view, QStringLiteral("aandeel_koopwoningen"));
        const FigureStyle style{themeTokens(view.theme), 1};
        const auto strip = comparisonStrip(*m_atlas, row, {style.theme.place[0], style.theme.place[1]}, style, {300, 26});
        QVERIFY(pathCalled(*strip, QStringLiteral("place-A")));
        QVERIFY(!pathCalled(*strip, QStringLiteral("place-B")));
        QVERIFY(!pathCalled(*strip, QStringLiteral("reference")));
    }

private:
    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_MAIN(TestCompareFigure)
#include "tst_compare_figure.moc"
