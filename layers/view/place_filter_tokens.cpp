// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_filter_tokens.h"

#include <QHash>

#include <optional>

namespace atlas {

namespace {

using Token = FilterToken;
using Kind = FilterToken::Kind;

/// Both languages at once, so that an expression means the same in either.
const QHash<QString, QString> &keywords()
{
    static const QHash<QString, QString> all{
        {QStringLiteral("and"), QStringLiteral("and")},         {QStringLiteral("en"), QStringLiteral("and")},
        {QStringLiteral("or"), QStringLiteral("or")},           {QStringLiteral("of"), QStringLiteral("or")},
        {QStringLiteral("not"), QStringLiteral("not")},         {QStringLiteral("niet"), QStringLiteral("not")},
        {QStringLiteral("between"), QStringLiteral("between")}, {QStringLiteral("tussen"), QStringLiteral("between")},
        {QStringLiteral("like"), QStringLiteral("like")},       {QStringLiteral("lijkt"), QStringLiteral("like")},
        {QStringLiteral("op"), QStringLiteral("on")},           {QStringLiteral("in"), QStringLiteral("in")},
        {QStringLiteral("is"), QStringLiteral("is")},           {QStringLiteral("missing"), QStringLiteral("missing")},
        {QStringLiteral("null"), QStringLiteral("missing")},    {QStringLiteral("ontbreekt"), QStringLiteral("is-missing")},
    };
    return all;
}

QChar closingOf(QChar quote)
{
    switch (quote.unicode()) {
    case u'\'':
    case u'"':
        return quote;
    case u'\u2018':
        return QChar(u'\u2019');
    case u'\u201c':
    case u'\u201e':
        return QChar(u'\u201d');
    default:
        return {};
    }
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

class Lexer {
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    Result<std::vector<Token>, FilterError> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
                ++m_at;
                continue;
            }
            const bool taken = !closingOf(c).isNull() ? quoted() : startsNumber() ? number()
                : c.isLetter() || c == QLatin1Char('_')                           ? word()
                                                                                  : sign();
            if (!taken)
                return Unexpected{*m_error};
        }
        add(Kind::End, m_at, {});
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool startsNumber() const
    {
        return isDigit(at(m_at)) || (at(m_at) == QLatin1Char('.') && isDigit(at(m_at + 1)));
    }

    void add(Kind kind, qsizetype from, QString text, double value = 0)
    {
        m_tokens.push_back({kind, static_cast<int>(from), static_cast<int>(m_at - from), std::move(text), value});
    }
    bool fail(FilterError::Kind kind, qsizetype from, qsizetype length)
    {
        m_error = FilterError{static_cast<int>(from), static_cast<int>(length), kind, m_text.mid(from, length)};
        return false;
    }

    bool quoted()
    {
        const qsizetype from = m_at;
        const QChar open = at(m_at), close = closingOf(open);
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (at(m_at) != close) {
                text.append(at(m_at));
            } else if (at(m_at + 1) == close && open == close) {
                text.append(close);     // doubled, as in SQL
                ++m_at;
            } else {
                ++m_at;
                const bool single = close == QLatin1Char('\'') || close == QChar(u'\u2019');
                add(single ? Kind::Text : Kind::Quoted, from, text.trimmed());
                return true;
            }
        }
        return fail(FilterError::Kind::OpenQuote, from, 1);
    }

    bool number()
    {
        const qsizetype from = m_at;
        const auto digits = [this] {
            const qsizetype first = m_at;
            while (isDigit(at(m_at)))
                ++m_at;
            return m_at - first;
        };
        const auto separates = [this](QChar c) {
            return (c == QLatin1Char('.') || (c == QLatin1Char(',') && !m_inList)) && isDigit(at(m_at + 1));
        };
        const qsizetype whole = digits();
        bool thousands = false;
        for (int groups = 0; separates(at(m_at)); ++groups) {
            ++m_at;
            const bool three = digits() == 3;
            // 50.000 is fifty thousand to one reader and fifty to another.
            thousands = groups > 0 || (three && whole > 0 && whole <= 3 && at(from) != QLatin1Char('0'));
        }
        const QString typed = m_text.mid(from, m_at - from);
        if (thousands)
            return fail(FilterError::Kind::ThousandsSeparator, from, m_at - from);
        add(Kind::Number, from, typed, QString(typed).replace(QLatin1Char(','), QLatin1Char('.')).toDouble());
        return true;
    }

    bool word()
    {
        const qsizetype from = m_at;
        while (at(m_at).isLetterOrNumber() || at(m_at).isMark() || at(m_at) == QLatin1Char('_'))
            ++m_at;
        const QString typed = m_text.mid(from, m_at - from);
        const auto keyword = keywords().constFind(typed.toLower());
        if (keyword == keywords().cend())
            add(Kind::Word, from, typed);
        else
            add(Kind::Keyword, from, *keyword);
        return true;
    }

    bool sign()
    {
        static const std::pair<QString, const char *> signs[] = {
            {QStringLiteral("<="), "<="}, {QStringLiteral(">="), ">="}, {QStringLiteral("<>"), "<>"},
            {QStringLiteral("!="), "<>"}, {QStringLiteral("=="), "="},  {QStringLiteral("="), "="},
            {QStringLiteral("<"), "<"},   {QStringLiteral(">"), ">"},   {QStringLiteral("("), "("},
            {QStringLiteral(")"), ")"},   {QStringLiteral(","), ","},   {QStringLiteral(";"), ";"},
            {QStringLiteral("+"), "+"},   {QStringLiteral("-"), "-"},   {QStringLiteral("\u2212"), "-"},
            {QStringLiteral("*"), "*"},   {QStringLiteral("\u00d7"), "*"}, {QStringLiteral("/"), "/"},
            {QStringLiteral("@"), "@"},   {QStringLiteral("\u2264"), "<="}, {QStringLiteral("\u2265"), ">="},
            {QStringLiteral("\u2260"), "<>"},
        };
        for (const auto &[typed, spelling] : signs) {
            if (!QStringView(m_text).mid(m_at).startsWith(typed))
                continue;
            if (typed == QLatin1String("("))
                m_inList = !m_tokens.empty() && m_tokens.back().isKeyword("in");
            else if (typed == QLatin1String(")"))
                m_inList = false;
            const qsizetype from = m_at;
            m_at += typed.size();
            add(Kind::Sign, from, QLatin1String(spelling));
            return true;
        }
        return fail(FilterError::Kind::UnknownCharacter, m_at, at(m_at).isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_inList = false;      ///< a comma separates here
    std::vector<Token> m_tokens;
    std::optional<FilterError> m_error;
};

} // namespace

Result<std::vector<FilterToken>, FilterError> filterTokens(const QString &text)
{
    return Lexer(text).run();
}

} // namespace atlas
