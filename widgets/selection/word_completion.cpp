// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/word_completion.h"

#include "layers/data/search_index.h"
#include "layers/view/place_filter.h"

namespace atlas {

namespace {

bool isPartOfWord(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

QString withoutQuotes(const QString &word)
{
    return word.startsWith(QLatin1Char('"')) ? word.mid(1, word.size() - 2) : word;
}

} // namespace

QList<CompletionWord> completionWords(const AtlasData &data, const QString &language)
{
    QList<CompletionWord> words;
    for (const QString &word : filterWords(data, language)) {
        QString meaning;
        if (const Indicator *indicator = data.indicator(word))
            meaning = indicator->name.in(language);
        else if (const LevelInfo *level = data.level(word))
            meaning = level->name.in(language);
        if (meaning.compare(word, Qt::CaseInsensitive) == 0)
            meaning.clear();
        words.append({word, meaning});
    }
    return words;
}

WordSpan wordAt(const QString &text, int cursor)
{
    QChar open;
    int opened = 0;
    for (int i = 0; i < cursor; ++i) {
        const QChar c = text[i];
        if (!open.isNull()) {
            if (c == open)
                open = QChar();
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            open = c;
            opened = i;
        }
    }
    if (open == QLatin1Char('\''))
        return {cursor, 0, {}, false};
    if (open == QLatin1Char('"')) {
        const qsizetype closing = text.indexOf(open, cursor);
        const int end = closing < 0 ? cursor : static_cast<int>(closing) + 1;
        return {opened, end - opened, text.mid(opened + 1, cursor - opened - 1), true};
    }
    int begin = cursor, end = cursor;
    while (begin > 0 && isPartOfWord(text[begin - 1]))
        --begin;
    while (end < text.size() && isPartOfWord(text[end]))
        ++end;
    const QString typed = text.mid(begin, cursor - begin);
    // A number is no beginning of a word, and a year after @ neither.
    if (typed.isEmpty() || typed[0].isDigit())
        return {cursor, 0, {}, false};
    return {begin, end - begin, typed, false};
}

QList<CompletionWord> completionsOf(const QList<CompletionWord> &words, const WordSpan &span, int most)
{
    const QString typed = SearchIndex::fold(span.typed);
    QList<CompletionWord> first, then;
    if (typed.isEmpty())
        return {};
    for (const CompletionWord &word : words) {
        const bool name = word.word.startsWith(QLatin1Char('"'));
        if (span.quoted && !name)
            continue;
        const QString folded = SearchIndex::fold(withoutQuotes(word.word));
        if (folded.startsWith(typed))
            first << word;
        else if (typed.size() >= 3 && !name && (folded.contains(typed) || SearchIndex::fold(word.meaning).contains(typed)))
            then << word;
        else if (typed.size() >= 3 && span.quoted && folded.contains(typed))
            then << word;
    }
    return (first + then).mid(0, most);
}

} // namespace atlas
