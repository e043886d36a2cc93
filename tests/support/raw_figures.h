// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "tests/support/csv_rows.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace atlas::support {

/// The figures of resources/atlas as they stand in its files, read apart from the program.
class RawFigures {
public:
    bool read(const QString &folder)
    {
        const QDir observations(folder + QStringLiteral("/observations"));
        for (const QString &name : observations.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
            const auto rows = table(observations.filePath(name));
            const auto code = rows[0].indexOf(QStringLiteral("code")), year = rows[0].indexOf(QStringLiteral("year"));
            for (const QStringList &cells : rows.mid(1)) {
                for (qsizetype i = year + 1; i < cells.size(); ++i)
                    m_cells.insert(key(rows[0][i], cells[code], cells[year].toInt()), cells[i]);
            }
        }
        const auto indicators = table(folder + QStringLiteral("/indicators.csv"));
        const auto column = [&](const char *name) { return indicators[0].indexOf(QLatin1String(name)); };
        for (const QStringList &cells : indicators.mid(1)) {
            if (cells[column("kind")] == QLatin1String("rate"))
                m_rates.insert(cells[column("code")], {cells[column("numerator")], cells[column("denominator")], cells[column("factor")].toDouble()});
        }
        for (const QStringList &cells : table(folder + QStringLiteral("/places.csv"))) {
            if (cells[0] == QLatin1String("gemeente") && cells[1] == QLatin1String("2023"))
                m_municipalities += cells[2];
        }
        m_reports = table(folder + QStringLiteral("/report_figures.csv")).mid(1);
        return !m_cells.isEmpty() && m_municipalities.size() == 342 && !m_reports.isEmpty();
    }

    /// The cell; where the whole column is not in the files, numerator over denominator.
    [[nodiscard]] std::optional<double> figure(const QString &indicator, const QString &code, int year) const
    {
        if (const auto own = cell(indicator, code, year))
            return own;
        const auto rate = m_rates.constFind(indicator);
        if (rate == m_rates.cend() || m_cells.contains(key(indicator, code, year)))
            return std::nullopt;
        const auto over = cell(rate->numerator, code, year), under = cell(rate->denominator, code, year);
        return over && under ? std::optional(rate->factor * *over / *under) : std::nullopt;
    }

    /// True if the files have a cell for it that is empty.
    [[nodiscard]] bool isMissing(const QString &indicator, const QString &code, int year) const
    {
        return m_cells.contains(key(indicator, code, year)) && !cell(indicator, code, year);
    }

    [[nodiscard]] const QList<QString> &municipalities() const { return m_municipalities; }

    [[nodiscard]] QList<double> reported(const QString &claim, const QString &place, int year) const
    {
        QList<double> values;
        for (const QStringList &cells : m_reports) {
            if (cells[0] == claim && cells[1] == place && cells[4].toInt() == year)
                values += cells[5].toDouble();
        }
        return values;
    }

private:
    struct Rate {
        QString numerator, denominator;
        double factor = 1;
    };

    static QList<QStringList> table(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? csvRows(QString::fromUtf8(file.readAll())) : QList<QStringList>{{}};
    }
    static QString key(const QString &indicator, const QString &code, int year) { return QStringLiteral("%1 %2 %3").arg(indicator, code).arg(year); }

    [[nodiscard]] std::optional<double> cell(const QString &indicator, const QString &code, int year) const
    {
        QString text = m_cells.value(key(indicator, code, year));
        if (text.endsWith(QLatin1Char('*')) || text.endsWith(QLatin1Char('!')))
            text.chop(1);
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    QHash<QString, QString> m_cells;
    QHash<QString, Rate> m_rates;
    QList<QString> m_municipalities;
    QList<QStringList> m_reports;
};

} // namespace atlas::support
