// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/svg_fonts.h"

#include "layers/render/files/font_subset.h"

#include <QSet>

#include <map>
#include <utility>

namespace atlas::svg {

namespace {

/// Families and weights in order, each with its letters.
using Letters = std::map<std::pair<QString, int>, QSet<char32_t>>;

void collect(const display::Group &group, Letters &letters)
{
    for (const display::Node &node : group.children) {
        if (const auto *text = std::get_if<display::Text>(&node)) {
            for (const char32_t letter : text->text.toStdU32String())
                letters[{text->family, text->weight}].insert(letter);
        } else if (const auto *child = std::get_if<std::shared_ptr<const display::Group>>(&node); child && *child) {
            collect(**child, letters);
        }
    }
}

} // namespace

QString fontFaces(const DisplayList &list)
{
    Letters letters;
    if (list.root)
        collect(*list.root, letters);
    QString css;
    for (const auto &[font, used] : letters) {
        const std::u32string text(used.begin(), used.end());
        const QByteArray woff2 = fontSubset(font.first, font.second, QString::fromStdU32String(text));
        if (woff2.isEmpty())
            continue;
        css += QStringLiteral("\n@font-face{font-family:'%1';font-weight:%2;src:url(data:font/woff2;base64,%3) format('woff2')}")
                   .arg(font.first, QString::number(font.second), QString::fromLatin1(woff2.toBase64()));
    }
    return css.isEmpty() ? css : css + QLatin1Char('\n');
}

} // namespace atlas::svg
