// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QWidget>

class QTextEdit;
class QToolButton;

namespace atlas {

/// The sentence about the current row: it can be selected, and copied with what it means and where it comes from.
class SentenceBox : public QWidget {
    Q_OBJECT

public:
    explicit SentenceBox(QWidget *parent = nullptr);

    /// @param details definition and source, copied behind it.
    void setSentence(const QString &sentence, const QString &details);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QToolButton &copyButton() { return *m_copy; }
    /// Height of the panel: the box leaves most of it to the rows, and scrolls.
    void setRoom(int height);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fit();

    QTextEdit *m_text;
    QToolButton *m_copy;
    QString m_details;
    int m_room = 600;
};

} // namespace atlas
