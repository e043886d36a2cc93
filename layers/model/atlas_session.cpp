// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/model/atlas_session.h"

#include <QSet>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace atlas {

/// Swaps one whole view (and atlas, where figures were added) for another: undo and redo are the same step.
class ViewCommand : public QUndoCommand {
public:
    ViewCommand(AtlasSession &session, ViewState view, std::shared_ptr<const AtlasData> data, const QString &text, int mergeId)
        : QUndoCommand(text)
        , m_session(session)
        , m_view(std::move(view))
        , m_data(std::move(data))
        , m_mergeId(mergeId)
    {
    }

    void undo() override { swap(); }
    void redo() override { swap(); }
    [[nodiscard]] int id() const override { return m_mergeId; }
    /// The later step's "before" is dropped: this one's is what a user wants back.
    bool mergeWith(const QUndoCommand *other) override { return other->id() == m_mergeId; }

private:
    void swap()
    {
        const ViewState before = m_session.view();
        const auto dataBefore = m_session.data();
        m_session.apply(m_view, m_data);
        m_view = before;
        m_data = dataBefore;
    }

    AtlasSession &m_session;
    ViewState m_view;
    std::shared_ptr<const AtlasData> m_data;
    int m_mergeId;
};

namespace {

// Steps of one of these kinds in a row are one step to the user.
enum MergeId { NoMerge = -1, MergeYear = 1, MergeClassification = 2, MergeComparison = 3, MergeCharts = 4 };

} // namespace

AtlasSession::AtlasSession(std::shared_ptr<const AtlasData> data, QString language, QObject *parent)
    : QObject(parent)
    , m_data(std::move(data))
    , m_view(openingView(*m_data, language))
{
}

AtlasSession::~AtlasSession() = default;

const ClassifiedFigures &AtlasSession::classified() const
{
    if (!m_classified)
        m_classified = classifyView(*m_data, m_view);
    return *m_classified;
}

std::vector<int> AtlasSession::selectedRows() const
{
    std::vector<int> rows;
    for (const PlaceKey &key : m_view.selection) {
        const auto place = m_data->find(key);
        if (place && place->table == table())
            rows.push_back(place->row);
    }
    return rows;
}

std::optional<int> AtlasSession::comparedIndex(int row) const
{
    for (qsizetype i = 0; i < m_view.compared.size(); ++i) {
        if (m_data->find(m_view.compared[i]) == AtlasData::PlaceRef{table(), row})
            return static_cast<int>(i);
    }
    return std::nullopt;
}

void AtlasSession::apply(const ViewState &given, const std::shared_ptr<const AtlasData> &data)
{
    // How it is shown is not part of a step: an undo keeps where one looks, the theme and the language.
    ViewState view = given;
    view.extent = view.map.tiles == m_view.map.tiles ? m_view.extent : Extent{};
    view.theme = m_view.theme;
    view.language = m_view.language;

    const ViewState before = std::exchange(m_view, view);
    const bool newData = data != m_data;
    m_data = data;
    const bool newClasses = newData || before.indicator != view.indicator || before.year != view.year
        || before.level != view.level || before.vintage != view.vintage || before.classification != view.classification;
    if (newClasses)
        m_classified.reset();
    const bool newPlaces = newData || before.level != view.level || before.vintage != view.vintage;
    const auto hoveredBefore = newPlaces ? std::exchange(m_hovered, std::nullopt) : m_hovered;
    // A lit group is of one distribution: with other classes or figures it says nothing.
    const bool groupGone = newClasses && !std::exchange(m_hoveredGroup, {}).empty();

    if (newData)
        Q_EMIT dataChanged();
    if (newClasses)
        Q_EMIT classificationChanged();
    if (before.map != view.map)
        Q_EMIT mapChanged();
    if (before.extent != view.extent)
        Q_EMIT extentChanged(view.extent);
    if (before.overlays != view.overlays || before.labels != view.labels)
        Q_EMIT overlaysChanged();
    if (before.selection != view.selection)
        Q_EMIT selectionChanged(view.selection);
    if (before.kept != view.kept)
        Q_EMIT keptChanged();
    if (before.compared != view.compared)
        Q_EMIT comparedChanged(view.compared);
    if (before.comparison != view.comparison)
        Q_EMIT comparisonChanged();
    if (before.charts != view.charts)
        Q_EMIT chartsChanged();
    if (hoveredBefore != m_hovered)
        Q_EMIT hoveredChanged(m_hovered, hoveredBefore);
    if (groupGone)
        Q_EMIT hoveredGroupChanged();
}

void AtlasSession::push(const ViewState &next, const QString &text, int mergeId)
{
    if (next != m_view)
        m_undo.push(new ViewCommand(*this, next, m_data, text, mergeId));
}

void AtlasSession::replaceData(std::shared_ptr<const AtlasData> data)
{
    m_undo.clear();
    ViewState next = openingView(*data, m_view.language);
    // What the new atlas also has stays as it was: the same question on other boundaries.
    if (data->drawnLevels().contains(m_view.level))
        next = withLevel(*data, next, m_view.level);
    if (data->indicator(m_view.indicator) && !data->years(m_view.indicator).empty()) {
        next.year = m_view.year;
        next = withIndicator(*data, next, m_view.indicator);
        next.classification = m_view.classification;
    }
    QList<PlaceKey> compared;
    for (const PlaceKey &key : m_view.compared) {
        if (data->find({key.level, key.code, 0}))
            compared.append({key.level, key.code, 0});
    }
    if (!compared.isEmpty())
        next.compared = compared;
    next.kept = m_view.kept;
    next.map = m_view.map;
    next.comparison = m_view.comparison;
    next.charts = m_view.charts;
    apply(next, data);
    setExtent({});
}

