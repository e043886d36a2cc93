// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/lamp.h"

#include "layers/view/translate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

// IEC 61966-2-1.
double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }
double encoded(double c) { return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055; }

/// One channel, 0…1, encoded.
double seen(double channel, double veil)
{
    return std::clamp(encoded((linear(channel) + veil) / (1 + veil)), 0.0, 1.0);
}

} // namespace

QColor simulated(const QColor &colour, const Lamp &lamp)
{
    const double veil = lamp.veil();
    const auto channel = [veil](float c) { return static_cast<float>(seen(c, veil)); };
    return QColor::fromRgbF(channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF()), colour.alphaF());
}

QImage simulated(const QImage &image, const Lamp &lamp)
{
    if (image.isNull())
        return image;
    // Channels do not mix: a table of 256 is all there is to it.
    std::array<uchar, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<uchar>(std::lround(seen(static_cast<double>(i) / 255, lamp.veil()) * 255));
    const auto turned = [&table](QRgb pixel) {
        return qRgba(table[static_cast<std::size_t>(qRed(pixel))], table[static_cast<std::size_t>(qGreen(pixel))],
                     table[static_cast<std::size_t>(qBlue(pixel))], qAlpha(pixel));
    };
    const bool opaque = image.format() == QImage::Format_RGB32;
    QImage result = opaque ? image : image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    auto *pixels = reinterpret_cast<QRgb *>(result.bits());
    const qsizetype count = qsizetype{result.width()} * result.height();    // 32 bits a pixel: no gap between rows
    QRgb last = 0, lastTurned = 0;      // a map is long runs of one colour; nothing stays nothing
    for (qsizetype i = 0; i < count; ++i) {
        const QRgb pixel = opaque ? pixels[i] | 0xff000000U : pixels[i];
        if (pixel != last) {
            last = pixel;
            const int alpha = qAlpha(pixel);
            lastTurned = alpha == 255 ? turned(pixel) : alpha == 0 ? pixel : qPremultiply(turned(qUnpremultiply(pixel)));
        }
        pixels[i] = lastTurned;
    }
    return result;
}

double differenceUnder(const Lamp &lamp, const QColor &first, const QColor &second)
{
    return deltaE2000(toLab(simulated(first, lamp)), toLab(simulated(second, lamp)));
}

double luxOf(RoomLight room)
{
    switch (room) {
    case RoomLight::Dimmed:
        return 75;
    case RoomLight::Classroom:
        break;
    case RoomLight::MeetingRoom:
        return 500;
    case RoomLight::Daylight:
        return 750;
    }
    return 300;
}

QString roomName(RoomLight room, const QString &language)
{
    const auto say = [&](const char *text) { return translate(language, "Lamp", text); };
    switch (room) {
    case RoomLight::Dimmed:
        return say(QT_TRANSLATE_NOOP("Lamp", "Lights dimmed"));
    case RoomLight::Classroom:
        break;
    case RoomLight::MeetingRoom:
        return say(QT_TRANSLATE_NOOP("Lamp", "Meeting room"));
    case RoomLight::Daylight:
        return say(QT_TRANSLATE_NOOP("Lamp", "Daylight on the wall"));
    }
    return say(QT_TRANSLATE_NOOP("Lamp", "Classroom"));
}

QString roomSource(RoomLight room, const QString &language)
{
    const auto say = [&](const char *text) { return translate(language, "Lamp", text); };
    switch (room) {
    case RoomLight::Dimmed:
        return say(QT_TRANSLATE_NOOP("Lamp", "75 lx is an assumption: what EN 12464-1:2011 asks at least of the walls of a classroom."));
    case RoomLight::Classroom:
        break;
    case RoomLight::MeetingRoom:
        return say(QT_TRANSLATE_NOOP("Lamp", "500 lx: EN 12464-1:2011 for meeting rooms, on the tables. On the screen it is mostly less."));
    case RoomLight::Daylight:
        return say(QT_TRANSLATE_NOOP("Lamp", "750 lx is an assumption: EN 17037:2018 calls a room bright with that much daylight over half of it."));
    }
    return say(QT_TRANSLATE_NOOP("Lamp", "300 lx: EN 12464-1:2011 for classrooms, on the tables. On the screen it is mostly less."));
}

} // namespace atlas
