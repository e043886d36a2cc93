// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/workbook_words.h"

#include "layers/view/translate.h"

#include <QCoreApplication>

namespace atlas {

WorkbookWords workbookWords(const QString &language)
{
    return {
        translate(language, "Describe", QT_TRANSLATE_NOOP("Describe", "Sources")),
        translate(language, "Describe", QT_TRANSLATE_NOOP("Describe", "Table")),
        translate(language, "Describe", QT_TRANSLATE_NOOP("Describe", "Remark")),
    };
}

} // namespace atlas
