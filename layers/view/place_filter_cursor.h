// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/place_filter_tokens.h"

#include <optional>

namespace atlas {

/// Walks over the tokens of an expression and takes the single ones. Keeps the first error; after it nothing is
/// taken any more.
class FilterCursor {
public:
    /// Keeps a reference to both.
    FilterCursor(const AtlasData &data, const QString &text, std::vector<FilterToken> tokens)
        : m_data(data), m_text(text), m_tokens(std::move(tokens))
    {
    }

protected:
    [[nodiscard]] const AtlasData &data() const { return m_data; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] const FilterToken &now() const { return m_tokens[m_at]; }
    [[nodiscard]] const FilterToken &token(std::size_t i) const { return m_tokens[i]; }
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<FilterError> &error() const { return m_error; }

    /// Stays at the end.
    void advance();
    bool takeSign(const char *spelling);
    bool takeKeyword(const char *spelling);
    void needKeyword(const char *spelling);

    /// A number with its sign.
    double takeNumber();
    /// A name or code that a field is held against; quotes may be left out of a single word.
    std::optional<QString> takeText(FilterNode::Field field, const QString &level);
    /// What follows an indicator: @ and a year in which it has figures; 0 = nothing.
    int takeYear(const QString &indicator);

    /// Everything from one token to another is wrong.
    void failAt(FilterError::Kind kind, std::size_t first, std::size_t last, const QString &hint = {});
    /// The next token is wrong; at the end of the text, whatever it is, it stops too early.
    void fail(FilterError::Kind kind, const QString &hint = {});

private:
    const AtlasData &m_data;
    const QString &m_text;
    std::vector<FilterToken> m_tokens;
    std::size_t m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace atlas
