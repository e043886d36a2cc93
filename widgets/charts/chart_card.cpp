// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_card.h"

#include "layers/view/describe.h"
#include "widgets/charts/chart_host.h"
#include "widgets/charts/chart_options.h"
#include "widgets/charts/chart_table.h"
#include "widgets/charts/chart_words.h"
#include "widgets/charts/subtitle_button.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kButton = 26;
/// In a narrower card enlarging is in the menu only: its words need the room.
constexpr int kButtonsFrom = 400;
/// A chart as a figure of its own, page units; two pixels each when it is copied.
constexpr QSizeF kFigure{800, 500};
constexpr double kCopyScale = 2;

} // namespace

ChartCard::ChartCard(AtlasSession &session, ChartFeed &feed, ChartKind kind, QWidget *parent)
    : QWidget(parent), m_session(session), m_feed(feed), m_kind(kind), m_host(new ChartHost(session, kind)), m_table(new ChartTable(session)),
      m_title(new QLabel(this)), m_notes(new QLabel(this)), m_empty(new QLabel), m_subtitle(new SubtitleButton(this)),
      m_asTable(new QToolButton(this)), m_more(new QToolButton(this)), m_enlarge(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("chartCard"));
    build();
    connect(&feed, &ChartFeed::drawn, this, [this](ChartKind drawn, const ChartPicture &picture) {
        if (drawn == m_kind)
            take(picture);
    });
    connect(m_host, &ChartHost::requestChanged, this, &ChartCard::ask);
    connect(m_host, &ChartHost::placeActivated, this, &ChartCard::placeActivated);
    connect(m_host, &ChartHost::ringChanged, this, [this](bool shown) {
        m_ringShown = shown;
        update();
    });
    connect(m_table, &ChartTable::placeActivated, this, &ChartCard::placeActivated);
    connect(m_table, &ChartTable::escaped, this, [this] { showTable(false); });
    connect(m_subtitle, &QAbstractButton::clicked, this, &ChartCard::openOptions);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showTable);
    connect(m_enlarge, &QToolButton::clicked, this, [this] { Q_EMIT enlargeAsked(m_kind, !m_enlarged); });
    retranslate();
}

void ChartCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setSpacing(2);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle, 1);
    for (auto [button, icon] : {std::pair(m_asTable, style::Icon::Table), std::pair(m_enlarge, style::Icon::Fit), std::pair(m_more, style::Icon::Menu)}) {
        button->setIcon(style::icon(icon));
        button->setProperty("quiet", true);
        button->setFixedSize(style::px(kButton), style::px(kButton));
        m_head->addWidget(button);
    }
    m_asTable->setCheckable(true);
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_more->setObjectName(QStringLiteral("more"));
    m_enlarge->setObjectName(QStringLiteral("enlarge"));
    column->addLayout(m_head);
    column->addWidget(m_notes);
    column->addSpacing(2);
    auto *body = new QWidget(this);
    m_body = new QStackedLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->addWidget(m_host);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    column->addWidget(body, 1);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_notes->setProperty("role", QStringLiteral("note"));
    m_notes->setObjectName(QStringLiteral("chartNotes"));
    m_notes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_notes->setTextFormat(Qt::PlainText);
    m_empty->setProperty("role", QStringLiteral("second"));
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 0, 16, 16);
    m_subtitle->setChoosable(ChartOptions::has(m_kind));

    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_settings = m_menu->addAction({}, this, &ChartCard::openOptions);
    m_settings->setVisible(ChartOptions::has(m_kind));
    m_larger = m_menu->addAction({}, this, [this] { Q_EMIT enlargeAsked(m_kind, !m_enlarged); });
    m_menu->addSeparator();
    m_copyImage = m_menu->addAction(style::icon(style::Icon::Copy), {}, this, &ChartCard::copyImage);
    m_copyTsv = m_menu->addAction({}, this, [this] { copyText(false); });
    m_copyCsv = m_menu->addAction({}, this, [this] { copyText(true); });
    m_export = m_menu->addAction(style::icon(style::Icon::Export), {}, this, [this] { Q_EMIT exportAsked(m_kind); });
    m_inFigure = m_menu->addAction({}, this, [this] { Q_EMIT figureAsked(m_kind); });
}

