// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/legend_model.h"

#include "layers/render/map_scene.h"
#include "layers/view/class_doubts.h"
#include "layers/view/colour_space.h"
#include "layers/view/drawn_shapes.h"
#include "layers/view/theme_tokens.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

QString membershipPeriod(const AtlasData &data, const QString &level)
{
    QString from;
    QString to;
    for (const Membership &membership : data.parts().memberships) {
        if (membership.parentLevel != level)
            continue;
        if (membership.validFrom.isEmpty() || membership.validTo.isEmpty())
            return {};
        if (from.isEmpty() || membership.validFrom < from)
            from = membership.validFrom;
        if (membership.validTo > to)
            to = membership.validTo;
    }
    if (from.isEmpty())
        return {};
    const QString first = from.left(4);
    const QString last = to.left(4);
    return first == last ? first : first + QChar(0x2013) + last;
}

int overlayTable(const AtlasData &data, const QString &level, int table)
{
    const auto tables = data.tables();
    const auto at = [&](int i) -> const PlaceTable & { return tables[static_cast<std::size_t>(i)]; };
    if (table < 0 || at(table).level == level)
        return -1;
    if (const int drawn = data.drawnTable(level); drawn >= 0)
        return drawn;
    int newest = -1;
    for (int i = 0; i < static_cast<int>(tables.size()); ++i) {
        if (at(i).level == level && (newest < 0 || at(i).vintage > at(newest).vintage))
            newest = i;
    }
    return newest;
}

namespace {

/// Fills a legend from the marks of a map.
class LegendMaker {
public:
    LegendMaker(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe)
        : m_data(data), m_state(state), m_classified(classified), m_describe(describe), m_theme(themeTokens(state.theme)),
          m_shapes(drawnShapes(data, state)), m_marks(mapMarks(data, state, classified, m_shapes.get()))
    {
    }

    [[nodiscard]] LegendModel make() const
    {
        LegendModel model;
        if (const Indicator *indicator = m_data.indicator(m_classified.figures.indicator))
            model.unit = indicator->unit.in(m_describe.language());
        model.scheme = scheme();
        if (m_marks.form == MapForm::Proportional)
            addSigns(model);
        else if (m_marks.pair)
            addPair(model);
        else
            addClasses(model);
        addMissing(model);
        addDoubts(model);
        addOverlays(model);
        return model;
    }

private:
    [[nodiscard]] QString say(const char *text) const { return translate(m_describe.language(), "Legend", text); }
    [[nodiscard]] QString countText(std::size_t count) const { return m_describe.number(static_cast<double>(count), 0); }

    [[nodiscard]] QString scheme() const
    {
        if (m_marks.form == MapForm::Proportional)
            return say(QT_TRANSLATE_NOOP("Legend", "area of the circle"));
        if (m_marks.pair)
            return say(QT_TRANSLATE_NOOP("Legend", "low, middle and high third"));
        const QString name = m_describe.scheme(m_state.classification.scheme);
        return m_classified.pooled ? say(QT_TRANSLATE_NOOP("Legend", "%1 over all years")).arg(name) : name;
    }

    [[nodiscard]] LegendRow rowOf(int group, const QString &label) const
    {
        LegendRow row;
        row.classIndex = group;
        row.label = label;
        row.count = static_cast<std::size_t>(group) < m_marks.counts.size() ? m_marks.counts[static_cast<std::size_t>(group)] : 0;
        row.countText = countText(row.count);
        return row;
    }

    void addClasses(LegendModel &model) const
    {
        const QStringList labels = m_describe.classLabels(m_classified);
        const std::vector<QColor> colours = classColours(m_state, m_classified);
        const std::vector<SymbolColours> discs = symbolColours(m_state, m_classified);
        const bool patterns = m_marks.form == MapForm::Choropleth && m_state.map.patterns;
        const std::vector<MapPattern> hatches = patterns ? classPatterns(static_cast<int>(m_classified.upper.size())) : std::vector<MapPattern>();
        for (std::size_t i = 0; i < m_classified.upper.size(); ++i) {
            LegendRow row = rowOf(static_cast<int>(i), labels.value(static_cast<qsizetype>(i)));
            row.colour = i < colours.size() ? colours[i] : m_theme.noDataFill;
            if (patterns) {
                row.pattern = hatches[i];
                row.hatch = patternInk(m_theme);
                row.colour = patternGround(row.colour, m_theme);
            }
            if (i < discs.size()) {
                row.disc = discs[i];
                row.discWeight = m_marks.sizes->ofClass[i];
            }
            model.rows.push_back(std::move(row));
        }
    }

    void addSigns(LegendModel &model) const
    {
        const std::vector<SymbolColours> discs = symbolColours(m_state, m_classified);
        if (m_marks.sizes->largest > 0) {
            SizeKey key;
            key.largest = m_marks.sizes->largest;
            // Round figures are never longer than this one.
            key.widest = m_describe.number(key.largest, key.largest < 10 ? 1 : 0);
            key.locale = m_describe.locale();
            key.colours = discs[m_marks.counts[AboveZero] > 0 || m_marks.counts[BelowZero] == 0 ? AboveZero : BelowZero];
            model.sizes = key;
        }
        const bool twoSides = m_marks.counts[BelowZero] > 0;
        const auto add = [&](int group, const QString &label) {
            LegendRow row = rowOf(group, label);
            row.disc = discs[static_cast<std::size_t>(group)];
            row.colour = row.disc.fill;
            model.rows.push_back(std::move(row));
        };
        add(AboveZero, twoSides ? say(QT_TRANSLATE_NOOP("Legend", "above 0")) : say(QT_TRANSLATE_NOOP("Legend", "with a circle")));
        if (twoSides)
            add(BelowZero, say(QT_TRANSLATE_NOOP("Legend", "below 0")));
        if (m_marks.counts[AtZero] > 0) {
            LegendRow row = rowOf(AtZero, say(QT_TRANSLATE_NOOP("Legend", "0: no circle")));
            row.colour = landColour(m_theme);
            model.rows.push_back(std::move(row));
        }
    }

