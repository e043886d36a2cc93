// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <vector>

namespace atlas::samples {

/// Employment density in the 58 counties of California: the sample data of mapclassify
/// (PySAL, calempdensity.csv), for which that project publishes the breaks of every scheme.
inline const std::vector<double> &california()
{
    static const std::vector<double> values{
        0.13,  0.14,  0.2,   0.22,  0.33,  0.42,  0.61,  0.74,  0.92,   0.99,   1.32,   1.34,
        1.65,  1.81,  2.51,  2.74,  2.78,  3.16,  3.27,  3.38,  3.99,   4.51,   5.39,   5.9,
        6.56,  6.97,  7.6,   8.68,  8.7,   10.03, 10.33, 11.15, 12.02,  12.63,  13.09,  14.03,
        16.7,  20.47, 24.32, 28.7,  29.82, 36.67, 36.68, 40.48, 49.47,  50.65,  57.26,  66.26,
        75.29, 110.74, 181.27, 192.05, 264.93, 317.11, 329.92, 370.5, 722.85, 4111.45};
    return values;
}

/// Fuel consumption and power of 32 cars (Henderson & Velleman 1981), as in R: mtcars$mpg.
inline const std::vector<double> &mtcarsMpg()
{
    static const std::vector<double> values{
        21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4,
        14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26.0, 30.4, 15.8, 19.7, 15.0, 21.4};
    return values;
}

/// mtcars$hp.
inline const std::vector<double> &mtcarsHp()
{
    static const std::vector<double> values{
        110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215,
        230, 66, 52, 65, 97, 150, 150, 245, 175, 66, 91, 113, 264, 175, 335, 109};
    return values;
}

} // namespace atlas::samples
