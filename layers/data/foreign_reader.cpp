// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/foreign_reader.h"

#include "layers/data/catalogue.h"
#include "layers/data/foreign_columns.h"
#include "layers/data/foreign_layer.h"
#include "layers/data/foreign_places.h"
#include "layers/data/foreign_memberships.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace atlas {

namespace {

/// Full-detail layers ("niet gegeneraliseerd") are many times larger and look the same on a screen.
bool isFullDetail(const QString &layer)
{
    return QString(layer).remove(QLatin1Char('_')).contains(QLatin1String("nietgegeneraliseerd"), Qt::CaseInsensitive);
}

/// Splits the layers into those to read and those that show the same level and year once more.
std::vector<LayerHead> chooseLayers(const std::vector<LayerHead> &heads, AtlasParts &parts)
{
    std::map<std::pair<QString, int>, std::size_t> best;
    std::vector<bool> chosen(heads.size(), false);
    const auto leaveOut = [&](const LayerHead &head, const QString &level, const char *why) {
        parts.layers.push_back({head.name, level, yearInName(head.name), head.rows, 0});
        parts.report.push_back({head.name, QLatin1String(why), head.rows, {}, true});
    };
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (!heads[i].polygons) {
            leaveOut(heads[i], {}, "not-polygons");
            continue;
        }
        const QString level = Catalogue::instance().levelOfLayer(heads[i].name);
        if (level.isEmpty()) {
            chosen[i] = true;
            continue;
        }
        const auto [it, first] = best.try_emplace({level, yearInName(heads[i].name)}, i);
        if (first) {
            chosen[i] = true;
            continue;
        }
        const bool better = isFullDetail(heads[it->second].name) && !isFullDetail(heads[i].name);
        const std::size_t loser = better ? it->second : i;
        chosen[it->second] = !better;
        chosen[i] = better;
        it->second = better ? i : it->second;
        leaveOut(heads[loser], level, "same-level");
    }
    std::vector<LayerHead> read;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (chosen[i])
            read.push_back(heads[i]);
    }
    return read;
}

/// Reads layers in two threads, each with its own dataset; results keep the layers' order.
class LayerPool {
public:
    LayerPool(QString path, const std::vector<LayerHead> &layers, std::stop_token stop, const ReadProgress &progress)
        : m_path(std::move(path)), m_layers(layers), m_stop(std::move(stop)), m_progress(progress),
          m_done(layers.size(), 0.0), m_results(layers.size())
    {
        for (const LayerHead &layer : layers)
            m_rows += static_cast<double>(layer.rows) + 1;
    }

    /// False when stopped.
    bool run(GDALDatasetH dataset)
    {
        std::optional<std::jthread> second;
        if (m_layers.size() > 1) {
            second.emplace([this] {
                if (const auto own = openGeoPackage(m_path))
                    work(own.value().get());
            });
        }
        work(dataset);
        second.reset();
        return !m_stop.stop_requested();
    }

    std::vector<ForeignPlaces> takeResults() { return std::move(m_results); }

private:
    void work(GDALDatasetH dataset)
    {
        for (std::size_t i = m_next++; i < m_layers.size() && !m_stop.stop_requested(); i = m_next++) {
            const auto raw = readRawLayer(dataset, m_layers[i].name, m_stop, [&](double part) { advance(i, 0.7 * part); });
            if (!raw)
                return;
            const int inLayer = yearInName(m_layers[i].name);
            const int vintage = inLayer != 0 ? inLayer : yearInName(QFileInfo(m_path).completeBaseName());
            m_results[i] = makePlaces(*raw, findRoles(*raw), vintage, m_stop);
            advance(i, 1.0);
        }
    }

    void advance(std::size_t layer, double part)
    {
        if (!m_progress)
            return;
        const std::lock_guard lock(m_mutex);
        m_done[layer] = part;
        double done = 0;
        for (std::size_t i = 0; i < m_layers.size(); ++i)
            done += m_done[i] * (static_cast<double>(m_layers[i].rows) + 1);
        m_progress(done / m_rows, m_layers[layer].name);
    }

