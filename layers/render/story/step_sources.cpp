// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/step_sources.h"

#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"
#include "layers/view/translate.h"

namespace atlas {

QString stepSources(const AtlasData &data, const StoryStep &step, const QString &language)
{
    QStringList lines;
    const bool ofView = step.shows != StepShows::Table && step.shows != StepShows::Words;
    const int table = drawnTableOf(data, step.view);
    if (ofView && table >= 0) {
        if (const Figures figures = figuresFor(data, step.view.indicator, step.view.year, table); !figures.none)
            lines << Describe(language).sourceLine(data, figures);
    }
    if (const QString &own = step.source.in(language); !own.isEmpty())
        lines << (lines.isEmpty() ? translate(language, "StoryPage", QT_TRANSLATE_NOOP("StoryPage", "Source: %1")).arg(own) : own);
    return lines.join(QStringLiteral(" · "));
}

} // namespace atlas
