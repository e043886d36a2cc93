// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/stats/result.h"

#include <QString>

namespace atlas {

/// What went wrong while reading, joining, looking up or writing. Text is made of it in layers/view/describe.
enum class DataErrorCode {
    FileMissing,
    IsDirectory,
    NotReadable,        ///< exists, but permission or the device refuses
    EmptyFile,
    NotAGeoPackage,     ///< no SQLite file at all, or SQLite without the tables of a GeoPackage
    Encrypted,          ///< random bytes where the SQLite header stands (SQLCipher)
    Damaged,            ///< truncated or malformed database
    NoLayers,
    NoPolygons,         ///< layers, but none with polygons
    NewerProfile,       ///< written by a later version of the program
    Cancelled,
    WriteFailed,
    UnknownFormat,      ///< a file to be written whose ending stands for no kind of file that can be
    NotCsv,             ///< no rows and columns to be found, or text that cannot be decoded
    NoCodeColumn,
    UnknownIndicator,
    UnknownLevel,
    UnknownYear,
    UnknownPlace,
    AmbiguousPlace,
    NoFigureInside,     ///< an SVG or PDF without a figure of this program
    NewerFigure,        ///< a figure stored by a later version of the program
    TargetExists,       ///< what is to be written would mix with what is there already
    InvalidState,       ///< a stored view or project that cannot be understood
};

/// An expected failure: a code and where it happened. Empty members do not apply.
struct DataError {
    DataErrorCode code = DataErrorCode::NotReadable;
    QString file = {};
    QString layer = {};
    qint64 row = -1;
    QString detail = {};    ///< a name, a code, a profile: what the sentence is about

    bool operator==(const DataError &) const = default;
};

template <typename T>
using DataResult = Result<T, DataError>;

} // namespace atlas
