// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/figure_session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace atlas {

class FigurePreview;

/// Under the preview: how large the page is, and how large it is seen.
class PreviewFoot : public QWidget {
    Q_OBJECT

public:
    PreviewFoot(FigureSession &session, FigurePreview &preview, QWidget *parent = nullptr);

    [[nodiscard]] QLabel &sizeLabel() { return *m_size; }
    [[nodiscard]] QToolButton &fitButton() { return *m_fit; }
    [[nodiscard]] QToolButton &fullButton() { return *m_full; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    FigureSession &m_session;
    FigurePreview &m_preview;
    QLabel *m_size, *m_percent;
    QToolButton *m_out, *m_in, *m_fit, *m_full;
};

} // namespace atlas
