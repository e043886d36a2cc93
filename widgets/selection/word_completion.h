// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QList>
#include <QString>

namespace atlas {

/// A word that can be typed in an expression, and what it stands for.
struct CompletionWord {
    QString word;
    QString meaning;    ///< empty if it speaks for itself
    bool operator==(const CompletionWord &) const = default;
};

/// filterWords() with the names of the indicators and levels that they stand for.
QList<CompletionWord> completionWords(const AtlasData &data, const QString &language);

/// The part of a text that a completion takes the place of.
struct WordSpan {
    int position = 0, length = 0;
    QString typed;      ///< from its beginning to the cursor, without an opening quote
    bool quoted = false;///< a name in "double quotes" that is not closed yet
};

/// The word that ends at or holds the cursor; an empty `typed` if there is none, or inside 'a place name'.
WordSpan wordAt(const QString &text, int cursor);

/// The words that go on from what was typed, those that begin with it first, then those whose meaning has it.
QList<CompletionWord> completionsOf(const QList<CompletionWord> &words, const WordSpan &span, int most);

} // namespace atlas
