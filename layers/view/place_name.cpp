// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_name.h"

#include "layers/data/membership_index.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace atlas {

namespace {

bool isDutch(const QString &language)
{
    return language != QLatin1String("en");
}

template <typename Names>
bool isOneOf(const QString &name, const Names &names)
{
    return std::any_of(std::begin(names), std::end(names), [&](const char *known) { return name == QLatin1String(known); });
}

/// The table of a place; null if the atlas has no such place.
const PlaceTable *tableOf(const AtlasData &data, const AtlasData::PlaceRef &place)
{
    if (place.table < 0 || place.row < 0 || static_cast<std::size_t>(place.table) >= data.tables().size())
        return nullptr;
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(place.table)];
    return place.row < table.size() ? &table : nullptr;
}

bool liesInMunicipality(const QString &level)
{
    return level == QLatin1String("stadsdeel") || level == QLatin1String("wijk") || level == QLatin1String("buurt");
}

QString municipalityOf(const AtlasData &data, const PlaceTable &table, int row, const QString &language)
{
    const QString municipality = QStringLiteral("gemeente");
    const QString code = data.memberships().parent(table.level, table.codes[row], table.vintage, municipality);
    const auto home = code.isEmpty() ? std::nullopt : data.find({municipality, code, 0});
    return home ? data.tables()[static_cast<std::size_t>(home->table)].name(home->row, language) : QString();
}

bool holdsWord(const QString &text, const QString &word)
{
    if (!text.contains(word, Qt::CaseInsensitive))
        return false;
    const QRegularExpression pattern(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(word)),
                                     QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

/// "Zuid" and "Nieuw-West" are no names without their city: Amsterdam-Zuid, as it is called there.
bool isPartOfTown(const QString &name)
{
    static constexpr std::array kParts{"Centrum", "Noord", "Oost", "Zuid", "West", "Noordoost", "Noordwest", "Zuidoost",
                                       "Zuidwest", "Nieuw-West", "Midden"};
    return isOneOf(name, kParts);
}

/// Regions that are named with an article ("de", "the"), which their official names leave out.
bool takesArticle(const QString &name)
{
    static constexpr std::array kRegions{"Veluwe", "Achterhoek", "Kop van Noord-Holland", "IJmond", "Zaanstreek", "Eemsdelta",
                                         "Westelijke Mijnstreek", "Friese Waddeneilanden", "Hoeksche Waard", "Krimpenerwaard"};
    return isOneOf(name, kRegions);
}

/// Municipalities named after a region: "in de gemeente Hoeksche Waard", never "in Hoeksche Waard".
bool isNamedAfterRegion(const QString &name)
{
    static constexpr std::array kMunicipalities{"Hoeksche Waard", "Krimpenerwaard", "Noordoostpolder", "Utrechtse Heuvelrug",
                                                "Oude IJsselstreek", "Westerkwartier", "Land van Cuijk", "Hof van Twente",
                                                "Gooise Meren", "Beemster", "Vijfheerenlanden", "Wieringermeer", "Eemsdelta"};
    return isOneOf(name, kMunicipalities);
}

bool isIsland(const QString &name)
{
    static constexpr std::array kIslands{"Texel", "Vlieland", "Terschelling", "Ameland", "Schiermonnikoog", "Walcheren",
                                         "Schouwen-Duiveland", "Goeree-Overflakkee", "Noord-Beveland", "Friese Waddeneilanden"};
    return isOneOf(name, kIslands);
}

/// "the province of %1", by the code of the level; empty: names of that level stand alone.
QString kindAndName(const QString &level, bool dutch)
{
    struct Kind { const char *level, *nl, *en; };
    static constexpr std::array kKinds{Kind{"provincie", "de provincie %1", "the province of %1"},
                                       Kind{"corop", "het COROP-gebied %1", "the COROP region of %1"},
                                       Kind{"krimpregio", "de krimpregio %1", "the shrinking region of %1"},
                                       Kind{"anticipeerregio", "de anticipeerregio %1", "the anticipation region of %1"},
                                       Kind{"gemeente", "de gemeente %1", "the municipality of %1"},
                                       Kind{"wijk", "de wijk %1", "the district %1"},
                                       Kind{"buurt", "de buurt %1", "the neighbourhood %1"}};
    const auto kind = std::ranges::find_if(kKinds, [&](const Kind &k) { return level == QLatin1String(k.level); });
    return kind == kKinds.end() ? QString() : QString::fromLatin1(dutch ? kind->nl : kind->en);
}

/// True if a reader would take the name for a place of another level: the province of Groningen for the city,
/// the krimpregio Oost-Groningen for the COROP region.
bool isAmbiguous(const AtlasData &data, const PlaceTable &table, const QString &name)
{
    QStringList others;
    if (table.level == QLatin1String("provincie"))
        others = {QStringLiteral("gemeente")};
    else if (table.level == QLatin1String("corop") || table.level == QLatin1String("krimpregio")
             || table.level == QLatin1String("anticipeerregio"))
        others = {QStringLiteral("provincie"), QStringLiteral("corop"), QStringLiteral("krimpregio"),
                  QStringLiteral("anticipeerregio"), QStringLiteral("gemeente")};
    others.removeAll(table.level);
    return std::ranges::any_of(others, [&](const QString &level) {
        const int other = data.drawnTable(level);
        return other >= 0 && data.tables()[static_cast<std::size_t>(other)].names.contains(name);
    });
}

bool startsWithKind(const QString &name, const QString &level)
{
    return name.startsWith(level + QLatin1Char(' '), Qt::CaseInsensitive);
}

QString withSmallInitial(QString name)
{
    return name.isEmpty() ? name : name.replace(0, 1, name.at(0).toLower());
}

/// A region's name with the article that Dutch wants.
QString dutchRegion(const QString &name)
{
    if (takesArticle(name))
        return QStringLiteral("de ") + name;
    if (name.startsWith(QLatin1String("Agglomeratie ")))
        return QStringLiteral("de ") + withSmallInitial(name);
    if (name.startsWith(QLatin1String("Overig ")) || name.startsWith(QLatin1String("Het ")))
        return withSmallInitial(name);
    return name;
}

QString englishRegion(const QString &name)
{
    if (name.startsWith(QLatin1String("The ")))
        return withSmallInitial(name);
    return takesArticle(name) || name.endsWith(QLatin1String(" Netherlands")) ? QStringLiteral("the ") + name : name;
}

} // namespace

