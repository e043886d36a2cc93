// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>

namespace atlas {

/// The same text in the languages of the program; English falls back to Dutch where it is missing.
struct LocalisedText {
    QString nl;
    QString en;

    bool operator==(const LocalisedText &) const = default;

    /// @param language "nl" or "en"
    [[nodiscard]] const QString &in(const QString &language) const
    {
        return language == QLatin1String("en") && !en.isEmpty() ? en : nl;
    }
};

} // namespace atlas
