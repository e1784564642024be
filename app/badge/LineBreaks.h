// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"

#include <QList>
#include <QString>

#include <functional>

namespace lanyard::badge {

/// A stretch of text, without the blanks around it.
struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// Where a line may end: positions in @p text, ascending, the last one its end.
[[nodiscard]] QList<qsizetype> lineEnds(const QString &text, TextStyle::Breaks breaks);

/// The division of @p text into at most @p lines lines whose widest one is as narrow as can be.
/// @p width measures a stretch.
[[nodiscard]] QList<Stretch> balancedLines(const QString &text,
                                           const QList<qsizetype> &ends,
                                           int lines,
                                           const std::function<double(const Stretch &)> &width);

} // namespace lanyard::badge
