// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/classified_figures.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// Why the class of a place hangs on a choice; several at once.
enum ClassDoubt : std::uint8_t {
    NoDoubt = 0,
    RoundingDoubt = 1,      ///< the source rounded its figure: the unrounded one may lie beyond a bound
    IntervalDoubt = 2,      ///< the interval that the source gives reaches over a bound
    FewerClassesDoubt = 4,  ///< with one class less it is put with places of another class
    MoreClassesDoubt = 8,   ///< with one class more
    OtherSchemeDoubt = 16,  ///< under another scheme with as many classes
};

/// What another scheme would change.
struct SchemeChange {
    Scheme scheme = Scheme::Equal;
    std::size_t changed = 0;    ///< places of this year
    bool uneven = false;        ///< it puts over half of the places in one class: no fair alternative, left out
};

/// Which places hang on a choice that somebody else could fairly have made otherwise.
///
/// A place is *put elsewhere* by another division if it lands in a class most of whose places are, on this map, of
/// another class than its own: it would be coloured along with other places than it is now. This needs no numbers of
/// classes to be compared, which for four classes and five mean nothing, and a place is not put elsewhere by a tie.
/// Other divisions are the same scheme with one class less and one more (where the number can be chosen and stays
/// within 2…9), and of equal groups, equal steps and natural breaks those that are not shown, with as many classes.
///
/// Marked are places whose class is uncertain by the figure itself (rounding, interval), and those that at least
/// two other divisions put elsewhere: one alone moves a fifth of all places whatever the figures are.
struct ClassDoubts {
    std::vector<std::uint8_t> reasons;      ///< per place: ClassDoubt
    std::vector<std::uint8_t> elsewhere;    ///< per place: how many other divisions put it elsewhere
    std::vector<SchemeChange> schemes;
    std::size_t divisions = 0;              ///< other divisions that counted
    std::size_t rounding = 0, interval = 0, fewer = 0, more = 0, scheme = 0;    ///< places with that reason
    std::vector<int> marked;                ///< rows, ascending
};

/// The doubts about the classes of a view. Rounding: a published figure stands for anything within half a unit of its
/// rounding (publishedRounding(); whole counts and classes are exact, of an inferred column nothing is known); one that
/// the program divided or put together is held with its full precision. Places without a figure have none.
/// Pure, thread-safe; four classifications: 10 ms at 342 places, some 100 ms at 14,500.
ClassDoubts classDoubts(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified);

/// "rounding|fewer-classes|other-scheme": the column `doubt` of a file; empty for none.
QString doubtsToText(std::uint8_t reasons);

/// One marked place in words.
struct DoubtLine {
    int row = -1;
    QString place;      ///< displayName()
    QString reasons;    ///< "afronding; met minder klassen"
};

/// The marked places, by name. Thread-safe.
std::vector<DoubtLine> doubtLines(const AtlasData &data, const ClassifiedFigures &classified, const ClassDoubts &doubts, const QString &language);

/// How many places each choice would move, a line each: "1 klasse minder: 98 gemeenten". Choices that move none are
/// left out; a scheme that is no fair alternative says so.
QStringList doubtSummary(const AtlasData &data, const ClassifiedFigures &classified, const ClassDoubts &doubts, const QString &language);

} // namespace atlas
