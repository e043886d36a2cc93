// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QWidget>

#include <vector>

namespace atlas {

/// A line of years with a mark where there are figures; years without stay visible as gaps.
/// Left and right go to the neighbouring year with figures.
class YearSlider : public QWidget {
    Q_OBJECT

public:
    explicit YearSlider(QWidget *parent = nullptr);

    /// @param years ascending, those with figures.
    void setYears(const std::vector<int> &years, int current);
    [[nodiscard]] int year() const { return m_year; }
    /// Everything so much larger than in the window; 1 unless set.
    void setScale(double scale);
    [[nodiscard]] QSize sizeHint() const override { return (QSizeF(320, 44) * m_scale).toSize(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return (QSizeF(120, 44) * m_scale).toSize(); }
    /// Runs of years without figures between the first and the last.
    static std::vector<std::pair<int, int>> gaps(const std::vector<int> &years);

public Q_SLOTS:
    /// Moves by whole steps among the years with figures; stops at the ends.
    void step(int by);

Q_SIGNALS:
    void yearChosen(int year);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override { QWidget::focusInEvent(event); update(); }
    void focusOutEvent(QFocusEvent *event) override { QWidget::focusOutEvent(event); update(); }

private:
    [[nodiscard]] double xOf(double year) const;
    void choose(int year);
    void chooseAt(double x);

    std::vector<int> m_years;
    int m_year = 0;
    double m_scale = 1;
};

} // namespace atlas
