// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_filter.h"
#include "layers/view/place_filter_cursor.h"
#include "layers/view/place_filter_names.h"

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

using Kind = FilterNode::Kind;
using Error = FilterError::Kind;
using Token = FilterToken;

constexpr int kDeepest = 100;

/// A part of the expression that has been read.
struct Operand {
    enum class Type { Figure, Truth, Field, Text };
    Type type = Type::Figure;
    int node = -1;                  ///< Figure, Truth
    FilterNode::Field field = FilterNode::Field::Name;
    QString level = {};             ///< Field of a parent
    QString text = {};              ///< Text
    std::size_t first = 0;          ///< token it begins with
    std::optional<std::size_t> last = {};   ///< token it ends with; nullopt = the one that was taken last
};

/// Recursive descent. Once an error is set every step returns at once, and what it returns means nothing.
class Parser : private FilterCursor {
public:
    using FilterCursor::FilterCursor;

    Result<PlaceFilter, FilterError> run()
    {
        if (now().kind == Token::Kind::End)
            return Unexpected{FilterError{0, 0, Error::Empty}};
        const Operand whole = parseOr();
        if (!failed() && now().kind != Token::Kind::End)
            fail(Error::Unexpected);
        wantTruth(whole);
        if (failed())
            return Unexpected{*error()};
        return PlaceFilter(text(), std::move(m_nodes));
    }

private:
    int add(FilterNode node)
    {
        m_nodes.push_back(std::move(node));
        return static_cast<int>(m_nodes.size()) - 1;
    }
    int add(Kind kind, int a, int b = -1, int c = -1) { return add(FilterNode{.kind = kind, .a = a, .b = b, .c = c}); }
    Operand truth(int node, std::size_t first) { return {.type = Operand::Type::Truth, .node = node, .first = first}; }
    Operand negated(Operand operand, bool negate)
    {
        return negate ? truth(add(Kind::Not, operand.node), operand.first) : operand;
    }

    [[nodiscard]] std::size_t lastOf(const Operand &operand) const
    {
        return operand.last.value_or(std::max(operand.first + 1, at()) - 1);
    }
    void wantTruth(const Operand &operand)
    {
        if (operand.type != Operand::Type::Truth)
            failAt(Error::NotACondition, operand.first, lastOf(operand));
    }
    void wantFigure(const Operand &operand)
    {
        if (operand.type != Operand::Type::Figure)
            failAt(Error::NumberExpected, operand.first, lastOf(operand));
    }

    Operand parseOr() { return parseJoined("or", Kind::Or, [this] { return parseAnd(); }); }
    Operand parseAnd() { return parseJoined("and", Kind::And, [this] { return parseNot(); }); }

    template <typename Next>
    Operand parseJoined(const char *keyword, Kind kind, Next next)
    {
        Operand left = next();
        while (!failed() && now().isKeyword(keyword)) {
            wantTruth(left);
            advance();
            const Operand right = next();
            wantTruth(right);
            left = truth(add(kind, left.node, right.node), left.first);
        }
        return left;
    }

    Operand parseNot()
    {
        const std::size_t first = at();
        bool negate = false;
        while (takeKeyword("not"))
            negate = !negate;
        Operand operand = parseCondition();
        if (at() > first && token(first).isKeyword("not")) {
            wantTruth(operand);
            operand.first = first;
        }
        return negated(operand, negate);
    }

    Operand parseCondition()
    {
        Operand left = parseSum();
        if (failed())
            return left;
        left.last = at() - 1;
        static constexpr const char *comparisons[] = {"=", "<>", "<", "<=", ">", ">="};
        for (const char *sign : comparisons) {
            if (now().isSign(sign))
                return parseComparison(left, QLatin1String(sign));
        }
        if (takeKeyword("is-missing"))
            return negated(missing(left), takeKeyword("not"));
        if (takeKeyword("is")) {
            const bool negate = takeKeyword("not");
            needKeyword("missing");
            return negated(missing(left), negate);
        }
        const std::size_t before = at();
        bool negate = takeKeyword("not");
        if (takeKeyword("between"))
            return negated(parseBetween(left), negate);
        if (takeKeyword("in"))
            return negated(parseList(left), negate);
        if (takeKeyword("like")) {
            negate = takeKeyword("not") || negate;
            takeKeyword("on");
            return negated(parseLike(left), negate);
        }
        if (at() != before)
            fail(Error::Unexpected);
        return left;
    }

