// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/view_state.h"

#include <QString>
#include <QStringList>

namespace atlas {

/// Ids of everything a map of the view draws on: its figures, those of the second indicator where two are mapped, the
/// borders, the membership behind each overlay. Most important first, each once. Pure, thread-safe.
QStringList sourcesOf(const AtlasData &data, const ViewState &state);

/// The sources as CSV, header `id,title,publisher,url,licence,attribution,retrieved,used_for`; texts as the publisher
/// gives them. `used_for` says in `language` what the atlas takes from each: the indicators by name, "grenzen",
/// "indeling". Ids that the atlas does not know are left out. Thread-safe.
QString sourcesCsv(const AtlasData &data, const QStringList &sourceIds, const QString &language);

/// The same for one map: all sourcesOf(), with only what that map uses them for. Thread-safe.
QString sourcesCsv(const AtlasData &data, const ViewState &state, const QString &language);

} // namespace atlas
