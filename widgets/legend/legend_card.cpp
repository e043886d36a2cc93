// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/legend_card.h"

#include "layers/view/class_doubts.h"
#include "layers/view/describe.h"
#include "layers/view/form_words.h"
#include "layers/view/map_marks.h"
#include "widgets/legend/classification_popover.h"
#include "widgets/legend/legend_button.h"
#include "widgets/legend/legend_key.h"
#include "widgets/style/application_style.h"
#include "widgets/style/select_keys.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

/// From here on rows are lower, so that nine classes still fit a small screen.
constexpr int kLowRow = 20;
constexpr int kManyRows = 7;
/// Discs of classes are as large as on the map.
constexpr int kSizedRow = 2 * static_cast<int>(kClassDiscRadiusPx) + 2;
constexpr double kPlainDiscPx = 6;

/// "2016–2020": when places counted in the places of a level; empty if that is not dated.
QString yearsOf(const AtlasData &atlasData, const QString &level)
{
    QString from, to;
    for (const Membership &m : atlasData.parts().memberships) {
        if (m.parentLevel != level || m.validFrom.isEmpty() || m.validTo.isEmpty())
            continue;
        if (from.isEmpty() || m.validFrom < from)
            from = m.validFrom;
        if (to.isEmpty() || m.validTo > to)
            to = m.validTo;
    }
    return from.isEmpty() ? QString() : from.left(4) + QStringLiteral("–") + to.left(4);
}

QColor overlayColour(const ThemeTokens &theme, const QString &level)
{
    if (level == QLatin1String("krimpregio"))
        return theme.krimp;
    return level == QLatin1String("anticipeerregio") ? theme.anticipeer : theme.province;
}

} // namespace

QStringList LegendCard::overlayLevels(const AtlasData &atlasData, const QString &drawnLevel)
{
    const LevelInfo *drawn = atlasData.level(drawnLevel);
    QStringList found;
    for (const QString &level : {QStringLiteral("provincie"), QStringLiteral("krimpregio"), QStringLiteral("anticipeerregio")}) {
        const LevelInfo *info = atlasData.level(level);
        if (!info || !drawn || level == drawnLevel || info->order >= drawn->order)
            continue;
        const auto &all = atlasData.parts().memberships;
        if (std::any_of(all.begin(), all.end(), [&](const Membership &m) { return m.parentLevel == level && m.childLevel == drawnLevel; }))
            found << level;
    }
    return found;
}

LegendCard::LegendCard(AtlasSession &session, QWidget *parent) : QFrame(parent), m_session(session)
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setSpacing(2);
    header->addWidget(m_unit = new QLabel(this));
    m_unit->setProperty("role", QStringLiteral("heading"));
    m_unit->setContentsMargins(6, 0, 0, 0);
    header->addWidget(m_scheme = new QPushButton(this));
    m_scheme->setObjectName(QStringLiteral("schemeButton"));
    m_scheme->setProperty("link", true);
    header->addStretch();
    column->addLayout(header);
    column->addWidget(m_pooled = new QLabel(this));
    m_pooled->setProperty("role", QStringLiteral("note"));
    m_pooled->setContentsMargins(6, 0, 6, 4);
    column->addWidget(m_key = new LegendKey(this));
    column->addLayout(m_rows = new QVBoxLayout);
    m_rows->setSpacing(0);
    column->addWidget(m_offer = new QPushButton(this), 0, Qt::AlignLeft);
    m_offer->setObjectName(QStringLiteral("symbolsOffer"));
    m_offer->setProperty("link", true);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        MapSettings map = m_session.view().map;
        map.form = MapForm::Proportional;
        // The offer goes away: where it leads to is changed in the header.
        m_scheme->setFocus(Qt::OtherFocusReason);
        m_session.setMap(map);
    });
    connect(m_key, &LegendKey::cellPressed, this, &LegendCard::selectClass);
    connect(m_key, &LegendKey::cellPointed, this, &LegendCard::classHovered);
    connect(m_scheme, &QPushButton::clicked, this, &LegendCard::openClassification);
    connect(&session, &AtlasSession::dataChanged, this, &LegendCard::rebuild);
    connect(&session, &AtlasSession::classificationChanged, this, &LegendCard::rebuild);
    connect(&session, &AtlasSession::mapChanged, this, &LegendCard::rebuild);
    connect(&session, &AtlasSession::themeChanged, this, &LegendCard::rebuild);
    connect(&session, &AtlasSession::overlaysChanged, this, &LegendCard::refreshOverlays);
    rebuild();
}

void LegendCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

LegendButton *LegendCard::addRow()
{
    auto *row = new LegendButton(this);
    m_rows->addWidget(row);
    row->show();
    return row;
}

