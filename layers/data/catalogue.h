// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/column.h"
#include "layers/data/indicator.h"
#include "layers/data/place.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// What a column of a foreign file is for.
enum class ColumnRole { Unknown, Code, Name, Water, Year, Ignored };

struct ColumnMeaning {
    ColumnRole role = ColumnRole::Unknown;
    QString level;      ///< Code, Name: the level spoken of; empty = the layer's own
    int order = 0;      ///< lower is preferred where several columns could serve
};

/// A column whose figures are an indicator of ours.
struct KnownFigure {
    QString indicator;
    double scale = 1;   ///< published value × scale = the indicator's unit
};

/// What is known about the files of CBS, Kadaster and PDOK: resources/catalogue and the indicators of
/// resources/atlas, compiled in. Immutable, thread-safe.
class Catalogue {
public:
    static const Catalogue &instance();

    /// Column names are compared folded: aantal_inwoners, aantalInwoners and AANTAL_INWONERS are one.
    static QString fold(const QString &column);

    [[nodiscard]] ColumnMeaning meaning(const QString &column) const;
    [[nodiscard]] std::optional<KnownFigure> figure(const QString &column) const;
    /// Level a layer name stands for; empty if unknown.
    [[nodiscard]] QString levelOfLayer(const QString &layer) const;
    /// Why there is no figure, for a value that isSentinel().
    [[nodiscard]] Absence sentinel(double value) const;
    [[nodiscard]] const Indicator *indicator(const QString &code) const;    ///< null if unknown
    /// Texts of a level; for an unknown one the code itself, ordered after all known ones.
    [[nodiscard]] LevelInfo level(const QString &code) const;
    [[nodiscard]] const std::vector<Theme> &themes() const { return m_themes; }

private:
    Catalogue();

    struct LayerPattern { QRegularExpression pattern; QString level; };

    QHash<QString, ColumnMeaning> m_meanings;       ///< by folded name
    QHash<QString, KnownFigure> m_figures;          ///< by folded name
    std::vector<LayerPattern> m_layerPatterns;
    QHash<qint64, Absence> m_sentinels;
    QHash<QString, Indicator> m_indicators;
    std::vector<LevelInfo> m_levels;
    std::vector<Theme> m_themes;
};

} // namespace atlas
