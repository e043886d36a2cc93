// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QWidget>

namespace atlas {

/// Lies over the window while a file is dragged over it, and says what letting go will do.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget *window);

    /// @param path the dragged file
    /// @param area where the hint lies, in the window's coordinates
    void showFor(const QString &path, const QRect &area);
    [[nodiscard]] const QString &text() const { return m_what; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_what;
};

} // namespace atlas
