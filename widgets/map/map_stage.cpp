// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_stage.h"

#include "layers/view/describe.h"
#include "layers/view/drawn_shapes.h"
#include "layers/view/form_words.h"
#include "widgets/legend/legend_card.h"
#include "widgets/map/hover_card.h"
#include "widgets/map/map_controls.h"
#include "widgets/map/map_view.h"
#include "widgets/map/map_scale_bar.h"
#include "widgets/map/vision_preview.h"
#include "widgets/style/application_style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kMargin = 16;
constexpr int kClearance = 10;     ///< between the map and what lies on its canvas
constexpr int kTitlePx = 20, kLowTitlePx = 13;
constexpr int kVeil = 8;           ///< around words that the map may run under

/// Words on the canvas stay readable where the map runs under them.
void veil(QWidget *widget)
{
    const QColor c = style::tokens().canvas;
    widget->setStyleSheet(QStringLiteral("#%1 { background: rgba(%2,%3,%4,225); border-radius: 6px; }")
                              .arg(widget->objectName()).arg(c.red()).arg(c.green()).arg(c.blue()));
}

QLabel *words(QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

MapStage::MapStage(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_map(new MapView(session, this)), m_heading(new QWidget(this)), m_empty(new QWidget(this)),
      m_legend(new LegendCard(session, this)), m_controls(new MapControls(session, *m_map, this)), m_scale(new MapScaleBar(this)),
      m_card(new HoverCard(this)), m_visionBar(new VisionBar(this))
{
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(m_heading);
    column->setContentsMargins(kVeil, 4, kVeil, 6);
    column->setSpacing(2);
    column->addWidget(m_title = words(m_heading, "title"));
    column->addWidget(m_subtitle = words(m_heading, "second"));
    column->addWidget(m_notes = words(m_heading, "note"));
    m_title->setObjectName(QStringLiteral("mapTitle"));
    m_subtitle->setObjectName(QStringLiteral("mapSubtitle"));
    m_notes->setObjectName(QStringLiteral("mapNotes"));
    for (QLabel *label : {m_title, m_subtitle, m_notes})
        label->setWordWrap(true);
    m_source = words(this, "note");
    m_source->setObjectName(QStringLiteral("sourceLine"));
    m_source->setWordWrap(true);
    m_source->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_empty->setObjectName(QStringLiteral("emptyState"));
    auto *empty = new QVBoxLayout(m_empty);
    empty->addWidget(m_emptyText = words(m_empty, "second"), 0, Qt::AlignHCenter);
    empty->addWidget(m_emptyOpen = new QPushButton(m_empty), 0, Qt::AlignHCenter);
    m_emptyOpen->setProperty("primary", true);
    connect(m_emptyOpen, &QPushButton::clicked, this, &MapStage::openAsked);

    connect(m_legend, &LegendCard::classHovered, m_map, &MapView::setEmphasis);
    connect(m_legend, &LegendCard::resized, this, &MapStage::arrange);
    connect(m_legend, &LegendCard::visionAsked, this, &MapStage::setVision);
    connect(m_visionBar, &VisionBar::endAsked, this, [this] {
        setVision(ColourVision::Normal);
        m_map->setFocus();
    });
    connect(m_map, &MapView::viewportChanged, this, [this] {
        m_scale->setMetresPerPixel(m_map->viewport().metresPerPixel);
        m_legend->setSymbolRadius(m_map->largestSymbolPx());
        m_scale->move(width() - m_scale->width() - 56, height() - m_scale->height() - 8);
        placeCard();
    });
    connect(&session, &AtlasSession::hoveredChanged, this, &MapStage::placeCard);
    connect(&session, &AtlasSession::dataChanged, this, &MapStage::refreshWords);
    connect(&session, &AtlasSession::classificationChanged, this, &MapStage::refreshWords);
    connect(&session, &AtlasSession::mapChanged, this, &MapStage::refreshWords);
    connect(&session, &AtlasSession::themeChanged, this, &MapStage::refreshWords);
    refreshWords();
}

void MapStage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    QWidget::changeEvent(event);
}

void MapStage::refreshWords()
{
    const Describe describe(m_session.view().language);
    const ClassifiedFigures &classified = m_session.classified();
    const AtlasData &atlasData = *m_session.data();
    const Indicator *indicator = atlasData.indicator(m_session.view().indicator);
    const bool drawn = m_session.table() >= 0;
    const FormWords said = formWords(atlasData, m_session.view(), classified, describe);
    m_title->setText(said.title);
    m_subtitle->setText(drawn && indicator ? said.subtitle : QString());
    QStringList notes = drawn ? said.notes : QStringList{};
    const bool tiled = drawn && isTiled(atlasData, m_session.view());
    if (tiled)
        notes.prepend(tilesNote(atlasData, m_session.view(), m_session.view().language));
    else if (drawn && m_session.view().map.tiles)
        notes.prepend(tilesRefusal(atlasData, m_session.table(), m_session.view().language));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_source->setText(drawn ? said.source : QString());
    m_scale->setLanguage(m_session.view().language);

    m_emptyText->setText(tr("There is no map to show yet. Open a GeoPackage, or drop one here."));
    m_emptyOpen->setText(tr("Open a file…"));
    m_empty->setVisible(!drawn);
    m_heading->setVisible(drawn && indicator);
    m_legend->setVisible(drawn);
    m_scale->setVisible(drawn && !tiled);
    m_controls->setVisible(drawn);
    m_source->setVisible(drawn);

    m_map->setAccessibleName(tr("Map: %1").arg(m_title->text()));
    m_map->setAccessibleDescription(
        tr("%1. %2 Arrow keys move the map, plus and minus zoom, N and P go through the places, Enter selects. The table beside the map holds the same figures.")
            .arg(m_subtitle->text(), m_source->text()));
    m_visionBar->setVision(m_vision, m_session.view().language);
    veil(m_heading);
    veil(m_source);
    arrange();
    placeCard();
}

void MapStage::setVision(ColourVision vision)
{
    if (m_vision == vision)
        return;
    m_vision = vision;
    applyFilters();
    m_legend->setVision(vision);
    m_visionBar->setVision(vision, m_session.view().language);
    arrange();
    Q_EMIT visionChanged(vision);
}

void MapStage::setLamp(const std::optional<Lamp> &lamp)
{
    if (m_lamp == lamp)
        return;
    m_lamp = lamp;
    applyFilters();
}

void MapStage::applyFilters()
{
    if (m_vision == ColourVision::Normal && !m_lamp) {
        setGraphicsEffect(nullptr);
    } else {
        setGraphicsEffect(new FilterEffect([vision = m_vision, lamp = m_lamp](const QImage &image) {
            return simulated(lamp ? simulated(image, *lamp) : image, vision);
        }, this));
    }
    update();   // all of it, not only what moved
}

void MapStage::resizeEvent(QResizeEvent *)
{
    m_map->setGeometry(rect());
    arrange();
}

void MapStage::setHeading(int titlePx, int widest)
{
    m_title->setFont(style::font(titlePx, 700));
    const auto needs = [](const QLabel *label) { return label->fontMetrics().horizontalAdvance(label->text()); };
    const int words = std::max({needs(m_title), needs(m_subtitle), m_notes->isHidden() ? 0 : style::px(344)});
    m_heading->setFixedWidth(std::min(widest, words + 2 * kVeil + 4));
    m_heading->setFixedHeight(m_heading->layout()->hasHeightForWidth() ? m_heading->layout()->heightForWidth(m_heading->width())
                                                                       : m_heading->sizeHint().height());
}

void MapStage::arrange()
{
    m_legend->adjustSize();
    setHeading(kTitlePx, std::max(200, std::min(width() - 2 * kMargin - 48, style::px(440))));
    m_heading->move(kMargin - kVeil, kMargin - 6);
    m_controls->adjustSize();
    m_controls->move(width() - m_controls->width() - kMargin + 4, height() - m_controls->height() - kMargin + 4);
    m_scale->move(width() - m_scale->width() - 56, height() - m_scale->height() - 8);

    const int sourceWidth = std::max(120, m_scale->x() - 2 * kMargin);
    const QFontMetrics small(style::font(11));
    const QRect words = small.boundingRect(QRect(0, 0, sourceWidth - 2 * kVeil, 1000), Qt::TextWordWrap, m_source->text());
    m_source->setContentsMargins(kVeil, 3, kVeil, 4);
    m_source->setFixedSize(words.width() + 2 * kVeil + 2, words.height() + 8);
    m_source->move(kMargin - kVeil, height() - m_source->height() - 6);
    // Above the source line, and the legend above it: at any width there is room.
    m_visionBar->adjustSize();
    m_visionBar->move(kMargin, m_source->y() - m_visionBar->height() - 8);
    // Low rows before the legend comes up to the heading; then the heading goes beside it.
    const int below = m_heading->isHidden() ? 0 : m_heading->geometry().bottom(), floor = (m_visionBar->isHidden() ? m_source->y() : m_visionBar->y()) - 8;
    for (const auto room : {LegendCard::Room::Ample, LegendCard::Room::Low, LegendCard::Room::Least}) {
        m_legend->setRoom(room);
        m_legend->adjustSize();
        if (m_legend->height() <= floor - below || (room == LegendCard::Room::Low && m_legend->height() <= floor - 8))
            break;
    }
    m_legend->move(kMargin, floor - m_legend->height());
    const int beside = m_controls->x() - m_legend->geometry().right() - 16;
    if (!m_heading->isHidden() && m_legend->y() < below && beside > kMargin) {
        // Over the map then: in low type, so that the map has room under it.
        setHeading(kLowTitlePx, beside);
        m_heading->move(m_legend->geometry().right() + 8, m_heading->y());
    }
    m_empty->adjustSize();
    m_empty->move((width() - m_empty->width()) / 2, (height() - m_empty->height()) / 2);

    QList<QRectF> panels;
    for (const QWidget *panel : {m_heading, static_cast<QWidget *>(m_legend), static_cast<QWidget *>(m_controls), static_cast<QWidget *>(m_source),
                                 static_cast<QWidget *>(m_visionBar)}) {
        if (!panel->isHidden())
            panels << QRectF(panel->geometry()).adjusted(-kClearance, -kClearance, kClearance, kClearance);
    }
    panels << QRectF(m_scale->geometry());
    m_map->setPanels(QMargins(kMargin, kMargin, kMargin, kMargin), panels);
}

void MapStage::placeCard()
{
    // Of a place that is hovered in a chart or list the card is there; here only its outline shows.
    const auto row = m_map->pointed();
    const QRect place = row ? m_map->placeRect(*row).toAlignedRect() : QRect();
    if (!row || place.isEmpty() || !rect().intersects(place)) {
        m_card->hide();
        return;
    }
    m_card->setText(hoverText(m_session, *row));
    QPoint pointer = m_map->mapFromGlobal(QCursor::pos());
    if (!place.contains(pointer))
        pointer = place.center();
    const QList<QRect> taken{m_legend->geometry(), m_controls->geometry(), m_source->geometry()};
    m_card->setGeometry(HoverCard::placed(m_card->size(), place, rect().adjusted(4, 4, -4, -4), taken, pointer));
    m_card->show();
    m_card->raise();
}

} // namespace atlas
