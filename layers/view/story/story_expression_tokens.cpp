// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_expression_tokens.h"

#include <optional>

namespace atlas {

namespace {

using Kind = StoryToken::Kind;

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }
bool isLetter(QChar c) { return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('_'); }

class StoryLexer {
public:
    explicit StoryLexer(const QString &text) : m_text(text) {}

    Result<std::vector<StoryToken>, QString> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = at(0);
            if (c.isSpace())
                ++m_at;
            else if (isDigit(c))
                number();
            else if (isLetter(c))
                name();
            else if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
                quoted();
            else
                sign();
            if (m_error)
                return Unexpected{*m_error};
        }
        add(Kind::End, m_at);
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    StoryToken &add(Kind kind, qsizetype from)
    {
        m_tokens.push_back({kind, from, m_at, m_text.mid(from, m_at - from)});
        return m_tokens.back();
    }
    void fail(const QString &what, qsizetype from) { m_error = QStringLiteral("%1 at character %2").arg(what).arg(from + 1); }

    void number()
    {
        const qsizetype from = m_at;
        while (isDigit(at(0)))
            ++m_at;
        int decimals = 0;
        if (at(0) == QLatin1Char('.') && isDigit(at(1))) {
            ++m_at;
            for (; isDigit(at(0)); ++m_at)
                ++decimals;
        }
        if (isLetter(at(0)) || at(0) == QLatin1Char('.'))
            return fail(QStringLiteral("a number with a stray “%1”").arg(at(0)), m_at);
        StoryToken &token = add(Kind::Number, from);
        token.number = token.text.toDouble();
        token.decimals = decimals;
    }

    void name()
    {
        const qsizetype from = m_at;
        while (isLetter(at(0)) || isDigit(at(0)))
            ++m_at;
        add(Kind::Name, from);
    }

    void quoted()
    {
        const qsizetype from = m_at;
        const QChar quote = at(0);
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (at(0) != quote) {
                text += at(0);
            } else if (at(1) == quote) {
                text += quote;
                ++m_at;
            } else {
                ++m_at;
                add(Kind::Text, from).text = text;
                return;
            }
        }
        fail(QStringLiteral("a quote that is not closed"), from);
    }

    void sign()
    {
        static const QString signs = QStringLiteral("(),+-*/");
        const QChar c = at(0) == QChar(0x2212) ? QChar(QLatin1Char('-')) : at(0);
        if (!signs.contains(c))
            return fail(QStringLiteral("an unknown sign “%1”").arg(c), m_at);
        ++m_at;
        add(Kind::Sign, m_at - 1).text = c;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<StoryToken> m_tokens;
    std::optional<QString> m_error;
};

} // namespace

Result<std::vector<StoryToken>, QString> storyTokens(const QString &text)
{
    return StoryLexer(text).run();
}

} // namespace atlas
