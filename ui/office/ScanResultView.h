// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ScanReport.h"

#include <QLocale>
#include <QStringList>

#include <optional>

namespace lanyard::ui {

/// What the scanner test says about one scan, already in words.
struct ScanResultView
{
    bool isGood = true;
    QString headline; ///< the one thing to know
    QStringList facts;
    QString advice; ///< what to change at the scanner; empty: nothing
    QString text; ///< what arrived; control characters as ␍ and the like
    QString bytes; ///< in hexadecimal, at most some dozens
    std::optional<int> testCode; ///< number of the code of the sheet that it was

    friend bool operator==(const ScanResultView &, const ScanResultView &) = default;
};

[[nodiscard]] ScanResultView viewOf(const ScanReport &report, const QLocale &locale);
/// Of what came into a field as slowly as people type, in @p ms.
[[nodiscard]] ScanResultView viewOfTyped(const QString &text, qint64 ms, const QLocale &locale);

} // namespace lanyard::ui
