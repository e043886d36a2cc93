// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace atlas {

class RankModel;

/// The map as a table: searched, sorted, and linked with the map both ways. Ctrl+C copies the selected rows.
class RankPanel : public QWidget {
    Q_OBJECT

public:
    explicit RankPanel(AtlasSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &table() { return *m_view; }
    [[nodiscard]] QLineEdit &filter() { return *m_filter; }
    /// The selected rows (all if none is), tab-separated with a header line.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    void copyCsvAsked();
    /// A double press or Enter on a row.
    void placeActivated(int placeRow);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshWords();
    void shareWidth();
    void showSelection();
    void takeSelection();

    AtlasSession &m_session;
    QLabel *m_count, *m_empty;
    QLineEdit *m_filter;
    QToolButton *m_copy;
    QTableView *m_view;
    RankModel *m_model;
    bool m_linking = false;
    bool m_stale = false;       ///< changed while hidden: filled when shown
};

} // namespace atlas