    QString m_path;
    const std::vector<LayerHead> &m_layers;
    std::stop_token m_stop;
    const ReadProgress &m_progress;
    std::vector<double> m_done;
    std::vector<ForeignPlaces> m_results;
    double m_rows = 0;
    std::atomic<std::size_t> m_next{0};
    std::mutex m_mutex;
};

/// Adds a layer's places; a level and year that is taken already gets the layer's name as its level.
void append(AtlasParts &parts, ForeignPlaces &&places)
{
    const auto firstTable = static_cast<int>(parts.tables.size());
    for (PlaceTable &table : places.tables) {
        const bool taken = std::any_of(parts.tables.begin(), parts.tables.end(), [&](const PlaceTable &other) {
            return other.level == table.level && other.vintage == table.vintage;
        });
        if (taken) {
            const QString own = table.title.toLower();
            for (LayerCount &count : places.counts) {
                if (count.vintage == table.vintage && count.level == table.level)
                    count.level = own;
            }
            for (Membership &membership : places.memberships) {
                if (membership.childVintage == table.vintage && membership.childLevel == table.level)
                    membership.childLevel = own;
            }
            table.level = own;
        }
        parts.tables.push_back(std::move(table));
    }
    for (Column &column : places.columns) {
        column.table += firstTable;
        parts.columns.push_back(std::move(column));
    }
    for (Indicator &indicator : places.indicators) {
        const bool known = std::any_of(parts.indicators.begin(), parts.indicators.end(),
                                       [&](const Indicator &other) { return other.code == indicator.code; });
        if (!known)
            parts.indicators.push_back(std::move(indicator));
    }
    const auto move = [](auto &from, auto &to) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(places.memberships, parts.memberships);
    move(places.counts, parts.layers);
    move(places.report, parts.report);
}

void addTexts(AtlasParts &parts, const QString &path)
{
    const Catalogue &catalogue = Catalogue::instance();
    QSet<QString> levels, themes;
    for (const PlaceTable &table : parts.tables) {
        if (!levels.contains(table.level)) {
            levels.insert(table.level);
            parts.levels.push_back(catalogue.level(table.level));
        }
    }
    std::stable_sort(parts.levels.begin(), parts.levels.end(),
                     [](const LevelInfo &a, const LevelInfo &b) { return a.order < b.order; });
    for (const Indicator &indicator : parts.indicators)
        themes.insert(indicator.theme);
    for (const Theme &theme : catalogue.themes()) {
        if (themes.contains(theme.code))
            parts.themes.push_back(theme);
    }
    Source source;
    source.id = QLatin1String(kFileSource);
    source.title = QFileInfo(path).fileName();
    parts.sources.push_back(std::move(source));
}

} // namespace

DataResult<AtlasParts> readForeign(const QString &path, GDALDatasetH dataset, std::stop_token stop,
                                   const ReadProgress &progress)
{
    AtlasParts parts;
    parts.file = path;
    const std::vector<LayerHead> heads = layerHeads(dataset);
    if (heads.empty())
        return Unexpected{DataError{DataErrorCode::NoLayers, path, {}, -1, {}}};
    const std::vector<LayerHead> layers = chooseLayers(heads, parts);

    LayerPool pool(path, layers, stop, progress);
    if (!pool.run(dataset))
        return Unexpected{DataError{DataErrorCode::Cancelled, path, {}, -1, {}}};
    for (ForeignPlaces &places : pool.takeResults())
        append(parts, std::move(places));
    if (parts.tables.empty()) {
        for (const ReportLine &line : parts.report) {
            if (line.what == QLatin1String("read-error"))
                return Unexpected{DataError{DataErrorCode::Damaged, path, line.layer, -1, {}}};
        }
        return Unexpected{DataError{DataErrorCode::NoPolygons, path, {}, -1, {}}};
    }
    addPrefixMemberships(parts);
    addTexts(parts, path);
    return parts;
}

} // namespace atlas
