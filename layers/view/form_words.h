// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"
#include "layers/view/view_state.h"

#include <QString>
#include <QStringList>

namespace atlas {

/// What stands around a map, with its form named: the same in the window, in figures and for screen readers.
struct FormWords {
    QString title;          ///< of two indicators: both
    QString subtitle;       ///< unit, date, and what the marks stand for
    QStringList notes;      ///< Describe::notes(), of both indicators where there are two, and what the form asks for
    QString source;         ///< Describe::sourceLine() with the sources of both
};

/// Thread-safe; texts in the language of `describe`.
FormWords formWords(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe);

/// "Areas", "Circles by size" …: what a form is called where one chooses it.
QString formName(MapForm form, const QString &language);

/// "Circles by size" is proposed where areas would mislead: counts drawn as areas.
bool proposesProportional(const AtlasData &data, const ViewState &state);

} // namespace atlas
