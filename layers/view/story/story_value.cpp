// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_value.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

StoryAnswer noNumber()
{
    return Unexpected{QStringLiteral("a name is no number: it cannot be added, multiplied or turned")};
}

/// Sources and notes of both, without a number yet.
StoryValue together(const StoryValue &a, const StoryValue &b)
{
    StoryValue value;
    value.sources = a.sources + b.sources;
    value.sources.removeDuplicates();
    value.notes = a.notes + b.notes;
    value.notes.removeDuplicates();
    value.lookedUp = a.lookedUp || b.lookedUp;
    return value;
}

} // namespace

StoryAnswer negated(const StoryValue &value)
{
    if (value.text)
        return noNumber();
    StoryValue turned = value;
    turned.number = -value.number;
    return turned;
}

StoryAnswer sumOf(const StoryValue &a, const StoryValue &b, double sign)
{
    if (a.text || b.text)
        return noNumber();
    StoryValue sum = together(a, b);
    sum.number = a.number + sign * b.number;
    if (a.decimals && b.decimals)
        sum.decimals = std::max(*a.decimals, *b.decimals);
    if (a.unit == b.unit)
        sum.unit = a.unit;
    return sum;
}

StoryAnswer productOf(const StoryValue &a, const StoryValue &b)
{
    if (a.text || b.text)
        return noNumber();
    StoryValue product = together(a, b);
    product.number = a.number * b.number;
    if (a.decimals == 0 && b.decimals == 0)
        product.decimals = 0;
    if (a.unit.nl.isEmpty() || b.unit.nl.isEmpty())
        product.unit = a.unit.nl.isEmpty() ? b.unit : a.unit;
    return product;
}

StoryAnswer quotientOf(const StoryValue &a, const StoryValue &b)
{
    if (a.text || b.text)
        return noNumber();
    if (b.number == 0)
        return Unexpected{QStringLiteral("a division by zero")};
    StoryValue quotient = together(a, b);
    quotient.number = a.number / b.number;
    if (b.unit.nl.isEmpty())
        quotient.unit = a.unit;
    return quotient;
}

} // namespace atlas
