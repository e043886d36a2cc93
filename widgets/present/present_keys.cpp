// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/present_keys.h"

#include <QKeyEvent>

#include <utility>

namespace atlas {

namespace {

/// Within this time after B or W another letter makes it the beginning of a name.
constexpr qint64 kNameMs = 1000;
constexpr int kMostDigits = 3;

PresentAct withControl(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return PresentAct::Farther;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: return PresentAct::Nearer;
    case Qt::Key_L: return PresentAct::Pointer;
    case Qt::Key_Space: return PresentAct::Play;
    case Qt::Key_Left: return PresentAct::YearBack;
    case Qt::Key_Right: return PresentAct::YearOn;
    default: return PresentAct::Refused;
    }
}

PresentAct withShift(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left: return PresentAct::PanLeft;
    case Qt::Key_Right: return PresentAct::PanRight;
    case Qt::Key_Up: return PresentAct::PanUp;
    case Qt::Key_Down: return PresentAct::PanDown;
    default: return PresentAct::None;
    }
}

bool beginsAName(QChar c) { return c.isLetter() || c == QLatin1Char('\'') || c == QChar(0x2019); }

} // namespace

PresentCommand PresentKeys::read(const QKeyEvent &event, bool typing)
{
    const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr, with which some layouts type, comes as Ctrl and Alt together.
    const bool types = held == (Qt::ControlModifier | Qt::AltModifier) && !event.text().isEmpty() && event.text().at(0).isPrint();
    if (held == Qt::ControlModifier)
        return {withControl(event), 0, {}};
    if (held != Qt::NoModifier && !types)
        return {PresentAct::Refused, 0, {}};
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        if (const PresentAct act = withShift(event); act != PresentAct::None)
            return {act, 0, {}};
    }
    PresentCommand command = named(event, typing);
    if (command.act != PresentAct::None)
        m_screenLetter.clear();
    else if (!event.text().isEmpty() && event.text().at(0).isPrint())
        command = plain(event.text(), typing);
    if (command.act != PresentAct::None && command.act != PresentAct::Number)
        m_number.clear();
    return command;
}

/// Keys with a name of their own. They mean the same whether a name is typed or not, but for those that edit it.
PresentCommand PresentKeys::named(const QKeyEvent &event, bool typing)
{
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_MediaNext: return {PresentAct::Next, 0, {}};
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_MediaPrevious: return {PresentAct::Previous, 0, {}};
    case Qt::Key_Down: return {typing ? PresentAct::After : PresentAct::Next, 0, {}};
    case Qt::Key_Up: return {typing ? PresentAct::Before : PresentAct::Previous, 0, {}};
    case Qt::Key_Space: return typing ? PresentCommand{PresentAct::Type, 0, QStringLiteral(" ")} : PresentCommand{PresentAct::Next, 0, {}};
    case Qt::Key_Home: return {PresentAct::First, 0, {}};
    case Qt::Key_End: return {PresentAct::Last, 0, {}};
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (typing)
            return {PresentAct::Take, 0, {}};
        return m_number.isEmpty() ? PresentCommand{PresentAct::Next, 0, {}} : PresentCommand{PresentAct::GoTo, m_number.toInt(), {}};
    case Qt::Key_Backspace:
        if (typing)
            return {PresentAct::Erase, 0, {}};
        if (m_number.isEmpty())
            return {PresentAct::Previous, 0, {}};
        m_number.chop(1);
        return {PresentAct::Number, 0, {}};
    case Qt::Key_Escape: return {PresentAct::Leave, 0, {}};
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_F2: return {PresentAct::Pointer, 0, {}};
    case Qt::Key_F1:
    case Qt::Key_Help: return {PresentAct::Keys, 0, {}};
    // A clicker's button starts and ends by turns; out of turn it would go back to the first step before everyone.
    case Qt::Key_F5: return {PresentAct::Refused, 0, {}};
    case Qt::Key_F6: return {PresentAct::Speaker, 0, {}};
    case Qt::Key_F7: return {PresentAct::Lamp, 0, {}};
    case Qt::Key_F8:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaTogglePlayPause: return {PresentAct::Play, 0, {}};
    default: return {};
    }
}

PresentCommand PresentKeys::plain(const QString &text, bool typing)
{
    if (typing)
        return {PresentAct::Type, 0, text};
    const QString letter = std::exchange(m_screenLetter, QString());
    const QChar c = text.at(0);
    const bool isScreen = c.toLower() == QLatin1Char('b') || c.toLower() == QLatin1Char('w');
    if (!letter.isEmpty() && beginsAName(c) && !isScreen && m_sinceLetter.elapsed() < kNameMs)
        return {PresentAct::Type, 0, letter + text};
    switch (c.toLower().unicode()) {
    case 'b':
    case 'w':
        m_screenLetter = text;
        m_sinceLetter.start();
        return {c.toLower() == QLatin1Char('b') ? PresentAct::Black : PresentAct::White, 0, {}};
    case '.': return {PresentAct::Black, 0, {}};
    case ',': return {PresentAct::White, 0, {}};
    case '/': return {PresentAct::Type, 0, {}};
    case '?': return {PresentAct::Keys, 0, {}};
    case '+':
    case '=': return {PresentAct::ZoomIn, 0, {}};
    case '-':
    case '_': return {PresentAct::ZoomOut, 0, {}};
    default: break;
    }
    if (c == QLatin1Char('0') && m_number.isEmpty())
        return {PresentAct::Whole, 0, {}};
    if (c.isDigit()) {
        if (m_number.size() < kMostDigits)
            m_number += text;
        return {PresentAct::Number, 0, {}};
    }
    return beginsAName(c) ? PresentCommand{PresentAct::Type, 0, text} : PresentCommand{PresentAct::Refused, 0, {}};
}

QList<std::pair<QString, QString>> PresentKeys::table()
{
    return {
        {tr("→  PgDn  Space  Enter"), tr("Next step")},
        {tr("←  PgUp  Backspace"), tr("Previous step")},
        {tr("Home  End"), tr("First and last step")},
        {tr("Number, Enter"), tr("Go to that step")},
        {tr("B or .   W or ,"), tr("Black screen, white screen")},
        {tr("Letters"), tr("Find a place by name; Enter goes there")},
        {QStringLiteral("/"), tr("The same, for names with B or W")},
        {QStringLiteral("+  −  0"), tr("Map: nearer, farther, back")},
        {tr("Shift+arrow"), tr("Move the map")},
        {tr("Ctrl+Space"), tr("Play the years, or pause")},
        {tr("Ctrl+← →"), tr("Another year")},
        {QStringLiteral("Tab"), tr("Pointer, spotlight, neither")},
        {QStringLiteral("Ctrl+  +  −"), tr("Larger or smaller, by how far people sit")},
        {QStringLiteral("F6"), tr("Notes and clock")},
        {QStringLiteral("F7"), tr("What a weak lamp leaves of the map")},
        {QStringLiteral("Alt+↑ ↓ + −"), tr("Scroll the notes; larger, smaller")},
        {tr("F1 or ?"), tr("These keys")},
        {QStringLiteral("Esc"), tr("Close what is open; then leave")},
    };
}

} // namespace atlas
