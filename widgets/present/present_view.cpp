// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/present_view.h"

#include "widgets/present/keys_card.h"
#include "widgets/present/room_card.h"
#include "widgets/present/room_pointer.h"
#include "widgets/present/room_strip.h"
#include "widgets/present/slide_input.h"
#include "widgets/present/year_bar.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

// What is shown. What hands and keys do to it is in present_input.cpp and present_acts.cpp.

namespace atlas {

namespace {

constexpr int kStillMs = 3000;
constexpr double kWidestCard = 0.46;    ///< of the width of the picture

} // namespace

PresentView::PresentView(Presentation &talk, SlideFeed &feed, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_feed(feed), m_typing(talk.data(), feed.language()), m_card(new RoomCard(this)), m_pin(new RoomCard(this)),
      m_strip(new RoomStrip(this)), m_years(new YearBar(talk, this)), m_help(new KeysCard(this)), m_touch(*this)
{
    setObjectName(QStringLiteral("presentView"));
    m_pin->setObjectName(QStringLiteral("markedCard"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_still.setSingleShot(true);
    m_still.setInterval(kStillMs);
    connect(&m_still, &QTimer::timeout, this, &PresentView::rest);
    connect(&feed, &SlideFeed::slideChanged, this, &PresentView::takeSlide);
    connect(&feed, &SlideFeed::languageChanged, &m_typing, &PlaceTyping::setLanguage);
    connect(&talk, &Presentation::shownChanged, this, &PresentView::takeSlide);
    connect(&talk, &Presentation::markedChanged, this, &PresentView::takeMarked);
    connect(&talk, &Presentation::stepChanged, this, [this] {
        hover(std::nullopt, m_at);
        m_strip->clear();
    });
    connect(&talk, &Presentation::screenChanged, this, [this] {
        showOverlays();
        update();
    });
    connect(&talk, &Presentation::pointerChanged, this, [this] {
        wake(m_at);
        update();
    });
    connect(&talk, &Presentation::distanceChanged, this, &PresentView::layOverlays);
    connect(&m_typing, &PlaceTyping::changed, this, &PresentView::takeTyping);
    connect(m_strip, &RoomStrip::resized, this, &PresentView::layOverlays);
    takeSlide();
}

PresentView::~PresentView() = default;

void PresentView::setInput(SlideInput *input)
{
    m_input = input;
    m_inputPressed = false;
    if (m_input && m_feed.slide())
        m_input->slideShown(*m_feed.slide());
    update();
}

void PresentView::setPanel(QWidget *panel)
{
    if (m_panel) {
        m_panel->removeEventFilter(this);
        m_panel->hide();
    }
    m_panel = panel;
    if (m_panel) {
        m_panel->setParent(this);
        m_panel->installEventFilter(this);
    }
    showOverlays();
    layOverlays();
}

/// The panel is as high as it asks to be.
bool PresentView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::LayoutRequest)
        layOverlays();
    return QWidget::eventFilter(watched, event);
}

void PresentView::resizeEvent(QResizeEvent *)
{
    m_feed.setPixels((QSizeF(size()) * devicePixelRatioF()).toSize());
    m_help->hide();
    layOverlays();
}

ThemeTokens PresentView::look() const
{
    ThemeTokens tokens = RoomType::theme();
    tokens.scale *= room().leastPx() * devicePixelRatioF() / tokens.notePx;
    return tokens;
}

/// Another picture, or another part of the country on the same one.
void PresentView::takeSlide()
{
    const auto &slide = m_feed.slide();
    if (!slide)
        return;
    // Until the picture of another step is there the old one stays as it was.
    const bool ofThisStep = slide->job.step.id == m_talk.shown().id;
    // Where the picture stays and a hand moves its maps, nothing else has to be painted.
    QRectF again(QPointF(0, 0), toPage({double(width()), double(height())}));
    if (m_maps.isOf(slide)) {
        again = {};
        for (std::size_t i = 0; i < m_maps.count(); ++i)
            again |= m_maps.at(i).frame;
    }
    m_maps = SlideMaps(slide, ofThisStep ? m_talk.shown().view.extent : slide->job.options.zoom.value_or(slide->job.step.view.extent));
    m_typing.setTable(slide->maps.empty() ? -1 : slide->maps.front().table);
    setAccessibleName(slide->title);
    setAccessibleDescription(slide->description);
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    if (m_hovered) {
        // The places of another year have other figures; on a map that moved others lie under the hand.
        m_hovered.reset();
        hover(m_maps.spotAt(toPage(m_at), room().reach() * devicePixelRatioF()), m_at);
    }
    takeMarked();
    if (m_input)
        m_input->slideShown(*slide);
    update(toView(again).toAlignedRect());
}

std::optional<AtlasData::PlaceRef> PresentView::placeOf(const SlideMaps::Spot &spot) const
{
    const auto &slide = m_feed.slide();
    if (!slide || spot.map >= slide->maps.size())
        return std::nullopt;
    return AtlasData::PlaceRef{slide->maps[spot.map].table, spot.row};
}

/// What has to be painted again for the outline of a place, on all maps.
QRect PresentView::outlineRect(const AtlasData::PlaceRef &place) const
{
    QRectF all;
    const double around = 18 * look().scale;
    for (std::size_t i = 0; i < m_maps.count(); ++i) {
        if (const QRectF rect = m_maps.rectOf(i, place); !rect.isNull())
            all |= rect.adjusted(-around, -around, around, around);
    }
    return toView(all).toAlignedRect();
}

void PresentView::placeCard(RoomCard &card, const QRectF &place, QPointF pointer)
{
    const int margin = static_cast<int>(2 * room().unit());
    const QRect all = rect().adjusted(margin, margin, -margin, -margin);
    QList<QRect> taken;
    // Over the maps it hides least: the words of the slide are being read.
    if (const auto map = m_maps.mapAt(toPage(place.center()))) {
        const QRect frame = toView(m_maps.at(*map).frame).toAlignedRect();
        taken << QRect(0, 0, frame.left(), height()) << QRect(frame.right() + 1, 0, width(), height()) << QRect(0, 0, width(), frame.top())
              << QRect(0, frame.bottom() + 1, width(), height());
    }
    // Nor over the same place on another map.
    for (std::size_t i = 0; i < m_maps.count() && m_maps.count() > 1; ++i) {
        if (&card == m_pin && m_markedPlace)
            taken << toView(m_maps.rectOf(i, *m_markedPlace) & m_maps.at(i).frame).toAlignedRect();
    }
    for (const QWidget *other : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_pin)}) {
        if (other && other != &card && other->isVisible())
            taken << other->geometry();
    }
    card.move(HoverCard::placed(card.size(), place.toAlignedRect(), all, taken, pointer.toPoint()).topLeft());
    card.raise();
}

