// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/translate.h"

#include <QLocale>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace atlas {

namespace {

/// Loaded once per language and never changed, so that any thread may read it.
const QTranslator &translatorFor(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> translators;
    const std::scoped_lock lock(mutex);
    auto &translator = translators[language];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        // A language without a file speaks English: the texts in the code.
        static_cast<void>(translator->load(QStringLiteral(":/i18n/krimpatlas_%1.qm").arg(language)));
    }
    return *translator;
}

} // namespace

QString translate(const QString &language, const char *context, const char *text, int n)
{
    QString result = translatorFor(language).translate(context, text, nullptr, n);
    if (result.isEmpty())
        result = QString::fromUtf8(text);
    if (n >= 0)
        result.replace(QLatin1String("%n"), QLocale(language).toString(n));
    return result;
}

} // namespace atlas
