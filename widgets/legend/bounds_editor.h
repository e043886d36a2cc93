// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QList>
#include <QLocale>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace atlas {

/// Upper bounds of classes as fields of numbers in the language's spelling. The last bound is the
/// greatest value and is not changed here.
class BoundsEditor : public QWidget {
    Q_OBJECT

public:
    explicit BoundsEditor(QWidget *parent = nullptr);

    void setBounds(const std::vector<double> &upper, int decimals, const QString &language);

Q_SIGNALS:
    /// Ascending upper bounds, the last one as it was.
    void edited(const std::vector<double> &upper);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void addBound();
    void retranslate();

    std::vector<double> m_upper;
    int m_decimals = 0;
    QLocale m_locale;
    QGridLayout *m_grid;
    QList<QLineEdit *> m_fields;
    QPushButton *m_add, *m_remove;
};

} // namespace atlas
