// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace atlas {

/// One message above the map, in place of a dialog: a sentence, what can be done about it, progress.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Note, Error, Progress };

    struct Message {
        Kind kind = Kind::Note;
        QString text;
        QString action;                 ///< words on the button; empty = none
        std::function<void()> act;
        QStringList details;            ///< shown under the sentence when asked for
        bool stays = false;             ///< a note that is true for as long as the view is as it is
        QString otherAction = {};       ///< a second way out; empty = none
        std::function<void()> otherAct = {};
    };

    explicit MessageStrip(QWidget *parent = nullptr);

    void show(const Message &message);
    void setProgress(double fraction);
    void clear();
    /// As the close button does; a message of work under way stays.
    void dismiss();
    [[nodiscard]] const Message &message() const { return m_message; }

Q_SIGNALS:
    /// The person closed the message; not when it went by itself or its action was taken.
    void dismissed(const QString &text);
    /// Before it comes, and before it goes.
    void aboutToTakeRoom(bool taken);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void take(const std::function<void()> &act);

    Message m_message;
    QLabel *m_text, *m_details;
    QWidget *m_detailArea;
    QProgressBar *m_progress;
    QPushButton *m_action, *m_other, *m_more;
    QToolButton *m_close;
    QTimer m_goes;      ///< a note that asks nothing goes by itself
};

} // namespace atlas
