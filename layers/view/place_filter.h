// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/stats/result.h"
#include "layers/view/describe.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// One step of a parsed expression; its operands come before it in the list.
struct FilterNode {
    enum class Kind {
        Number, Indicator, Negate, Add, Subtract, Multiply, Divide,                 // a figure a place
        Less, LessOrEqual, Equal, Between, InNumbers, FigureMissing,                // true, false or unknown
        NameIs, NameLike, NameMissing,
        And, Or, Not,
    };
    enum class Field { Name, Code, Parent };    ///< of the place itself, or of the place it lies in

    Kind kind = Kind::Number;
    int a = -1, b = -1, c = -1;     ///< operands
    double number = 0;
    int year = 0;                   ///< Indicator: asked for with @; 0 = the view's
    Field field = Field::Name;
    QString subject = {};           ///< code of the indicator, or of the level of Field::Parent
    std::vector<double> numbers = {}; ///< InNumbers
    QStringList texts = {};         ///< NameIs: any of them, empty = lies in none; NameLike: the pattern

    bool operator==(const FilterNode &) const = default;
};

/// A selection of places by an expression over their figures and over what they lie in, such as
/// `inwoners between 50000 and 100000 and krimpregio = ''`. A plain immutable value; see parseFilter().
class PlaceFilter {
public:
    PlaceFilter(QString text, std::vector<FilterNode> nodes) : m_text(std::move(text)), m_nodes(std::move(nodes)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<FilterNode> &nodes() const { return m_nodes; }   ///< the whole is the last one

    bool operator==(const PlaceFilter &) const = default;

private:
    QString m_text;
    std::vector<FilterNode> m_nodes;
};

/// What is wrong with the text of an expression, and where.
struct FilterError {
    enum class Kind {
        Empty, UnknownCharacter, OpenQuote, OpenParenthesis, Unexpected, Incomplete, UnknownName, AmbiguousName,
        UnknownPlace, UnknownYear, InvalidYear, NotACondition, NumberExpected, TextExpected, TextOrder,
        ThousandsSeparator, TooDeep,
    };
    int position = 0;       ///< of the first character, from 0
    int length = 0;         ///< characters; 0 = at the end
    Kind kind = Kind::Empty;
    QString detail = {};    ///< what stands there
    QString hint = {};      ///< what could stand there instead; may be empty

    bool operator==(const FilterError &) const = default;
};

/// Operators = == <> != < <= > >=, between … and …, in (a; b), like 'B%' (% any text, _ one character), is missing,
/// is not missing, + − * /, and, or, not and parentheses; not binds closer than and, and closer than or. In Dutch:
/// tussen … en …, lijkt op, ontbreekt, en, of, niet. Words stand for indicators (code; or a name in "double
/// quotes"), levels (the place that it lies in; '' = in none), naam and code. `inwoners@2015` asks for a year.
/// Numbers have a decimal point or comma, only a point inside in (…); thousands separators are refused, since
/// 50.000 would be 50. Case and accents do not matter. Pure, thread-safe.
Result<PlaceFilter, FilterError> parseFilter(const AtlasData &data, const QString &text);

/// The year whose figures an expression was evaluated with.
struct FilterYear {
    QString indicator;
    int asked = 0;
    int used = 0;       ///< 0 = no place of the table has a figure
    bool operator==(const FilterYear &) const = default;
};

struct FilterMatch {
    std::vector<int> rows;              ///< ascending
    std::vector<FilterYear> years;      ///< once an indicator and year, in the order of the expression
    QStringList unknownLevels;          ///< levels of which nothing says what these places lie in
};

/// The places of a table that an expression is true for. A missing figure is unknown, and so is what is compared
/// with it; places for which the whole is unknown do not match, nor do they under `not`. Figures are compared
/// unrounded. Without @ the view's year counts, or where the table has no figures then the nearest year before it,
/// or else after it. Precondition: parsed with this atlas. Thread-safe; 20 ms at 14,500 places.
FilterMatch matchPlaces(const AtlasData &data, const PlaceFilter &filter, int table, int year);
std::vector<int> placesMatching(const AtlasData &data, const PlaceFilter &filter, int table, int year);

/// One sentence: what, where, what to do.
QString describeFilterError(const FilterError &error, const Describe &describe);
/// What must be said with a match: other years than the view's, figures and memberships that are not there.
QStringList describeFilterMatch(const AtlasData &data, const FilterMatch &match, const Describe &describe);

/// What can be typed, ready to insert: codes and quoted names of indicators, levels, keywords of the language.
QStringList filterWords(const AtlasData &data, const QString &language);

struct FilterPreset {
    QString id;         ///< stable: middle-sized, large, krimp, anticipeer, neither
    QString label;
    QString expression;
};
/// Ready-made selections, those that the atlas can answer.
std::vector<FilterPreset> filterPresets(const AtlasData &data, const QString &language);

} // namespace atlas
