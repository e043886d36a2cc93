// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/aggregate_model.h"

#include "layers/view/describe.h"
#include "widgets/compare/row_words.h"
#include "widgets/style/application_style.h"

#include <cmath>
#include <limits>

namespace atlas {

void AggregateModel::setParts(const AtlasData &data, const AggregateInspection &inspection, const QString &language)
{
    beginResetModel();
    m_parts = inspection.parts;
    m_language = language;
    const Indicator *indicator = data.indicator(inspection.indicator);
    m_decimals = indicator ? indicator->decimals : 0;
    m_title = indicator ? indicator->name.in(language) : inspection.indicator;
    const auto nameOf = [&](const QString &code, const QString &other) {
        const Indicator *known = data.indicator(code);
        return known ? listName(*known, language) : other;
    };
    const LevelInfo *level = data.level(inspection.composedFrom);
    m_headers = {level ? level->name.in(language) : inspection.composedFrom, tr("Numerator"), tr("Denominator"), tr("Figure"), tr("Used")};
    if (indicator && indicator->kind == IndicatorKind::Rate) {
        m_headers[NumeratorColumn] = nameOf(indicator->numerator, m_headers[NumeratorColumn]);
        m_headers[DenominatorColumn] = nameOf(indicator->denominator, m_headers[DenominatorColumn]);
    } else if (indicator && indicator->kind == IndicatorKind::Mean) {
        m_headers[NumeratorColumn] = tr("Figure × weight");
        m_headers[DenominatorColumn] = nameOf(indicator->weight, tr("Weight"));
    }
    endResetModel();
}

double AggregateModel::number(const AggregatePart &part, int column) const
{
    switch (column) {
    case NumeratorColumn: return part.numerator;
    case DenominatorColumn: return part.denominator;
    case ValueColumn: return part.value;
    default: return std::numeric_limits<double>::quiet_NaN();
    }
}

int AggregateModel::decimals(int column) const { return column == ValueColumn ? m_decimals : 0; }

int AggregateModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_parts.size()); }

int AggregateModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AggregateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AggregatePart &part = m_parts[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole) {
        if (column == NameColumn)
            return part.name;
        if (column == UsedColumn)
            return part.used ? tr("yes") : tr("no");
        const double value = number(part, column);
        return std::isfinite(value) ? Describe(m_language).number(value, decimals(column)) : QStringLiteral("–");
    }
    if (role == kSortRole) {
        if (column == NameColumn)
            return part.name;
        if (column == UsedColumn)
            return part.used ? 1.0 : 0.0;
        const double value = number(part, column);
        return std::isfinite(value) ? value : -std::numeric_limits<double>::infinity();
    }
    if (role == Qt::ToolTipRole && column == NameColumn)
        return QStringLiteral("%1 (%2)").arg(part.name, part.code);
    if (role == Qt::ForegroundRole && !part.used)
        return style::tokens().ink3;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column == NameColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant AggregateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole && section == UsedColumn)
        return QStringLiteral("✓");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == NameColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

DataTable AggregateModel::table() const
{
    DataTable table;
    table.title = m_title;
    table.columns.push_back({tr("Code"), false, 0, {}});
    for (int column = 0; column < ColumnCount; ++column)
        table.columns.push_back({m_headers.value(column), column != NameColumn && column != UsedColumn, decimals(column), {}});
    for (const AggregatePart &part : m_parts) {
        std::vector<DataTable::Cell> row{part.code, part.name};
        for (const int column : {NumeratorColumn, DenominatorColumn, ValueColumn})
            row.emplace_back(number(part, column));
        row.push_back(part.used ? tr("yes") : tr("no"));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace atlas
