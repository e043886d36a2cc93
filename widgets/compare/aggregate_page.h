// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/aggregate_parts.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace atlas {

class AggregateModel;

/// How an aggregated figure came to be: formula, sums, coverage, the plain mean beside it, and the parts.
class AggregatePage : public QWidget {
    Q_OBJECT

public:
    explicit AggregatePage(QWidget *parent = nullptr);

    /// @param name of the place, as displayName() has it.
    void setInspection(const AtlasData &atlasData, const AggregateInspection &inspection, const AtlasData::PlaceRef &place, const QString &name, const QString &language);
    [[nodiscard]] QTableView &table() { return *m_view; }
    [[nodiscard]] QToolButton &backButton() { return *m_back; }
    /// The words above the table, line by line.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QString copiedText() const;

Q_SIGNALS:
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void shareWidth();

    AggregateModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QToolButton *m_back, *m_copy;
    QLabel *m_title, *m_formula, *m_sum, *m_coverage, *m_naive, *m_flag;
    QTableView *m_view;
    QString m_language;
};

} // namespace atlas
