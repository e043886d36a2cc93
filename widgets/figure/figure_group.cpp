// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_group.h"

#include "widgets/style/application_style.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kLabels = 82;

} // namespace

FigureGroup::FigureGroup(FigureSession &session, QWidget *parent) : FoldingGroup(parent), m_session(session)
{
    connect(&session, &FigureSession::specChanged, this, [this] { refresh(); });
}

void FigureGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        renew();
    FoldingGroup::changeEvent(event);
}

void FigureGroup::renew()
{
    retranslate();
    refresh();
}

QGridLayout *FigureGroup::addGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, style::px(kLabels));
    grid->setColumnStretch(1, 1);
    column()->addLayout(grid);
    return grid;
}

QLabel *FigureGroup::addRow(QGridLayout *grid, QWidget *field, int fieldColumns)
{
    auto *label = new QLabel(this);
    label->setProperty("role", QStringLiteral("second"));
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, fieldColumns);
    return label;
}

QLabel *FigureGroup::addNote()
{
    auto *note = new QLabel(this);
    note->setProperty("role", QStringLiteral("note"));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    column()->addWidget(note);
    return note;
}

} // namespace atlas
