// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_controls.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

MapControls::MapControls(MapView &map, QWidget *parent) : QFrame(parent), m_map(map)
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
}

} // namespace atlas
