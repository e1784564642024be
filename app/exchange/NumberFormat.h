// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard::exchange {

/// How a workbook shows a number (ECMA-376 part 1, 18.8.30).
struct NumberFormat
{
    bool date = false;
    bool time = false;
    int zeros = 0; ///< "00000": numbers are shown with that many digits

    [[nodiscard]] static NumberFormat builtIn(int id);
    [[nodiscard]] static NumberFormat fromCode(const QString &code);
};

/// A number cell as text: whole numbers in full, dates as ISO 8601 with a blank between day and
/// time. @p number is the text in the file.
[[nodiscard]] QByteArray
textOfNumber(QStringView number, const NumberFormat &format, bool epoch1904);

/// A moment that the file has as ISO 8601, "2026-11-28T09:30:00.000", the same way; only the day at
/// midnight, only the time where @p format shows no day or the day is the one before the first.
[[nodiscard]] QByteArray textOfMoment(const QString &iso, const NumberFormat &format);

/// True for whole numbers of 16 digits and more: the file, or the program that wrote it, may have
/// rounded them.
[[nodiscard]] bool isImprecise(QStringView number);

} // namespace lanyard::exchange
