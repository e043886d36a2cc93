// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QPlainTextEdit>

namespace atlas {

/// Words that wrap, in a field as high as they need. Tab leaves it; so does Enter in one that is a single paragraph.
class WordsField : public QPlainTextEdit {
    Q_OBJECT

public:
    /// @param paragraph a single one: a title
    /// @param least, most lines it is high
    WordsField(bool paragraph, int least, int most, QWidget *parent = nullptr);

    /// Words from elsewhere: those that stand there already keep their cursor. Tells nothing.
    void take(const QString &words);

Q_SIGNALS:
    /// By a person.
    void written(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    bool m_paragraph;
    int m_least, m_most;
    bool m_taking = false;
};

} // namespace atlas
