// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/output_form.h"

#include "layers/render/files/figure_file.h"

namespace atlas::cli {

std::optional<OutputForm> outputFormOf(const QString &output, bool json)
{
    if (output.isEmpty())
        return json ? OutputForm::Json : OutputForm::Csv;
    const QString ending = output.mid(output.lastIndexOf(QLatin1Char('.')) + 1).toLower();
    if (ending == QLatin1String("json"))
        return OutputForm::Json;
    if (json)
        return std::nullopt;
    if (ending == QLatin1String("csv"))
        return OutputForm::Csv;
    if (ending == QLatin1String("xlsx"))
        return OutputForm::Xlsx;
    return figureFormatOf(output) ? std::optional(OutputForm::Figure) : std::nullopt;
}

} // namespace atlas::cli
