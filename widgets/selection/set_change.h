// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/place_set.h"

namespace atlas {

/// What places that were asked for do to the selection: instead of it, or, but not, and.
enum class SetChange { Replace, Add, TakeOut, KeepOnly };

/// The selection after it. Pure.
inline PlaceSet changed(const AtlasData &data, const PlaceSet &selection, const PlaceSet &given, SetChange change)
{
    switch (change) {
    case SetChange::Add:
        return union_(data, selection, given);
    case SetChange::TakeOut:
        return difference(data, selection, given);
    case SetChange::KeepOnly:
        return intersection(data, selection, given);
    case SetChange::Replace:
        break;
    }
    return given;
}

} // namespace atlas
