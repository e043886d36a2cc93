// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "widgets/style/chevron_combo.h"

namespace atlas {

/// An indicator, picked from a list under headings of themes or by typing a part of its name.
class IndicatorCombo : public ChevronCombo {
    Q_OBJECT

public:
    explicit IndicatorCombo(QWidget *parent = nullptr);

    /// @param none what the first entry is called, whose code is empty; empty = there is no such entry
    void fill(const AtlasData &atlas, const QString &language, const QString &none);
    void setCode(const QString &code);
    [[nodiscard]] QString code() const { return currentData().toString(); }

Q_SIGNALS:
    void chosen(const QString &code);
};

} // namespace atlas
