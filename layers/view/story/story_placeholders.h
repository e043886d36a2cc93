// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/stats/result.h"

#include <QString>

#include <vector>

namespace atlas {

/// A piece of a text of a story: words as they are, or a placeholder.
struct StoryPiece {
    bool isPlaceholder = false;
    QString text;           ///< words; of a placeholder the expression
    QString format = {};    ///< of a placeholder: what stands behind the bar

    bool operator==(const StoryPiece &) const = default;
};

/// Takes a text with {= EXPRESSION} and {= EXPRESSION | FORMAT} apart. Braces and bars inside quotes belong to the
/// expression. Errors: a placeholder that is not closed, a stray brace.
Result<std::vector<StoryPiece>, QString> storyPieces(const QString &text);

} // namespace atlas
