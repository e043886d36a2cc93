// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/map_settings.h"

namespace atlas {

QString toText(MapForm form)
{
    switch (form) {
    case MapForm::Choropleth: return QStringLiteral("choropleth");
    case MapForm::Proportional: return QStringLiteral("proportional");
    case MapForm::Graduated: return QStringLiteral("graduated");
    case MapForm::Bivariate: return QStringLiteral("bivariate");
    }
    return {};
}

std::optional<MapForm> mapFormFromText(const QString &text)
{
    for (const MapForm form : kMapForms) {
        if (toText(form) == text)
            return form;
    }
    return std::nullopt;
}

QJsonObject toJson(const MapSettings &settings)
{
    return {{QStringLiteral("form"), toText(settings.form)},
            {QStringLiteral("tiles"), settings.tiles},
            {QStringLiteral("second"), settings.second},
            {QStringLiteral("patterns"), settings.patterns},
            {QStringLiteral("doubts"), settings.doubts}};
}

MapSettings mapSettingsFromJson(const QJsonObject &json)
{
    MapSettings settings;
    settings.form = mapFormFromText(json[QStringLiteral("form")].toString()).value_or(settings.form);
    settings.tiles = json[QStringLiteral("tiles")].toBool(settings.tiles);
    settings.second = json[QStringLiteral("second")].toString();
    settings.patterns = json[QStringLiteral("patterns")].toBool(settings.patterns);
    settings.doubts = json[QStringLiteral("doubts")].toBool(settings.doubts);
    return settings;
}

} // namespace atlas
