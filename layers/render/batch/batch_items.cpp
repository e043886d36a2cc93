// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/batch/batch.h"

#include "layers/render/batch/batch_words.h"
#include "layers/render/batch/page_extent.h"
#include "layers/render/files/figure_name.h"
#include "layers/render/legend_model.h"
#include "layers/view/classified_figures.h"
#include "layers/view/place_name.h"
#include "layers/view/place_order.h"
#include "layers/view/translate.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array kWords{std::pair{BatchEach::Place, "place"}, std::pair{BatchEach::Region, "region"}, std::pair{BatchEach::Year, "year"},
                            std::pair{BatchEach::Indicator, "indicator"}};
/// The levels that most people mean by "region", in this order.
constexpr std::array kUsualRegions{"provincie", "corop"};

/// Makes up the figures of one batch.
class BatchMaker {
public:
    BatchMaker(const AtlasData &data, const FigureSpec &spec)
        : m_data(data), m_spec(spec), m_language(spec.view.language), m_describe(spec.view.language), m_table(drawnTableOf(data, spec.view))
    {
    }

    [[nodiscard]] BatchPlan made(BatchEach each, const QString &regionLevel, bool zoomed)
    {
        m_zoomed = zoomed;
        const Figures figures = figuresFor(m_data, m_spec.view.indicator, m_spec.view.year, m_table);
        if (each == BatchEach::Indicator)
            addIndicators();
        else if (m_table < 0 || figures.none)
            m_plan.skipped += m_describe.noFigures(m_data, figures);
        else if (each == BatchEach::Year)
            addYears();
        else if (each == BatchEach::Place)
            addPlaces(figures);
        else
            addRegions(regionLevel);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] QString say(const char *text) const { return translate(m_language, "Batch", text); }
    [[nodiscard]] const PlaceTable &table(int index) const { return m_data.tables()[static_cast<std::size_t>(index)]; }

    void add(const QString &name, const QString &fileName, FigureSpec spec)
    {
        const QString base = fileNameOf(fileName);
        QString file = base;
        for (int n = 2; m_files.contains(file); ++n)
            file = QStringLiteral("%1-%2").arg(base).arg(n);
        m_files += file;
        m_plan.items.push_back({name, file, std::move(spec)});
    }
    void skip(const QString &name, const QString &why) { m_plan.skipped += QStringLiteral("%1: %2").arg(name, why); }

    /// What every page about a place is made of.
    [[nodiscard]] FigureSpec page() const
    {
        FigureSpec spec = m_spec;
        // It was told of the one figure.
        spec.alternative.clear();
        spec.locator = true;
        return spec;
    }

    /// Zooms the pages to their boxes; the first one says how the map lies on all of them.
    void zoom(const std::vector<Box> &boxes)
    {
        if (!m_zoomed || m_plan.items.empty() || m_spec.view.map.tiles)
            return;
        FigureSpec probe = m_plan.items.front().spec;
        probe.view.extent = extentAround(boxes.front(), 1);
        const double aspect = mapAspectOf(m_data, probe);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            m_plan.items[i].spec.view.extent = extentAround(boxes[i], aspect);
    }

    void addPlaces(const Figures &figures)
    {
        const PlaceTable &places = table(m_table);
        const BatchWords words(m_data, m_spec, figures);
        QStringList names;
        for (int row = 0; row < places.size(); ++row)
            names << displayName(m_data, {m_table, row}, m_language);
        std::vector<Box> boxes;
        for (const std::size_t at : sortedNames(names, m_language)) {
            const int row = static_cast<int>(at);
            const QString &name = names[row];
            const Box box = boxOf(m_data, {m_table, row}, m_table);
            if (box.isEmpty()) {
                skip(name, say(QT_TRANSLATE_NOOP("Batch", "has no shape on the map")));
                continue;
            }
            if (const auto why = words.whyNot(row)) {
                skip(name, *why);
                continue;
            }
            FigureSpec spec = page();
            spec.view.selection = {places.key(row)};
            spec.title = words.title(name);
            spec.subtitle = words.subtitle(row);
            add(name, places.codes[row] + QLatin1Char(' ') + places.name(row, m_language), std::move(spec));
            boxes.push_back(box);
        }
        zoom(boxes);
    }

    void addRegions(const QString &asked)
    {
        const QStringList levels = regionLevels(m_data, m_spec.view);
        QString level = asked;
        for (auto usual = kUsualRegions.begin(); level.isEmpty() && usual != kUsualRegions.end(); ++usual) {
            if (levels.contains(QLatin1String(*usual)))
                level = QLatin1String(*usual);
        }
        if (level.isEmpty() && !levels.isEmpty())
            level = levels.back();
        if (!levels.contains(level)) {
            m_plan.skipped += say(QT_TRANSLATE_NOOP("Batch", "Nothing says which regions the places of the level “%1” lie in: choose one figure a place."))
                                  .arg(m_spec.view.level);
            return;
        }
        const int regionTable = overlayTable(m_data, level, m_table);
        const PlaceTable &regions = table(regionTable);
        const BatchWords words(m_data, m_spec, figuresFor(m_data, m_spec.view.indicator, m_spec.view.year, regionTable));
        QStringList names;
        for (int row = 0; row < regions.size(); ++row)
            names << displayName(m_data, {regionTable, row}, m_language);
        std::vector<Box> boxes;
        for (const std::size_t at : sortedNames(names, m_language)) {
            const int row = static_cast<int>(at);
            const Box box = membersBox(regionTable, row);
            if (box.isEmpty()) {
                skip(names[row], say(QT_TRANSLATE_NOOP("Batch", "no place on the map lies in it")));
                continue;
            }
            FigureSpec spec = page();
            if (!spec.view.overlays.contains(level))
                spec.view.overlays += level;
            spec.title = words.title(names[row]);
            spec.subtitle = words.subtitle(row);
            add(names[row], regions.codes[row] + QLatin1Char(' ') + names[row], std::move(spec));
            boxes.push_back(box);
        }
        zoom(boxes);
    }

