// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"
#include "layers/data/figures.h"
#include "layers/view/classified_figures.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace atlas {

/// Everything the program says about data, in words, once: window, figures and command line use these.
/// `language` is "nl" or "en", whatever language the window has: a figure can be in another one.
/// Thread-safe.
class Describe {
public:
    explicit Describe(const QString &language);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// One sentence: what, where, what to do.
    [[nodiscard]] QString error(const DataError &error) const;
    /// "24,4" with the locale's separators; "geen cijfer" where there is none.
    [[nodiscard]] QString number(double value, int decimals) const;
    /// "24,4%", "€ 250.000", "109.346 inwoners".
    [[nodiscard]] QString value(const Indicator &indicator, double value) const;
    [[nodiscard]] QString absence(Absence absence) const;
    [[nodiscard]] QStringList flags(std::uint16_t flags) const;
    /// "≤ 20,0", "> 20,0 – 22,2" per class.
    [[nodiscard]] QStringList classLabels(const ClassifiedFigures &classified) const;
    [[nodiscard]] QString scheme(Scheme scheme) const;
    [[nodiscard]] QString warning(BreakWarning warning) const;
    [[nodiscard]] QString reportLine(const ReportLine &line) const;
    /// Why there are no figures and what can be had instead.
    [[nodiscard]] QString noFigures(const AtlasData &data, const Figures &figures) const;
    /// "in % van de bevolking, 1 januari 2024"
    [[nodiscard]] QString subtitle(const AtlasData &data, const ClassifiedFigures &classified) const;
    /// "gemeente in Drenthe"
    [[nodiscard]] QString placeKind(const AtlasData &data, const AtlasData::PlaceRef &place) const;
    /// "Bron: CBS, … · grenzen: … (benaderd)". Always names approximate borders and vintages.
    [[nodiscard]] QString sourceLine(const AtlasData &data, const Figures &figures) const;
    /// Notes that must be shown: composed with coverage, other boundaries, provisional, counts as areas (not as circles).
    [[nodiscard]] QStringList notes(const AtlasData &data, const ClassifiedFigures &classified, MapForm form = MapForm::Choropleth) const;
    [[nodiscard]] QString rank(std::size_t rank, std::size_t of, const LevelInfo &level) const;
    [[nodiscard]] QString date(const QString &referenceDate) const;

private:
    [[nodiscard]] QString say(const char *text, int n = -1) const;
    [[nodiscard]] QString place(const DataError &error) const;

    QString m_language;
    QLocale m_locale;
};

} // namespace atlas
