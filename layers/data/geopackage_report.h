// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// Counts what a reader repaired or left out in one layer, with the first few examples of each.
class LayerReport {
public:
    explicit LayerReport(QString layer) : m_layer(std::move(layer)) {}

    /// One more case: `what` is the stable key of ReportLine.
    void repaired(const char *what, const QString &example = {}, qint64 count = 1) { add(what, example, count, false); }
    void problem(const char *what, const QString &example = {}, qint64 count = 1) { add(what, example, count, true); }

    /// One line per key, in order of first appearance.
    [[nodiscard]] const std::vector<ReportLine> &lines() const { return m_lines; }

private:
    void add(const char *what, const QString &example, qint64 count, bool problem);

    static constexpr int kExamples = 5;
    QString m_layer;
    std::vector<ReportLine> m_lines;
    std::vector<int> m_examples;
};

} // namespace atlas
