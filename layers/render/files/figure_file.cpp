// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/figure_file.h"

#include "layers/render/files/pdf_writer.h"
#include "layers/render/files/svg_writer.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

#include <cmath>

namespace atlas {

namespace {

constexpr double kUnitsPerMetre = 96 / 0.0254;

QByteArray toPng(const DisplayList &figure, double scale, const FigureMetadata &meta)
{
    QImage image = toImage(figure, scale);
    if (figure.background.alpha() == 255 && figure.background.isValid())
        image = image.convertToFormat(QImage::Format_RGB32);
    const int dotsPerMetre = static_cast<int>(std::lround(scale * kUnitsPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setColorSpace(QColorSpace::SRgb);
    const auto keep = [&image](const char *key, const QString &text) {
        if (!text.isEmpty())
            image.setText(QLatin1String(key), text);
    };
    // The keywords that the PNG specification knows.
    keep("Title", meta.title.isEmpty() ? figure.title : meta.title);
    keep("Author", meta.author);
    keep("Description", meta.description.isEmpty() ? figure.description : meta.description);
    keep("Source", meta.source);
    keep("Software", QStringLiteral("Krimpatlas"));
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
    case FigureFormat::Svg: return toSvg(figure, options.text, options.meta);
    case FigureFormat::Pdf: return toPdf({&figure, 1}, options.meta);
    case FigureFormat::Png: return toPng(figure, options.pngScale, options.meta);
    }
    return {};
}

} // namespace atlas
