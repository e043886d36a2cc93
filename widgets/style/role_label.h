// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QLabel>

namespace atlas {

/// Plain words that wrap, in the type of a role of the style sheet: "panelTitle", "second", "note", "warning".
inline QLabel *roleLabel(QWidget *parent, const char *role)
{
    auto *made = new QLabel(parent);
    made->setProperty("role", QLatin1String(role));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace atlas
