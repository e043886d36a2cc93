// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage_report.h"

#include <algorithm>

namespace atlas {

void LayerReport::add(const char *what, const QString &example, qint64 count, bool problem)
{
    const QLatin1String key(what);
    auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const ReportLine &l) { return l.what == key; });
    if (line == m_lines.end()) {
        m_lines.push_back({m_layer, key, 0, {}, problem});
        m_examples.push_back(0);
        line = m_lines.end() - 1;
    }
    line->count += count;
    int &examples = m_examples[static_cast<std::size_t>(line - m_lines.begin())];
    if (example.isEmpty() || examples > kExamples)
        return;
    if (examples == kExamples)
        line->detail += QStringLiteral(", …");
    else
        line->detail += (examples > 0 ? QStringLiteral(", ") : QString()) + example;
    ++examples;
}

} // namespace atlas
