// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_feed.h"

#include "layers/view/theme_tokens.h"

#include <QPainter>
#include <QThread>

#include <algorithm>
#include <tuple>
#include <utility>

namespace atlas {

namespace {

/// Charts in which a place has the colour of its class, or a class its bounds.
bool showsClasses(ChartKind kind)
{
    return kind == ChartKind::Ranking || kind == ChartKind::Distribution || kind == ChartKind::Relation;
}

bool sameSettings(ChartKind kind, const ChartSettings &a, const ChartSettings &b)
{
    switch (kind) {
    case ChartKind::Ranking: return a.rankingAround == b.rankingAround;
    case ChartKind::Distribution: return true;
    case ChartKind::Relation:
        return std::tie(a.relationX, a.relationY, a.relationSize, a.logX, a.logY, a.selectionFit)
            == std::tie(b.relationX, b.relationY, b.relationSize, b.logX, b.logY, b.selectionFit);
    case ChartKind::Trend: return std::tie(a.trendIndicator, a.trendScale, a.indexYear) == std::tie(b.trendIndicator, b.trendScale, b.indexYear);
    case ChartKind::Gap:
        return std::tie(a.gapIndicator, a.gapMeasure, a.gapGroups, a.gapWeighted) == std::tie(b.gapIndicator, b.gapMeasure, b.gapGroups, b.gapWeighted);
    case ChartKind::Composition: return a.composition == b.composition;
    }
    return false;
}

bool samePlaces(const ChartSnapshot &a, const ChartSnapshot &b)
{
    return a.data == b.data && a.classified->figures.table == b.classified->figures.table;
}

bool sameMarked(const ViewState &a, const ViewState &b)
{
    return a.selection == b.selection && a.compared == b.compared;
}

bool sameContent(ChartKind kind, const ChartSnapshot &a, const ChartSnapshot &b)
{
    const ViewState &v = a.view, &w = b.view;
    return samePlaces(a, b) && v.indicator == w.indicator && v.year == w.year && v.level == w.level && v.vintage == w.vintage
        && v.language == w.language && (a.classified == b.classified || !showsClasses(kind)) && sameSettings(kind, v.charts, w.charts)
        && (!dependsOnMarkedPlaces(kind) || sameMarked(v, w));
}

bool sameDrawing(ChartKind kind, const ChartSnapshot &a, const ChartSnapshot &b)
{
    return sameContent(kind, a, b) && a.view.theme == b.view.theme && sameMarked(a.view, b.view);
}

void paintGroup(QPainter &painter, const std::shared_ptr<const display::Group> &group)
{
    if (group)
        paint(DisplayList{{}, {}, {}, {}, group}, painter);
}

/// Which place each row of a table twin is about. Trend and gap have a row a year.
std::vector<int> placesOf(ChartKind kind, const DataTable &table, const ChartDrawing &drawing, const ChartInput &input)
{
    const int shown = input.classified.figures.table;
    std::vector<int> rows(table.rows.size(), -1);
    if (shown < 0)
        return rows;
    if (kind == ChartKind::Composition) {
        for (std::size_t i = 0; i < rows.size() && drawing.places.size() == rows.size(); ++i)
            rows[i] = drawing.places[i].row;
    }
    const PlaceTable &places = input.data.tables()[static_cast<std::size_t>(shown)];
    const int code = codeColumn(kind);
    // Compared places of other levels come after all of this one.
    for (std::size_t i = 0; code >= 0 && i < std::min(rows.size(), static_cast<std::size_t>(places.size())); ++i) {
        if (const auto *text = std::get_if<QString>(&table.rows[i][static_cast<std::size_t>(code)]))
            rows[i] = places.rowOf(*text);
    }
    return rows;
}

ChartPicture made(ChartKind kind, std::shared_ptr<const ChartSnapshot> from, std::shared_ptr<const ChartContent> content, const ChartRequest &request)
{
    ChartPicture picture;
    picture.from = std::move(from);
    picture.request = request;
    const ChartInput input = picture.from->input();
    picture.content = content ? std::move(content) : chartContent(kind, input);
    const ThemeTokens &theme = themeTokens(picture.from->view.theme);
    const auto drawing = std::make_shared<ChartDrawing>(drawChart(kind, *picture.content, input, FigureStyle{theme, 1}, request.size, {request.first}));
    picture.drawing = drawing;
    if (request.table) {
        picture.table = std::make_shared<DataTable>(chartTable(kind, *picture.content, input));
        picture.tablePlaces = placesOf(kind, *picture.table, *drawing, input);
    }

    picture.image = QImage((QSizeF(request.size) * request.dpr).toSize(), QImage::Format_RGB32);
    picture.image.setDevicePixelRatio(request.dpr);
    picture.image.fill(theme.paper);
    QPainter painter(&picture.image);
    for (const auto &layer : {drawing->ground, drawing->marks, drawing->chosen})
        paintGroup(painter, layer);
    return picture;
}

} // namespace

int codeColumn(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Ranking:
    case ChartKind::Distribution: return 1;
    case ChartKind::Relation: return 0;
    default: return -1;
    }
}

