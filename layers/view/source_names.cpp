// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/source_names.h"

#include <algorithm>

namespace atlas {

SourceNames sourceNames(const AtlasData &data, const QStringList &ids)
{
    const auto isDivision = [&](const QString &id) {
        return std::ranges::any_of(data.parts().memberships, [&](const Membership &m) { return m.source == id; });
    };
    SourceNames names;
    for (const QString &id : ids) {
        const Source *source = data.source(id);
        if (source && isDivision(id))
            names.divisions += source->attribution.isEmpty() ? source->title : source->attribution;
        else if (source)
            names.titles += publisherAndTitle(*source);
    }
    names.titles.removeDuplicates();
    names.divisions.removeDuplicates();
    return names;
}

QString publisherAndTitle(const Source &source)
{
    if (source.publisher.isEmpty() || source.title.startsWith(source.publisher))
        return source.title;
    return source.title.isEmpty() ? source.publisher : QStringLiteral("%1, %2").arg(source.publisher, source.title);
}

} // namespace atlas
