// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/comparison_model.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

/// Fewer rows than this are shown: a line that hides them would take as much room.
constexpr std::size_t kLeastFolded = 3;

} // namespace

void ComparisonModel::setComparison(const std::shared_ptr<const ComparedView> &compared)
{
    beginResetModel();
    m_compared = compared;
    build();
    endResetModel();
}

void ComparisonModel::setMapIndicator(const QString &indicator)
{
    if (indicator == m_mapIndicator)
        return;
    beginResetModel();
    m_mapIndicator = indicator;
    build();
    endResetModel();
}

void ComparisonModel::setLow(bool low)
{
    if (low == m_low)
        return;
    beginResetModel();
    m_low = low;
    build();
    endResetModel();
}

void ComparisonModel::addRow(std::size_t row)
{
    const ComparedView &shown = *m_compared;
    m_lines.push_back({Kind::Row, {}, static_cast<int>(row), rowWords(*shown.data, shown.comparison, shown.comparison.rows[row], shown.view.language), {}});
}

void ComparisonModel::build()
{
    m_lines.clear();
    m_mapLine = -1;
    if (!m_compared)
        return;
    const AtlasData &atlasData = *m_compared->data;
    const Comparison &comparison = m_compared->comparison;
    const QString &language = m_compared->view.language;
    QStringList notes = comparison.warnings;
    if (!comparison.reference.missing.isEmpty() && !notes.contains(comparison.reference.missing))
        notes << comparison.reference.missing;
    const auto addNotes = [&] {
        if (!notes.isEmpty())
            m_lines.push_back({Kind::Note, notes.join(QLatin1Char(' ')).replace(QStringLiteral("* "), QStringLiteral("*\u00a0")), -1, {}, {}});
    };
    // Of many places much must be said: the first row is seen before that.
    const bool notesLater = m_low || comparison.places.size() > 2;
    if (!notesLater)
        addNotes();
    const auto &rows = comparison.rows;
    const auto onMap = std::find_if(rows.begin(), rows.end(), [this](const ComparisonRow &row) { return row.indicator == m_mapIndicator; });
    const bool grouped = m_compared->view.comparison.order == ComparisonOrder::Theme;
    if (onMap != rows.end() && atlasData.indicator(m_mapIndicator)) {
        m_lines.push_back({Kind::Heading, tr("On the map"), -1, {}, {}});
        m_mapLine = rowCount();
        addRow(static_cast<std::size_t>(onMap - rows.begin()));
    }
    if (notesLater)
        addNotes();
    if (m_mapLine >= 0 && !grouped)
        m_lines.push_back({Kind::Heading, tr("Greatest difference first"), -1, {}, {}});
    QString theme;
    bool first = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Indicator *indicator = atlasData.indicator(rows[i].indicator);
        if (!indicator)
            continue;
        if (grouped && (std::exchange(first, false) || indicator->theme != theme)) {
            theme = indicator->theme;
            const Theme *known = atlasData.theme(theme);
            m_lines.push_back({Kind::Heading, known ? known->name.in(language) : tr("Other"), -1, {}, {}});
        }
        if (rows[i].secondary)
            i = addFold(i, grouped);
        else
            addRow(i);
    }
}

std::size_t ComparisonModel::addFold(std::size_t row, bool grouped)
{
    const auto &rows = m_compared->comparison.rows;
    const auto themeOf = [&](std::size_t i) {
        const Indicator *indicator = m_compared->data->indicator(rows[i].indicator);
        return indicator ? indicator->theme : QString();
    };
    std::size_t end = row;
    while (end < rows.size() && rows[end].secondary && (!grouped || themeOf(end) == themeOf(row)))
        ++end;
    const QString fold = grouped ? themeOf(row) : QStringLiteral("*");
    const bool folds = end - row >= kLeastFolded, open = !folds || m_open.contains(fold);
    if (folds)
        m_lines.push_back({Kind::Fold, open ? tr("Show fewer") : tr("%n more figure(s)", nullptr, static_cast<int>(end - row)), -1, {}, fold});
    for (std::size_t i = row; open && i < end; ++i)
        addRow(i);
    return end - 1;
}

const ComparisonRow *ComparisonModel::row(int index) const
{
    if (index < 0 || index >= rowCount() || line(index).row < 0)
        return nullptr;
    return &m_compared->comparison.rows[static_cast<std::size_t>(line(index).row)];
}

int ComparisonModel::foldLine(const QString &fold) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (line(i).kind == Kind::Fold && line(i).fold == fold)
            return i;
    }
    return -1;
}

void ComparisonModel::toggleFold(const QString &fold)
{
    beginResetModel();
    if (!m_open.remove(fold))
        m_open.insert(fold);
    build();
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &at = line(index.row());
    if (role == Qt::DisplayRole)
        return at.kind == Kind::Row ? at.words.name : at.text;
    if (role == Qt::AccessibleTextRole)
        return at.kind == Kind::Row ? at.words.told : at.text;
    return {};
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    const bool current = index.isValid() && (line(index.row()).kind == Kind::Row || line(index.row()).kind == Kind::Fold);
    if (!current)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace atlas
