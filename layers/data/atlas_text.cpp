// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/atlas_text.h"

#include "layers/data/indicator_text.h"
#include "layers/data/observation_text.h"
#include "layers/data/text_file.h"

#include <QDir>
#include <QSet>

#include <limits>
#include <map>
#include <utility>

namespace atlas {

namespace {

using Places = std::map<std::pair<QString, int>, std::vector<QString>>;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// Reads one file after the other; the first error ends it.
class AtlasTextReader {
public:
    explicit AtlasTextReader(const QString &folder) : m_dir(folder) {}

    DataResult<AtlasParts> read()
    {
        using Step = DataResult<bool> (AtlasTextReader::*)();
        for (const Step step : {&AtlasTextReader::readLevels, &AtlasTextReader::readThemes, &AtlasTextReader::readIndicators,
                                &AtlasTextReader::readSources, &AtlasTextReader::readPlaces, &AtlasTextReader::readAliases,
                                &AtlasTextReader::readMemberships, &AtlasTextReader::readMergers}) {
            if (auto done = (this->*step)(); !done)
                return Unexpected{done.error()};
        }
        if (auto done = readObservationText(m_dir.path(), m_names, std::move(m_places), m_parts); !done)
            return Unexpected{done.error()};
        return std::move(m_parts);
    }

private:
    DataResult<TextFile> open(const char *name, const char *columns) const
    {
        return TextFile::read(m_dir.filePath(QLatin1String(name)), words(columns));
    }

    DataResult<bool> readLevels()
    {
        const auto file = open("levels.csv", "code name_nl name_en plural_nl plural_en order");
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            const auto order = file->integer(row, "order");
            if (!order)
                return Unexpected{order.error()};
            m_parts.levels.push_back({file->cell(row, "code"), {file->cell(row, "name_nl"), file->cell(row, "name_en")},
                                      {file->cell(row, "plural_nl"), file->cell(row, "plural_en")}, *order});
            m_levels.insert(file->cell(row, "code"));
        }
        return true;
    }

    DataResult<bool> readThemes()
    {
        const auto file = open("themes.csv", "code name_nl name_en order");
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            const auto order = file->integer(row, "order");
            if (!order)
                return Unexpected{order.error()};
            m_parts.themes.push_back({file->cell(row, "code"), {file->cell(row, "name_nl"), file->cell(row, "name_en")}, *order});
            m_themes.insert(file->cell(row, "code"));
        }
        return true;
    }

    DataResult<bool> readIndicators()
    {
        const auto file = open("indicators.csv", kIndicatorColumns);
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            auto indicator = indicatorFrom(*file, row);
            if (!indicator)
                return Unexpected{indicator.error()};
            if (!m_themes.contains(indicator->theme))
                return Unexpected{file->error(row, QLatin1String("theme: ") + indicator->theme)};
            m_indicators.insert(indicator->code);
            m_parts.indicators.push_back(std::move(*indicator));
        }
        for (std::size_t row = 0; row < file->size(); ++row) {
            for (const char *column : {"numerator", "denominator", "weight"}) {
                const QString &code = file->cell(row, column);
                if (!code.isEmpty() && !m_indicators.contains(code))
                    return Unexpected{file->error(row, code, DataErrorCode::UnknownIndicator)};
            }
        }
        return true;
    }

    DataResult<bool> readSources()
    {
        const auto file = open("sources.csv", "id title publisher url licence attribution retrieved");
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            m_parts.sources.push_back({file->cell(row, "id"), file->cell(row, "title"), file->cell(row, "publisher"),
                                       file->cell(row, "url"), file->cell(row, "licence"),
                                       file->cell(row, "attribution"), file->cell(row, "retrieved")});
            m_sources.insert(file->cell(row, "id"));
        }
        return true;
    }

    DataResult<bool> readPlaces()
    {
        const auto file = open("places.csv", "level vintage code name name_en");
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            const QString &level = file->cell(row, "level");
            const QString &code = file->cell(row, "code");
            const auto vintage = file->integer(row, "vintage");
            if (!vintage)
                return Unexpected{vintage.error()};
            if (!m_levels.contains(level))
                return Unexpected{file->error(row, level, DataErrorCode::UnknownLevel)};
            m_names.add(level, code, *vintage, {file->cell(row, "name"), file->cell(row, "name_en")});
            m_places[{level, *vintage}].push_back(code);
        }
        return true;
    }

    DataResult<bool> readAliases()
    {
        const auto file = open("aliases.csv", "level code alias");
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            if (auto known = mustExist(*file, row, "level", "code"); !known)
                return known;
            m_parts.aliases[file->cell(row, "level") + QLatin1Char(':') + file->cell(row, "code")].append(file->cell(row, "alias"));
        }
        return true;
    }

    DataResult<bool> readMemberships()
    {
        const auto file = open("membership.csv", "child_level child_code child_vintage parent_level parent_code "
                                                 "valid_from valid_to confidence source_id");
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            const auto vintage = file->integer(row, "child_vintage");
            if (!vintage)
                return Unexpected{vintage.error()};
            if (auto known = mustExist(*file, row, "child_level", "child_code"); !known)
                return known;
            if (auto known = mustExist(*file, row, "parent_level", "parent_code"); !known)
                return known;
            if (!m_sources.contains(file->cell(row, "source_id")))
                return Unexpected{file->error(row, file->cell(row, "source_id"))};
            m_parts.memberships.push_back({file->cell(row, "child_level"), file->cell(row, "child_code"), *vintage,
                                           file->cell(row, "parent_level"), file->cell(row, "parent_code"),
                                           file->cell(row, "valid_from"), file->cell(row, "valid_to"),
                                           file->cell(row, "confidence"), file->cell(row, "source_id")});
        }
        return true;
    }

    DataResult<bool> readMergers()
    {
        const auto file = open("mergers.csv", "old_code new_code date share kind");
        if (!file)
            return Unexpected{file.error()};
        for (std::size_t row = 0; row < file->size(); ++row) {
            Merger merger{file->cell(row, "old_code"), file->cell(row, "new_code"), file->cell(row, "date"),
                          std::numeric_limits<double>::quiet_NaN(), file->cell(row, "kind")};
            if (!file->cell(row, "share").isEmpty()) {
                const auto share = file->number(row, "share");
                if (!share)
                    return Unexpected{share.error()};
                merger.share = *share;
            }
            m_parts.mergers.push_back(std::move(merger));
        }
        return true;
    }

    DataResult<bool> mustExist(const TextFile &file, std::size_t row, const char *level, const char *code) const
    {
        if (m_names.contains(file.cell(row, level), file.cell(row, code)))
            return true;
        return Unexpected{file.error(row, file.cell(row, level) + QLatin1Char(':') + file.cell(row, code),
                                     DataErrorCode::UnknownPlace)};
    }

    QDir m_dir;
    AtlasParts m_parts;
    PlaceNames m_names;
    Places m_places;
    QSet<QString> m_levels, m_themes, m_indicators, m_sources;
};

} // namespace

DataResult<AtlasParts> readAtlasText(const QString &folder)
{
    return AtlasTextReader(folder).read();
}

} // namespace atlas
