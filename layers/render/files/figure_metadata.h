// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/display_list.h"
#include "layers/view/figure_spec.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace atlas {

/// What a file says about the figure in it, beside the drawing. Empty members are left out.
struct FigureMetadata {
    QString title, description;     ///< description: the alternative text
    QString author, subject;        ///< author: whose figures these are, as the licence asks
    QString language;               ///< "nl", "en"
    QStringList keywords;
    QString source;                 ///< "Bron: CBS, …": one line
    QByteArray spec;                ///< the FigureSpec as JSON: opening the file restores this view
    QByteArray csv;                 ///< the figures behind it, UTF-8
    QString csvName;                ///< "inwoners-65-plus-gemeente-2024.csv"

    bool operator==(const FigureMetadata &) const = default;
};

/// The metadata of a figure of one view. Pure, thread-safe.
/// @param list the finished figure: its title and alternative text are the file's
FigureMetadata metadataOf(const AtlasData &data, const FigureSpec &spec, const DisplayList &list);

} // namespace atlas
