// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_controls.h"

#include "layers/view/drawn_shapes.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

MapControls::MapControls(AtlasSession &session, MapView &map, QWidget *parent) : QFrame(parent), m_session(session), m_map(map)
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(1);
    using style::Icon;
    m_nearer = add(static_cast<int>(Icon::Plus));
    m_farther = add(static_cast<int>(Icon::Minus));
    m_fit = add(static_cast<int>(Icon::Fit));
    column->addSpacing(6);
    m_pan = add(static_cast<int>(Icon::Hand));
    m_rectangle = add(static_cast<int>(Icon::Rectangle));
    m_lasso = add(static_cast<int>(Icon::Lasso));
    column->addSpacing(6);
    m_tiles = add(static_cast<int>(Icon::Tiles));
    m_tiles->setObjectName(QStringLiteral("tilesButton"));
    m_tiles->setCheckable(true);
    connect(m_tiles, &QToolButton::clicked, this, &MapControls::toggleTiles);
    auto *key = new QShortcut(QKeySequence(Qt::Key_T), &map);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &MapControls::toggleTiles);
    for (const auto changed : {&AtlasSession::mapChanged, &AtlasSession::classificationChanged, &AtlasSession::dataChanged})
        connect(&session, changed, this, &MapControls::showTiles);
    connect(m_nearer, &QToolButton::clicked, this, [this] { m_map.zoomBy(1.5); });
    connect(m_farther, &QToolButton::clicked, this, [this] { m_map.zoomBy(1 / 1.5); });
    connect(m_fit, &QToolButton::clicked, &map, &MapView::fit);

    auto *tools = new QButtonGroup(this);
    const std::initializer_list<std::pair<QToolButton *, MapView::Tool>> all{
        {m_pan, MapView::Tool::Pan}, {m_rectangle, MapView::Tool::Rectangle}, {m_lasso, MapView::Tool::Lasso}};
    for (const auto &[button, tool] : all) {
        button->setCheckable(true);
        tools->addButton(button, static_cast<int>(tool));
    }
    m_pan->setChecked(true);
    connect(tools, &QButtonGroup::idClicked, this, [this](int id) { m_map.setTool(static_cast<MapView::Tool>(id)); });
    connect(&map, &MapView::toolChanged, this, [tools](MapView::Tool tool) { tools->button(static_cast<int>(tool))->setChecked(true); });
    retranslate();
}

QToolButton *MapControls::add(int iconIndex)
{
    auto *button = new QToolButton(this);
    button->setIcon(style::icon(static_cast<style::Icon>(iconIndex)));
    button->setIconSize({16, 16});
    button->setProperty("quiet", true);
    button->setFixedSize(30, 30);
    layout()->addWidget(button);
    return button;
}

void MapControls::toggleTiles()
{
    MapSettings settings = m_session.view().map;
    if (!canTile(*m_session.data(), m_session.table()))
        return;
    settings.tiles = !settings.tiles;
    m_session.setMap(settings);
    showTiles();
}

void MapControls::showTiles()
{
    const AtlasData &atlas = *m_session.data();
    const QString refusal = tilesRefusal(atlas, m_session.table(), m_session.view().language);
    m_tiles->setEnabled(refusal.isEmpty());
    m_tiles->setChecked(isTiled(atlas, m_session.view()));
    const QString text = m_tiles->isChecked() ? tr("Back to the map of areas") : tr("One hexagon a place: small places as large as the others");
    m_tiles->setToolTip(refusal.isEmpty() ? tr("%1 (%2)").arg(text, QStringLiteral("T")) : refusal);
    m_tiles->setAccessibleName(tr("Tile map"));
    m_tiles->setAccessibleDescription(refusal);
}

void MapControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MapControls::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &keys) {
        button->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys));
        button->setAccessibleName(text);
    };
    name(m_nearer, tr("Zoom in"), QStringLiteral("+"));
    name(m_farther, tr("Zoom out"), QStringLiteral("−"));
    name(m_fit, tr("Show everything"), QStringLiteral("0"));
    name(m_pan, tr("Drag to move the map"), {});
    name(m_rectangle, tr("Drag a rectangle to select"), tr("Shift"));
    name(m_lasso, tr("Draw around places to select"), {});
    showTiles();
}

} // namespace atlas
