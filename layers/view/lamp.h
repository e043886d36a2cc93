// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/colour_space.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <array>

namespace atlas {

/// A projector and the light of the room on its screen.
///
/// Lamp and room add up on the same matt screen, and the eye adapts to its brightest white. So with the room's light
/// as a share a of the lamp's white, and black as a share k of that white (the projector's contrast is 1/k), a colour
/// of linear sRGB value c is seen as c' = (c + d) / (1 + d), d = (a + k) / (1 − k): dark colours are lifted most.
///
/// Limits. The room's light is taken to be as white as the lamp's and even over the screen; the lamp to be as bright
/// in colours as in white, which single-chip projectors are not; both to be new, the picture to fill the screen. Glare
/// in the eye, distance and the size of areas are left out. It tells what is lost, not what is seen by somebody.
struct Lamp {
    static constexpr double kLeastLumens = 500, kMostLumens = 6000;
    static constexpr double kLeastWidthM = 1, kMostWidthM = 5;
    static constexpr double kMostRoomLux = 1500;
    /// Black against white within one picture; a usual figure for small projectors, an assumption.
    static constexpr double kContrast = 200;

    double lumens = 2000;       ///< white light output, ISO 21118; the default is a small projector, or an old one
    double widthM = 2;          ///< of a 16:9 screen
    double roomLux = 300;       ///< on the screen

    bool operator==(const Lamp &) const = default;

    /// Light of a white picture on the screen, lux: lumens over square metres.
    [[nodiscard]] double lampLux() const { return lumens / (widthM * widthM * 9 / 16); }
    /// d above: what is added to every linear value before the eye adapts.
    [[nodiscard]] double veil() const
    {
        constexpr double kBlack = 1 / kContrast;
        return (roomLux / lampLux() + kBlack) / (1 - kBlack);
    }
};

/// A colour as it is seen on the screen; alpha stays. In steps of 1/65535, so that differences can be measured.
QColor simulated(const QColor &colour, const Lamp &lamp);

/// The same for every pixel, in 256 steps: size and device pixel ratio stay, the format becomes
/// ARGB32_Premultiplied (of an opaque image RGB32 stays). Any thread.
QImage simulated(const QImage &image, const Lamp &lamp);

/// CIEDE2000 between two colours as they are seen on the screen.
double differenceUnder(const Lamp &lamp, const QColor &first, const QColor &second);

/// Rooms that a projector stands in.
enum class RoomLight {
    Dimmed,         ///< 75 lx: what EN 12464-1:2011 asks at least of the walls of a classroom. For a dimmed room an assumption
    Classroom,      ///< 300 lx: EN 12464-1:2011, classrooms
    MeetingRoom,    ///< 500 lx: EN 12464-1:2011, conference and meeting rooms
    Daylight,       ///< 750 lx: EN 17037:2018, daylight of the highest level, over half of a room. On the wall an assumption
};

inline constexpr std::array<RoomLight, 4> kRoomLights{RoomLight::Dimmed, RoomLight::Classroom, RoomLight::MeetingRoom, RoomLight::Daylight};

/// Lux. The standards give the light on tables; on an upright screen it is mostly less, so this is the bad case.
double luxOf(RoomLight room);

/// "Leslokaal, licht aan", in a language.
QString roomName(RoomLight room, const QString &language);
/// Where the figure comes from, in a sentence: "300 lx: EN 12464-1:2011 voor leslokalen". Says what is assumed.
QString roomSource(RoomLight room, const QString &language);

} // namespace atlas