    /// Of the members, which are what the map shows.
    [[nodiscard]] Box membersBox(int regionTable, int region) const
    {
        const ArcMap &shapes = *table(m_table).shapes;
        const std::vector<int> parents = m_data.parentRows(m_table, regionTable);
        Box box;
        for (std::size_t row = 0; row < std::min(parents.size(), shapes.areaCount()); ++row) {
            if (parents[row] == region)
                box.add(shapes.areaBox(row));
        }
        return box;
    }

    void addYears()
    {
        const Indicator *indicator = m_data.indicator(m_spec.view.indicator);
        const QString title = m_spec.title.isEmpty() ? indicator->name.in(m_language) : m_spec.title;
        for (const int year : yearsWithFigures(m_data, m_spec.view.indicator, m_table)) {
            FigureSpec spec = m_spec;
            spec.view.year = year;
            spec.alternative.clear();
            spec.title = QStringLiteral("%1, %2").arg(title).arg(year);
            add(QString::number(year), QStringLiteral("%1 %2").arg(m_spec.view.indicator).arg(year), std::move(spec));
        }
    }

    /// The proposed classes of an indicator, with what the composer changed about those of his own.
    [[nodiscard]] ViewState viewOf(const Indicator &indicator) const
    {
        const ViewState proposed = withIndicator(m_data, m_spec.view, m_spec.view.indicator);
        const ClassificationSpec &before = proposed.classification, &chosen = m_spec.view.classification;
        ViewState view = withIndicator(m_data, m_spec.view, indicator.code);
        ClassificationSpec &classes = view.classification;
        // Bounds set by hand are of one indicator alone.
        if (chosen.scheme != before.scheme && chosen.scheme != Scheme::Manual)
            classes.scheme = chosen.scheme;
        if (chosen.classes != before.classes)
            classes.classes = chosen.classes;
        if (chosen.palette != before.palette)
            classes.palette = chosen.palette;
        return view;
    }

    void addIndicators()
    {
        for (const Indicator &indicator : m_data.indicators()) {
            const QString name = indicator.name.in(m_language);
            if (m_table < 0 || yearsWithFigures(m_data, indicator.code, m_table).empty()) {
                skip(name, say(QT_TRANSLATE_NOOP("Batch", "no figures at this level")));
                continue;
            }
            FigureSpec spec = m_spec;
            spec.view = viewOf(indicator);
            spec.alternative.clear();
            if (!m_spec.title.isEmpty())
                spec.title = QStringLiteral("%1: %2").arg(m_spec.title, name);
            // Unit and date are those of each.
            spec.subtitle.clear();
            add(name, QStringLiteral("%1 %2").arg(indicator.code).arg(spec.view.year), std::move(spec));
        }
    }

    const AtlasData &m_data;
    const FigureSpec &m_spec;
    QString m_language;
    Describe m_describe;
    int m_table;
    bool m_zoomed = true;
    BatchPlan m_plan;
    QSet<QString> m_files;
};

} // namespace

QString toText(BatchEach each)
{
    return QLatin1String(std::ranges::find(kWords, each, &std::pair<BatchEach, const char *>::first)->second);
}

std::optional<BatchEach> batchEachFromText(const QString &text)
{
    const auto it = std::ranges::find_if(kWords, [&](const auto &word) { return text == QLatin1String(word.second); });
    return it == kWords.end() ? std::nullopt : std::optional(it->first);
}

BatchPlan batchPlan(const AtlasData &data, const FigureSpec &spec, BatchEach each, const QString &regionLevel)
{
    return BatchMaker(data, spec).made(each, regionLevel, true);
}

std::vector<BatchItem> batchItems(const AtlasData &data, const FigureSpec &spec, BatchEach each, const QString &regionLevel)
{
    return batchPlan(data, spec, each, regionLevel).items;
}

std::size_t batchCount(const AtlasData &data, const FigureSpec &spec, BatchEach each, const QString &regionLevel)
{
    return BatchMaker(data, spec).made(each, regionLevel, false).items.size();
}

QStringList regionLevels(const AtlasData &data, const ViewState &view)
{
    const int table = drawnTableOf(data, view);
    QStringList levels;
    if (table < 0)
        return levels;
    const LevelInfo *own = data.level(view.level);
    std::vector<LevelInfo> all = data.parts().levels;
    std::ranges::stable_sort(all, {}, &LevelInfo::order);
    for (const LevelInfo &level : all) {
        const int regions = overlayTable(data, level.code, table);
        if (level.code == view.level || (own && level.order >= own->order) || regions < 0)
            continue;
        const std::vector<int> parents = data.parentRows(table, regions);
        if (std::ranges::any_of(parents, [](int parent) { return parent >= 0; }))
            levels += level.code;
    }
    return levels;
}

} // namespace atlas
