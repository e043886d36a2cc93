// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/indicator_combo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace atlas {

IndicatorCombo::IndicatorCombo(QWidget *parent) : ChevronCombo(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    lineEdit()->setStyleSheet(QStringLiteral("QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (itemData(index).isValid())
            Q_EMIT chosen(itemData(index).toString());
    });
    // Words that name no indicator are not kept.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { lineEdit()->setText(itemText(currentIndex())); });
}

void IndicatorCombo::fill(const AtlasData &atlas, const QString &language, const QString &none)
{
    const QString before = code();
    const QSignalBlocker quiet(this);
    clear();
    if (!none.isEmpty())
        addItem(none, QString());
    std::vector<Theme> themes = atlas.parts().themes;
    std::stable_sort(themes.begin(), themes.end(), [](const Theme &a, const Theme &b) { return a.order < b.order; });
    themes.push_back({});       // indicators without a known theme
    auto *items = qobject_cast<QStandardItemModel *>(model());
    for (const Theme &theme : themes) {
        bool headed = false;
        for (const Indicator &indicator : atlas.indicators()) {
            const bool here = theme.code.isEmpty() ? !atlas.theme(indicator.theme) : indicator.theme == theme.code;
            if (!here || atlas.years(indicator.code).empty())
                continue;
            if (!theme.code.isEmpty() && !std::exchange(headed, true)) {
                addItem(theme.name.in(language));
                QStandardItem *heading = items->item(count() - 1);
                heading->setFlags(Qt::NoItemFlags);
                heading->setFont(style::font(11, 600));
            }
            const QString &shortName = indicator.shortName.in(language);
            addItem(shortName.isEmpty() ? indicator.name.in(language) : shortName, indicator.code);
        }
    }
    setCode(before);
}

void IndicatorCombo::setCode(const QString &code)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(code)));
    lineEdit()->setCursorPosition(0);
}

} // namespace atlas
