// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/save_dialog.h"

#include "app/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace atlas {

void askSavePath(QWidget *window, Settings &settings, const SaveRequest &request, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(window, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = QFileInfo(request.name).suffix();
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters(request.filters);
    for (const QString &filter : request.filters) {
        if (filter.contains(QStringLiteral("*.%1").arg(suffix)))
            dialog->selectNameFilter(filter);
    }
    if (const QString folder = settings.exportFolder(); !folder.isEmpty() && QDir(folder).exists())
        dialog->setDirectory(folder);
    dialog->selectFile(request.name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf(QLatin1Char('.'));
        dialog->setDefaultSuffix(filter.mid(dot + 1).chopped(1));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&settings, chosen = std::move(chosen)](const QString &path) {
        settings.setExportFolder(QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
}

} // namespace atlas
