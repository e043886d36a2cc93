// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/form_picker.h"

#include "layers/view/bivariate.h"
#include "layers/view/form_words.h"
#include "widgets/charts/indicator_combo.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// On the 20 × 20 grid of the program's icons.
void drawForm(MapForm form, QPainter &painter, const QColor &colour)
{
    switch (form) {
    case MapForm::Choropleth:
        painter.setBrush(QColor(colour.red(), colour.green(), colour.blue(), 70));
        painter.drawPolygon(QPolygonF{{3, 4}, {11, 3}, {9, 10}, {3, 12}});
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{11, 3}, {17, 5}, {17, 13}, {9, 10}});
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{{3, 12}, {9, 10}, {17, 13}, {13, 17}, {4, 17}});
        break;
    case MapForm::Proportional:
        painter.drawEllipse(QPointF(8, 11.5), 5.5, 5.5);
        painter.drawEllipse(QPointF(15.5, 6.5), 2.8, 2.8);
        painter.drawEllipse(QPointF(8.5, 3.4), 1.1, 1.1);
        break;
    case MapForm::Graduated:
        painter.drawEllipse(QPointF(3.4, 10), 1.4, 1.4);
        painter.drawEllipse(QPointF(8.2, 10), 2.2, 2.2);
        painter.drawEllipse(QPointF(14.8, 10), 3.4, 3.4);
        break;
    case MapForm::Bivariate:
        painter.drawRect(QRectF(3, 3, 14, 14));
        painter.drawLine(QPointF(7.7, 3), QPointF(7.7, 17));
        painter.drawLine(QPointF(12.3, 3), QPointF(12.3, 17));
        painter.drawLine(QPointF(3, 7.7), QPointF(17, 7.7));
        painter.drawLine(QPointF(3, 12.3), QPointF(17, 12.3));
        painter.fillRect(QRectF(12.3, 3, 4.7, 4.7), colour);
        break;
    }
}

} // namespace

FormPicker::FormPicker(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_secondLabel(new QLabel(this)), m_second(new IndicatorCombo(this)), m_patterns(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    column->addLayout(grid);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < kMapForms.size(); ++i) {
        const MapForm form = kMapForms[i];
        auto *button = new QToolButton(this);
        m_forms[i] = button;
        button->setObjectName(QStringLiteral("form-%1").arg(toText(form)));
        button->setCheckable(true);
        button->setIcon(style::icon([form](QPainter &painter, const QColor &colour) { drawForm(form, painter, colour); }));
        button->setIconSize({20, 20});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group->addButton(button);
        grid->addWidget(button, static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        connect(button, &QToolButton::clicked, this, [this, form] { take(form); });
    }
    m_secondLabel->setProperty("role", QStringLiteral("second"));
    m_secondLabel->setBuddy(m_second);
    m_second->setObjectName(QStringLiteral("secondIndicator"));
    column->addWidget(m_secondLabel);
    column->addWidget(m_second);
    column->addWidget(m_patterns);
    m_patterns->setObjectName(QStringLiteral("patterns"));
    connect(m_second, &IndicatorCombo::chosen, this, [this](const QString &code) { change([&](MapSettings &map) { map.second = code; }); });
    connect(m_patterns, &QCheckBox::toggled, this, [this](bool on) { change([&](MapSettings &map) { map.patterns = on; }); });
    retranslate();
}

template <typename Change>
void FormPicker::change(Change edit)
{
    MapSettings map = m_session.view().map;
    edit(map);
    m_session.setMap(map);
}

void FormPicker::take(MapForm form)
{
    change([&](MapSettings &map) { map.form = form; });
}

void FormPicker::retranslate()
{
    const QString &language = m_session.view().language;
    for (std::size_t i = 0; i < kMapForms.size(); ++i)
        m_forms[i]->setText(formName(kMapForms[i], language));
    m_secondLabel->setText(tr("Second figure"));
    m_patterns->setText(tr("Patterns, for prints without colour"));
    m_filledFrom = nullptr;
    refresh();
}

void FormPicker::refresh()
{
    const MapSettings &map = m_session.view().map;
    const QSignalBlocker quiet(m_patterns);
    for (std::size_t i = 0; i < kMapForms.size(); ++i) {
        m_forms[i]->setChecked(kMapForms[i] == map.form);
        if (m_forms[i]->isChecked())
            setFocusProxy(m_forms[i]);
    }
    const bool pair = map.form == MapForm::Bivariate;
    m_secondLabel->setVisible(pair);
    m_second->setVisible(pair);
    if (pair) {
        // Filling some hundred names takes its time, and the list closes under the pointer.
        if (std::exchange(m_filledFrom, m_session.data().get()) != m_session.data().get())
            m_second->fill(*m_session.data(), m_session.view().language, {});
        m_second->setCode(secondIndicator(*m_session.data(), m_session.view()));
    }
    m_patterns->setVisible(pair || map.form == MapForm::Choropleth);
    m_patterns->setChecked(map.patterns);
}

} // namespace atlas
