// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QAbstractButton>

namespace atlas {

/// A row one presses: words to the left, a number or an arrow to the right. Fills the width it is given.
class RowButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent = nullptr);

    /// To the right, in the secondary colour.
    void setDetail(const QString &detail);
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// An arrow to the right: there is more behind it.
    void setLeadsOn(bool on) { m_leadsOn = on; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_detail;
    bool m_leadsOn = false;
};

} // namespace atlas
