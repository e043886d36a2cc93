// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>
#include <QTranslator>

namespace atlas {

/// The language the window speaks: our texts and Qt's own. Changing it sends LanguageChange to all widgets.
class Translators {
public:
    /// @param language "nl" or "en"
    void use(const QString &language);

private:
    QTranslator m_program, m_qt;
};

} // namespace atlas
