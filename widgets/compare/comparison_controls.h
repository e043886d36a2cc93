// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"
#include "layers/model/atlas_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace atlas {

class RowsPopover;
class SimilarPopover;

/// What the places are set against, which rows are shown and in which order.
class ComparisonControls : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonControls(AtlasSession &session, QWidget *parent = nullptr);

    /// What the comparison found: the names of the reference, the similar places.
    void setReference(const ComparisonReference &reference, const QStringList &names);
    [[nodiscard]] QComboBox &reference() { return *m_reference; }
    [[nodiscard]] QToolButton &rowsButton() { return *m_rows; }
    [[nodiscard]] QPushButton &similarButton() { return *m_similar; }
    /// Made when first opened.
    [[nodiscard]] RowsPopover *rowsPopover() { return m_rowsPopover; }
    [[nodiscard]] SimilarPopover *similarPopover() { return m_similarPopover; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showSettings();
    void showSimilar();
    void openRows();
    void openSimilar();

    AtlasSession &m_session;
    QLabel *m_label;
    QComboBox *m_reference;
    QToolButton *m_rows;
    QPushButton *m_similar;
    RowsPopover *m_rowsPopover = nullptr;
    SimilarPopover *m_similarPopover = nullptr;
    ComparisonReference m_found;
    QString m_first;        ///< name of the first place, which others are like
};

} // namespace atlas
