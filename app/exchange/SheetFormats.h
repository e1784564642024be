// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/SheetWriter.h"

#include <QByteArray>

namespace lanyard::exchange {

/// UTF-8 with a mark, CRLF, RFC 4180; formulas neutralised: opens correctly in spreadsheets.
[[nodiscard]] Result<QByteArray> csvOf(const Sheet &sheet);
/// A workbook with text as text, real dates and a header that stays. The same sheet always gives
/// the same bytes.
[[nodiscard]] Result<QByteArray> xlsxOf(const Sheet &sheet);
/// An array with one object a row, by the columns' names.
[[nodiscard]] Result<QByteArray> jsonOf(const Sheet &sheet);
/// A list to print: A4 landscape, the header on each page, numbered pages.
[[nodiscard]] Result<QByteArray> pdfOf(const Sheet &sheet);

/// Asked for each row: whether the file is still wanted.
[[nodiscard]] bool goesOn(const Sheet &sheet, qsizetype row);
[[nodiscard]] Failure stopped();

/// A value as people read it; dates as "2026-11-28 09:30:00".
[[nodiscard]] QString shownText(const QVariant &value);

} // namespace lanyard::exchange
