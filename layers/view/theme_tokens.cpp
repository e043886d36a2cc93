// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/theme_tokens.h"

namespace atlas {

namespace {

// Open Sans and Noto Sans have tabular digits by default and stand in every art department; Inter's are proportional.
const QString kFamily = QStringLiteral("Open Sans");

ThemeTokens light()
{
    ThemeTokens t;
    t.name = QStringLiteral("light");
    t.paper = QColor(0xFFFFFF);
    t.canvas = QColor(0xF7F6F3);
    t.ink = QColor(0x1F2328);
    t.ink2 = QColor(0x5B6470);
    t.ink3 = QColor(0x646D77);
    t.line = QColor(0xE3E5E8);
    t.lineStrong = QColor(0xCFD4D9);
    t.accent = QColor(0x0B5CAD);
    t.accentSoft = QColor(0xE6EFF9);
    t.onAccent = QColor(0xFFFFFF);
    t.place = {QColor(0xD9480F), QColor(0x0B7285), QColor(0x2B8A3E), QColor(0x862E9C), QColor(0x9C6500)};
    t.casing = QColor(0xFFFFFF);
    t.krimp = QColor(0x8A4B00);
    t.anticipeer = QColor(0x5F3DC4);
    t.province = QColor(0x3D444D);
    t.border = QColor(0xFFFFFF);
    t.noDataLine = QColor(0x8A9199);
    t.noDataFill = QColor(0xF4F4F4);
    t.card = QColor(0x1F2328);
    t.onCard = QColor(0xFFFFFF);
    t.warning = QColor(0x9A4A00);
    t.fontFamily = kFamily;
    return t;
}

ThemeTokens dark()
{
    ThemeTokens t = light();
    t.name = QStringLiteral("dark");
    t.dark = true;
    t.paper = QColor(0x1B1F24);
    t.canvas = QColor(0x14171B);
    t.ink = QColor(0xECEFF2);
    t.ink2 = QColor(0xB4BCC5);
    t.ink3 = QColor(0xA0A9B3);
    t.line = QColor(0x2C323A);
    t.lineStrong = QColor(0x465059);
    t.accent = QColor(0x6CB2F5);
    t.accentSoft = QColor(0x1E3450);
    t.onAccent = QColor(0x0B1622);
    t.place = {QColor(0xFF8A5B), QColor(0x4CC3D9), QColor(0x69D07E), QColor(0xD58AE8), QColor(0xE0B050)};
    t.casing = QColor(0x14171B);
    t.krimp = QColor(0xF0A95A);
    t.anticipeer = QColor(0xB6A1FF);
    t.province = QColor(0xE4E7EB);
    t.border = QColor(0x14171B);
    t.noDataLine = QColor(0x7A838D);
    t.noDataFill = QColor(0x24292F);
    t.card = QColor(0xECEFF2);
    t.onCard = QColor(0x1F2328);
    t.warning = QColor(0xF2B45C);
    return t;
}

ThemeTokens projector()
{
    ThemeTokens t = light();
    t.name = QStringLiteral("projector");
    // A beamer in daylight washes greys out: black on white, heavier lines, larger type.
    t.canvas = QColor(0xFFFFFF);
    t.ink = QColor(0x111111);
    t.ink2 = QColor(0x3A3F45);
    t.ink3 = QColor(0x4A5058);
    t.line = QColor(0xB9BFC6);
    t.lineStrong = QColor(0x8A9199);
    t.scale = 1.5;
    t.titlePx = 30;
    t.textPx = 19;
    t.notePx = 16;
    return t;
}

ThemeTokens print()
{
    ThemeTokens t = light();
    t.name = QStringLiteral("print");
    t.canvas = QColor(0xFFFFFF);
    t.ink = QColor(Qt::black);
    t.ink2 = QColor(0x333333);
    t.ink3 = QColor(0x444444);
    t.krimp = QColor(Qt::black);
    t.anticipeer = QColor(0x333333);
    return t;
}

} // namespace

const ThemeTokens &themeTokens(const QString &name)
{
    static const ThemeTokens themes[] = {light(), dark(), projector(), print()};
    for (const ThemeTokens &theme : themes) {
        if (theme.name == name)
            return theme;
    }
    return themes[0];
}

} // namespace atlas