    void addPair(LegendModel &model) const
    {
        const BivariateFigures &pair = *m_marks.pair;
        const auto colours = bivariateColours(m_theme);
        PairKey key;
        key.hatch = patternInk(m_theme);
        const auto nameOf = [&](const ClassifiedFigures &figures, bool whole) {
            const Indicator *indicator = m_data.indicator(figures.figures.indicator);
            if (indicator == nullptr)
                return QString();
            const QString &language = m_describe.language();
            const QString name = indicator->shortName.in(language).isEmpty() ? indicator->name.in(language) : indicator->shortName.in(language);
            const QString unit = indicator->unit.in(language);
            const QString named = !whole || unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit);
            return whole ? say(QT_TRANSLATE_NOOP("Legend", "%1 (%2)")).arg(named).arg(figures.figures.year) : named;
        };
        const auto boundsOf = [&](const ClassifiedFigures &figures) {
            QStringList bounds;
            for (std::size_t i = 0; i + 1 < figures.upper.size(); ++i)
                bounds += m_describe.number(figures.upper[i], figures.decimals);
            return bounds;
        };
        key.x = nameOf(pair.x, true);
        key.y = nameOf(pair.y, true);
        key.xBounds = boundsOf(pair.x);
        key.yBounds = boundsOf(pair.y);
        const QStringList xLabels = m_describe.classLabels(pair.x);
        const QStringList yLabels = m_describe.classLabels(pair.y);
        for (int cell = 0; cell < kCells; ++cell) {
            PairKey::Cell &at = key.cells[static_cast<std::size_t>(cell)];
            at.colour = colours[static_cast<std::size_t>(cell)];
            if (m_state.map.patterns) {
                at.pattern = cellPattern(cell % kThirds, cell / kThirds);
                at.colour = patternGround(at.colour, m_theme);
            }
            at.ink = contrastRatio(Qt::white, at.colour) > contrastRatio(QColor(0x1F2328), at.colour) ? QColor(Qt::white) : QColor(0x1F2328);
            at.label = QStringLiteral("%1 %2; %3 %4").arg(nameOf(pair.x, false), xLabels.value(cell % kThirds), nameOf(pair.y, false), yLabels.value(cell / kThirds));
            at.count = pair.counts[static_cast<std::size_t>(cell)];
            at.countText = countText(at.count);
        }
        model.pair = std::move(key);
        model.unit.clear();
    }

    void addMissing(LegendModel &model) const
    {
        LegendRow none;
        none.kind = LegendRow::Kind::NoData;
        none.label = m_marks.pair ? say(QT_TRANSLATE_NOOP("Legend", "no figure of one or both")) : say(QT_TRANSLATE_NOOP("Legend", "no figure"));
        none.count = m_marks.withoutFigure;
        none.countText = countText(none.count);
        none.colour = m_theme.noDataFill;
        none.hatch = m_theme.noDataLine;
        if (m_state.map.patterns && !m_marks.sizes)
            none.pattern = missingPattern();
        model.rows.push_back(std::move(none));
    }

    void addDoubts(LegendModel &model) const
    {
        if (!m_state.map.marksDoubts())
            return;
        LegendRow doubt;
        doubt.kind = LegendRow::Kind::Doubt;
        doubt.label = say(QT_TRANSLATE_NOOP("Legend", "class uncertain"));
        doubt.count = classDoubts(m_data, m_state, m_classified).marked.size();
        doubt.countText = countText(doubt.count);
        doubt.colour = m_theme.ink;
        model.rows.push_back(std::move(doubt));
    }

    void addOverlays(LegendModel &model) const
    {
        for (const QString &level : m_state.overlays) {
            const int parents = overlayTable(m_data, level, m_classified.figures.table);
            if (parents < 0 || std::ranges::none_of(m_data.parentRows(m_classified.figures.table, parents), [](int row) { return row >= 0; }))
                continue;
            LegendRow row;
            row.kind = LegendRow::Kind::Overlay;
            row.level = level;
            const LevelInfo *info = m_data.level(level);
            row.label = info != nullptr ? info->name.in(m_describe.language()) : level;
            if (const QString period = membershipPeriod(m_data, level); !period.isEmpty())
                row.label = say(QT_TRANSLATE_NOOP("Legend", "%1 (%2)")).arg(row.label, period);
            row.line = overlayStyle(level, m_theme);
            model.rows.push_back(std::move(row));
        }
    }

    const AtlasData &m_data;
    const ViewState &m_state;
    const ClassifiedFigures &m_classified;
    const Describe &m_describe;
    const ThemeTokens &m_theme;
    std::shared_ptr<const ArcMap> m_shapes;
    MapMarks m_marks;
};

} // namespace

LegendModel legendFor(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe)
{
    return LegendMaker(data, state, classified, describe).make();
}

} // namespace atlas
