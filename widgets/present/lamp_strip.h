// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/lamp_advice.h"

#include <QWidget>

namespace atlas {

/// Each class and the next side by side as the room sees them, with how far they are apart and whether that is enough.
class LampStrip : public QWidget {
    Q_OBJECT

public:
    explicit LampStrip(QWidget *parent = nullptr);

    /// @param language of words and numbers
    void setAdvice(const LampAdvice &advice, const QString &language);
    /// Size of the type, logical pixels.
    void setTypePx(int px);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double pairWidth() const;
    void retranslate();

    LampAdvice m_advice;
    QString m_language = QStringLiteral("nl");
    int m_typePx;
};

} // namespace atlas