void PresentView::hover(std::optional<SlideMaps::Spot> spot, QPointF at)
{
    if (spot == m_hovered)
        return;
    if (m_hovered) {
        if (const auto place = placeOf(*m_hovered))
            update(outlineRect(*place));
    }
    m_hovered = spot;
    const auto place = spot ? placeOf(*spot) : std::nullopt;
    if (place) {
        update(outlineRect(*place));
        HoverText text = hoverText(*m_talk.data(), m_feed.slide()->maps[spot->map].view, m_feed.slide()->classified[spot->map], spot->row);
        text.kind.clear();
        m_card->setText(text);
        placeCard(*m_card, toView(m_maps.rectOf(spot->map, *place)), at);
    }
    showOverlays();
}

void PresentView::takeMarked()
{
    if (m_markedPlace)
        update(outlineRect(*m_markedPlace));
    m_markedPlace.reset();
    const auto &slide = m_feed.slide();
    if (m_talk.marked() && slide && !slide->maps.empty()) {
        const SlideMap &map = slide->maps.front();
        m_markedPlace = m_talk.data()->find(*m_talk.marked());
        if (m_markedPlace && m_maps.rectOf(0, *m_markedPlace).isNull())
            m_markedPlace.reset();
        if (m_markedPlace && m_markedPlace->table == map.table) {
            HoverText text = hoverText(*m_talk.data(), map.view, slide->classified.front(), m_markedPlace->row);
            text.kind.clear();
            // Of maps side by side each has its figure.
            for (std::size_t i = 1; i < slide->maps.size(); ++i) {
                if (slide->maps[i].table == map.table)
                    text.figure += QLatin1Char('\n') + hoverText(*m_talk.data(), slide->maps[i].view, slide->classified[i], m_markedPlace->row).figure;
            }
            if (slide->maps.size() > 1)
                text.rank.clear();
            m_pin->setText(text);
        } else if (m_markedPlace) {
            ViewState own = map.view;
            own.level = m_talk.marked()->level;
            own.vintage = m_talk.marked()->vintage;
            m_pin->setText(hoverText(*m_talk.data(), own, classifyView(*m_talk.data(), own), m_markedPlace->row));
        }
    }
    if (m_markedPlace) {
        update(outlineRect(*m_markedPlace));
        const QRectF rect = toView(m_maps.rectOf(0, *m_markedPlace));
        placeCard(*m_pin, rect, rect.center());
    }
    showOverlays();
}