    Operand parseComparison(Operand left, const QString &sign)
    {
        const std::size_t place = at();
        advance();
        if (left.type == Operand::Type::Field)
            return parseNameComparison(left, sign, place);
        if (left.type == Operand::Type::Truth) {
            failAt(Error::Unexpected, place, place);
            return left;
        }
        Operand right = parseSum();
        if (failed())
            return left;
        if (left.type == Operand::Type::Text && right.type == Operand::Type::Field) {
            std::swap(left, right);
            left.first = right.first;
            return nameIs(left, {right.text}, sign, place);
        }
        wantFigure(left);
        wantFigure(right);
        int a = left.node, b = right.node;
        if (sign == QLatin1String("=") || sign == QLatin1String("<>"))
            return negated(truth(add(Kind::Equal, a, b), left.first), sign == QLatin1String("<>"));
        if (sign.startsWith(QLatin1Char('>')))
            std::swap(a, b);
        return truth(add(sign.size() == 2 ? Kind::LessOrEqual : Kind::Less, a, b), left.first);
    }

    Operand parseBetween(const Operand &left)
    {
        wantFigure(left);
        const Operand low = parseSum();
        if (!failed())
            wantFigure(low);
        if (!failed())
            needKeyword("and");
        if (failed())
            return left;
        const Operand high = parseSum();
        if (!failed())
            wantFigure(high);
        return truth(add(Kind::Between, left.node, low.node, high.node), left.first);
    }

    Operand parseNameComparison(const Operand &left, const QString &sign, std::size_t place)
    {
        const std::optional<QString> text = takeText(left.field, left.level);
        return text ? nameIs(left, {*text}, sign, place) : left;
    }

    Operand nameIs(const Operand &field, const QStringList &texts, const QString &sign, std::size_t place)
    {
        if (sign != QLatin1String("=") && sign != QLatin1String("<>"))
            failAt(Error::TextOrder, place, place);
        FilterNode node{.kind = Kind::NameIs, .field = field.field, .subject = field.level};
        node.texts = texts;
        return negated(truth(add(std::move(node)), field.first), sign == QLatin1String("<>"));
    }

    Operand parseLike(const Operand &left)
    {
        if (left.type != Operand::Type::Field) {
            failAt(Error::TextExpected, left.first, lastOf(left));
            return left;
        }
        if (now().kind != Token::Kind::Text && now().kind != Token::Kind::Quoted) {
            fail(Error::TextExpected);
            return left;
        }
        FilterNode node{.kind = Kind::NameLike, .field = left.field, .subject = left.level};
        node.texts = {now().text};
        advance();
        return truth(add(std::move(node)), left.first);
    }

    Operand missing(const Operand &left)
    {
        if (left.type == Operand::Type::Field)
            return truth(add(FilterNode{.kind = Kind::NameMissing, .field = left.field, .subject = left.level}), left.first);
        wantFigure(left);
        return truth(add(Kind::FigureMissing, left.node), left.first);
    }

    Operand parseList(const Operand &left)
    {
        const bool names = left.type == Operand::Type::Field;
        if (!names)
            wantFigure(left);
        if (!failed() && !now().isSign("("))
            fail(Error::Unexpected);
        const std::size_t open = at();
        advance();
        FilterNode node{.kind = names ? Kind::NameIs : Kind::InNumbers, .a = left.node, .field = left.field, .subject = left.level};
        do {
            if (failed())
                return left;
            if (names)
                node.texts.append(takeText(left.field, left.level).value_or(QString()));
            else
                node.numbers.push_back(takeNumber());
        } while (takeSign(",") || takeSign(";"));
        closeParenthesis(open);
        return truth(add(std::move(node)), left.first);
    }

