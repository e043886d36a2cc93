// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_expression.h"

#include "layers/view/story/story_expression_tokens.h"

#include <optional>
#include <utility>

namespace atlas {

namespace {

using Kind = StoryExpression::Kind;
using Token = StoryToken;

/// Deeper than anybody writes, and far from the end of the stack.
constexpr int kDeepest = 40;

/// Recursive descent. Keeps the first error; what is parsed after it does not count.
class StoryParser {
public:
    StoryParser(const QString &text, std::vector<Token> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    Result<StoryExpression, QString> run()
    {
        if (now().kind == Token::Kind::End)
            return Unexpected{QStringLiteral("an empty expression")};
        StoryExpression whole = sum();
        if (!m_error && now().kind != Token::Kind::End)
            unexpected();
        if (m_error)
            return Unexpected{*m_error};
        return whole;
    }

private:
    [[nodiscard]] const Token &now() const { return m_tokens[m_at]; }
    void advance()
    {
        if (now().kind != Token::Kind::End)
            ++m_at;
    }
    bool take(char sign)
    {
        if (m_error || !now().isSign(sign))
            return false;
        advance();
        return true;
    }
    void fail(const QString &reason)
    {
        if (!m_error)
            m_error = reason;
    }
    void unexpected()
    {
        fail(now().kind == Token::Kind::End ? QStringLiteral("the expression stops too early")
                                            : QStringLiteral("an unexpected “%1” at character %2").arg(now().text).arg(now().from + 1));
    }

    static StoryExpression joined(Kind kind, StoryExpression a, StoryExpression b)
    {
        StoryExpression both;
        both.kind = kind;
        both.operands.push_back(std::move(a));
        both.operands.push_back(std::move(b));
        return both;
    }

    StoryExpression sum()
    {
        StoryExpression left = product();
        while (!m_error) {
            if (take('+'))
                left = joined(Kind::Add, std::move(left), product());
            else if (take('-'))
                left = joined(Kind::Subtract, std::move(left), product());
            else
                break;
        }
        return left;
    }

    StoryExpression product()
    {
        StoryExpression left = single();
        while (!m_error) {
            if (take('*'))
                left = joined(Kind::Multiply, std::move(left), single());
            else if (take('/'))
                left = joined(Kind::Divide, std::move(left), single());
            else
                break;
        }
        return left;
    }

    StoryExpression single()
    {
        StoryExpression one;
        if (++m_depth > kDeepest) {
            fail(QStringLiteral("too many parentheses inside each other"));
            return one;
        }
        const Token token = now();
        if (take('-')) {
            one.kind = Kind::Negate;
            one.operands.push_back(single());
        } else if (take('(')) {
            one = sum();
            need(')');
        } else if (token.kind == Token::Kind::Number || token.kind == Token::Kind::Text) {
            advance();
            one.kind = token.kind == Token::Kind::Number ? Kind::Number : Kind::Text;
            one.number = token.number;
            one.decimals = token.decimals;
            if (one.kind == Kind::Text)
                one.text = token.text;
        } else if (token.kind == Token::Kind::Name) {
            one = call();
        } else {
            unexpected();
        }
        --m_depth;
        return one;
    }

    StoryExpression call()
    {
        StoryExpression one;
        const Token name = now();
        one.kind = Kind::Call;
        one.text = name.text;
        advance();
        if (!take('(')) {
            fail(QStringLiteral("“%1” at character %2 is no number: texts stand in quotes, functions take (…)").arg(name.text).arg(name.from + 1));
            return one;
        }
        if (!take(')')) {
            do
                one.operands.push_back(sum());
            while (take(','));
            need(')');
        }
        one.typed = m_text.mid(name.from, m_tokens[m_at - 1].to - name.from);
        return one;
    }

    void need(char sign)
    {
        if (!m_error && !take(sign))
            unexpected();
    }

    const QString &m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<QString> m_error;
};

} // namespace

Result<StoryExpression, QString> parseStoryExpression(const QString &text)
{
    auto tokens = storyTokens(text);
    if (!tokens)
        return Unexpected{tokens.error()};
    return StoryParser(text, std::move(*tokens)).run();
}

} // namespace atlas
