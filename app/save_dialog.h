// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace atlas {

class Settings;

/// What is asked for when something is saved.
struct SaveRequest {
    QString title;
    QString name;           ///< proposed; its ending is the one chosen at first
    QStringList filters;    ///< "SVG drawing (*.svg)"
};

/// Asks where to save, in the folder that was saved to last; does not wait. Not called if nothing is chosen.
void askSavePath(QWidget *window, Settings &settings, const SaveRequest &request, std::function<void(const QString &path)> chosen);

} // namespace atlas
