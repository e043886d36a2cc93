// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/render/charts/charts.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace atlas {

/// Everything a chart is made of, as it was at one moment; shared with the workers.
struct ChartSnapshot {
    std::shared_ptr<const AtlasData> data;
    ViewState view;
    std::shared_ptr<const ClassifiedFigures> classified;

    [[nodiscard]] ChartInput input() const { return {*data, view, *classified}; }
};

/// How a chart is wanted: logical pixels, device pixels per logical one, and which part of a long list.
struct ChartRequest {
    QSize size;
    double dpr = 1;
    int first = -1;         ///< see ChartScroll
    bool table = false;     ///< with its table twin

    bool operator==(const ChartRequest &) const = default;
};

/// A chart that was worked out and painted.
struct ChartPicture {
    std::shared_ptr<const ChartSnapshot> from;
    std::shared_ptr<const ChartContent> content;
    std::shared_ptr<const ChartDrawing> drawing;
    QImage image;                                   ///< ground, marks and chosen places, on paper
    ChartRequest request;
    std::shared_ptr<const DataTable> table;         ///< only if it was asked for
    std::vector<int> tablePlaces;                   ///< per row of it the row of the drawn table, −1 if it is none of its places
};

/// Which column of a chart's table twin holds the codes of its places, with name and level behind it; −1 if none does.
int codeColumn(ChartKind kind);

/// Works charts out and paints them in worker threads, each again only when what it is made of has changed, and
/// only those that are seen. One job a chart at a time: the next one takes the newest state. What was made of
/// another atlas or level is dropped. GUI thread.
class ChartFeed : public QObject {
    Q_OBJECT

public:
    explicit ChartFeed(AtlasSession &session, QObject *parent = nullptr);
    ~ChartFeed() override;

    /// From now on the chart is drawn whenever it changes.
    void want(ChartKind kind, const ChartRequest &request);
    void unwant(ChartKind kind);
    /// Until release() nothing is begun: something else has to be there first.
    void hold() { m_held = true; }
    void release();

    /// The present state of the session.
    [[nodiscard]] std::shared_ptr<const ChartSnapshot> snapshot();
    /// Content of the present state: what is at hand if it still holds, else worked out now.
    [[nodiscard]] std::shared_ptr<const ChartContent> content(ChartKind kind);
    /// True while some chart that is seen is not of the present state.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void drawn(atlas::ChartKind kind, const atlas::ChartPicture &picture);

private:
    struct State {
        std::optional<ChartRequest> wanted;
        ChartPicture shown;
        std::uint64_t job = 0;      ///< number of the job under way; 0 = none
    };

    void touch();
    void flush();
    void start(ChartKind kind);
    void finish(ChartKind kind, std::uint64_t job, const ChartPicture &picture);
    [[nodiscard]] State &state(ChartKind kind) { return m_states[static_cast<std::size_t>(kind)]; }

    AtlasSession &m_session;
    std::array<State, kChartKinds.size()> m_states;
    std::shared_ptr<const ChartSnapshot> m_snapshot;
    std::shared_ptr<const ClassifiedFigures> m_classified;
    std::uint64_t m_jobs = 0;
    bool m_held = false;
    QTimer m_flush;
    QThreadPool m_pool;             ///< last: its jobs end before the rest goes
};

} // namespace atlas
