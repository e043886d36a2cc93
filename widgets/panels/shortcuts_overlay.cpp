// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/shortcuts_overlay.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace atlas {

ShortcutsOverlay::ShortcutsOverlay(QWidget *window) : QFrame(window), m_title(new QLabel(this)), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("popup"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    m_title->setProperty("role", QStringLiteral("panelTitle"));
    column->addWidget(m_title);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(7);
    hide();
}

void ShortcutsOverlay::open(const QString &title, const QList<Entry> &entries)
{
    qDeleteAll(m_labels);
    m_labels.clear();
    m_title->setText(title);
    setAccessibleName(title);
    const int half = static_cast<int>((entries.size() + 1) / 2);
    for (int i = 0; i < entries.size(); ++i) {
        auto *keys = new QLabel(entries[i].first, this);
        auto *what = new QLabel(entries[i].second, this);
        keys->setProperty("role", QStringLiteral("heading"));
        what->setProperty("role", QStringLiteral("second"));
        const int side = i < half ? 0 : 2;
        m_grid->addWidget(keys, i % half, side);
        m_grid->addWidget(what, i % half, side + 1);
        m_labels << keys << what;
    }
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
    show();
    raise();
    setFocus();
}

void ShortcutsOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void ShortcutsOverlay::mousePressEvent(QMouseEvent *) { hide(); }
void ShortcutsOverlay::focusOutEvent(QFocusEvent *) { hide(); }

} // namespace atlas
