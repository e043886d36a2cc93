// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/annotation_row.h"

#include "widgets/style/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// A press of an arrow key moves words so far, page units; with Shift the larger one.
constexpr double kStep = 4, kLongStep = 20;

} // namespace

AnnotationRow::AnnotationRow(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_field(new QLineEdit(this)), m_badge(new QCheckBox(this)), m_back(new QToolButton(this)), m_remove(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    head->addWidget(m_back);
    head->addWidget(m_remove);
    column->addLayout(head);
    column->addWidget(m_field);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back->setIcon(style::icon(style::Icon::Undo));
    m_remove->setIcon(style::icon(style::Icon::Close));
    for (QToolButton *button : {m_back, m_remove})
        button->setProperty("quiet", true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &AnnotationRow::textEdited);
    connect(m_badge, &QCheckBox::toggled, this, &AnnotationRow::badgeToggled);
    connect(m_back, &QToolButton::clicked, this, &AnnotationRow::unplaceAsked);
    connect(m_remove, &QToolButton::clicked, this, &AnnotationRow::removeAsked);
}

void AnnotationRow::show(const FigureAnnotation &annotation, const QString &place)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_field), QSignalBlocker(m_badge)};
    m_name->setText(place);
    m_badge->setText(tr("Number"));
    m_badge->setToolTip(tr("A number at the place, and the words under the figure"));
    m_badge->setAccessibleName(tr("Number at %1").arg(place));
    m_badge->setChecked(annotation.badge);
    m_field->setPlaceholderText(place);
    m_field->setAccessibleName(tr("Words at %1").arg(place));
    m_field->setToolTip(tr("Alt with an arrow key moves the words; with Shift farther"));
    if (m_field->text() != annotation.text)
        m_field->setText(annotation.text);
    m_back->setVisible(annotation.offset.has_value());
    m_back->setToolTip(tr("Back to where there is room"));
    m_back->setAccessibleName(m_back->toolTip());
    m_remove->setToolTip(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the words at %1").arg(place));
}

bool AnnotationRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const double step = key->modifiers().testFlag(Qt::ShiftModifier) ? kLongStep : kStep;
        QPointF by;
        switch (key->key()) {
        case Qt::Key_Left: by = {-step, 0}; break;
        case Qt::Key_Right: by = {step, 0}; break;
        case Qt::Key_Up: by = {0, -step}; break;
        case Qt::Key_Down: by = {0, step}; break;
        default: break;
        }
        if (!by.isNull() && key->modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT moveAsked(by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas
