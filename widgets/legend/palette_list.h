// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QHash>
#include <QWidget>

class QAbstractButton;

namespace atlas {

/// The palettes as strips of colour: choose one.
class PaletteList : public QWidget {
    Q_OBJECT

public:
    explicit PaletteList(QWidget *parent = nullptr);

    void setCurrent(const QString &name, bool reversed);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QHash<QString, QAbstractButton *> m_buttons;
};

} // namespace atlas
