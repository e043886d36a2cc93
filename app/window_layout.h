// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QByteArray>
#include <QSplitter>

namespace atlas {

/// Where the parts of the window lie, with handles between them: the map in the middle, the list of indicators at its
/// left, the panel at its right, the charts below. In a low window the panel runs down beside the charts: under
/// a map of 400 px it would hold two rows.
class WindowLayout : public QSplitter {
    Q_OBJECT

public:
    /// Takes the parts.
    WindowLayout(QWidget *indicators, QWidget *map, QWidget *panel, QWidget *charts, QWidget *parent = nullptr);

    /// Lays the parts out for a window of that size.
    void fit(QSize window);
    /// Gives every part its proposed size.
    void setProposedSizes();
    /// Takes the list of indicators back from elsewhere.
    void takeIndicators(QWidget *indicators);

    /// More height for the charts, or what they had before.
    void enlargeCharts(bool enlarged);

    [[nodiscard]] QByteArray state() const;
    /// What state() gave; the proposed sizes stay if it was of another kind of window.
    void restore(const QByteArray &state);

private:
    [[nodiscard]] QSize proposed() const;   ///< of the panel's width and the charts' height

    QSplitter *m_rows, *m_columns;
    QWidget *m_panel;
    QList<int> m_before;                    ///< heights before the charts were enlarged
    QSize m_window;
    bool m_low = false;
};

} // namespace atlas
