// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <utility>

class QKeyEvent;

namespace atlas {

/// What a key asks of the talk.
enum class PresentAct {
    None, Next, Previous, First, Last, GoTo, Black, White, Leave, Pointer, Play, YearBack, YearOn, ZoomIn, ZoomOut, Whole,
    PanLeft, PanRight, PanUp, PanDown, Farther, Nearer, Speaker, Lamp, Keys,
    Type,           ///< `text` goes on the end of what is typed; may be empty: typing begins
    Erase, Take, Before, After,
    Number,         ///< the number that is being typed changed
    Refused,        ///< means nothing here, and must not mean something elsewhere
};

struct PresentCommand {
    PresentAct act = PresentAct::None;
    int number = 0;         ///< GoTo: 1 = the first step
    QString text;           ///< Type
};

/// What keys mean before a room, for keyboards and clickers. The rule for letters: they look for a place by name, but
/// for B and W, which clickers send for a black and a white screen; where another letter follows within a second they
/// were the beginning of a name after all; not where it is B or W again. A name may also begin with a stroke: "/breda".
class PresentKeys {
    Q_DECLARE_TR_FUNCTIONS(atlas::PresentKeys)

public:
    /// @param typing a name is being typed, however little of it
    PresentCommand read(const QKeyEvent &event, bool typing);
    /// The number that is being typed, as it stands; empty = none.
    [[nodiscard]] const QString &number() const { return m_number; }
    void clearNumber() { m_number.clear(); }

    /// Keys and what they do, for the card on the slide.
    static QList<std::pair<QString, QString>> table();

private:
    PresentCommand named(const QKeyEvent &event, bool typing);
    PresentCommand plain(const QString &text, bool typing);

    QString m_number;
    QString m_screenLetter;         ///< B or W, while it may still be the beginning of a name
    QElapsedTimer m_sinceLetter;
};

} // namespace atlas
