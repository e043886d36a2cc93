// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/render/print_layout.h"

#include <QPageLayout>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace atlas {

/// A page of the window that shows a figure on the sheet it will be printed on: paper, turn, size, colour; then to a
/// printer or into a PDF of that sheet. Drawn as vectors at the resolution of the printer. GUI thread.
class PrintPage : public QWidget {
    Q_OBJECT

public:
    explicit PrintPage(QWidget *parent = nullptr);
    ~PrintPage() override;

    /// The sheet lies as the figure does: wide figures on a wide one.
    void setFigure(const DisplayList &figure);

    /// Prints on `printer` as it is set up here. @return false if it refused.
    bool printTo(QPrinter &printer) const;
    /// The sheet as a PDF.
    bool saveAs(const QString &path) const;

    [[nodiscard]] QComboBox &paperBox() { return *m_paper; }
    [[nodiscard]] QComboBox &turnBox() { return *m_turn; }
    [[nodiscard]] QComboBox &fitBox() { return *m_fit; }
    [[nodiscard]] QComboBox &colourBox() { return *m_colour; }
    [[nodiscard]] QPushButton &printButton() { return *m_print; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }
    [[nodiscard]] QPushButton &closeButton() { return *m_close; }
    [[nodiscard]] QLabel &remark() { return *m_remark; }
    [[nodiscard]] QPageLayout sheet() const;

Q_SIGNALS:
    void closeAsked();
    /// Where to is for the listener to ask; then saveAs().
    void saveAsked();
    void printed();
    /// The printer refused.
    void failed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void renew();
    void askAndPrint();
    void setUp(QPrinter &printer) const;
    [[nodiscard]] bool isGrey() const;
    [[nodiscard]] PrintFit fit() const;

    DisplayList m_figure, m_shown;      ///< as it came, and in the colours that are chosen
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    QComboBox *m_paper, *m_turn, *m_fit, *m_colour;
    QLabel *m_title, *m_paperLabel, *m_turnLabel, *m_fitLabel, *m_colourLabel, *m_remark;
    QPushButton *m_print, *m_save, *m_close;
};

} // namespace atlas