ChartFeed::ChartFeed(AtlasSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 3));
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &ChartFeed::flush);
    for (const auto signal : {&AtlasSession::dataChanged, &AtlasSession::classificationChanged}) {
        connect(&session, signal, this, [this] {
            m_classified.reset();
            touch();
        });
    }
    connect(&session, &AtlasSession::chartsChanged, this, &ChartFeed::touch);
    connect(&session, &AtlasSession::selectionChanged, this, &ChartFeed::touch);
    connect(&session, &AtlasSession::comparedChanged, this, &ChartFeed::touch);
    connect(&session, &AtlasSession::themeChanged, this, &ChartFeed::touch);
    connect(&session, &AtlasSession::languageChanged, this, &ChartFeed::touch);
}

ChartFeed::~ChartFeed()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ChartFeed::touch()
{
    m_snapshot.reset();
    m_flush.start();
}

void ChartFeed::want(ChartKind kind, const ChartRequest &request)
{
    state(kind).wanted = request;
    m_flush.start();
}

void ChartFeed::unwant(ChartKind kind)
{
    state(kind).wanted.reset();
}

std::shared_ptr<const ChartSnapshot> ChartFeed::snapshot()
{
    if (!m_classified)
        m_classified = std::make_shared<const ClassifiedFigures>(m_session.classified());
    if (!m_snapshot)
        m_snapshot = std::make_shared<const ChartSnapshot>(ChartSnapshot{m_session.data(), m_session.view(), m_classified});
    return m_snapshot;
}

std::shared_ptr<const ChartContent> ChartFeed::content(ChartKind kind)
{
    const ChartPicture &shown = state(kind).shown;
    const auto now = snapshot();
    return shown.from && sameContent(kind, *shown.from, *now) ? shown.content : chartContent(kind, now->input());
}

bool ChartFeed::isBusy() const
{
    return m_flush.isActive() || std::any_of(m_states.begin(), m_states.end(), [this](const State &s) { return s.job != 0 || (m_held && s.wanted); });
}

void ChartFeed::release()
{
    if (std::exchange(m_held, false))
        m_flush.start();
}

void ChartFeed::flush()
{
    if (m_held)
        return;
    // The chart one looks at comes first.
    start(m_session.view().charts.current);
    for (const ChartKind kind : kChartKinds)
        start(kind);
}

void ChartFeed::start(ChartKind kind)
{
    State &s = state(kind);
    if (!s.wanted || s.job != 0 || s.wanted->size.isEmpty())
        return;
    const auto now = snapshot();
    if (s.shown.from && s.shown.request == *s.wanted && sameDrawing(kind, *s.shown.from, *now))
        return;
    const auto content = s.shown.from && sameContent(kind, *s.shown.from, *now) ? s.shown.content : nullptr;
    s.job = ++m_jobs;
    m_pool.start([this, kind, now, content, request = *s.wanted, job = s.job] {
        ChartPicture picture = made(kind, now, content, request);
        QMetaObject::invokeMethod(this, [this, kind, job, ready = std::move(picture)] { finish(kind, job, ready); }, Qt::QueuedConnection);
    });
}

void ChartFeed::finish(ChartKind kind, std::uint64_t job, const ChartPicture &picture)
{
    State &s = state(kind);
    if (s.job != job)
        return;
    s.job = 0;
    if (samePlaces(*picture.from, *snapshot())) {
        s.shown = picture;
        Q_EMIT drawn(kind, picture);
    }
    start(kind);
}

} // namespace atlas
