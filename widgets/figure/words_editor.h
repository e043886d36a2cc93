// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QLineEdit>

#include <functional>

namespace atlas {

/// A field over words of a drawing: Enter or leaving it takes what was typed, Esc does not.
class WordsEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit WordsEditor(QWidget *parent);

    struct Words {
        QString name;           ///< what a screen reader says
        QString text;
        QString proposed;       ///< stands there while nothing is typed
        double sizePx = 13;     ///< of the words as they are seen
        int weight = 400;
    };
    /// Shows it over a rectangle of its parent, at least as wide as a field has to be.
    void open(const QRect &over, const Words &words, std::function<void(const QString &)> commit);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool take);

    std::function<void(const QString &)> m_commit;
};

} // namespace atlas
