// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/colour_vision.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace atlas {

/// The class colours as they are seen, and under each border between two how far they are apart.
class ContrastStrip : public QWidget {
    Q_OBJECT

public:
    explicit ContrastStrip(QWidget *parent = nullptr);

    /// @param language of the numbers
    void setColours(std::vector<QColor> colours, ColourVision vision, const QString &language);
    /// What the figures mean, in a sentence.
    [[nodiscard]] const QString &words() const { return m_words; }
    /// True if some classes cannot be told apart.
    [[nodiscard]] bool fails() const { return m_fails; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QColor> m_seen;
    std::vector<double> m_contrasts;
    QStringList m_numbers;
    QString m_words;
    bool m_fails = false;
};

} // namespace atlas
