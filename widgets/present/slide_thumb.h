// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QImage>
#include <QWidget>

namespace atlas {

/// A slide in small, with a few words over it where something keeps it from being seen. Keeps the shape of the picture.
class SlideThumb : public QWidget {
    Q_OBJECT

public:
    explicit SlideThumb(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// Width / height of the pictures.
    void setAspect(double aspect);
    void setWords(const QString &words);
    [[nodiscard]] QSize sizeHint() const override { return {320, 180}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return static_cast<int>(width / m_aspect); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QString m_words;
    double m_aspect = 16 / 9.0;
};

} // namespace atlas
