// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

namespace atlas::style {

namespace {

const ThemeTokens *current = nullptr;

QPalette paletteOf(const ThemeTokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.paper);
    p.setColor(QPalette::Base, t.paper);
    p.setColor(QPalette::AlternateBase, t.canvas);
    p.setColor(QPalette::Button, t.paper);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::ToolTipBase, t.card);
    p.setColor(QPalette::ToolTipText, t.onCard);
    p.setColor(QPalette::Light, t.paper);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.lineStrong);
    p.setColor(QPalette::Dark, t.lineStrong);
    p.setColor(QPalette::Shadow, t.lineStrong);
    const QColor faint = mixed(t.paper, t.ink3, 0.7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

/// %accent% and the like stand for tokens.
const char *const kSheet = R"(
QWidget#topBar, QWidget#timeline { background: %paper%; }
QWidget#topBar { border: 0; border-bottom: 1px solid %line%; }
QWidget#timeline { border: 0; border-top: 1px solid %line%; }
QLabel#programName { font-weight: 700; }
QLabel[role="panelTitle"] { font-size: %title%px; font-weight: 700; }
QLabel[role="heading"] { font-weight: 700; }
QLabel[role="note"] { color: %ink2%; font-size: %note%px; }
QLabel[role="second"] { color: %ink2%; }
QLabel[role="warning"] { color: %warning%; font-size: %note%px; }

QPushButton, QToolButton { border: 1px solid %lineStrong%; border-radius: %radius%px; padding: 0 12px; min-height: 28px;
    background: %paper%; color: %ink%; }
QToolButton { padding: 0 6px; min-width: 18px; }
QPushButton:hover, QToolButton:hover { background: %hover%; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: %accentSoft%; color: %accent%; }
QPushButton:focus, QToolButton:focus { border: 2px solid %accent%; padding: 0 11px; min-height: 26px; }
QToolButton:focus { padding: 0 5px; }
QLineEdit QToolButton, QLineEdit QToolButton:focus { border: 0; background: transparent; padding: 0; min-width: 0; min-height: 0; }
QPushButton:disabled, QToolButton:disabled { color: %faint%; }
QPushButton[primary="true"] { background: %accent%; color: %onAccent%; border-color: %accent%; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accentHover%; }
QPushButton[primary="true"]:focus { border: 2px solid %ink%; }
QPushButton[primary="true"]:disabled { background: %hover%; border-color: %line%; color: %faint%; }
QPushButton[quiet="true"], QToolButton[quiet="true"] { border-color: transparent; background: transparent; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { background: %hover%; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border-color: %accent%; }
QToolButton[heading="true"] { border: 0; border-bottom: 2px solid transparent; border-radius: 0; background: transparent; color: %ink2%;
    padding: 0 8px; min-height: 28px; font-size: %title%px; font-weight: 600; }
QToolButton[heading="true"][close="true"] { padding: 0 4px; font-size: %heading%px; }
QToolButton[heading="true"]:hover { color: %accent%; }
QToolButton[heading="true"]:checked { color: %ink%; border-bottom-color: %accent%; font-weight: 700; }
QToolButton[heading="true"]:focus { color: %accent%; background: %accentSoft%; border-bottom-color: %accent%; }
QPushButton[link="true"] { border-color: transparent; background: transparent; color: %accent%; padding: 0 6px; font-weight: 600; }
QPushButton[link="true"]:hover { background: %accentSoft%; }
QPushButton[link="true"]:focus { border-color: %accent%; padding: 0 5px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QFrame#segments { border: 1px solid %lineStrong%; border-radius: %radius%px; background: %paper%; }
QFrame#segments QToolButton { border: 0; border-radius: 0; border-left: 1px solid %line%; padding: 0 11px; min-height: 28px; }
QFrame#segments QToolButton[first="true"] { border-left: 0; border-top-left-radius: %radiusIn%px; border-bottom-left-radius: %radiusIn%px; }
QFrame#segments QToolButton[last="true"] { border-top-right-radius: %radiusIn%px; border-bottom-right-radius: %radiusIn%px; }
QFrame#segments QToolButton:checked { background: %accentSoft%; color: %accent%; font-weight: 600; }
QFrame#segments QToolButton:focus { border: 2px solid %accent%; padding: 0 9px; min-height: 26px; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit { border: 1px solid %lineStrong%; border-radius: %radius%px; padding: 0 8px; min-height: 28px;
    background: %paper%; selection-background-color: %accent%; selection-color: %onAccent%; }
QPlainTextEdit { padding: 2px 4px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid %accent%; padding: 0 7px; min-height: 26px; }
QPlainTextEdit:focus { border: 2px solid %accent%; padding: 1px 3px; }
QLineEdit[invalid="true"] { border-color: %warning%; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: none; }
QCheckBox { spacing: 8px; min-height: 28px; }
QCheckBox:focus { color: %accent%; }

QMenu { background: %paper%; border: 1px solid %lineStrong%; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: %accentSoft%; color: %accent%; }
QMenu::item:disabled { color: %faint%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px 8px; }
QToolTip { background: %card%; color: %onCard%; border: 0; padding: 4px 6px; font-size: %note%px; }

QFrame#card { background: %paper%; border: 1px solid %line%; border-radius: %radiusCard%px; }
QFrame#popup { background: %paper%; border: 1px solid %lineStrong%; border-radius: %radius%px; }
QFrame#strip { background: %accentSoft%; border: 0; border-bottom: 1px solid %line%; }
QFrame#strip[kind="error"] { background: %errorSoft%; }
QWidget#sidePanel, QWidget#indicatorPanel { background: %paper%; }
QFrame#hairline { background: %line%; border: 0; }
QWidget#drawer { background: %paper%; border-right: 1px solid %lineStrong%; }

QAbstractItemView { border: 0; background: %paper%; outline: 0; }
QTreeView::item, QListView::item { min-height: 26px; }
QListView[quiet="true"]::item:selected { background: %accentSoft%; color: %accent%; }
QHeaderView::section { background: %paper%; color: %ink2%; border: 0; border-bottom: 1px solid %line%; padding: 4px 6px;
    font-size: %note%px; font-weight: 600; min-height: 20px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: top center; width: 8px; height: 8px; }
QHeaderView::section:hover { color: %accent%; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: %lineStrong%; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: %ink3%; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: %lineStrong%; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: %line%; }
QSplitter::handle:hover { background: %accent%; }
QProgressBar { border: 0; border-radius: 3px; background: %line%; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: %accent%; }
)";

QString sheetOf(const ThemeTokens &t)
{
    QString sheet = QString::fromLatin1(kSheet);
    const auto colour = [&sheet](const char *name, const QColor &value) {
        sheet.replace(QLatin1Char('%') + QLatin1String(name) + QLatin1Char('%'), value.name());
    };
    const auto length = [&sheet, &t](const char *name, int value) {
        sheet.replace(QLatin1Char('%') + QLatin1String(name) + QLatin1Char('%'), QString::number(qRound(value * t.scale)));
    };
    colour("paper", t.paper);
    colour("ink", t.ink);
    colour("ink2", t.ink2);
    colour("ink3", t.ink3);
    colour("faint", mixed(t.paper, t.ink3, 0.7));
    colour("line", t.line);
    colour("lineStrong", t.lineStrong);
    colour("accent", t.accent);
    colour("accentHover", mixed(t.accent, t.ink, 0.15));
    colour("accentSoft", t.accentSoft);
    colour("onAccent", t.onAccent);
    colour("hover", mixed(t.paper, t.ink, 0.05));
    colour("warning", t.warning);
    colour("errorSoft", mixed(t.paper, t.warning, t.dark ? 0.22 : 0.10));
    colour("card", t.card);
    colour("onCard", t.onCard);
    length("title", 15);
    length("heading", 13);
    // The tokens' type sizes hold the theme's scale already.
    sheet.replace(QLatin1String("%note%"), QString::number(t.notePx));
    length("radius", t.radius);
    length("radiusIn", t.radius - 1);
    length("radiusCard", t.radius + 2);
    return sheet;
}

} // namespace

void apply(const QString &theme)
{
    current = &themeTokens(theme);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont text = font(0);
    text.setPixelSize(current->textPx);
    QApplication::setFont(text);
    QApplication::setPalette(paletteOf(*current));
    qApp->setStyleSheet(sheetOf(*current));
}

const ThemeTokens &tokens()
{
    return current ? *current : themeTokens(QStringLiteral("light"));
}

QFont font(int size, int weight)
{
    QFont f;
    f.setFamilies({tokens().fontFamily, QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    f.setPixelSize(std::max(1, px(size)));
    f.setWeight(static_cast<QFont::Weight>(weight));
    return f;
}

int px(double length)
{
    return qRound(length * tokens().scale);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace atlas::style