void ChartCard::retranslate()
{
    const QString name = chartName(m_kind);
    m_title->setText(name);
    setAccessibleName(name);
    m_asTable->setToolTip(m_body->currentWidget() == m_table ? tr("Back to the chart") : tr("As table"));
    m_enlarge->setToolTip(m_enlarged ? tr("Back to all charts (Esc)") : tr("Enlarge"));
    m_more->setToolTip(tr("Copy and export"));
    m_asTable->setAccessibleName(tr("%1 as table").arg(name));
    m_enlarge->setAccessibleName(m_enlarged ? tr("Back to all charts") : tr("Enlarge %1").arg(name));
    m_more->setAccessibleName(tr("Copy and export %1").arg(name));
    m_table->setAccessibleName(tr("Table of %1").arg(name));
    m_subtitle->setToolTip(ChartOptions::has(m_kind) ? tr("Choose what is shown") : QString());
    m_settings->setText(tr("Settings…"));
    m_larger->setText(m_enlarged ? tr("Back to all charts") : tr("Enlarge"));
    m_copyImage->setText(tr("Copy as image"));
    m_copyTsv->setText(tr("Copy for a spreadsheet"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_export->setText(tr("Export…"));
    m_inFigure->setText(tr("In a figure…"));
}

void ChartCard::ask()
{
    if (!isVisible())
        return;
    ChartRequest request = m_host->request();
    request.table = isTable();
    m_feed.want(m_kind, request);
}

void ChartCard::take(const ChartPicture &picture)
{
    const ChartDrawing &drawing = *picture.drawing;
    m_host->setPicture(picture);
    m_title->setText(drawing.title);
    m_subtitle->setText(drawing.subtitle);
    m_subtitle->setAccessibleName(ChartOptions::has(m_kind) ? tr("%1: choose what is shown").arg(drawing.title) : drawing.subtitle);
    m_empty->setText(drawing.empty);
    m_noteLines = drawing.notes;
    if (picture.table)
        m_table->setTable(picture.table, picture.tablePlaces, codeColumn(m_kind), picture.from->view.language);
    QWidget *shown = !drawing.empty.isEmpty() ? m_empty : isTable() ? static_cast<QWidget *>(m_table) : m_host;
    if (m_body->currentWidget() != shown && (shown != m_table || picture.table)) {
        const bool hadFocus = m_body->currentWidget()->hasFocus();
        m_body->setCurrentWidget(shown);
        if (hadFocus)
            shown->setFocus();
    }
    for (QAction *action : {m_copyImage, m_copyTsv, m_copyCsv, m_export, m_inFigure})
        action->setEnabled(drawing.empty.isEmpty());
    shareHeader();
}

/// Notes are one line, and all of them in their tool tip; an enlarged chart has room to say them.
void ChartCard::shareHeader()
{
    m_enlarge->setVisible(m_enlarged || width() >= style::px(kButtonsFrom));
    const QString all = m_noteLines.join(QStringLiteral(" · "));
    m_notes->setWordWrap(m_enlarged);
    m_notes->setText(m_enlarged ? all : m_notes->fontMetrics().elidedText(all, Qt::ElideRight, std::max(0, width() - 20)));
    m_notes->setToolTip(m_noteLines.join(QLatin1Char('\n')));
    m_notes->setVisible(!all.isEmpty());
}

bool ChartCard::isTable() const { return m_asTable->isChecked(); }

void ChartCard::showTable(bool shown)
{
    if (m_asTable->isChecked() != shown)
        return m_asTable->setChecked(shown);
    if (!shown && m_body->currentWidget() == m_table) {
        m_body->setCurrentWidget(m_host);
        m_host->setFocus();
    }
    retranslate();
    ask();
}

void ChartCard::setEnlarged(bool enlarged)
{
    m_enlarged = enlarged;
    m_enlarge->setIcon(style::icon(enlarged ? style::Icon::Close : style::Icon::Fit));
    retranslate();
    shareHeader();
}

void ChartCard::setCorner(QWidget *widget)
{
    m_head->addWidget(widget);
}

void ChartCard::openOptions()
{
    if (!ChartOptions::has(m_kind))
        return;
    if (m_options && m_options->isVisible())
        return m_options->hide();
    if (!m_options) {
        m_options = new ChartOptions(m_session, m_kind, window());
        connect(m_options, &ChartOptions::closed, this, [this] { m_subtitle->setFocus(Qt::OtherFocusReason); });
        connect(this, &QObject::destroyed, m_options, &QObject::deleteLater);
    }
    m_options->openBeside(QRect(m_subtitle->mapTo(window(), QPoint()), m_subtitle->size()));
}

DisplayList ChartCard::figure()
{
    const auto from = m_feed.snapshot();
    const auto content = m_feed.content(m_kind);
    return chartPage(m_kind, *content, from->input(), FigureStyle{themeTokens(from->view.theme), 1}, kFigure, {{}, {}, {}, {m_host->first()}, std::nullopt});
}

DataTable ChartCard::dataTable()
{
    const auto from = m_feed.snapshot();
    return chartTable(m_kind, *m_feed.content(m_kind), from->input());
}

void ChartCard::copyImage()
{
    const DisplayList list = figure();
    if (list.root)
        QApplication::clipboard()->setImage(toImage(list, kCopyScale));
}

void ChartCard::copyText(bool csv)
{
    const DataTable table = dataTable();
    QApplication::clipboard()->setText(csv ? toCsv(table) : toTsv(table, QLocale(m_session.view().language)));
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_enlarged)
        Q_EMIT enlargeAsked(m_kind, false);
    else
        QWidget::keyPressEvent(event);
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartCard::showEvent(QShowEvent *)
{
    ask();
}

void ChartCard::hideEvent(QHideEvent *)
{
    m_feed.unwant(m_kind);
}

/// The ring lies around the chart: words reach to its edge.
void ChartCard::paintEvent(QPaintEvent *)
{
    if (!m_ringShown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::tokens().accent, 2));
    const QRectF chart(m_host->mapTo(this, QPoint()), m_host->size());
    painter.drawRoundedRect(chart.adjusted(-6, -2, 4, 3), style::tokens().radius, style::tokens().radius);
}

void ChartCard::resizeEvent(QResizeEvent *)
{
    shareHeader();
    ask();
}

} // namespace atlas
