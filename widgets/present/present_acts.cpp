// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/present_view.h"

#include "widgets/present/keys_card.h"
#include "widgets/present/room_strip.h"
#include "widgets/present/slide_input.h"

#include <QKeyEvent>

#include <algorithm>

// What keys and clicker do.

namespace atlas {

namespace {

constexpr double kKeyZoom = 1.5;
constexpr double kKeyPan = 0.2;     ///< of the map's frame

} // namespace

void PresentView::keyPressEvent(QKeyEvent *event)
{
    press(*event);
    event->accept();
}

bool PresentView::press(const QKeyEvent &event)
{
    if (m_input && m_input->key(event))
        return true;
    const bool hadNumber = !m_keys.number().isEmpty();
    const PresentCommand command = m_keys.read(event, m_typing.isOpen());
    if (hadNumber && m_keys.number().isEmpty() && command.act != PresentAct::Leave)
        m_strip->clear();
    act(command);
    return command.act != PresentAct::None && command.act != PresentAct::Refused;
}

void PresentView::act(const PresentCommand &command)
{
    using Screen = Presentation::Screen;
    using Pointer = Presentation::Pointer;
    // Whoever found the key presses it: the card has done its work.
    if (command.act != PresentAct::None && command.act != PresentAct::Refused && command.act != PresentAct::Keys && command.act != PresentAct::Leave)
        m_help->hide();
    switch (command.act) {
    case PresentAct::None:
    case PresentAct::Refused: break;
    case PresentAct::Next: step(1); break;
    case PresentAct::Previous: step(-1); break;
    case PresentAct::First:
        m_typing.close();
        m_talk.goTo(0);
        break;
    case PresentAct::Last:
        m_typing.close();
        m_talk.goTo(m_talk.count() - 1);
        break;
    case PresentAct::GoTo:
        m_strip->clear();
        if (command.number >= 1 && command.number <= m_talk.count())
            m_talk.goTo(command.number - 1);
        else
            say(tr("There are %n step(s)", nullptr, m_talk.count()));
        break;
    case PresentAct::Number: takeTyping(); break;
    case PresentAct::Black: toggle(Screen::Black); break;
    case PresentAct::White: toggle(Screen::White); break;
    case PresentAct::Leave: leave(); break;
    case PresentAct::Pointer:
        m_talk.setPointer(m_talk.pointer() == Pointer::Off ? Pointer::Dot : m_talk.pointer() == Pointer::Dot ? Pointer::Spotlight : Pointer::Off);
        break;
    case PresentAct::Play:
        m_talk.setPlaying(!m_talk.isPlaying());
        showYears();
        break;
    case PresentAct::YearBack:
    case PresentAct::YearOn:
        m_talk.stepYear(command.act == PresentAct::YearOn ? 1 : -1);
        showYears();
        break;
    case PresentAct::ZoomIn: zoom(kKeyZoom); break;
    case PresentAct::ZoomOut: zoom(1 / kKeyZoom); break;
    case PresentAct::Whole: m_talk.zoomOut(); break;
    case PresentAct::PanLeft: pan(QPointF(kKeyPan * width() / 2, 0)); break;
    case PresentAct::PanRight: pan(QPointF(-kKeyPan * width() / 2, 0)); break;
    case PresentAct::PanUp: pan(QPointF(0, kKeyPan * height())); break;
    case PresentAct::PanDown: pan(QPointF(0, -kKeyPan * height())); break;
    case PresentAct::Farther: changeDistance(1); break;
    case PresentAct::Nearer: changeDistance(-1); break;
    case PresentAct::Speaker: Q_EMIT speakerAsked(); break;
    case PresentAct::Lamp: Q_EMIT lampAsked(); break;
    case PresentAct::Keys: toggleKeys(); break;
    case PresentAct::Type:
        m_talk.setScreen(Screen::Shown);
        m_typing.append(command.text);
        break;
    case PresentAct::Erase: m_typing.erase(); break;
    case PresentAct::Before: m_typing.step(-1); break;
    case PresentAct::After: m_typing.step(1); break;
    case PresentAct::Take: takePlace(); break;
    }
}

void PresentView::step(int by)
{
    m_typing.close();
    const bool shown = m_talk.screen() == Presentation::Screen::Shown;
    if (shown && m_input && (by > 0 ? m_input->next() : m_input->previous()))
        return;
    by > 0 ? m_talk.next() : m_talk.previous();
}

/// What lies on top goes first, the talk last.
void PresentView::leave()
{
    if (m_help->isVisible()) {
        m_help->hide();
    } else if (m_typing.isOpen()) {
        m_typing.close();
    } else if (m_strip->isVisible()) {
        m_strip->clear();
    } else if (m_panel && m_talk.screen() == Presentation::Screen::Shown) {
        Q_EMIT lampAsked();
    } else if (m_talk.screen() != Presentation::Screen::Shown) {
        m_talk.setScreen(Presentation::Screen::Shown);
    } else if (m_talk.pointer() != Presentation::Pointer::Off) {
        m_talk.setPointer(Presentation::Pointer::Off);
    } else if (m_talk.isPlaying()) {
        m_talk.setPlaying(false);
    } else if (m_talk.isZoomed() || m_talk.marked()) {
        m_talk.setMarked(std::nullopt);
        m_talk.zoomOut();
    } else {
        Q_EMIT leaveAsked();
    }
}

void PresentView::toggle(Presentation::Screen screen)
{
    m_talk.setScreen(m_talk.screen() == screen ? Presentation::Screen::Shown : screen);
}

/// By key: about the marked place, else about the hand if it is on a map, else about the middle.
void PresentView::zoom(double factor)
{
    if (m_maps.count() == 0)
        return;
    QPointF about = toView(m_maps.at(0).frame).center();
    if (m_markedPlace)
        about = toView(m_maps.rectOf(0, *m_markedPlace)).center();
    else if (m_maps.mapAt(toPage(m_at)))
        about = m_at;
    zoomAt(factor, about);
}

void PresentView::takeTyping()
{
    using Look = RoomStrip::Part::Look;
    if (!m_typing.isOpen()) {
        if (const QString &number = m_keys.number(); !number.isEmpty()) {
            const int at = number.toInt();
            const QString title = at >= 1 && at <= m_talk.count() ? m_talk.story().steps[at - 1].title.in(m_feed.language()) : QString();
            m_strip->say({{QStringLiteral("→ %1").arg(number), Look::Typed}, {title, Look::Plain}});
        } else {
            m_strip->clear();
        }
        return;
    }
    hover(std::nullopt, m_at);
    QList<RoomStrip::Part> parts{{m_typing.text() + QChar(0x2502), Look::Typed}};
    if (m_typing.text().isEmpty())
        parts << RoomStrip::Part{tr("Type the name of a place"), Look::Faint};
    else if (m_typing.hits().empty())
        parts << RoomStrip::Part{tr("No place has this name"), Look::Faint};
    const auto &hits = m_typing.hits();
    if (const auto chosen = m_typing.chosen())
        parts << RoomStrip::Part{QStringLiteral("→ ") + chosen->label, Look::Best} << RoomStrip::Part{chosen->detail, Look::Plain};
    for (int i = 1; i < static_cast<int>(hits.size()); ++i) {
        const SearchHit &other = hits[static_cast<std::size_t>((m_typing.current() + i) % static_cast<int>(hits.size()))];
        parts << RoomStrip::Part{other.label, Look::Faint};
    }
    m_strip->say(parts);
}

void PresentView::takePlace()
{
    const auto hit = m_typing.chosen();
    if (!hit)
        return;
    m_typing.close();
    const PlaceTable &table = m_talk.data()->tables()[static_cast<std::size_t>(hit->place.table)];
    if (!m_talk.takePlace(table.key(hit->place.row)))
        say(tr("This slide has no place for %1").arg(hit->label));
}

void PresentView::changeDistance(int by)
{
    const auto at = std::ranges::find(kViewingDistances, m_talk.distance()) - kViewingDistances.begin();
    const auto next = std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(kViewingDistances) - 1);
    m_talk.setDistance(kViewingDistances[static_cast<std::size_t>(next)]);
    say(next == 0 ? tr("For people who sit near") : next == 1 ? tr("For people in the middle of the room") : tr("For people far away"));
}

void PresentView::say(const QString &text) { m_strip->sayShortly(text); }

void PresentView::toggleKeys()
{
    if (m_help->isVisible()) {
        m_help->hide();
        return;
    }
    m_talk.setScreen(Presentation::Screen::Shown);
    auto keys = PresentKeys::table();
    if (const QString hint = m_input ? m_input->hint() : QString(); !hint.isEmpty())
        keys.prepend({tr("Guesses"), hint});
    m_help->open(tr("Keys"), keys, room(), (QSizeF(size()) * 0.94).toSize());
    m_help->move((width() - m_help->width()) / 2, (height() - m_help->height()) / 2);
}

} // namespace atlas
