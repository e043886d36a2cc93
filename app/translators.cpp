// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace atlas {

void Translators::use(const QString &language)
{
    const QLocale locale = language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                           : QLocale(QLocale::Dutch, QLocale::Netherlands);
    QLocale::setDefault(locale);
    // Loading replaces the texts of an installed translator, and tells the application of it.
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    else
        QCoreApplication::removeTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/krimpatlas_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_program);
    else
        QCoreApplication::removeTranslator(&m_program);
}

} // namespace atlas
