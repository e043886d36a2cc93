// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/colour_vision.h"

#include "layers/view/colour_space.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <vector>

namespace atlas {

namespace {

using Matrix = std::array<float, 9>;

constexpr Matrix kProtan{0.152286F, 1.052583F, -0.204868F, 0.114503F, 0.786281F, 0.099216F, -0.003882F, -0.048116F, 1.051998F};
constexpr Matrix kDeutan{0.367322F, 0.860646F, -0.227968F, 0.280085F, 0.672501F, 0.047413F, -0.011820F, 0.042940F, 0.968881F};
constexpr Matrix kTritan{1.255528F, -0.076749F, -0.178779F, -0.078411F, 0.930809F, 0.147602F, 0.004733F, 0.691367F, 0.303900F};
// Relative luminance of sRGB (IEC 61966-2-1).
constexpr Matrix kLuminance{0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F};
// L* of black ink on newsprint, ISO 12647-3.
constexpr double kInk = 36;

constexpr int kLinearSteps = 4096;      // fine enough for every one of 256 encoded values but the very darkest
constexpr int kRemembered = 1024;       // colours a stripe of an image remembers; a power of two

const Matrix &matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Protan:
        return kProtan;
    case ColourVision::Deutan:
        return kDeutan;
    case ColourVision::Tritan:
        return kTritan;
    case ColourVision::Normal:
    case ColourVision::Achromat:
    case ColourVision::GreyPrint:
        break;
    }
    return kLuminance;
}

double encodedFrom(double linear)
{
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

/// Turns one opaque colour after another; tables are made once for each vision.
class Turner {
public:
    static const Turner &of(ColourVision vision)
    {
        static const Turner colour(false), print(true);
        return vision == ColourVision::GreyPrint ? print : colour;
    }

    [[nodiscard]] QRgb turned(QRgb pixel, const Matrix &m) const
    {
        const float r = m_linear[static_cast<std::size_t>(qRed(pixel))];
        const float g = m_linear[static_cast<std::size_t>(qGreen(pixel))];
        const float b = m_linear[static_cast<std::size_t>(qBlue(pixel))];
        return qRgb(encoded(m[0] * r + m[1] * g + m[2] * b), encoded(m[3] * r + m[4] * g + m[5] * b), encoded(m[6] * r + m[7] * g + m[8] * b));
    }

private:
    explicit Turner(bool print)
    {
        for (std::size_t i = 0; i < m_linear.size(); ++i) {
            const double c = static_cast<double>(i) / 255;
            m_linear[i] = static_cast<float>(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        for (std::size_t i = 0; i < m_encoded.size(); ++i) {
            double encodedValue = encodedFrom(static_cast<double>(i) / (kLinearSteps - 1));
            if (print) {
                const double l = toLab(QColor::fromRgbF(static_cast<float>(encodedValue), static_cast<float>(encodedValue), static_cast<float>(encodedValue))).l;
                encodedValue = fromLab({kInk + l * (100 - kInk) / 100, 0, 0}).greenF();
            }
            m_encoded[i] = static_cast<uchar>(std::lround(std::clamp(encodedValue, 0.0, 1.0) * 255));
        }
    }

    [[nodiscard]] int encoded(float linear) const
    {
        const int step = static_cast<int>(std::clamp(linear, 0.0F, 1.0F) * (kLinearSteps - 1) + 0.5F);
        return m_encoded[static_cast<std::size_t>(step)];
    }

    std::array<float, 256> m_linear{};
    std::array<uchar, kLinearSteps> m_encoded{};
};

/// Rows of an image in place. A map is few colours and many pixels: what was turned is remembered.
void turnRows(QRgb *pixels, qsizetype count, ColourVision vision, bool opaque)
{
    struct Known { QRgb from = 0, to = 0; };    // nothing stays nothing: true of every vision
    std::vector<Known> known(kRemembered);
    const Turner &turner = Turner::of(vision);
    const Matrix &matrix = matrixOf(vision);
    QRgb last = 0, lastTurned = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const QRgb pixel = opaque ? pixels[i] | 0xff000000U : pixels[i];
        if (pixel == last) {
            pixels[i] = lastTurned;
            continue;
        }
        Known &slot = known[((pixel * 2654435761U) >> 16) & (kRemembered - 1)];
        if (slot.from != pixel) {
            const int alpha = qAlpha(pixel);
            if (alpha == 255)
                slot = {pixel, turner.turned(pixel, matrix)};
            else if (alpha == 0)
                slot = {pixel, pixel};
            else
                slot = {pixel, qPremultiply((turner.turned(qUnpremultiply(pixel), matrix) & 0x00ffffffU) | (static_cast<QRgb>(alpha) << 24))};
        }
        last = pixel;
        lastTurned = pixels[i] = slot.to;
    }
}

} // namespace

QColor simulated(const QColor &colour, ColourVision vision)
{
    if (vision == ColourVision::Normal)
        return colour;
    QColor seen = QColor::fromRgb(Turner::of(vision).turned(colour.rgb(), matrixOf(vision)));
    seen.setAlpha(colour.alpha());
    return seen;
}

QImage simulated(const QImage &image, ColourVision vision)
{
    if (vision == ColourVision::Normal || image.isNull())
        return image;
    const bool opaque = image.format() == QImage::Format_RGB32;
    QImage seen = opaque ? image : image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    auto *pixels = reinterpret_cast<QRgb *>(seen.bits());
    // 32 bits a pixel: rows follow each other without a gap.
    const qsizetype count = qsizetype{seen.width()} * seen.height();
    Turner::of(vision);
    std::thread second([&] { turnRows(pixels + count / 2, count - count / 2, vision, opaque); });
    turnRows(pixels, count / 2, vision, opaque);
    second.join();
    return seen;
}

QString toText(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Normal:
        break;
    case ColourVision::Protan:
        return QStringLiteral("protan");
    case ColourVision::Deutan:
        return QStringLiteral("deutan");
    case ColourVision::Tritan:
        return QStringLiteral("tritan");
    case ColourVision::Achromat:
        return QStringLiteral("achromat");
    case ColourVision::GreyPrint:
        return QStringLiteral("grey-print");
    }
    return QStringLiteral("normal");
}

QString visionName(ColourVision vision, const QString &language)
{
    const auto say = [&](const char *text) { return translate(language, "ColourVision", text); };
    switch (vision) {
    case ColourVision::Normal:
        break;
    case ColourVision::Protan:
        return say(QT_TRANSLATE_NOOP("ColourVision", "Protanopia (red-blind)"));
    case ColourVision::Deutan:
        return say(QT_TRANSLATE_NOOP("ColourVision", "Deuteranopia (green-blind)"));
    case ColourVision::Tritan:
        return say(QT_TRANSLATE_NOOP("ColourVision", "Tritanopia (blue-blind)"));
    case ColourVision::Achromat:
        return say(QT_TRANSLATE_NOOP("ColourVision", "Achromatopsia (no colours)"));
    case ColourVision::GreyPrint:
        return say(QT_TRANSLATE_NOOP("ColourVision", "Grey print on newsprint"));
    }
    return say(QT_TRANSLATE_NOOP("ColourVision", "All colours"));
}

} // namespace atlas
