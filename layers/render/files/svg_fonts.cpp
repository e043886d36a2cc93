// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/svg_fonts.h"

#include "layers/render/files/font_subset.h"

namespace atlas::svg {

namespace {

void collect(const display::Group &group, Letters &letters)
{
    for (const display::Node &node : group.children) {
        if (const auto *text = std::get_if<display::Text>(&node))
            collectLetters(text->text, text->family, text->weight, letters);
        else if (const auto *child = std::get_if<std::shared_ptr<const display::Group>>(&node); child && *child)
            collect(**child, letters);
    }
}

} // namespace

void collectLetters(const DisplayList &list, Letters &letters)
{
    if (list.root)
        collect(*list.root, letters);
}

void collectLetters(const QString &text, const QString &family, int weight, Letters &letters)
{
    for (const char32_t letter : text.toStdU32String())
        letters[{family, weight}].insert(letter);
}

QString fontFaces(const Letters &letters)
{
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

QString fontFaces(const DisplayList &list)
{
    Letters letters;
    collectLetters(list, letters);
    return fontFaces(letters);
}

} // namespace atlas::svg
