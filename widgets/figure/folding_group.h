// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace atlas {

/// Settings under a heading that folds them away.
class FoldingGroup : public QWidget {
    Q_OBJECT

public:
    explicit FoldingGroup(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] QToolButton &headingButton() { return *m_head; }

protected:
    void changeEvent(QEvent *event) override;
    /// What the settings are put in.
    [[nodiscard]] QVBoxLayout *column() { return m_column; }

private:
    void showState();

    QToolButton *m_head;
    QWidget *m_body;
    QVBoxLayout *m_column;
    bool m_folded = false;
};

} // namespace atlas
