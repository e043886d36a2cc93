// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QWidget>

namespace atlas {

/// A round distance (1, 2 or 5 × a power of ten) drawn to the map's scale.
class MapScaleBar : public QWidget {
    Q_OBJECT

public:
    explicit MapScaleBar(QWidget *parent = nullptr);

    void setMetresPerPixel(double metresPerPixel);
    void setLanguage(const QString &language);
    /// "50 km", "200 m"
    [[nodiscard]] QString label() const;
    /// Length in metres of the bar: the longest round distance of at most `mostPx` pixels.
    static double roundLength(double metresPerPixel, double mostPx);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_metresPerPixel = 1;
    QString m_language;
};

} // namespace atlas