void LegendCard::rebuild()
{
    const ClassifiedFigures &classified = m_session.classified();
    const AtlasData &atlasData = *m_session.data();
    const QString &language = m_session.view().language;
    const Describe describe(language);
    setAccessibleName(tr("Legend"));

    const double symbolRadius = m_model.symbolRadius;
    m_model = legendFor(atlasData, m_session.view(), classified, describe);
    m_model.symbolRadius = symbolRadius;
    // Borders, also those that are not drawn, and doubts have rows of their own here.
    std::erase_if(m_model.rows, [](const LegendRow &row) { return row.kind == LegendRow::Kind::Overlay || row.kind == LegendRow::Kind::Doubt; });
    const int classes = static_cast<int>(m_model.rows.size()) - 1;
    const QStringList overlays = overlayLevels(atlasData, m_session.view().level);

    // Rows are kept where they can be: rebuilding under the pointer would end its hover.
    while (m_classRows.size() > classes + 1)
        delete m_classRows.takeLast();
    if (m_overlayRows.size() != overlays.size() || m_classRows.size() < classes + 1) {
        for (const auto &[level, row] : std::as_const(m_overlayRows))
            delete row;
        m_overlayRows.clear();
    }
    while (m_classRows.size() < classes + 1) {
        const int index = static_cast<int>(m_classRows.size());
        LegendButton *row = addRow();
        connect(row, &QAbstractButton::clicked, this, [this, index] { selectClass(m_model.rows[static_cast<std::size_t>(index)].classIndex); });
        connect(row, &LegendButton::pointed, this, [this, index](bool over) {
            const LegendRow &shown = m_model.rows[static_cast<std::size_t>(index)];
            // A class without places has nothing to show: the map stays as it is.
            Q_EMIT classHovered(over && shown.count > 0 ? std::optional<int>(shown.classIndex) : std::nullopt);
        });
        m_classRows << row;
    }

    const MapForm form = m_session.view().map.form;
    const bool classed = form == MapForm::Choropleth || form == MapForm::Graduated;
    m_unit->setText(m_model.unit);
    m_unit->setVisible(!m_unit->text().isEmpty());
    m_scheme->setText(classed ? tr("%1 · %n ▾", "scheme of the classes and their number", classes).arg(describe.scheme(m_session.view().classification.scheme))
                              : tr("%1 ▾", "form of the map").arg(formName(form, language)));
    m_scheme->setVisible(classes > 0 || !classed);
    // Without this the counts of equal groups look wrong.
    m_pooled->setText(tr("bounds over all years together"));
    m_pooled->setVisible(classed && classes > 0 && classified.pooled && m_session.view().classification.scheme != Scheme::Manual);
    m_scheme->setToolTip(tr("Change form, classes and colours"));
    m_scheme->setAccessibleName(tr("Form, classes and colours: %1")
                                    .arg(classed ? describe.scheme(m_session.view().classification.scheme) : formName(form, language)));
    m_offer->setText(tr("Show as circles by size"));
    m_offer->setVisible(proposesProportional(atlasData, m_session.view()));
    m_key->setLegend(m_model);
    for (int c = 0; c <= classes; ++c) {
        LegendButton *row = m_classRows[c];
        const LegendRow &shown = m_model.rows[static_cast<std::size_t>(c)];
        row->setText(shown.label);
        row->setCount(shown.countText);
        row->setAccessibleName(tr("%1, %n place(s)", nullptr, static_cast<int>(shown.count)).arg(row->text()));
        row->setToolTip(tr("Select these places"));
    }
    showSwatches();
    if (m_overlayRows.isEmpty()) {
        for (const QString &level : overlays) {
            LegendButton *row = addRow();
            row->setCheckable(true);
            connect(row, &QAbstractButton::clicked, this, [this, level](bool on) { m_session.setOverlay(level, on); });
            m_overlayRows << std::pair(level, row);
        }
    }
    for (const auto &[level, row] : std::as_const(m_overlayRows)) {
        const LevelInfo *info = atlasData.level(level);
        // Provinces were always there; the regions of a policy were not.
        const QString years = level == QLatin1String("provincie") ? QString() : yearsOf(atlasData, level);
        const QString name = info ? info->plural.in(language) : level;
        row->setText(years.isEmpty() ? name : tr("%1 (%2)", "regions and the years in which they existed").arg(name, years));
        row->setToolTip(tr("Show or hide these borders"));
        row->setSwatch(level == QLatin1String("provincie") ? LegendButton::Swatch::SolidLine : LegendButton::Swatch::DashedLine,
                       overlayColour(style::tokens(), level));
    }
    refreshOverlays();
    refreshDoubts();
    fitRows();
    adjustSize();
    Q_EMIT resized();
}