void AtlasSession::extendData(std::shared_ptr<const AtlasData> data, const QString &showIndicator)
{
    const ViewState next = withIndicator(*data, m_view, showIndicator);
    m_undo.push(new ViewCommand(*this, next, std::move(data), tr("Add own figures"), NoMerge));
}

void AtlasSession::setIndicator(const QString &code)
{
    if (code != m_view.indicator)
        push(withIndicator(*m_data, m_view, code), tr("Choose indicator"), NoMerge);
}

void AtlasSession::setYear(int year)
{
    ViewState next = m_view;
    next.year = year;
    push(next, tr("Choose year"), MergeYear);
}

void AtlasSession::setLevel(const QString &level)
{
    if (level != m_view.level)
        push(withLevel(*m_data, m_view, level), tr("Choose level"), NoMerge);
}

void AtlasSession::setClassification(const ClassificationSpec &spec)
{
    ViewState next = m_view;
    next.classification = spec;
    push(next, tr("Change classes"), MergeClassification);
}

void AtlasSession::setMap(const MapSettings &settings)
{
    ViewState next = m_view;
    next.map = settings;
    push(next, tr("Change map"), NoMerge);
}

void AtlasSession::setOverlay(const QString &level, bool shown)
{
    ViewState next = m_view;
    next.overlays.removeAll(level);
    if (shown)
        next.overlays.append(level);
    push(next, tr("Show or hide borders"), NoMerge);
}

void AtlasSession::setLabels(bool shown)
{
    ViewState next = m_view;
    next.labels = shown;
    push(next, tr("Show or hide names"), NoMerge);
}

void AtlasSession::setSelection(const QList<PlaceKey> &places)
{
    ViewState next = m_view;
    next.selection = places;
    push(next, tr("Select places"), NoMerge);
}

void AtlasSession::select(const std::vector<int> &rows, SelectMode mode)
{
    const PlaceTable &places = m_data->tables()[static_cast<std::size_t>(table())];
    QList<PlaceKey> given;
    for (const int row : rows)
        given.append(places.key(row));
    if (mode == SelectMode::Replace)
        return setSelection(given);

    const QSet<PlaceKey> wanted(given.begin(), given.end());
    QList<PlaceKey> next = m_view.selection;
    if (mode == SelectMode::Remove) {
        next.removeIf([&](const PlaceKey &key) { return wanted.contains(key); });
    } else {
        const QSet<PlaceKey> present(next.begin(), next.end());
        std::copy_if(given.begin(), given.end(), std::back_inserter(next), [&](const PlaceKey &key) { return !present.contains(key); });
    }
    setSelection(next);
}

void AtlasSession::setKept(const QList<NamedSelection> &kept)
{
    ViewState next = m_view;
    next.kept = kept;
    push(next, tr("Keep selection"), NoMerge);
}

void AtlasSession::setCompared(const QList<PlaceKey> &places)
{
    ViewState next = m_view;
    next.compared.clear();
    const auto same = [&](const PlaceKey &a, const PlaceKey &b) { return a == b || (m_data->find(a) && m_data->find(a) == m_data->find(b)); };
    for (const PlaceKey &key : places) {
        const bool known = std::any_of(next.compared.begin(), next.compared.end(), [&](const PlaceKey &other) { return same(key, other); });
        if (next.compared.size() < kMaximumCompared && !known)
            next.compared.append(key);
    }
    push(next, tr("Change compared places"), NoMerge);
}

void AtlasSession::setComparison(const ComparisonSettings &settings)
{
    ViewState next = m_view;
    next.comparison = settings;
    push(next, tr("Change comparison"), MergeComparison);
}

void AtlasSession::setCharts(const ChartSettings &settings)
{
    ViewState next = m_view;
    next.charts = settings;
    push(next, tr("Change chart"), MergeCharts);
}

void AtlasSession::setView(const ViewState &view)
{
    push(view, tr("Change view"), NoMerge);
}

void AtlasSession::setExtent(const Extent &extent)
{
    if (extent == m_view.extent)
        return;
    m_view.extent = extent;
    Q_EMIT extentChanged(extent);
}

void AtlasSession::setTheme(const QString &theme)
{
    if (theme == m_view.theme)
        return;
    m_view.theme = theme;
    Q_EMIT themeChanged(theme);
}

void AtlasSession::setLanguage(const QString &language)
{
    if (language == m_view.language)
        return;
    m_view.language = language;
    Q_EMIT languageChanged(language);
}

void AtlasSession::restoreKept(const QList<NamedSelection> &kept)
{
    if (kept == m_view.kept)
        return;
    m_view.kept = kept;
    Q_EMIT keptChanged();
}

void AtlasSession::setHoveredRow(std::optional<int> row)
{
    if (row == m_hovered)
        return;
    const auto before = std::exchange(m_hovered, row);
    const bool groupGone = row && !std::exchange(m_hoveredGroup, {}).empty();
    Q_EMIT hoveredChanged(row, before);
    if (groupGone)
        Q_EMIT hoveredGroupChanged();
}

void AtlasSession::setHoveredGroup(std::vector<int> rows)
{
    if (rows == m_hoveredGroup)
        return;
    m_hoveredGroup = std::move(rows);
    const auto before = m_hoveredGroup.empty() ? m_hovered : std::exchange(m_hovered, std::nullopt);
    if (before != m_hovered)
        Q_EMIT hoveredChanged(m_hovered, before);
    Q_EMIT hoveredGroupChanged();
}

} // namespace atlas