    void closeParenthesis(std::size_t open)
    {
        if (takeSign(")"))
            return;
        if (now().kind == Token::Kind::End)
            failAt(Error::OpenParenthesis, open, open);
        else
            fail(Error::Unexpected);
    }

    Operand parseSum()
    {
        return parseArithmetic({{"+", Kind::Add}, {"-", Kind::Subtract}}, [this] { return parseProduct(); });
    }
    Operand parseProduct()
    {
        return parseArithmetic({{"*", Kind::Multiply}, {"/", Kind::Divide}}, [this] { return parseSigned(); });
    }

    template <typename Next>
    Operand parseArithmetic(std::initializer_list<std::pair<const char *, Kind>> operators, Next next)
    {
        Operand left = next();
        while (!failed()) {
            const auto found = std::find_if(operators.begin(), operators.end(),
                                            [this](const auto &one) { return now().isSign(one.first); });
            if (found == operators.end())
                break;
            wantFigure(left);
            advance();
            const Operand right = next();
            if (!failed())
                wantFigure(right);
            left.node = add(found->second, left.node, right.node);
        }
        return left;
    }

    Operand parseSigned()
    {
        const std::size_t first = at();
        bool negative = false, any = false;
        while (!failed() && (now().isSign("-") || now().isSign("+"))) {
            negative = negative != now().isSign("-");
            any = true;
            advance();
        }
        Operand operand = parsePrimary();
        if (any && !failed()) {
            wantFigure(operand);
            operand.first = first;
            if (negative)
                operand.node = add(Kind::Negate, operand.node);
        }
        return operand;
    }

    Operand parsePrimary()
    {
        Operand operand;
        operand.first = at();
        if (failed())
            return operand;
        const Token &token = now();
        switch (token.kind) {
        case Token::Kind::Number:
            operand.node = add(FilterNode{.kind = Kind::Number, .number = token.number});
            advance();
            return operand;
        case Token::Kind::Text:
            operand.type = Operand::Type::Text;
            operand.text = token.text;
            advance();
            return operand;
        case Token::Kind::Word:
        case Token::Kind::Quoted:
            return parseName();
        default:
            break;
        }
        if (!token.isSign("(")) {
            fail(Error::Unexpected);
            return operand;
        }
        if (++m_depth > kDeepest)
            fail(Error::TooDeep);
        advance();
        const std::size_t open = operand.first;
        operand = failed() ? operand : parseOr();
        operand.first = open;
        if (!failed())
            closeParenthesis(open);
        --m_depth;
        return operand;
    }

    Operand parseName()
    {
        Operand operand;
        operand.first = at();
        const FilterName name = filterName(data(), now().text);
        switch (name.kind) {
        case FilterName::Kind::Unknown:
            fail(Error::UnknownName, nearestFilterName(data(), now().text));
            return operand;
        case FilterName::Kind::Ambiguous:
            fail(Error::AmbiguousName, name.candidates.join(QLatin1String(", ")));
            return operand;
        case FilterName::Kind::Indicator:
            advance();
            operand.node = add(FilterNode{.kind = Kind::Indicator, .year = takeYear(name.code), .subject = name.code});
            return operand;
        case FilterName::Kind::Level:
            operand.field = FilterNode::Field::Parent;
            operand.level = name.code;
            break;
        case FilterName::Kind::OwnCode:
            operand.field = FilterNode::Field::Code;
            break;
        case FilterName::Kind::OwnName:
            operand.field = FilterNode::Field::Name;
            break;
        }
        operand.type = Operand::Type::Field;
        advance();
        return operand;
    }

    int m_depth = 0;
    std::vector<FilterNode> m_nodes;
};

} // namespace

Result<PlaceFilter, FilterError> parseFilter(const AtlasData &data, const QString &text)
{
    auto tokens = filterTokens(text);
    if (!tokens)
        return Unexpected{tokens.error()};
    return Parser(data, text, std::move(*tokens)).run();
}

} // namespace atlas
