// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/kept_row.h"

#include "layers/view/describe.h"
#include "widgets/compare/compare_style.h"
#include "widgets/selection/row_button.h"
#include "widgets/selection/set_icons.h"
#include "widgets/style/application_style.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace atlas {

KeptRow::KeptRow(QWidget *parent)
    : QWidget(parent), m_name(new RowButton(this)), m_field(new QLineEdit(this)), m_or(new QToolButton(this)), m_and(new QToolButton(this)),
      m_not(new QToolButton(this)), m_more(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_name, 1);
    row->addWidget(m_field, 1);
    for (QToolButton *button : {m_or, m_and, m_not, m_more}) {
        button->setProperty("quiet", true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_field->hide();
    m_field->setObjectName(QStringLiteral("renameField"));
    m_or->setIcon(setIcon(SetChange::Add));
    m_and->setIcon(setIcon(SetChange::KeepOnly));
    m_not->setIcon(setIcon(SetChange::TakeOut));
    m_more->setIcon(placestyle::icon(placestyle::Icon::More));
    connect(m_name, &RowButton::clicked, this, [this] { Q_EMIT asked(SetChange::Replace); });
    connect(m_or, &QToolButton::clicked, this, [this] { Q_EMIT asked(SetChange::Add); });
    connect(m_and, &QToolButton::clicked, this, [this] { Q_EMIT asked(SetChange::KeepOnly); });
    connect(m_not, &QToolButton::clicked, this, [this] { Q_EMIT asked(SetChange::TakeOut); });
    connect(m_more, &QToolButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    connect(m_field, &QLineEdit::editingFinished, this, &KeptRow::finishRenaming);
    retranslate();
}

QToolButton &KeptRow::combineButton(SetChange change)
{
    return change == SetChange::Add ? *m_or : change == SetChange::KeepOnly ? *m_and : *m_not;
}

void KeptRow::setTexts(const QString &name, const QString &origin, int count, const QString &language)
{
    m_name->setText(name);
    m_name->setDetail(count < 0 ? QStringLiteral("…") : Describe(language).number(count, 0));
    m_origin = origin;
    m_count = count;
    retranslate();
    enable();
}

void KeptRow::setCombinable(bool on)
{
    m_combinable = on;
    enable();
}

void KeptRow::enable()
{
    m_name->setEnabled(m_count != 0);
    for (QToolButton *button : {m_or, m_and, m_not})
        button->setEnabled(m_combinable && m_count != 0);
}

void KeptRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeptRow::retranslate()
{
    const QString name = m_name->text();
    const QString said = m_count == 0 ? tr("None of its places is on the map now.") : m_origin;
    m_name->setToolTip(said.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, said));
    m_name->setAccessibleName(tr("Select %1").arg(name));
    m_field->setAccessibleName(tr("New name of %1").arg(name));
    m_or->setToolTip(tr("Add to the selection (or)"));
    m_and->setToolTip(tr("Keep only what is selected and in here (and)"));
    m_not->setToolTip(tr("Take out of the selection (and not)"));
    m_more->setToolTip(tr("More"));
    for (QToolButton *button : {m_or, m_and, m_not, m_more})
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, button->toolTip()));
}

void KeptRow::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Select"), this, [this] { Q_EMIT asked(SetChange::Replace); })->setEnabled(m_name->isEnabled());
    const auto combine = [&](const QString &text, SetChange change) {
        menu->addAction(setIcon(change), text, this, [this, change] { Q_EMIT asked(change); })->setEnabled(m_combinable && m_count != 0);
    };
    combine(m_or->toolTip(), SetChange::Add);
    combine(m_and->toolTip(), SetChange::KeepOnly);
    combine(m_not->toolTip(), SetChange::TakeOut);
    menu->addSeparator();
    menu->addAction(tr("Rename"), this, &KeptRow::rename)->setShortcut(Qt::Key_F2);
    menu->addAction(tr("Delete"), this, &KeptRow::deleteAsked)->setShortcut(Qt::Key_Delete);
    menu->popup(at);
}

void KeptRow::contextMenuEvent(QContextMenuEvent *event) { openMenu(event->globalPos()); }

void KeptRow::keyPressEvent(QKeyEvent *event)
{
    if (!m_field->isHidden())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_F2)
        rename();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteAsked();
    else
        QWidget::keyPressEvent(event);
}

void KeptRow::rename()
{
    m_name->hide();
    m_field->setText(m_name->text());
    m_field->show();
    m_field->selectAll();
    m_field->setFocus();
}

bool KeptRow::stopRenaming()
{
    if (m_field->isHidden())
        return false;
    const bool focused = m_field->hasFocus();
    // Hidden first: losing the focus would take over the new name.
    const QSignalBlocker blocker(m_field);
    m_field->hide();
    m_name->show();
    if (focused)
        m_name->setFocus();
    return true;
}

void KeptRow::finishRenaming()
{
    if (!stopRenaming())
        return;
    const QString name = m_field->text().simplified();
    if (!name.isEmpty() && name != m_name->text())
        Q_EMIT renamed(name);
}

} // namespace atlas
