// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/figure_file.h"

#include "layers/render/files/pdf_writer.h"
#include "layers/render/files/svg_writer.h"

#include <QBuffer>
#include <QImage>

namespace atlas {

namespace {

constexpr double kUnitsPerMetre = 96 / 0.0254;

QByteArray toPng(const DisplayList &figure, double scale, const QString &source)
{
    QImage image = toImage(figure, scale);
    image.setDotsPerMeterX(static_cast<int>(scale * kUnitsPerMetre));
    image.setDotsPerMeterY(static_cast<int>(scale * kUnitsPerMetre));
    const auto keep = [&image](const char *key, const QString &text) {
        if (!text.isEmpty())
            image.setText(QLatin1String(key), text);
    };
    keep("Title", figure.title);
    keep("Description", figure.description);
    keep("Source", source);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace

std::optional<FigureFormat> figureFormatOf(const QString &path)
{
    const QString ending = path.mid(path.lastIndexOf(QLatin1Char('.')) + 1).toLower();
    if (ending == QLatin1String("svg"))
        return FigureFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return FigureFormat::Pdf;
    if (ending == QLatin1String("png"))
        return FigureFormat::Png;
    return std::nullopt;
}

QByteArray figureBytes(const DisplayList &figure, FigureFormat format, const FigureFileOptions &options)
{
    switch (format) {
    case FigureFormat::Svg: return toSvg(figure);
    case FigureFormat::Pdf: return toPdf({&figure, 1}, options.meta);
    case FigureFormat::Png: return toPng(figure, options.pngScale, options.meta.source);
    }
    return {};
}

} // namespace atlas