QString displayName(const AtlasData &data, const AtlasData::PlaceRef &place, const QString &language)
{
    const PlaceTable *table = tableOf(data, place);
    if (!table)
        return {};
    const QString name = table->name(place.row, language);
    if (!liesInMunicipality(table->level))
        return name;
    const QString home = municipalityOf(data, *table, place.row, language);
    if (home.isEmpty() || holdsWord(name, home))
        return name;
    if (table->level == QLatin1String("stadsdeel") && isPartOfTown(name))
        return QStringLiteral("%1-%2").arg(home, name);
    // "Egmond (Bergen (NH.))" would be one bracket too many.
    return (home.contains(QLatin1Char('(')) ? QStringLiteral("%1, %2") : QStringLiteral("%1 (%2)")).arg(name, home);
}

QString nameInSentence(const AtlasData &data, const AtlasData::PlaceRef &place, const QString &language)
{
    const PlaceTable *table = tableOf(data, place);
    if (!table)
        return {};
    const bool dutch = isDutch(language);
    const QString name = displayName(data, place, language);
    const QString &level = table->level;
    const QString kind = kindAndName(level, dutch);
    if (level == QLatin1String("wijk") || level == QLatin1String("buurt"))
        return startsWithKind(name, level) ? withSmallInitial(name) : kind.arg(name);
    if (level == QLatin1String("gemeente"))
        return isNamedAfterRegion(name) ? kind.arg(name) : name;
    if (level == QLatin1String("stadsdeel"))
        return name;
    if (isAmbiguous(data, *table, table->names[place.row]))
        return kind.arg(name);
    return dutch ? dutchRegion(name) : englishRegion(name);
}

QString inPlace(const AtlasData &data, const AtlasData::PlaceRef &place, const QString &language)
{
    const QString name = nameInSentence(data, place, language);
    const bool dutch = isDutch(language);
    QString bare = name;
    for (const auto article : {QLatin1String("de "), QLatin1String("the ")}) {
        if (name.startsWith(article))
            bare = name.mid(article.size());
    }
    const PlaceTable *table = tableOf(data, place);
    const bool island = table && !liesInMunicipality(table->level)
        && (isIsland(bare) || bare == QLatin1String("Veluwe") || (dutch && bare == QLatin1String("Urk")));
    return (!island ? QStringLiteral("in %1") : dutch ? QStringLiteral("op %1") : QStringLiteral("on %1")).arg(name);
}

} // namespace atlas