void LegendCard::showSwatches()
{
    for (qsizetype i = 0; i < m_classRows.size(); ++i) {
        const LegendRow &shown = m_model.rows[static_cast<std::size_t>(i)];
        if (shown.pattern)
            m_classRows[i]->setPattern(*shown.pattern, shown.hatch, shown.colour);
        else if (shown.disc.fill.isValid())
            m_classRows[i]->setDisc(shown.disc, shown.discWeight > 0 ? shown.discWeight * m_model.symbolRadius : kPlainDiscPx * style::tokens().scale);
        else
            m_classRows[i]->setSwatch(shown.kind == LegendRow::Kind::NoData ? LegendButton::Swatch::NoFigure : LegendButton::Swatch::Class, shown.colour);
    }
}

void LegendCard::setSymbolRadius(double radius)
{
    if (std::exchange(m_model.symbolRadius, radius) == radius)
        return;
    m_key->setSymbolRadius(radius);
    showSwatches();
}

void LegendCard::fitRows()
{
    const bool sized = std::ranges::any_of(m_model.rows, [](const LegendRow &row) { return row.discWeight > 0; });
    const int low = m_room != Room::Ample ? kLowRow : m_classRows.size() - 1 > kManyRows ? 24 : 28;
    const int height = sized ? std::max(low, kSizedRow) : low;
    for (LegendButton *row : std::as_const(m_classRows))
        row->setRowHeight(height);
    if (m_doubtRow)
        m_doubtRow->setRowHeight(height);
    for (const auto &[level, row] : std::as_const(m_overlayRows)) {
        row->setRowHeight(low);
        row->setVisible(m_room != Room::Least);
    }
    // Its size is asked for before the event loop would see to this.
    m_rows->invalidate();
    layout()->invalidate();
    layout()->activate();
}

void LegendCard::setRoom(Room room)
{
    if (std::exchange(m_room, room) != room)
        fitRows();
}

void LegendCard::refreshOverlays()
{
    for (const auto &[level, row] : std::as_const(m_overlayRows)) {
        row->setChecked(m_session.view().overlays.contains(level));
        row->setAccessibleName(tr("Borders of %1").arg(row->text()));
    }
}

/// What the question marks on the map are, and how many; pressed, the marked places are selected.
void LegendCard::refreshDoubts()
{
    if (m_session.view().map.marksDoubts() == (m_doubtRow == nullptr)) {
        if (m_doubtRow) {
            delete std::exchange(m_doubtRow, nullptr);
        } else {
            m_doubtRow = addRow();
            connect(m_doubtRow, &QAbstractButton::clicked, this, [this] {
                m_session.select(classDoubts(*m_session.data(), m_session.view(), m_session.classified()).marked, selectModeFor(QGuiApplication::keyboardModifiers()));
            });
        }
    }
    if (!m_doubtRow)
        return;
    const std::size_t count = classDoubts(*m_session.data(), m_session.view(), m_session.classified()).marked.size();
    m_rows->removeWidget(m_doubtRow);
    m_rows->insertWidget(static_cast<int>(m_classRows.size()), m_doubtRow);
    m_doubtRow->setSwatch(LegendButton::Swatch::Doubt, style::tokens().ink);
    m_doubtRow->setText(tr("class uncertain"));
    m_doubtRow->setCount(Describe(m_session.view().language).number(static_cast<double>(count), 0));
    m_doubtRow->setAccessibleName(tr("%1, %n place(s)", nullptr, static_cast<int>(count)).arg(m_doubtRow->text()));
    m_doubtRow->setToolTip(tr("Select these places"));
}

void LegendCard::setVision(ColourVision vision)
{
    m_vision = vision;
    if (m_popover)
        m_popover->setVision(vision);
}

void LegendCard::selectClass(int classIndex)
{
    const ClassifiedFigures &classified = m_session.classified();
    if (classified.figures.table < 0)
        return;
    const std::vector<int> groupOf = mapMarks(*m_session.data(), m_session.view(), classified, nullptr).groupOf;
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(groupOf.size()); ++row) {
        if (groupOf[static_cast<std::size_t>(row)] == classIndex)
            rows.push_back(row);
    }
    m_session.select(rows, selectModeFor(QGuiApplication::keyboardModifiers()));
}

void LegendCard::openClassification()
{
    if (!m_popover) {
        m_popover = new ClassificationPopover(m_session, window());
        m_popover->setVision(m_vision);
        connect(m_popover, &ClassificationPopover::visionAsked, this, &LegendCard::visionAsked);
    }
    if (m_popover->isVisible()) {
        m_popover->hide();
        return;
    }
    m_popover->openBeside(QRect(mapTo(window(), QPoint(0, 0)), size()));
}

} // namespace atlas
