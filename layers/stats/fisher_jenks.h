// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <span>
#include <vector>

namespace atlas {

/// Upper class bounds with the least within-class sum of squared errors.
///
/// Exact: a dynamic programme over the unique values weighted by how often they occur
/// (Fisher 1958), each row by divide and conquer. That is allowed because the sum of
/// squares of sorted values satisfies the quadrangle inequality, so the best start of
/// the last class never moves left as the class's end moves right (Wu 1991; Grønlund et
/// al. 2017). Among equally good divisions the higher classes are the larger ones.
///
/// @param sorted  finite, ascending; ties allowed.
/// @param classes at least 1.
/// @return ascending values out of `sorted`, the last its maximum; min(classes, unique
///         values) of them; empty if `sorted` is. Pure, thread-safe.
///         O(classes · n log n) time, O((classes + log n) · n) memory.
std::vector<double> fisherJenksBounds(std::span<const double> sorted, int classes);

} // namespace atlas
