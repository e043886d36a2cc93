// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "app/window_layout.h"
#include "widgets/panels/drop_hint.h"

#include <QDragEnterEvent>
#include <QMimeData>

// A file that is dragged over the window, and let go.

namespace atlas {

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    if (!m_dropHint)
        m_dropHint = new DropHint(this);
    m_dropHint->showFor(urls.first().toLocalFile(), m_layout->geometry());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_dropHint)
        m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_dropHint)
        m_dropHint->hide();
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace atlas