void PresentView::showOverlays()
{
    const bool shown = m_talk.screen() == Presentation::Screen::Shown;
    const auto hovered = m_hovered ? placeOf(*m_hovered) : std::nullopt;
    m_pin->setVisible(shown && m_markedPlace);
    m_card->setVisible(shown && hovered && hovered != m_markedPlace);
    if (m_panel)
        m_panel->setVisible(shown);
    if (!shown) {
        m_strip->clear();
        m_years->hide();
        m_help->hide();
    }
}

void PresentView::layOverlays()
{
    const RoomType type = room();
    for (RoomCard *card : {m_card, m_pin})
        card->setRoom(type, kWidestCard * width());
    const QSignalBlocker quiet(m_strip);
    m_strip->setRoom(type, static_cast<int>(0.94 * width()));
    m_years->setRoom(type);
    int foot = height();
    if (m_panel) {
        const int high = m_panel->hasHeightForWidth() ? m_panel->heightForWidth(width()) : m_panel->sizeHint().height();
        foot -= std::min(std::max(high, m_panel->minimumHeight()), height() / 2);
        m_panel->setGeometry(0, foot, width(), height() - foot);
    }
    const int years = m_years->sizeHint().height();
    m_years->setGeometry(0, foot - years, width(), years);
    if (m_years->isVisible())
        foot -= years;
    m_strip->move((width() - m_strip->width()) / 2, foot - m_strip->height() - static_cast<int>(2 * type.unit()));
    takeMarked();
}

void PresentView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_talk.screen() != Presentation::Screen::Shown || !m_feed.slide()) {
        painter.fillRect(rect(), m_talk.screen() == Presentation::Screen::Black ? Qt::black : Qt::white);
        return;
    }
    const RenderedSlide &slide = *m_feed.slide();
    // In page units, which are device pixels: the picture is then copied as it is.
    const double unit = 1 / devicePixelRatioF();
    painter.scale(unit, unit);
    const QSizeF page = QSizeF(size()) * devicePixelRatioF();
    if (slide.image.size() != m_feed.pixels()) {
        const QSizeF fitting = QSizeF(slide.image.size()).scaled(page, Qt::KeepAspectRatio);
        painter.fillRect(QRectF(QPointF(0, 0), page), slide.background);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF((page.width() - fitting.width()) / 2, (page.height() - fitting.height()) / 2), fitting), slide.image);
        return;
    }
    painter.drawImage(QPointF(0, 0), slide.image);
    if (m_maps.isMoved())
        m_maps.paintMoved(painter);
    const ThemeTokens tokens = look();
    const auto hovered = m_hovered ? placeOf(*m_hovered) : std::nullopt;
    if (hovered && hovered != m_markedPlace)
        m_maps.paintOutline(painter, *hovered, false, tokens);
    if (m_markedPlace)
        m_maps.paintOutline(painter, *m_markedPlace, true, tokens);
    if (m_input) {
        painter.save();
        m_input->paint(painter);
        painter.restore();
    }
    RoomPointer(m_talk.pointer(), toPage(m_at), page).paint(painter);
}

} // namespace atlas
