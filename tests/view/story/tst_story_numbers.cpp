// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_figures.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/raw_figures.h"
#include "tests/support/story_sources.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace atlas::support;

namespace {

bool same(double a, double b)
{
    return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b));
}

/// By the sums of the schoolbook, apart from layers/stats.
struct Line {
    double n = 0, x = 0, y = 0, xx = 0, xy = 0, yy = 0;

    void add(double a, double b)
    {
        n += 1;
        x += a;
        y += b;
        xx += a * a;
        xy += a * b;
        yy += b * b;
    }
    [[nodiscard]] double slope() const { return (n * xy - x * y) / (n * xx - x * x); }
    [[nodiscard]] double correlation() const { return (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y)); }
};

} // namespace

/// What the expressions of the shipped stories come to, held against the files of resources/atlas, read and reckoned
/// apart from the program. What is put together from smaller places is held against other figures elsewhere.
class StoryNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (storySources().isEmpty())
            QSKIP("there are no stories yet");
        const auto data = builtInAtlas();
        QVERIFY(data);
        auto reports = readReportFigures(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas/report_figures.csv"));
        QVERIFY(reports.has_value());
        m_figures = std::make_unique<StoryFigures>(data, std::move(*reports));
        QVERIFY(m_raw.read(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas")));
    }

    /// figure() of a place: the very cell of its year, or numerator over denominator.
    void figuresAreCells()
    {
        int checked = 0, other = 0;
        for (const auto &call : storyCalls(QStringLiteral("figure\\(\\s*'(\\w+)'\\s*,\\s*'((?:GM|NL|PV|LD|CR)\\w+)'\\s*,\\s*(\\d{4})\\s*\\)"))) {
            const auto raw = m_raw.figure(call.captured(1), call.captured(2), call.captured(3).toInt());
            raw ? ++checked : ++other;
            if (raw)
                QVERIFY2(same(value(call), *raw), qPrintable(call.captured()));
        }
        qInfo("%d figures held against the files; %d more are computed by the build or put together", checked, other);
        QVERIFY(checked > 100);
    }

    void reportedFiguresAreCells()
    {
        int checked = 0;
        for (const auto &call : storyCalls(QStringLiteral("report\\(\\s*'(\\w+)'\\s*,\\s*(?:'((?:[^']|'')*)'|\"([^\"]*)\")\\s*,\\s*(\\d+)\\s*(?:,\\s*(\\d)\\s*)?\\)"))) {
            QString place = call.captured(2) + call.captured(3);
            place.replace(QLatin1String("''"), QLatin1String("'")).replace(QLatin1Char('\''), QChar(0x2019));
            const QList<double> rows = m_raw.reported(call.captured(1), place, call.captured(4).toInt());
            const int index = call.captured(5).isEmpty() ? 1 : call.captured(5).toInt();
            QVERIFY2(index <= rows.size(), qPrintable(call.captured()));
            QCOMPARE(value(call), rows[index - 1]);
            ++checked;
        }
        qInfo("%d figures of reports held against the file", checked);
        QVERIFY(checked > 20);
    }

    /// rank(): one more than the municipalities of the drawn table that have a higher cell.
    void ranksCountHigherCells()
    {
        int checked = 0;
        for (const auto &call : storyCalls(QStringLiteral("rank\\(\\s*'(\\w+)'\\s*,\\s*'(GM\\w+)'\\s*,\\s*(\\d{4})\\s*\\)"))) {
            const auto own = m_raw.figure(call.captured(1), call.captured(2), call.captured(3).toInt());
            const auto all = cells(call.captured(1), call.captured(3).toInt());
            if (!own || !isPlain(call.captured(1), call.captured(3)))
                continue;
            QCOMPARE(value(call), 1. + static_cast<double>(std::ranges::count_if(all, [&](double other) { return other > *own; })));
            ++checked;
        }
        qInfo("%d ranks held against the files", checked);
    }

    /// figureat(): the n-th cell when they are put in order.
    void extremesAreTheOutermostCells()
    {
        int checked = 0;
        for (const auto &call : storyCalls(QStringLiteral("figureat\\(\\s*'(highest|lowest)'\\s*,\\s*'(\\w+)'\\s*,\\s*'gemeente'\\s*,\\s*(\\d{4})\\s*(?:,\\s*(\\d+)\\s*)?\\)"))) {
            std::vector<double> all = cells(call.captured(2), call.captured(3).toInt());
            if (!isPlain(call.captured(2), call.captured(3)))
                continue;
            std::ranges::sort(all);
            if (call.captured(1) == QLatin1String("highest"))
                std::ranges::reverse(all);
            const std::size_t n = call.captured(4).isEmpty() ? 1 : call.captured(4).toULong();
            QVERIFY2(n <= all.size() && same(value(call), all[n - 1]), qPrintable(call.captured()));
            ++checked;
        }
        qInfo("%d highest and lowest figures held against the files", checked);
        QVERIFY(checked > 5);
    }

    /// count() of places over or under a bound.
    void countsCountCells()
    {
        int checked = 0;
        for (const auto &call : storyCalls(QStringLiteral("count\\(\\s*'gemeente'\\s*,\\s*'(\\w+) (<|>) (-?[\\d.]+)'\\s*,\\s*(\\d{4})\\s*\\)"))) {
            if (!isPlain(call.captured(1), call.captured(4)))
                continue;
            const double bound = call.captured(3).toDouble();
            const bool below = call.captured(2) == QLatin1String("<");
            const auto all = cells(call.captured(1), call.captured(4).toInt());
            const auto count = std::ranges::count_if(all, [&](double cell) { return below ? cell < bound : cell > bound; });
            QCOMPARE(value(call), static_cast<double>(count));
            ++checked;
        }
        qInfo("%d counts held against the files", checked);
        QVERIFY(checked > 3);
    }

    /// correlation() and elasticity() over all municipalities.
    void relationsAreThoseOfTheCells()
    {
        int checked = 0;
        for (const auto &call : storyCalls(QStringLiteral("(correlation|elasticity)\\(\\s*'(\\w+)'\\s*,\\s*'(\\w+)'\\s*,\\s*'gemeente'\\s*,\\s*(\\d{4})\\s*,\\s*(\\d{4})\\s*\\)"))) {
            if (!isPlain(call.captured(2), call.captured(4)) || !isPlain(call.captured(3), call.captured(5)))
                continue;
            const bool logs = call.captured(1) == QLatin1String("elasticity");
            Line line;
            for (const QString &code : m_raw.municipalities()) {
                const auto x = m_raw.figure(call.captured(2), code, call.captured(4).toInt());
                const auto y = m_raw.figure(call.captured(3), code, call.captured(5).toInt());
                if (x && y)
                    line.add(logs ? std::log(*x) : *x, logs ? std::log(*y) : *y);
            }
            const double expected = logs ? line.slope() : line.correlation();
            QVERIFY2(std::abs(value(call) - expected) < 1e-6, qPrintable(QStringLiteral("%1: %2, not %3").arg(call.captured()).arg(value(call)).arg(expected)));
            ++checked;
        }
        qInfo("%d correlations and elasticities held against the files", checked);
        QVERIFY(checked > 10);
    }

private:
    double value(const QRegularExpressionMatch &call)
    {
        const auto answer = evaluate(*m_figures, call.captured());
        return answer && !answer->text ? answer->number : std::nan("");
    }

    /// Cells of all municipalities of the drawn table; those that have none are left out.
    [[nodiscard]] std::vector<double> cells(const QString &indicator, int year) const
    {
        std::vector<double> found;
        for (const QString &code : m_raw.municipalities()) {
            if (const auto cell = m_raw.figure(indicator, code, year))
                found.push_back(*cell);
        }
        return found;
    }

    /// True if the atlas has no figure beside those of the files: none was computed by the build, taken from another
    /// code or put together.
    bool isPlain(const QString &indicator, const QString &year)
    {
        const auto of = evaluate(*m_figures, QStringLiteral("of('%1', 'gemeente', %2)").arg(indicator, year));
        return of && static_cast<std::size_t>(of->number) == cells(indicator, year.toInt()).size();
    }

    std::unique_ptr<StoryFigures> m_figures;
    RawFigures m_raw;
};

QTEST_GUILESS_MAIN(StoryNumbersTest)
#include "tst_story_numbers.moc"
